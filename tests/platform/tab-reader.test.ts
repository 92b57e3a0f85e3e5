import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseSettings } from '../../platform/settings.ts';
import { TabReader, type TabReaderParts } from '../../platform/tab-reader.ts';
import { TabSessions } from '../../platform/tab-sessions.ts';
import { sessionArea } from '../support/session-area.ts';
import { tinyArticle, tinyReading } from '../support/tiny-reading.ts';

const ADDRESS = 'https://river.example/bridge';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function reader(parts: Partial<TabReaderParts> = {}) {
  const sessions = new TabSessions(sessionArea());
  const changes: number[] = [];
  const made: TabReader = new TabReader({
    sessions,
    loadSettings: async () => parseSettings({ neverRead: ['mail.example'] }),
    addressOf: async () => ADDRESS,
    // The content script answers at once.
    start: async (tab) => void made.take(tab, tinyArticle, ADDRESS),
    read: async () => tinyReading,
    withChoices: async (reading) => reading,
    onChange: (tab) => changes.push(tab),
    ...parts,
  });
  return { reader: made, sessions, changes };
}

describe('reading a tab', () => {
  it('ends with the reading kept and announced', async () => {
    const { reader: one, sessions, changes } = reader();
    await one.readTab(7, true);
    expect(await sessions.get(7)).toEqual({
      host: 'river.example',
      state: 'read',
      on: true,
      reading: tinyReading,
      choices: [],
    });
    expect(changes).toEqual([7, 7]);
  });

  it('starts nothing on a site that is never read', async () => {
    const start = vi.fn();
    const { reader: one, sessions } = reader({ start, addressOf: async () => 'https://mail.example/inbox' });
    await one.readTab(7, true);
    expect(start).not.toHaveBeenCalled();
    expect(await sessions.get(7)).toMatchObject({ state: 'trouble', trouble: 'never-read' });
  });

  it('names the trouble when the browser keeps the script out', async () => {
    const start = () => Promise.reject(new Error('Cannot access a chrome:// URL'));
    const { reader: one, sessions } = reader({ start, addressOf: async () => 'chrome://version/' });
    await one.readTab(7, true);
    expect(await sessions.get(7)).toMatchObject({ state: 'trouble', trouble: 'no-access' });
  });

  it('takes the content script’s word that there is no article', async () => {
    const start = async (tab: number) => void one.reader.refuse(tab, 'no-article', ADDRESS);
    const one = reader({ start });
    await one.reader.readTab(7, true);
    expect(await one.sessions.get(7)).toMatchObject({ state: 'trouble', trouble: 'no-article' });
  });

  it('says that it failed when the reading throws', async () => {
    const start = async (tab: number) => void one.reader.take(tab, tinyArticle, ADDRESS).catch(() => {});
    const one = reader({ start, read: () => Promise.reject(new Error('a bug')) });
    await one.reader.readTab(7, true);
    expect(await one.sessions.get(7)).toMatchObject({ state: 'trouble', trouble: 'failed' });
  });

  it('says that it failed when the page never answers', async () => {
    const { reader: one, sessions } = reader({ start: async () => {} });
    const done = one.readTab(7, true);
    await vi.advanceTimersByTimeAsync(10_000);
    await done;
    expect(await sessions.get(7)).toMatchObject({ state: 'trouble', trouble: 'failed' });
  });
});

describe('an article that comes by itself', () => {
  it('is read: its site is always read', async () => {
    const { reader: one, sessions } = reader();
    expect(await one.take(7, tinyArticle, ADDRESS)).toBe(tinyReading);
    expect(await sessions.get(7)).toMatchObject({ state: 'read' });
  });

  it('leaves marks off that the reader turned off', async () => {
    const { reader: one, sessions } = reader();
    await sessions.set(7, {
      host: 'river.example',
      state: 'read',
      on: false,
      reading: tinyReading,
      choices: [],
    });
    await one.take(7, tinyArticle, ADDRESS);
    expect(await sessions.get(7)).toMatchObject({ state: 'read', on: false });
  });

  it('is not read once its site is never to be read', async () => {
    const { reader: one, sessions } = reader();
    expect(await one.take(7, tinyArticle, 'https://mail.example/letter')).toBe(null);
    expect(await sessions.get(7)).toMatchObject({ state: 'trouble', trouble: 'never-read' });
  });
});

describe('what the reader takes a name to be', () => {
  const withAda = { ...tinyReading, entities: [ada('a1', 'Ada'), ada('a2', 'Bea')] };
  const parts = {
    read: async () => withAda,
    withChoices: async (
      reading: typeof tinyReading,
      choices: readonly { label: string; to: string | null }[],
    ) => ({
      ...reading,
      summary: choices.map((_, block) => ({ block, start: 0, end: 0 })),
    }),
  };

  it('is kept with the tab, and holds when the page is read anew', async () => {
    const { reader: one, sessions } = reader(parts);
    await one.readTab(7, true);
    expect(await one.choose(7, 'a1', 'Q7')).toBe(true);
    expect(await sessions.get(7)).toMatchObject({ choices: [{ label: 'Ada', to: 'Q7' }] });
    await one.take(7, tinyArticle, ADDRESS);
    expect(await sessions.get(7)).toMatchObject({
      choices: [{ label: 'Ada', to: 'Q7' }],
      reading: { summary: [{ block: 0 }] },
    });
  });

  it('is forgotten with another article', async () => {
    const { reader: one, sessions } = reader(parts);
    await one.readTab(7, true);
    await one.choose(7, 'a1', null);
    const other = { ...withAda, meta: { ...withAda.meta, title: 'Another' } };
    const { reader: two } = reader({ ...parts, sessions, read: async () => other });
    await two.take(7, tinyArticle, ADDRESS);
    expect(await sessions.get(7)).toMatchObject({ choices: [], reading: { summary: [] } });
  });

  it('cannot be said of a page that was not read, or of nobody in it', async () => {
    const { reader: one } = reader(parts);
    expect(await one.choose(7, 'a1', 'Q7')).toBe(false);
    await one.readTab(7, true);
    expect(await one.choose(7, 'a9', 'Q7')).toBe(false);
  });
});

function ada(id: string, label: string): (typeof tinyReading)['entities'][0] {
  return {
    id,
    label,
    type: 'person',
    wikidata: null,
    inArticle: null,
    pack: null,
    reason: 'unknown',
    runnersUp: [],
  };
}
