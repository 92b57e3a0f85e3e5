import '../../assets/styles/base.css';
import '../../assets/styles/findings.css';
import '../../assets/styles/lists.css';
import '../../assets/styles/card.css';
import { CardPage, type CardState } from '../../components/CardPage.tsx';
import type { CardActions } from '../../components/card-actions.ts';
import { mount } from '../../components/mount.ts';
import { findingAddress, findingFromHash } from '../../platform/finding-address.ts';
import { ask } from '../../platform/messages.ts';
import { canOpenFromPage } from '../../platform/side-panel.ts';

const actions: CardActions = {
  onShow: (span) => void ask('show-span', { tab: null, span }),
  onExplain: (finding) => {
    window.location.hash = findingAddress(finding).split('#')[1] ?? '';
  },
  onChoose: async (entity, to) => {
    await ask('choose-entity', { tab: null, entity, to }).catch(() => false);
    await showFinding();
  },
  onClose: () => void ask('close-card', {}),
  onOpenPanel: canOpenFromPage() ? () => void ask('open-panel', { tab: null }) : null,
};

function show(card: CardState): void {
  mount(<CardPage card={card} actions={actions} />);
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
  if (window.location.hash === hash) show(card);
}

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
