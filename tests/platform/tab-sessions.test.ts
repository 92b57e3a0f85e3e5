import { describe, expect, it } from 'vitest';
import { pageState } from '../../platform/page-state.ts';
import { type TabSession, TabSessions } from '../../platform/tab-sessions.ts';
import { sessionArea } from '../support/session-area.ts';
import { tinyReading } from '../support/tiny-reading.ts';

const read: TabSession = {
  host: 'river.example',
  state: 'read',
  on: true,
  reading: tinyReading,
  choices: [],
};
const reading: TabSession = { host: 'river.example', state: 'reading' };

describe('what is kept of a tab', () => {
  it('outlives the sleep of the background', async () => {
    const area = sessionArea();
    await new TabSessions(area).set(7, read);
    const awake = new TabSessions(area);
    expect(await awake.get(7)).toEqual(read);
    expect(await awake.get(8)).toBe(null);
  });

  it('is gone from everywhere once the tab is dropped', async () => {
    const area = sessionArea();
    const sessions = new TabSessions(area);
    await sessions.set(7, read);
    expect(await sessions.drop(7)).toBe(true);
    expect(await sessions.drop(7)).toBe(false);
    expect([await sessions.get(7), area.kept.size]).toEqual([null, 0]);
  });

  it('is not a reading in progress, which no later background could end', async () => {
    const area = sessionArea();
    const sessions = new TabSessions(area);
    await sessions.set(7, read);
    await sessions.set(7, reading);
    expect(await sessions.get(7)).toEqual(reading);
    expect(await new TabSessions(area).get(7)).toBe(null);
  });

  it('stays in memory when the store is full', async () => {
    const sessions = new TabSessions(sessionArea(true));
    await sessions.set(7, read);
    expect(await sessions.get(7)).toEqual(read);
  });

  it('does not mind what else is stored there', async () => {
    const area = sessionArea();
    area.kept.set('something', 'else');
    expect(await new TabSessions(area).entries()).toEqual([]);
  });
});

describe('what pages are told of it', () => {
  const overviewOf = async () => ({ title: 'Bridge' }) as never;
  it.each([
    [null, { state: 'not-read' }],
    [reading, { state: 'reading' }],
    [
      { host: null, state: 'trouble', trouble: 'empty' },
      { state: 'trouble', trouble: 'empty' },
    ],
    [read, { state: 'read', on: true, overview: { title: 'Bridge' } }],
  ] as const)('%#', async (session, state) => {
    expect(await pageState(session, overviewOf)).toEqual(state);
  });
});
