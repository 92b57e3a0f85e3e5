import type { Box } from '../platform/protocol.ts';
import { type CardPlace, placeCard } from './place-card.ts';

/** What the card must keep clear of, in the viewport now; `null` once the words are no longer shown. */
export type Surroundings = () => { readonly sentence: Box; readonly column: Box } | null;

/** The one card of a page. */
export interface CardFrame {
  /** Opens the card page at this address beside the words, instead of the one that is open. */
  readonly open: (address: string, surroundings: Surroundings) => void;
  /** The height the card's content would like, CSS px. */
  readonly resize: (heightPx: number) => void;
  /** Takes the card and every trace of it out of the page; gives the focus back where the card had it. */
  readonly close: () => void;
  readonly isOpen: () => boolean;
  /** Whether an event of the page happened on the card. */
  readonly holds: (event: Event) => boolean;
}

/** Before the card has told its own height. */
const FIRST_HEIGHT = 220;
/** The frame's own lines above and below the content. */
const BORDERS = 2;
const XHTML = 'http://www.w3.org/1999/xhtml';

/** `!important` in a `:host` rule beats the page's, so that no style sheet of the page reshapes the card. */
function hostStyle({ left, top, width, height, side }: CardPlace): string {
  const isSheet = side === 'sheet';
  // Absolute, in the page's own coordinates: the card scrolls along with the words it explains.
  const [x, y] = isSheet ? [left, top] : [left + scrollX, top + scrollY];
  const host = `
  all: initial; display: block; position: ${isSheet ? 'fixed' : 'absolute'}; left: ${x}px; top: ${y}px;
  width: ${width}px; height: ${height}px; overflow: hidden; border-radius: ${isSheet ? 0 : 10}px;
  box-shadow: 0 0 0 1px rgb(128 128 128 / 0.45), 0 8px 28px rgb(0 0 0 / 0.28); background: Canvas;
  color-scheme: light dark;`;
  return `:host { ${host.replaceAll(';', ' !important;')} }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }`;
}

/** Makes the card's frame. The host element is in the page only while a card is open. */
export function createCardFrame(document: Document, signal: AbortSignal): CardFrame {
  let host: HTMLElement | null = null;
  let frame: HTMLIFrameElement | null = null;
  let style: HTMLStyleElement | null = null;
  let around: Surroundings = () => null;
  let heightPx = FIRST_HEIGHT;
  let focused: Element | null = null;

  const place = (): void => {
    const boxes = around();
    if (!style || !boxes) return;
    const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
    style.textContent = hostStyle(placeCard({ ...boxes, viewport, heightPx }));
  };
  const close = (): void => {
    if (!host) return;
    const hadFocus = document.activeElement === host;
    removeEventListener('resize', place);
    host.remove();
    if (hadFocus && focused && 'focus' in focused) (focused as HTMLElement).focus({ preventScroll: true });
    host = frame = style = focused = null;
  };
  signal.addEventListener('abort', close, { once: true });

  return {
    open(address, surroundings) {
      if (signal.aborted || !surroundings()) return;
      const before = host ? focused : document.activeElement;
      close();
      around = surroundings;
      heightPx = FIRST_HEIGHT;
      focused = before;
      const create = (tag: string): HTMLElement => document.createElementNS(XHTML, tag) as HTMLElement;
      host = create('div');
      style = create('style') as HTMLStyleElement;
      frame = create('iframe') as HTMLIFrameElement;
      frame.src = address;
      frame.title = 'Sidelight';
      // Closed, and the text in a frame of its own: the page can neither find nor select it, and sees no key typed in it.
      host.attachShadow({ mode: 'closed' }).append(style, frame);
      place();
      document.documentElement.append(host);
      // Above every z-index; `auto` would close the page's own popovers.
      host.popover = 'manual';
      host.showPopover();
      frame.addEventListener('load', () => frame?.focus({ preventScroll: true }), { once: true });
      addEventListener('resize', place, { passive: true });
    },
    resize(wantedPx) {
      heightPx = wantedPx + BORDERS;
      place();
    },
    close,
    isOpen: () => host !== null,
    holds: (event) => host !== null && event.composedPath().includes(host),
  };
}
