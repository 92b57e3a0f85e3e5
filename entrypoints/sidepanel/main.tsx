import '../../assets/styles/base.css';
import '../../assets/styles/findings.css';
import '../../assets/styles/lists.css';
import '../../assets/styles/card.css';
import '../../assets/styles/map.css';
import '../../assets/styles/live.css';
import '../../assets/styles/panel.css';
import type { Explanation } from '../../analysis/explanation.ts';
import type { FindingRef } from '../../analysis/reading.ts';
import { mount } from '../../components/mount.ts';
import { type PanelActions, PanelPage } from '../../components/PanelPage.tsx';
import { readAtlas } from '../../knowledge/maps/atlas.ts';
import { locatorOf } from '../../knowledge/maps/locator.ts';
import { placesOnMap } from '../../knowledge/maps/places-on-map.ts';
import { activeTab, onActiveTab } from '../../platform/active-tab.ts';
import { fetchAtlas } from '../../platform/fetch-atlas.ts';
import { askForLookUps, lookUpPermissions } from '../../platform/look-up-access.ts';
import { LookUpFlow, type LookUpView } from '../../platform/look-up-flow.ts';
import { ask, onNews } from '../../platform/messages.ts';
import { once } from '../../platform/once.ts';
import type { PageState } from '../../platform/protocol.ts';
import { watchSettings } from '../../platform/settings.ts';

let tab = (await activeTab()).id;
let page: PageState = { state: 'not-read' };
let current: FindingRef | null = null;
let isBack = false;
let explanation: Explanation | null = null;
let live: LookUpView | null = null;

const permissions = await lookUpPermissions();
const lookUp = new LookUpFlow({
  ask,
  permit: permissions && (() => askForLookUps(permissions)),
  onChange: (view) => {
    live = view;
    draw();
  },
});

const atlas = once(async () => readAtlas(await fetchAtlas()));

const actions: PanelActions = {
  onRead: () => void follow(ask('read-page', { tab })),
  onShow: (span) => void ask('show-span', { tab, span }),
  onExplain: async (finding) => {
    current = finding;
    isBack = false;
    explanation = await ask('explain', { tab, finding }).catch(() => null);
    await lookUp.turnTo(explanation && finding, tab);
  },
  onChoose: async (entity, to) => {
    const shown = current;
    if (!(await ask('choose-entity', { tab, entity, to }).catch(() => false))) return;
    await follow(ask('page-state', { tab }));
    if (shown !== null) await actions.onExplain(shown);
  },
  onLoadMap: async (place) => locatorOf(place, await atlas()),
  onLoadPlaces: async (places) => placesOnMap(places, await atlas()),
  onBack: () => {
    explanation = null;
    isBack = true;
    void lookUp.turnTo(null, tab);
  },
};

function draw(): void {
  mount(
    <PanelPage
      page={page}
      current={current}
      isBack={isBack}
      explanation={explanation}
      live={live && { view: live, actions: lookUp.actions }}
      actions={actions}
    />,
  );
}

/** Draws the tab's new state, unless another tab came to the front meanwhile. */
async function follow(asked: Promise<PageState>): Promise<void> {
  const askedFor = tab;
  const state = await asked.catch((): PageState => ({ state: 'trouble', trouble: 'failed' }));
  if (tab !== askedFor) return;
  page = state;
  draw();
}

function turnTo(next: number): void {
  tab = next;
  current = null;
  isBack = false;
  explanation = null;
  void follow(ask('page-state', { tab }));
}

watchSettings(({ lookUps }) => lookUps && lookUp.onAllowed());
onNews({
  'page-changed': (change) => {
    if (change.tab === tab) turnTo(tab);
  },
  'finding-shown': (shown) => {
    if (shown.tab !== tab) return;
    current = shown.finding;
    isBack = false;
    explanation = null;
    draw();
  },
});
await onActiveTab(turnTo);
turnTo(tab);
