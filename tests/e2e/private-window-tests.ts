import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  LaunchOptions,
  PrivateWindow,
  ReadingWindow,
  RunningBrowser,
  Surface,
} from '../../tools/browsers/browser.ts';
import type { BrowserKind } from '../../tools/browsers/find-browser.mjs';
import { clickElement } from '../../tools/browsers/point.ts';
import { waitUntil } from '../../tools/browsers/wait-until.ts';
import { summaryJson, withJson } from '../support/source-answers.ts';
import { isThere, LookUpStage, settle } from './look-up-stage.ts';
import { textOf } from './read-article.ts';

const OFF = 'Look-up Look-ups are off in private windows.';
const SUMMARY = 'GET en.wikipedia.org/api/rest_v1/page/summary/';

/** What the extension keeps, by where it keeps it. */
interface Kept {
  readonly session: Readonly<Record<string, unknown>>;
  /** What outlives the browser: storage of every kind, and permissions. */
  readonly lasting: unknown;
}

/**
 * Defines the tests of private windows for one browser: the reader has let the extension into them, has allowed look-ups, and has looked
 * Olena Marchuk up in a normal window before. They build on each other.
 */
export function privateWindowTests(
  kind: BrowserKind,
  launch: (options: LaunchOptions) => Promise<RunningBrowser>,
): void {
  describe(`a private window in ${kind}`, () => {
    let stage: LookUpStage;
    let window: PrivateWindow;
    let before: Kept;
    beforeAll(async () => {
      stage = await LookUpStage.open(kind, launch, { inPrivateWindows: true });
      stage.sources.answer = withJson(summaryJson({ title: 'Olena Marchuk' }));
      await allowAndLookUp(stage);
      expect(await stage.seenAfterGrace()).toEqual([`${SUMMARY}Olena_Marchuk`]);
      stage.sources.seen.length = 0;
      before = await keptBy(stage);
      window = await stage.browser.openPrivateWindow();
    });
    afterAll(() => stage?.close());

    it('offers no look-up on a card, and does not show an answer of a normal window', async () => {
      const card = await stage.openName('Olena Marchuk', window);
      expect(await lookUpText(card)).toBe(OFF);
      expect(await isThere(card, '.live button')).toBe(false);
      expect(await textOf(card)).toContain('head of the Azov Coast Rights Monitor');
      expect(await stage.seenAfterGrace()).toEqual([]);
    });

    it('offers none in the side panel', async () => {
      const panel = await stage.openNameInPanel('Olena Marchuk', window);
      expect(await lookUpText(panel)).toBe(OFF);
      expect(await isThere(panel, '.live button')).toBe(false);
      expect(await stage.seenAfterGrace()).toEqual([]);
    });

    it('sends nothing though a card were to ask for it', async () => {
      const card = await openPlace(stage, window);
      for (const step of [{ kind: 'page' }, { kind: 'search' }])
        expect((await askFromCard(card, step)).reply).toMatchObject({ state: 'private' });
      expect(await stage.seenAfterGrace()).toEqual([]);
    });

    it('keeps who the reader took somebody to be to itself', async () => {
      const card = await openPlace(stage, window);
      expect(await textOf(card)).toContain('A port in the Zaporizhzhia region');
      await clickElement(card, '.link-choice summary');
      await clickElement(card, '.link-choice > .button');
      await waitUntil('the choice to take effect', async () =>
        (await textOf(card)).includes('Which one is meant?'),
      );
      const normal = await openPlace(stage);
      expect(await textOf(normal)).toContain('A port in the Zaporizhzhia region');
      expect(await textOf(normal)).not.toContain('Which one is meant?');
    });

    it('adds its reading to the session storage alone', async () => {
      const { session, lasting } = await keptBy(stage);
      const added = Object.keys(session).filter((key) => !(key in before.session));
      expect(added).toEqual([expect.stringMatching(/^tab:\d+$/)]);
      expect(JSON.stringify(session[added[0] as string])).toContain('Olena Marchuk');
      expect(lasting).toEqual(before.lasting);
    });

    it('leaves nothing behind when it is closed', async () => {
      await window.close();
      await waitUntil('its reading to go', async () => {
        const { session } = await keptBy(stage);
        return !Object.keys(session).some((key) => key.startsWith('tab:'));
      });
      expect(await keptBy(stage)).toEqual(before);
      expect(await stage.seenAfterGrace()).toEqual([]);
    });

    it('has left look-ups on in normal windows, and names as they were', async () => {
      const card = await openPlace(stage);
      expect(await textOf(card)).toContain('A port in the Zaporizhzhia region');
      await stage.press(card, 'Look up on Wikipedia');
      expect(await stage.seenAfterGrace()).toEqual([`${SUMMARY}Berdiansk`]);
    });
  });
}

/** Allows look-ups and looks Olena Marchuk up, in the normal window. */
async function allowAndLookUp(stage: LookUpStage): Promise<void> {
  const card = await stage.openName();
  await stage.pressOnly(card, 'Look up on Wikipedia');
  if (stage.browser.kind === 'chromium') {
    await stage.pressOnly(card, 'Allow and look up');
    await waitUntil('the answer', async () => (await stage.textOf(card)).includes('CC BY-SA 4.0'));
    return;
  }
  await stage.allow();
  await stage.press(await stage.openName(), 'Look up on Wikipedia');
}

/** The card of Berdiansk once its map, which moves what is below it, has come. */
async function openPlace(stage: LookUpStage, window?: ReadingWindow): Promise<Surface> {
  const card = await stage.openName('Berdiansk', window);
  await waitUntil('the map', () => isThere(card, '.map-sheet .map-country'));
  await settle(card);
  return card;
}

/** What the look-up part of a card or panel says. */
async function lookUpText(surface: Surface): Promise<string> {
  const text = await surface.evaluate<string>('document.querySelector(".live").innerText');
  return text.replace(/\s+/g, ' ').trim();
}

/** The question that a press of a look-up button puts to the background, put without one. */
function askFromCard(card: Surface, step: object): Promise<{ reply: unknown }> {
  return card.evaluate(`(() => {
    const [kind, index] = location.hash.slice(1).split('-');
    const finding = { kind, index: Number(index) };
    const message = { type: 'look-up', tab: null, finding, step: ${JSON.stringify(step)} };
    return (globalThis.browser ?? chrome).runtime.sendMessage(message);
  })()`);
}

/** All that the extension keeps now, as its options page finds it. The normal window leaves its article for it. */
async function keptBy(stage: LookUpStage): Promise<Kept> {
  await stage.openOptions();
  await waitUntil('the reading of the normal window to go', () =>
    stage.browser.page.evaluate<boolean>(`(async () => {
      const { storage, tabs } = globalThis.browser ?? chrome;
      const key = 'tab:' + (await tabs.getCurrent()).id;
      return !(key in (await storage.session.get(key)));
    })()`),
  );
  return stage.browser.page.evaluate<Kept>(`(async () => {
    const { storage, permissions } = globalThis.browser ?? chrome;
    const databases = (await indexedDB.databases()).map(({ name }) => name).sort();
    return {
      session: await storage.session.get(null),
      lasting: {
        local: await storage.local.get(null),
        sync: await storage.sync.get(null),
        permissions: await permissions.getAll(),
        databases,
        caches: await caches.keys(),
        localStorage: { ...localStorage },
        cookies: document.cookie,
      },
    };
  })()`);
}
