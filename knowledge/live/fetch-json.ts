import type { NotAnswered } from './live-answer.ts';
import { readLimited, TooLargeError } from './read-limited.ts';
import type { RequestLimit } from './request-limit.ts';
import { isSourceAddress } from './source-address.ts';

const MOST_BYTES = 1_000_000;
const MOST_MS = 3_000;

/** What a request needs of its surroundings. */
export interface Network {
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>;
  /** A signal that aborts after so many milliseconds with a `TimeoutError`, as `AbortSignal.timeout` gives. */
  readonly timeout: (ms: number) => AbortSignal;
}

/** What a request brought: `json` of unknown shape, or nothing under this address, or why there is no answer. */
export type Fetched =
  | { readonly state: 'json'; readonly json: unknown }
  | { readonly state: 'nothing' }
  | NotAnswered;

/**
 * Asks Wikipedia or Wikidata one thing, if the limit allows it. The request carries the address and, as the language wanted, that of the
 * source itself in place of the reader's list: no cookie, no referrer, no name of ours.
 */
export async function fetchJson(
  address: string,
  language: string,
  { fetch, timeout }: Network,
  limit: RequestLimit,
): Promise<Fetched> {
  const { host } = new URL(address);
  const refused = await limit.take(host);
  if (refused) return refused;
  const stop = new AbortController();
  const signal = AbortSignal.any([timeout(MOST_MS), stop.signal]);
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      // The browser's own cache is on disk and outlives the session.
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'application/json', 'accept-language': language },
      signal,
    });
    if (!isSourceAddress(response.url)) return { state: 'led-away' };
    // 400 is Wikipedia's word for a name that no page can have.
    if (response.status === 404 || response.status === 400) return { state: 'nothing' };
    if (response.status === 429 || (response.status === 503 && response.headers.has('retry-after')))
      return await limit.holdBack(host, response.headers.get('retry-after'));
    if (!response.ok) return { state: 'server-error', status: response.status };
    if (Number(response.headers.get('content-length')) > MOST_BYTES) return { state: 'too-large' };
    return { state: 'json', json: JSON.parse(await readLimited(response, MOST_BYTES, signal)) };
  } catch (error) {
    return { state: whyNot(error, signal) };
  } finally {
    // Whatever is left of the body is not wanted.
    stop.abort();
  }
}

function whyNot(error: unknown, signal: AbortSignal): 'timed-out' | 'too-large' | 'invalid' | 'offline' {
  if (signal.aborted) return 'timed-out';
  if (error instanceof TooLargeError) return 'too-large';
  return error instanceof SyntaxError ? 'invalid' : 'offline';
}
