import { describe, expect, it, vi } from 'vitest';
import { parseSettings } from '../../platform/settings.ts';
import { TabMarks } from '../../platform/tab-marks.ts';
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

/** Tab 7 was read. `isThere`: whether its content script still is. */
async function marks(isThere: boolean, session: TabSession = read) {
  const sessions = new TabSessions(sessionArea());
  await sessions.set(7, session);
  const order = vi.fn(async () => isThere);
  const onChange = vi.fn();
  const made = new TabMarks({ sessions, order, chooseHighlights: () => [], onChange });
  return { marks: made, sessions, order, onChange };
}

describe('marks', () => {
  it('go off and on with the switch', async () => {
    const { marks: one, sessions, order } = await marks(true);
    await one.switchPage(7, false);
    expect(order).toHaveBeenLastCalledWith(7, 'switch', { on: false });
    expect(await sessions.get(7)).toMatchObject({ state: 'read', on: false });
    expect(await one.toggle(7)).toBe(true);
    expect(await sessions.get(7)).toMatchObject({ on: true });
  });

  it('cannot be switched on a page that was left: it counts as not read', async () => {
    const { marks: one, sessions } = await marks(false);
    await one.switchPage(7, false);
    expect(await sessions.get(7)).toBe(null);
  });

  it('cannot be toggled where nothing was read', async () => {
    const { marks: one, order } = await marks(true);
    expect(await one.toggle(8)).toBe(false);
    expect(order).not.toHaveBeenCalled();
  });

  it('are forgotten when the page was left', async () => {
    const { marks: one, sessions, onChange } = await marks(false);
    await one.forgetIfLeft(7);
    expect(await sessions.get(7)).toBe(null);
    expect(onChange).toHaveBeenCalledWith(7);
  });

  it('stay when the page only changed its address', async () => {
    const { marks: one, sessions, onChange } = await marks(true);
    await one.forgetIfLeft(7);
    expect(await sessions.get(7)).toEqual(read);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('are not waited for where there was trouble: the next page starts anew', async () => {
    const trouble: TabSession = { host: null, state: 'trouble', trouble: 'no-article' };
    const { marks: one, sessions, order } = await marks(true, trouble);
    await one.forgetIfLeft(7);
    expect([await sessions.get(7), order.mock.calls.length]).toEqual([null, 0]);
  });

  it('do not disturb a reading in progress', async () => {
    const { marks: one, sessions } = await marks(false, { host: null, state: 'reading' });
    await one.forgetIfLeft(7);
    expect(await sessions.get(7)).toMatchObject({ state: 'reading' });
  });

  it('follow the settings', async () => {
    const { marks: one, order } = await marks(true);
    await one.follow(parseSettings({ density: 'few' }));
    expect(order).toHaveBeenCalledWith(7, 'repaint', { highlights: [] });
  });

  it('go when their site is put on the never-read list', async () => {
    const { marks: one, sessions, order } = await marks(true);
    await one.follow(parseSettings({ neverRead: ['river.example'] }));
    expect(order).toHaveBeenCalledWith(7, 'switch', { on: false });
    expect(await sessions.get(7)).toMatchObject({ state: 'trouble', trouble: 'never-read' });
  });

  it('stay off where the reader turned them off', async () => {
    const { marks: one, order } = await marks(true, { ...read, on: false });
    await one.follow(parseSettings({ density: 'all' }));
    expect(order).not.toHaveBeenCalled();
  });
});
