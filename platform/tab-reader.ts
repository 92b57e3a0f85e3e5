import type { Article, Reading } from '../analysis/reading.ts';
import { troubleFromRefusal } from './page-trouble.ts';
import type { PageTrouble } from './protocol.ts';
import type { Settings } from './settings.ts';
import { hostOf } from './site-address.ts';
import { siteRule } from './site-rule.ts';
import type { EntityChoice, TabSession, TabSessions } from './tab-sessions.ts';

export interface TabReaderParts {
  readonly sessions: TabSessions;
  readonly loadSettings: () => Promise<Settings>;
  /** The address of the tab's page; `undefined` where the browser does not tell us. */
  readonly addressOf: (tab: number) => Promise<string | undefined>;
  /** Starts the content script in the tab; rejects with the browser's reason where it may not. */
  readonly start: (tab: number) => Promise<void>;
  readonly read: (article: Article) => Promise<Reading>;
  /** The reading with its entities taken to be what the reader chose. */
  readonly withChoices: (reading: Reading, choices: readonly EntityChoice[]) => Promise<Reading>;
  /** Called whenever a tab's session changed. */
  readonly onChange: (tab: number) => void;
}

/** A page that has not answered by then will not: the longest article we read takes a fraction of it. */
const LONGEST_WAIT_MS = 10_000;

/** Reads the pages of tabs: starts the content script, takes what it found, keeps the result. */
export class TabReader {
  readonly #parts: TabReaderParts;
  readonly #waiting = new Map<number, () => void>();

  constructor(parts: TabReaderParts) {
    this.#parts = parts;
  }

  /** Reads the tab's page now; done when its session says "read" or names the trouble. */
  async readTab(tab: number, isInvited: boolean): Promise<void> {
    const address = await this.#parts.addressOf(tab);
    const host = hostOf(address);
    if (siteRule(await this.#parts.loadSettings(), address) === 'never') {
      await this.#keep(tab, { host, state: 'trouble', trouble: 'never-read' });
      return;
    }
    await this.#keep(tab, { host, state: 'reading' });
    const answered = this.#answer(tab);
    try {
      await this.#parts.start(tab);
    } catch (error) {
      this.#answered(tab);
      const reason = error instanceof Error ? error.message : String(error);
      const trouble = troubleFromRefusal({ address, reason, isInvited });
      await this.#keep(tab, { host, state: 'trouble', trouble });
      return;
    }
    await answered;
    const session = await this.#parts.sessions.get(tab);
    if (session?.state === 'reading') await this.#keep(tab, { host, state: 'trouble', trouble: 'failed' });
  }

  /** The article the content script found in a tab. `null` when its site is never to be read; rejects when reading fails. */
  async take(tab: number, article: Article, address: string): Promise<Reading | null> {
    const host = hostOf(address);
    try {
      if (siteRule(await this.#parts.loadSettings(), address) === 'never') {
        await this.#keep(tab, { host, state: 'trouble', trouble: 'never-read' });
        return null;
      }
      const reading = await this.#parts.read(article);
      // A page whose text changed while its marks are off is read anew, and stays bare.
      const before = await this.#parts.sessions.get(tab);
      const isSame = before?.state === 'read' && before.reading.meta.title === reading.meta.title;
      const choices = isSame ? before.choices : [];
      const chosen = await this.#parts.withChoices(reading, choices);
      await this.#keep(tab, {
        host,
        state: 'read',
        on: before?.state !== 'read' || before.on,
        reading: chosen,
        choices,
      });
      return chosen;
    } catch (error) {
      await this.#keep(tab, { host, state: 'trouble', trouble: 'failed' });
      throw error;
    } finally {
      this.#answered(tab);
    }
  }

  /** Takes the entity of the tab's article with this id to be another. False when no such article is there. */
  async choose(tab: number, entity: string, to: string | null): Promise<boolean> {
    const session = await this.#parts.sessions.get(tab);
    if (session?.state !== 'read') return false;
    const label = session.reading.entities.find(({ id }) => id === entity)?.label;
    if (label === undefined) return false;
    const choice = { label, to };
    const reading = await this.#parts.withChoices(session.reading, [choice]);
    await this.#keep(tab, { ...session, reading, choices: [...session.choices, choice] });
    return true;
  }

  /** The content script found nothing to read. */
  async refuse(tab: number, trouble: PageTrouble, address: string): Promise<void> {
    await this.#keep(tab, { host: hostOf(address), state: 'trouble', trouble });
    this.#answered(tab);
  }

  async #keep(tab: number, session: TabSession): Promise<void> {
    await this.#parts.sessions.set(tab, session);
    this.#parts.onChange(tab);
  }

  #answer(tab: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#answered(tab), LONGEST_WAIT_MS);
      this.#waiting.set(tab, () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  #answered(tab: number): void {
    this.#waiting.get(tab)?.();
    this.#waiting.delete(tab);
  }
}
