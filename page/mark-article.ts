import type { Article, FindingRef, Highlight as PaintPlan } from '../analysis/reading.ts';
import type { PageOrders, PageTrouble, PaintNames } from '../platform/protocol.ts';
import { createCardFrame } from './card-frame.ts';
import { flash } from './flash.ts';
import { boxAround, highlightAt } from './hit-test.ts';
import { createPaint, randomPaintNames } from './paint.ts';
import { readPage } from './read-page.ts';
import { isPlainClick } from './reader-click.ts';
import type { TextMap } from './text-map.ts';
import { watchPage } from './watch-page.ts';

/** The background, as the page sees it. */
export interface Background {
  /** Sends the article; rejects when nobody could take it. */
  readonly readArticle: (article: Article, paintNames: PaintNames) => Promise<readonly PaintPlan[]>;
  readonly reportTrouble: (trouble: PageTrouble) => void;
  readonly reportClick: (finding: FindingRef) => void;
  /** The card page's address for a finding. */
  readonly cardAddress: (finding: FindingRef) => string;
  /** False once the extension was reloaded or removed under the page. */
  readonly isThere: () => boolean;
}

/** How the background's orders are carried out. */
export type OrderListeners = { readonly [Type in keyof PageOrders]: (fields: PageOrders[Type]) => void };

/** The article as read, by which a page that only moved its nodes about is told from one that says something else. */
interface Reading {
  readonly text: string;
  readonly article: Article;
  readonly textMap: TextMap;
}

/** Keeps a page's article read, painted and answering clicks, until `stop` aborts; then nothing of it is left in the page. */
export function markArticle(
  document: Document,
  background: Background,
  stop: AbortController,
): OrderListeners {
  const { signal } = stop;
  const names = randomPaintNames();
  const paint = createPaint(names, signal);
  const card = createCardFrame(document, signal);
  let reading: Reading | null = null;
  let plan: readonly PaintPlan[] = [];
  let isOn = true;
  let trouble: PageTrouble | null = null;

  const paintAll = (): void => {
    if (reading && isOn) paint.show(plan, reading.textMap);
    else paint.clear();
  };
  const forget = (): void => {
    card.close();
    reading = null;
    plan = [];
    paint.clear();
  };
  const refuse = (why: PageTrouble): void => {
    forget();
    if (trouble !== why) background.reportTrouble(why);
    trouble = why;
  };
  const send = async (current: Reading): Promise<void> => {
    try {
      const highlights = await background.readArticle(current.article, names);
      // A page read anew meanwhile has its own answer coming.
      if (signal.aborted || reading?.text !== current.text) return;
      plan = highlights;
      paintAll();
    } catch {
      if (!background.isThere()) stop.abort();
    }
  };
  const take = ({ article, textMap }: { article: Article; textMap: TextMap }): void => {
    trouble = null;
    const text = article.blocks.map((block) => block.text).join('\n');
    const isSame = reading?.text === text;
    reading = { text, article, textMap };
    if (!isSame) {
      card.close();
      plan = [];
      void send(reading);
    }
    paintAll();
  };
  const read = (): void => {
    if (!background.isThere()) {
      stop.abort();
      return;
    }
    try {
      const found = readPage(document, location.href);
      if (found.ok) take(found);
      else refuse(found.trouble);
    } catch (error) {
      console.error('Sidelight could not read this page', error);
      refuse('failed');
    }
  };

  const openCard = ({ finding, span }: PaintPlan): void => {
    card.open(background.cardAddress(finding), () => {
      if (!reading) return null;
      const { textMap, article } = reading;
      const block = { block: span.block, start: 0, end: article.blocks[span.block]?.text.length ?? 0 };
      const [words, paragraph] = [boxAround(textMap, span), boxAround(textMap, block)];
      const column = textMap.elementOf(span.block)?.getBoundingClientRect();
      if (!words || !paragraph || !column) return null;
      // The whole paragraph is kept clear, unless it leaves no room.
      return { sentence: paragraph.height < innerHeight * 0.4 ? paragraph : words, column };
    });
    background.reportClick(finding);
  };
  const onClick = (event: MouseEvent): void => {
    if (!background.isThere()) stop.abort();
    if (signal.aborted || !reading || !isOn || card.holds(event) || !isPlainClick(document, event)) return;
    const hit = highlightAt(document, reading.textMap, plan, event.clientX, event.clientY);
    if (hit) openCard(hit);
  };
  const onPress = (event: Event): void => {
    if (event.isTrusted && card.isOpen() && !card.holds(event)) card.close();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape') card.close();
  };

  // In the capture phase on the window, before the page can keep a click from us; nothing is kept from the page.
  addEventListener('pointerdown', onPress, { signal, capture: true, passive: true });
  addEventListener('click', onClick, { signal, capture: true, passive: true });
  addEventListener('keydown', onKey, { signal, capture: true, passive: true });
  // The tab's session may have been another page's while this one was kept in the back/forward cache.
  addEventListener('pageshow', (event) => event.persisted && reading && void send(reading), { signal });
  watchPage(
    document,
    {
      onChanged: read,
      onLeft: forget,
      onTick: () => (background.isThere() ? paint.restore(performance.now()) : stop.abort()),
    },
    signal,
  );
  read();

  return {
    'show-span'({ span }) {
      const points = reading?.textMap.pointsOf(span);
      if (points) flash(points.start, points.end, names.flash, signal);
    },
    'card-resized': ({ heightPx }) => card.resize(heightPx),
    'close-card': card.close,
    switch({ on }) {
      isOn = on;
      if (!on) card.close();
      paintAll();
    },
    repaint({ highlights }) {
      plan = highlights;
      paintAll();
    },
  };
}
