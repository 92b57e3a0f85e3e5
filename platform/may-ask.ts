import type { Sender } from './messages.ts';
import type { Protocol } from './protocol.ts';

const FROM_THE_PAGE: ReadonlySet<keyof Protocol> = new Set(['read-article', 'no-article', 'finding-clicked']);
const FROM_A_CARD: ReadonlySet<keyof Protocol> = new Set([
  'explain',
  'choose-entity',
  'card-resized',
  'close-card',
  'open-panel',
  'show-span',
  'look-up-offer',
  'look-up',
  'open-look-up-options',
]);

/**
 * True when this sender may ask this. A card stands inside somebody else's page, which may have put it there itself: it may
 * ask only what a card needs, and only of its own tab. `tab` is the tab asked about, `null` where none was named.
 */
export function mayAsk(type: keyof Protocol, sender: Sender, tab: number | null): boolean {
  const isOwnPage = /^(?:chrome|moz)-extension:/.test(sender.url);
  if (!isOwnPage) return FROM_THE_PAGE.has(type) && sender.tab !== null;
  if (FROM_THE_PAGE.has(type)) return false;
  if (new URL(sender.url).pathname !== '/card.html') return true;
  return FROM_A_CARD.has(type) && sender.tab !== null && (tab === null || tab === sender.tab);
}

/** True when this question comes from the popup, which the reader's click on the toolbar button has just opened. */
export function isFromPopup({ url }: Sender): boolean {
  return URL.canParse(url) && new URL(url).pathname === '/popup.html';
}
