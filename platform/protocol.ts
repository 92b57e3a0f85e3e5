import type { Explanation, Overview } from '../analysis/explanation.ts';
import type { Article, FindingRef, Highlight, Span } from '../analysis/reading.ts';
import type { LiveAnswer, LookUpOffer, LookUpStep } from '../knowledge/live/live-answer.ts';
import type { PackList } from '../knowledge/pack-list.ts';

/** Why nothing is read on a page. The popup has one exact message for each. */
export type PageTrouble =
  /** The browser lets no extension into this page (its own pages, the store). */
  | 'no-access'
  /** The browser lets us in only after the reader pressed our button on this page, or allowed the site. */
  | 'not-asked'
  /** Not an HTML document: PDF, XML, SVG, an image. */
  | 'not-html'
  | 'empty'
  /** HTML, but a list, shop, mail client, editor or the like. */
  | 'no-article'
  /** The reader put this site on the never-read list. */
  | 'never-read'
  /** Reading failed; a bug. */
  | 'failed';

/** What the popup and the panel know of a tab. */
export type PageState =
  | { readonly state: 'not-read' }
  | { readonly state: 'reading' }
  | { readonly state: 'trouble'; readonly trouble: PageTrouble }
  | { readonly state: 'read'; readonly on: boolean; readonly overview: Overview };

/** Box of the clicked words in the top window's viewport, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Names under which one page's highlights are registered, new for each page load; lower-case letters only. */
export type PaintNames = Readonly<Record<FindingRef['kind'] | 'flash', string>>;

/** Questions with an answer. Every message has a `type` that is a key here and the fields of `ask`. */
export interface Protocol {
  /**
   * Content script → background: here is the article found on this page; what is to be painted? The background inserts
   * the styles for `paintNames` into the tab (user origin) before it answers. Asked anew when the page's text changed.
   */
  'read-article': {
    ask: { article: Article; paintNames: PaintNames };
    reply: { highlights: readonly Highlight[] };
  };
  /** Content script → background: nothing to read here, and why. */
  'no-article': { ask: { trouble: PageTrouble }; reply: null };
  /** Content script → background: the reader clicked this highlight. */
  'finding-clicked': { ask: { finding: FindingRef }; reply: null };
  /**
   * Card page or panel → background: what is to be shown of this finding? `tab` is `null` from a card, which stands in the
   * tab it asks about. The answer is `null` when the page was left or read anew meanwhile.
   */
  explain: { ask: { tab: number | null; finding: FindingRef }; reply: Explanation | null };
  /**
   * Card page or panel → background: take this entity of the tab's article to be another, an id of the packs, or `null` for nobody they know. Kept as
   * long as the article is. False when the page was left or read anew meanwhile.
   */
  'choose-entity': { ask: { tab: number | null; entity: string; to: string | null }; reply: boolean };
  /** Card page → background → content script: the card's height in CSS px. */
  'card-resized': { ask: { heightPx: number }; reply: null };
  /** Card page → background → content script: close the card and give the focus back. */
  'close-card': { ask: Record<never, never>; reply: null };
  /** Card page, popup or panel → background: open the side panel beside this tab (Chrome; `false` where the browser refuses). */
  'open-panel': { ask: { tab: number | null }; reply: boolean };
  /** Popup or panel → background: what is known of this tab? */
  'page-state': { ask: { tab: number }; reply: PageState };
  /** Popup or panel → background: read this tab now. The answer is the state after it. */
  'read-page': { ask: { tab: number }; reply: PageState };
  /** Popup → background: paint (true) or leave bare (false) this tab's article. */
  'switch-page': { ask: { tab: number; on: boolean }; reply: PageState };
  /** Panel, popup or card → background → content script: scroll to these words and flash them. `tab` is `null` from a card. */
  'show-span': { ask: { tab: number | null; span: Span }; reply: null };
  /** Card page or panel → background: what can be looked up about this name? Sends nothing; `null` when there is nothing to look up. */
  'look-up-offer': { ask: { tab: number | null; finding: FindingRef }; reply: LookUpOffer | null };
  /** Card page or panel → background: the reader pressed a look-up button. `null` when the page was left or read anew meanwhile. */
  'look-up': {
    ask: { tab: number | null; finding: FindingRef; step: LookUpStep };
    reply: LiveAnswer | null;
  };
  /** Card page → background: open the options where they speak of look-ups. */
  'open-look-up-options': { ask: Record<never, never>; reply: null };
  /** Welcome page → background: what is to be painted in the bundled sample, no tab involved? */
  'read-sample': { ask: Record<never, never>; reply: { highlights: readonly Highlight[] } };
  /** Welcome page → background: explain a finding of the bundled sample. */
  'explain-sample': { ask: { finding: FindingRef }; reply: Explanation | null };
  /** Options → background: which packs are in use? With `changed`, the added ones are loaded anew first. */
  packs: { ask: { changed: boolean }; reply: PackList };
}

/** Orders from the background to the content script of one tab; no answer is awaited. */
export interface PageOrders {
  'show-span': { span: Span };
  'card-resized': { heightPx: number };
  'close-card': Record<never, never>;
  /** Paint (true) or take every trace away (false). */
  switch: { on: boolean };
  /** What to mark changed in the options: paint these instead. */
  repaint: { highlights: readonly Highlight[] };
}

/** News from the background to open extension pages. */
export interface News {
  /** A tab's state changed; a panel that follows it asks again. */
  'page-changed': { tab: number };
  /** A highlight was clicked in this tab: the panel scrolls to its row. */
  'finding-shown': { tab: number; finding: FindingRef };
}
