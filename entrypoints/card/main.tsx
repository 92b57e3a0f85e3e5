import '../../assets/styles/base.css';
import '../../assets/styles/findings.css';
import '../../assets/styles/lists.css';
import '../../assets/styles/card.css';
import '../../assets/styles/map.css';
import '../../assets/styles/live.css';
import { CardPage, type CardState } from '../../components/CardPage.tsx';
import type { CardActions } from '../../components/card-actions.ts';
import { mount } from '../../components/mount.ts';
import { readAtlas } from '../../knowledge/maps/atlas.ts';
import { locatorOf } from '../../knowledge/maps/locator.ts';
import { fetchAtlas } from '../../platform/fetch-atlas.ts';
import { findingAddress, findingFromHash } from '../../platform/finding-address.ts';
import { askForLookUps, lookUpPermissions } from '../../platform/look-up-access.ts';
import { LookUpFlow, type LookUpView } from '../../platform/look-up-flow.ts';
import { ask } from '../../platform/messages.ts';
import { once } from '../../platform/once.ts';
import { watchSettings } from '../../platform/settings.ts';
import { canOpenFromPage } from '../../platform/side-panel.ts';

const atlas = once(async () => readAtlas(await fetchAtlas()));

const actions: CardActions = {
  onShow: (span) => void ask('show-span', { tab: null, span }),
  onExplain: (finding) => {
    window.location.hash = findingAddress(finding).split('#')[1] ?? '';
  },
  onChoose: async (entity, to) => {
    await ask('choose-entity', { tab: null, entity, to }).catch(() => false);
    await showFinding();
  },
  onLoadMap: async (place) => locatorOf(place, await atlas()),
  onClose: () => void ask('close-card', {}),
  onOpenPanel: canOpenFromPage() ? () => void ask('open-panel', { tab: null }) : null,
};

const permissions = await lookUpPermissions();
const lookUp = new LookUpFlow({
  ask,
  permit: permissions && (() => askForLookUps(permissions)),
  onChange: (view) => {
    live = view;
    show(shown);
  },
});
let shown: CardState = { state: 'loading' };
let live: LookUpView | null = null;

function show(card: CardState): void {
  shown = card;
  const look = live && { view: live, actions: lookUp.actions };
  mount(<CardPage card={card} live={look} actions={actions} />);
}

/** Shows the finding that the address names. Called anew when the frame is given another one. */
async function showFinding(): Promise<void> {
  show({ state: 'loading' });
  const { hash } = window.location;
  const finding = findingFromHash(hash);
  let card: CardState = { state: 'failed' };
  if (finding !== null) {
    const explanation = await ask('explain', { tab: null, finding }).catch(() => undefined);
    if (explanation === null) card = { state: 'gone' };
    else if (explanation !== undefined) card = { state: 'shown', explanation };
  }
  if (window.location.hash !== hash) return;
  show(card);
  await lookUp.turnTo(card.state === 'shown' ? finding : null, null);
}

watchSettings(({ lookUps }) => lookUps && lookUp.onAllowed());
new ResizeObserver(() => {
  ask('card-resized', { heightPx: Math.ceil(document.body.getBoundingClientRect().height) }).catch(() => {
    // The page was left; there is no frame to fit.
  });
}).observe(document.body);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') actions.onClose?.();
});
window.addEventListener('hashchange', () => void showFinding());
void showFinding();
