import { defineBackground } from 'wxt/utils/define-background';
import { chooseHighlights } from '../analysis/choose-highlights.ts';
import { explain } from '../analysis/explain/explain.ts';
import { lookUpSubject } from '../analysis/explain/look-up-subject.ts';
import { overview } from '../analysis/explain/overview.ts';
import { loadModels } from '../analysis/learned/models.ts';
import { withChoices } from '../analysis/names/relink.ts';
import { read } from '../analysis/read.ts';
import type { Article, FindingRef, Reading } from '../analysis/reading.ts';
import sample from '../assets/sample/article.json';
import { createLiveSource } from '../knowledge/live/live-source.ts';
import { createLookUps } from '../knowledge/live/look-ups.ts';
import { loadKnowledge, parseCheckedPack } from '../knowledge/load-knowledge.ts';
import { faultLine } from '../knowledge/pack-fault.ts';
import { listPacks } from '../knowledge/pack-list.ts';
import { readPack } from '../knowledge/read-pack.ts';
import { authorHighlightStyles, highlightStyles } from '../page/highlight-styles.ts';
import { addedPacks } from '../platform/added-packs.ts';
import { browser } from '../platform/browser.ts';
import { createContextMenu, onMenuChoice } from '../platform/context-menu.ts';
import { guardAnswers } from '../platform/guard-answers.ts';
import {
  areLookUpsAllowed,
  giveUpLookUps,
  openLookUpOptions,
  turnOffIfNotPermitted,
} from '../platform/look-up-access.ts';
import { managedPacks, onManagedPacks } from '../platform/managed-packs.ts';
import { isFromPopup } from '../platform/may-ask.ts';
import { answer, order, tell } from '../platform/messages.ts';
import { once } from '../platform/once.ts';
import { createPackStore } from '../platform/pack-store.ts';
import { packagedFolder } from '../platform/packaged-folder.ts';
import { pageState } from '../platform/page-state.ts';
import type { PageState } from '../platform/protocol.ts';
import { hasFinding, rowOfFinding } from '../platform/row-of-finding.ts';
import { loadSettings, saveSettings, watchSettings } from '../platform/settings.ts';
import { openSidePanel } from '../platform/side-panel.ts';
import { giveUpSites, registerAlwaysRead } from '../platform/site-access.ts';
import { withSiteRule } from '../platform/site-rule.ts';
import { startContentScript } from '../platform/start-content-script.ts';
import { TabMarks } from '../platform/tab-marks.ts';
import { TabReader } from '../platform/tab-reader.ts';
import { TabSessions } from '../platform/tab-sessions.ts';
import { buttonFace } from '../platform/toolbar-button.ts';

