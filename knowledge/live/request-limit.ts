import * as v from 'valibot';
import type { NotAnswered } from './live-answer.ts';
import type { LiveStore } from './live-store.ts';

/** Wikimedia allows 10 a minute to those it does not know (2026), which is also more than a reader needs. */
const MOST_REQUESTS = 10;
const WINDOW_MS = 60_000;
/** For a source that asks to wait and does not say how long. */
const USUAL_WAIT_SECONDS = 60;
const KEY = 'live-requests';

const LedgerSchema = v.object({
  /** When requests were sent, milliseconds since 1970, oldest first. */
  sent: v.array(v.number()),
  /** Until when nothing is sent to a host. */
  waits: v.record(v.string(), v.number()),
});
type Ledger = v.InferOutput<typeof LedgerSchema>;

/** Counts requests, and remembers who asked us to wait, for longer than the background stays awake. */
export class RequestLimit {
  constructor(
    private readonly store: LiveStore,
    private readonly now: () => number,
  ) {}

  /** `null`: one request may be sent to the host, and has been counted. Else why not. */
  async take(host: string): Promise<NotAnswered | null> {
    const { sent, waits } = await this.#ledger();
    const now = this.now();
    const until = waits[host];
    if (until !== undefined) return { state: 'wait', seconds: secondsFrom(now, until) };
    const oldest = sent.at(-MOST_REQUESTS);
    if (oldest !== undefined) return { state: 'too-many', seconds: secondsFrom(now, oldest + WINDOW_MS) };
    await this.store.set({ [KEY]: { sent: [...sent, now], waits } satisfies Ledger });
    return null;
  }

  /** Sends nothing to the host for as long as its `Retry-After` header asks, in seconds or as a date; `null` when it has none. */
  async holdBack(host: string, retryAfter: string | null): Promise<NotAnswered> {
    const { sent, waits } = await this.#ledger();
    const now = this.now();
    const seconds = Math.max(1, waitSeconds(retryAfter, now));
    await this.store.set({
      [KEY]: { sent, waits: { ...waits, [host]: now + seconds * 1000 } } satisfies Ledger,
    });
    return { state: 'wait', seconds };
  }

  /** What still counts now. */
  async #ledger(): Promise<Ledger> {
    const parsed = v.safeParse(LedgerSchema, (await this.store.get(KEY))[KEY]);
    if (!parsed.success) return { sent: [], waits: {} };
    const now = this.now();
    return {
      // A clock that was set back would otherwise block look-ups until it has caught up.
      sent: parsed.output.sent.filter((time) => time > now - WINDOW_MS && time <= now),
      waits: Object.fromEntries(Object.entries(parsed.output.waits).filter(([, until]) => until > now)),
    };
  }
}

function secondsFrom(now: number, until: number): number {
  return Math.max(1, Math.ceil((until - now) / 1000));
}

function waitSeconds(retryAfter: string | null, now: number): number {
  if (retryAfter === null) return USUAL_WAIT_SECONDS;
  if (/^\d{1,7}$/.test(retryAfter.trim())) return Number(retryAfter);
  const date = Date.parse(retryAfter);
  return Number.isNaN(date) ? USUAL_WAIT_SECONDS : Math.ceil((date - now) / 1000);
}
