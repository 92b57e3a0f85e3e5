import type { Highlight, Reading } from '../analysis/reading.ts';
import type { PageOrders } from './protocol.ts';
import type { Settings } from './settings.ts';
import { siteRule } from './site-rule.ts';
import type { TabSessions } from './tab-sessions.ts';

export interface TabMarksParts {
  readonly sessions: TabSessions;
  /** Gives an order to the tab's content script; false when there is none to take it. */
  readonly order: <Type extends keyof PageOrders>(
    tab: number,
    type: Type,
    fields: PageOrders[Type],
  ) => Promise<boolean>;
  readonly chooseHighlights: (reading: Reading, settings: Settings) => readonly Highlight[];
  /** Called whenever a tab's session changed. */
  readonly onChange: (tab: number) => void;
}

/** The marks on pages that were read: on and off, after a change of settings, and gone with their page. */
export class TabMarks {
  readonly #parts: TabMarksParts;

  constructor(parts: TabMarksParts) {
    this.#parts = parts;
  }

  /** Paints the tab's article or leaves it bare. A page that was not read, or was left, stays as it is. */
  async switchPage(tab: number, on: boolean): Promise<void> {
    const { sessions, order, onChange } = this.#parts;
    const session = await sessions.get(tab);
    if (session?.state !== 'read') return;
    if (await order(tab, 'switch', { on })) await sessions.set(tab, { ...session, on });
    else await sessions.drop(tab);
    onChange(tab);
  }

  /** Turns the marks of the tab's article on or off. False when no article was read there. */
  async toggle(tab: number): Promise<boolean> {
    const session = await this.#parts.sessions.get(tab);
    if (session?.state !== 'read') return false;
    await this.switchPage(tab, !session.on);
    return true;
  }

  /** Forgets what was read in this tab when its page was left: then no content script is there any more to take an order. */
  async forgetIfLeft(tab: number): Promise<void> {
    const { sessions, order, onChange } = this.#parts;
    const session = await sessions.get(tab);
    if (session === null || session.state === 'reading') return;
    if (session.state === 'read' && (await order(tab, 'switch', { on: session.on }))) return;
    await sessions.drop(tab);
    onChange(tab);
  }

  /** Brings all pages that were read into line with changed settings. */
  async follow(settings: Settings): Promise<void> {
    const { sessions, order, chooseHighlights, onChange } = this.#parts;
    for (const [tab, session] of await sessions.entries()) {
      if (session.state !== 'read') continue;
      const { host } = session;
      if (host !== null && siteRule(settings, `https://${host}`) === 'never') {
        await order(tab, 'switch', { on: false });
        await sessions.set(tab, { host, state: 'trouble', trouble: 'never-read' });
        onChange(tab);
      } else if (session.on) {
        await order(tab, 'repaint', { highlights: chooseHighlights(session.reading, settings) });
      }
    }
  }
}