/** Registers everything before its first await: the browser wakes the background for an event and drops it otherwise. */
export default defineBackground(() => {
  const loadAdded = () =>
    addedPacks({
      store: createPackStore(),
      managed: managedPacks,
      check: (text) => readPack(text, null),
      parseChecked: (text) => parseCheckedPack('stored', text),
      faultLine,
      version: browser.runtime.getManifest().version,
    });
  const loadAll = () =>
    loadKnowledge(
      packagedFolder('packs'),
      added().then(({ packs }) => packs),
    );
  let added = once(loadAdded);
  let knowledge = once(loadAll);
  const forgetPacks = () => {
    added = once(loadAdded);
    knowledge = once(loadAll);
  };
  const models = once(() => loadModels(packagedFolder('models')));
  const readArticle = async (article: Article) => read(article, await knowledge(), await models());
  const readSample = once(() => readArticle(sample as Article));

  const sessions = new TabSessions(browser.storage.session);
  const marks = new TabMarks({ sessions, order, chooseHighlights, onChange });
  const reader = new TabReader({
    sessions,
    loadSettings,
    read: readArticle,
    withChoices: async (reading, choices) => withChoices(reading, choices, await knowledge()),
    addressOf: async (tab) => (await browser.tabs.get(tab)).url,
    start: startContentScript,
    onChange,
  });

  const liveSource = createLiveSource({
    fetch: (address, init) => fetch(address, init),
    timeout: (ms) => AbortSignal.timeout(ms),
    now: () => Date.now(),
    store: browser.storage.session,
  });
  const lookUps = createLookUps({
    source: liveSource,
    isAllowed: areLookUpsAllowed,
    isPrivate: async (tab) => (await browser.tabs.get(tab)).incognito,
  });

  async function subjectOf(tab: number, { kind, index }: FindingRef) {
    const reading = await readingOf(tab);
    if (reading === null || kind !== 'name' || !hasFinding(reading, { kind, index })) return null;
    return lookUpSubject(reading, index, await knowledge());
  }

  async function stateOf(tab: number): Promise<PageState> {
    return pageState(await sessions.get(tab), async (reading) => overview(reading, await knowledge()));
  }

  async function readingOf(tab: number): Promise<Reading | null> {
    const session = await sessions.get(tab);
    return session?.state === 'read' ? session.reading : null;
  }

  async function explainIn(asked: Promise<Reading | null>, finding: FindingRef) {
    const [reading, known] = await Promise.all([asked, knowledge()]);
    return reading !== null && hasFinding(reading, finding) ? explain(reading, finding, known) : null;
  }

  function onChange(tab: number): void {
    tell('page-changed', { tab });
    stateOf(tab)
      .then((state) => showOnButton(tab, state))
      .catch(() => {
        // The tab was closed meanwhile.
      });
  }

  async function allowNow(): Promise<void> {
    await registerAlwaysRead(await loadSettings());
  }

  async function readNow(tab: number, isInvited: boolean): Promise<PageState> {
    // Loads while the page is being looked through. Who needs it learns of a failure.
    knowledge().catch(() => {});
    models().catch(() => {});
    await reader.readTab(tab, isInvited);
    return stateOf(tab);
  }

  async function switchPage(tab: number, on: boolean): Promise<PageState> {
    await marks.switchPage(tab, on);
    return stateOf(tab);
  }

  answer(
    guardAnswers({
      'read-article': async ({ article, paintNames }, tab, { url }) => {
        const reading = await reader.take(tab, article, url);
        if (reading === null) return { highlights: [] };
        const target = { tabId: tab };
        const colours = authorHighlightStyles(paintNames);
        await browser.scripting.insertCSS({ target, css: highlightStyles(paintNames), origin: 'USER' });
        await browser.scripting.insertCSS({ target, css: colours, origin: 'AUTHOR' });
        return { highlights: chooseHighlights(reading, await loadSettings()) };
      },
      'no-article': async ({ trouble }, tab, { url }) => {
        await reader.refuse(tab, trouble, url);
        return null;
      },
      'finding-clicked': async ({ finding }, tab) => {
        const reading = await readingOf(tab);
        if (reading === null) return null;
        const shown = rowOfFinding(reading, overview(reading, await knowledge()), finding);
        tell('finding-shown', { tab, finding: shown });
        return null;
      },
      explain: ({ finding }, tab) => explainIn(readingOf(tab), finding),
      'choose-entity': ({ entity, to }, tab) => reader.choose(tab, entity, to),
      'card-resized': ({ heightPx }, tab) => order(tab, 'card-resized', { heightPx }).then(() => null),
      'close-card': (_, tab) => order(tab, 'close-card', {}).then(() => null),
      'open-panel': (_, tab) => openSidePanel(tab),
      'page-state': (_, tab) => stateOf(tab),
      'read-page': (_, tab, sender) => readNow(tab, isFromPopup(sender)),
      'switch-page': ({ on }, tab) => switchPage(tab, on),
      'show-span': ({ span }, tab) => order(tab, 'show-span', { span }).then(() => null),
      'look-up-offer': async ({ finding }, tab) => {
        const subject = await subjectOf(tab, finding);
        return subject && lookUps.offer(subject, tab);
      },
      'look-up': async ({ finding, step }, tab) => {
        const subject = await subjectOf(tab, finding);
        return subject && lookUps.lookUp(subject, step, tab);
      },
      'open-look-up-options': () => openLookUpOptions().then(() => null),
      'read-sample': async () => ({ highlights: chooseHighlights(await readSample(), await loadSettings()) }),
      'explain-sample': ({ finding }) => explainIn(readSample(), finding),
      packs: async ({ changed }) => {
        if (changed) forgetPacks();
        const [known, found] = await Promise.all([knowledge(), added()]);
        return listPacks(known, found);
      },
    }),
  );

  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
    void createContextMenu();
    void allowNow();
  });
  onMenuChoice((choice, tab, address) => {
    if (choice === 'panel') void openSidePanel(tab);
    else if (choice === 'read') void readNow(tab, true);
    else void loadSettings().then((settings) => saveSettings(withSiteRule(settings, address, 'never')));
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'open-panel') await openSidePanel(tab.id);
    // Without anything to switch, the reader who presses the keys wants the page read.
    if (command === 'toggle-marks' && !(await marks.toggle(tab.id))) await readNow(tab.id, true);
  });
  browser.tabs.onRemoved.addListener((tab) => void sessions.drop(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status !== undefined) void marks.forgetIfLeft(tab);
  });

  onManagedPacks(forgetPacks);
  browser.permissions.onAdded.addListener(() => void allowNow());
  browser.permissions.onRemoved.addListener(() => void allowNow().then(turnOffIfNotPermitted));
  watchSettings((settings, before) => {
    void registerAlwaysRead(settings);
    void giveUpSites(settings, before);
    if (before.lookUps && !settings.lookUps) {
      void liveSource.forget();
      void giveUpLookUps();
    }
    void marks.follow(settings);
  });
});

async function showOnButton(tab: number, state: PageState): Promise<void> {
  const { badge, title } = buttonFace(state);
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#1d2b4a' });
  await browser.action.setBadgeText({ tabId: tab, text: badge });
  await browser.action.setTitle({ tabId: tab, title });
}
