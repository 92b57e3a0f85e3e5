import { createLiveSource, type LiveSource } from '../../knowledge/live/live-source.ts';
import type { LiveStore } from '../../knowledge/live/live-store.ts';

/** A request as the code under test made it. */
export interface FakeRequest {
  readonly address: string;
  readonly init: RequestInit;
}

/** What the next requests get, in order: a response, or what the network does instead. */
export type FakeAnswer = Response | ((request: FakeRequest) => Promise<Response>);

/** Look-ups over a network, a clock and a store that exist only in the test. */
export interface FakeSources {
  readonly source: LiveSource;
  readonly requests: FakeRequest[];
  readonly answers: FakeAnswer[];
  readonly store: LiveStore & { readonly kept: Map<string, unknown> };
  /** Milliseconds since 1970; moves only when the test moves it. */
  now: number;
  /** Ends the time of requests under way. */
  runOutOfTime(): void;
  /** The same store with a source that has just woken up. */
  wakeUp(): LiveSource;
}

/** Makes them, with nothing kept and nothing answered. */
export function fakeSources(): FakeSources {
  const kept = new Map<string, unknown>();
  const store = {
    kept,
    get: async (key: string) => (kept.has(key) ? { [key]: structuredClone(kept.get(key)) } : {}),
    set: async (entries: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(entries)) kept.set(key, structuredClone(value));
    },
    remove: async (key: string) => {
      kept.delete(key);
    },
  };
  const requests: FakeRequest[] = [];
  const answers: FakeAnswer[] = [];
  const clocks = new Set<AbortController>();
  const parts = {
    store,
    now: () => fake.now,
    timeout: () => {
      const clock = new AbortController();
      clocks.add(clock);
      return clock.signal;
    },
    fetch: async (address: string, init: RequestInit) => {
      const request = { address, init };
      requests.push(request);
      const answer = answers.shift();
      if (answer === undefined) throw new Error(`The test has no answer to ${address}`);
      const response = typeof answer === 'function' ? await answer(request) : answer;
      // A made response has no address; a real one has that of the last host that answered.
      if (response.url === '') Object.defineProperty(response, 'url', { value: address });
      return response;
    },
  };
  const fake: FakeSources = {
    source: createLiveSource(parts),
    requests,
    answers,
    store,
    now: Date.parse('2026-03-04T12:00:00Z'),
    runOutOfTime: () => {
      for (const clock of clocks) clock.abort(new DOMException('Time is up.', 'TimeoutError'));
    },
    wakeUp: () => createLiveSource(parts),
  };
  return fake;
}

/** A response with this JSON. */
export function jsonResponse(json: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(json), { status, headers });
}
