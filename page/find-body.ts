import type { Box, Outline, Run } from './outline.ts';

/** Where the article's text stands in an outline. */
export interface Body {
  /** Index of the smallest box that holds the article's text. */
  readonly box: number;
  /** For each run of the outline whether it lies in a part that is no article text: navigation, comments, teasers. */
  readonly apart: readonly boolean[];
  /** For each run its length when it reads like prose, else 0. */
  readonly prose: readonly number[];
}

/** Parts that are not the article, by element or by what their authors call them. */
const APART_TAGS = /^(?:nav|aside|footer|menu|search|details)$/;
const APART_NAMES =
  /\b(?:(?:comments?|respond|(?<!with |sticky )side ?bar|(?<!right )rail|promos?|sign ?(?:up|in)|log ?in|shar(?:e|ing)|social|nav|navbar|menu|ads?|most (?:read|viewed|popular)|more (?:stories|news|from)|read ?(?:more|next)|up ?next|consent|modal|popup|toolbar|complementary|contentinfo|dialog|author ?(?:bio|info|profile|content)|cta)\b|related|disqus|recommend|recirc|newsletter|subscri|navigat|breadcrumb|advert|sponsor|outbrain|taboola|teaser|cookie|paginat|whats ?app)/;
/** Words that name a small part of an article as often as the box around all of it. */
const SMALL_NAMES =
  /\b(?:footer|captions?|credits?|photos?|images?|pictures?|figure|player|gallery|carousel|byline|bio|popular|trending|tags|topics|widgets?|banner|copyright|callout|form|meta)\b/;
const SMALL_TAGS = /^(?:figcaption|figure|form|table)$/;

function isProse(run: Run): boolean {
  const { text, linked } = run;
  if (linked > text.length * 0.5) return false;
  if (text.length >= 80) return true;
  return text.length >= 20 && /[.!?…。！？:;,"”’»)]\s*$/.test(text);
}

/** Makes a function that gives the sum of the values of a box's runs. */
export function sums(values: readonly number[]): (box: Pick<Box, 'firstRun' | 'endRun'>) => number {
  const total = [0];
  for (const value of values) total.push((total.at(-1) as number) + value);
  return (box) => (total[box.endRun] as number) - (total[box.firstRun] as number);
}

/** For each run whether it lies in a part that is no article text. */
function findApart({ boxes, runs }: Outline, proseIn: (box: Box) => number): boolean[] {
  const apart = runs.map(() => false);
  const total = proseIn(boxes[0] as Box);
  /** How many signs of an article stand in the boxes up to here. */
  const mainsUpTo = [0];
  for (const { tag, names } of boxes) {
    const isMain = tag === 'h1' || tag === 'article' || names.includes(' article body ');
    mainsUpTo.push((mainsUpTo.at(-1) as number) + (isMain ? 1 : 0));
  }
  for (let index = 1; index < boxes.length; index++) {
    const box = boxes[index] as Box;
    const isApart = APART_TAGS.test(box.tag) || APART_NAMES.test(box.names);
    const isSmall = !isApart && (SMALL_TAGS.test(box.tag) || SMALL_NAMES.test(box.names));
    if (!isApart && !isSmall) continue;
    const prose = proseIn(box);
    if (isSmall && (prose > 700 || prose > total * 0.25)) continue;
    // A word in the name of the box around everything says nothing; comments may well outweigh the article.
    if (
      prose > total * 0.9 ||
      (prose > total * 0.3 && (mainsUpTo[box.endBox] as number) > (mainsUpTo[index] as number))
    )
      continue;
    if (prose > total * 0.6 && !/\b(?:comments?|disqus|respond)\b/.test(box.names)) continue;
    apart.fill(true, box.firstRun, box.endRun);
    index = box.endBox - 1;
  }
  return apart;
}

/** Of several articles one below the other, on a list or an endless scroll, the first that is headed; else the box itself. */
function firstArticle(boxes: readonly Box[], around: number, proseIn: (box: Box) => number): number {
  const articles: number[] = [];
  for (let index = around + 1; index < (boxes[around] as Box).endBox; index++) {
    const box = boxes[index] as Box;
    if (box.tag !== 'article') continue;
    if (proseIn(box) > 0) articles.push(index);
    index = box.endBox - 1;
  }
  const headed = articles.find((index) => {
    const { endBox } = boxes[index] as Box;
    return boxes.slice(index, endBox).some(({ tag }) => tag === 'h1') && proseIn(boxes[index] as Box) > 250;
  });
  return articles.length > 1 && headed !== undefined ? headed : around;
}

/** Finds the part of the page that holds the article's text; `null` where there is no prose at all. */
export function findBody(outline: Outline): Body | null {
  const { boxes, runs } = outline;
  const prose = runs.map((run) => (isProse(run) ? run.text.length : 0));
  const proseIn = sums(prose);
  if (proseIn(boxes[0] as Box) === 0) return null;
  const apart = findApart(outline, proseIn);
  const worth = runs.map((run, index) => {
    if (apart[index]) return -5;
    const length = prose[index] as number;
    if (length > 0) return length - 2 * Math.min(run.linked, length);
    return run.linked > run.text.length / 2 ? -20 - Math.min(run.text.length, 60) : -5;
  });
  const worthIn = sums(worth);
  let best = 0;
  boxes.forEach((box, index) => {
    if (worthIn(box) >= worthIn(boxes[best] as Box)) best = index;
  });
  return { box: firstArticle(boxes, best, proseIn), apart, prose };
}
