import type { Reading } from '../analysis/reading.ts';
import type { PageTrouble } from './protocol.ts';

/** That the reader took the entity of this name to be another. */
export interface EntityChoice {
  /** Its label in the article as it was read. */
  readonly label: string;
  /** An id of the packs; `null`: nobody they know. */
  readonly to: string | null;
}

/** What is kept of a tab while its page is open. */
export type TabSession = {
  /** Host of the page; `null` when it is not known. */
  readonly host: string | null;
} & (
  | { readonly state: 'reading' }
  | { readonly state: 'trouble'; readonly trouble: PageTrouble }
  | {
      readonly state: 'read';
      readonly on: boolean;
      readonly reading: Reading;
      /** What the reader took names of the article to be, the latest last. */
      readonly choices: readonly EntityChoice[];
    }
);

/** The part of a storage area that is used: `storage.session`, which is held in memory and gone with the browser. */
export interface SessionArea {
  get(keys: null): Promise<Record<string, unknown>>;
  set(entries: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

const PREFIX = 'tab:';

/** Keeps each tab's session in memory and in `area`, so that it outlives the sleep of the background. */
export class TabSessions {
  readonly #area: SessionArea;
  #sessions: Promise<Map<number, TabSession>> | null = null;

  constructor(area: SessionArea) {
    this.#area = area;
  }

  /** The tab's session; `null` when nothing is known of its page. */
  async get(tab: number): Promise<TabSession | null> {
    return (await this.#all()).get(tab) ?? null;
  }

  /** Every tab of which something is known. */
  async entries(): Promise<(readonly [number, TabSession])[]> {
    return [...(await this.#all())];
  }

  async set(tab: number, session: TabSession): Promise<void> {
    (await this.#all()).set(tab, session);
    // A reading in progress ends with the background, so it is not kept. A full store costs only the wake-up after a sleep.
    if (session.state === 'reading') await this.#area.remove(`${PREFIX}${tab}`);
    else
      await this.#area
        .set({ [`${PREFIX}${tab}`]: session })
        .catch(() => this.#area.remove(`${PREFIX}${tab}`));
  }

  /** Forgets the tab. False when nothing was known of it. */
  async drop(tab: number): Promise<boolean> {
    const known = (await this.#all()).delete(tab);
    if (known) await this.#area.remove(`${PREFIX}${tab}`);
    return known;
  }

  #all(): Promise<Map<number, TabSession>> {
    this.#sessions ??= this.#area.get(null).then(
      (stored) =>
        new Map(
          Object.entries(stored)
            .filter(([key]) => key.startsWith(PREFIX))
            .map(([key, session]) => [Number(key.slice(PREFIX.length)), session as TabSession]),
        ),
    );
    return this.#sessions;
  }
}
