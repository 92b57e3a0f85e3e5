import type { Surface } from './browser.ts';

/** A place in a document's viewport, CSS px. */
interface Point {
  readonly x: number;
  readonly y: number;
}

/** Clicks the middle of the first element that matches, once it is in view. Throws when there is none. */
export async function clickElement(surface: Surface, selector: string): Promise<void> {
  const { x, y } = await bringIntoView(surface, selector);
  await surface.click(x, y);
}

/** Brings the first element that matches into view and gives its middle. Throws when there is none. */
export async function bringIntoView(surface: Surface, selector: string): Promise<Point> {
  const point = await surface.evaluate<Point | null>(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    if (!element) return null;
    const middle = () => {
      const box = element.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    // Only as far as needed: scrolling in a card would scroll the page around it.
    element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { x, y } = middle();
    // Something that sticks to an edge may lie over it there.
    if (!element.contains(document.elementFromPoint(x, y))) element.scrollIntoView({ block: 'center', behavior: 'instant' });
    return middle();
  })()`);
  if (!point) throw new Error(`Nothing matches ${selector}.`);
  return point;
}

/** Clicks on these words of a page, once they are in view: the first place where one text node has them all. Throws when there is none. */
export async function clickWords(surface: Surface, words: string): Promise<void> {
  await clickRange(
    surface,
    words,
    `const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const start = node.data.indexOf(words);
      if (start < 0 || /^(?:script|style)$/i.test(node.parentElement.localName)) continue;
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + words.length);
      return range;
    }
    return null;`,
  );
}

/** Clicks on these words where they are painted, once they are in view. Throws when no highlight has just these words. */
export async function clickPaintedWords(page: Surface, words: string): Promise<void> {
  await clickRange(
    page,
    words,
    `for (const ranges of CSS.highlights.values())
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        if (range.toString() === words) return range;
      }
    return null;`,
  );
}

/** Clicks near the start of the range that `findRange`, the body of a function of `words` in the page, gives back. */
async function clickRange(surface: Surface, words: string, findRange: string): Promise<void> {
  const point = await surface.evaluate<Point | null>(`(async () => {
    const range = ((words) => { ${findRange} })(${JSON.stringify(words)});
    if (!range) return null;
    const top = () => range.getBoundingClientRect().top;
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    // A page that is still scrolling by itself would carry the words away from under the click.
    for (let before = NaN; before !== top(); await pause(150)) before = top();
    // A third of the way down: a card finds room above as well as below, and the browser's own edge is not hit.
    scrollBy({ top: top() - innerHeight / 3, behavior: 'instant' });
    await pause(50);
    const box = range.getClientRects()[0];
    return { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
  })()`);
  if (!point) throw new Error(`The page does not say “${words}”.`);
  await surface.click(point.x, point.y);
}

/** Words painted on a page, with the name of the highlight that paints them, in the order of the page's text within each name. */
export function paintedWords(page: Surface): Promise<{ highlight: string; words: string }[]> {
  return page.evaluate(`[...CSS.highlights].flatMap(([highlight, ranges]) =>
    [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return { highlight, words: range.toString() };
    }))`);
}
