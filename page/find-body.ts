import type { Outline, Run } from './outline.ts';

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
const APART_TAGS = /^(?:nav|aside|footer|figcaption|menu|search|details)$/;
const APART_NAMES =
  /\b(?:comments?|respond|disqus|livefyre|sidebar|side bar|rail|related|recommend(?:s|ed|ation|ations)?|recirc(?:ulation)?|promo(?:s|tion|box)?|newsletters?|sign ?up|subscri(?:be|ption)|share|sharing|social|socials|footer|nav|navbar|navigation|menu|breadcrumbs?|captions?|credits?|advert(?:isement|isements|s|ising)?|ads?|dfp|sponsor(?:ed)?|outbrain|taboola|popular|trending|most read|most viewed|teasers?|more stories|more news|more from|read ?more|read ?next|up ?next|see also|cookies?|consent|gdpr|modal|popup|overlay|tooltip|toolbar|tags|taglist|widgets?|complementary|contentinfo|dialog|alertdialog|banner|author (?:bio|box|info|profile)|about (?:the )?author|bio|byline|pagination|pager|carousel|slideshow|recirculation|inline (?:related|video)|jump to|table of contents|toc|kicker|eyebrow|disclaimer|copyright|newsletter|paywall|skip link)\b/;

function isProse(run: Run): boolean {
  const { text, linked } = run;
  if (linked > text.length * 0.5) return false;
  if (text.length >= 80) return true;
  return text.length >= 20 && /[.!?…。！？:;,"”’»)]$/.test(text);
}

/** Finds the part of the page that holds the article's text; `null` where there is no prose at all. */
export function findBody({ boxes, runs }: Outline): Body | null {
  const prose = runs.map((run) => (isProse(run) ? run.text.length : 0));
  const sums = (values: readonly number[]): number[] => {
    const total = [0];
    for (const value of values) total.push((total.at(-1) as number) + value);
    return total;
  };
  const proseUpTo = sums(prose);
  const total = proseUpTo.at(-1) as number;
  if (total === 0) return null;
  const within = (upTo: readonly number[], box: { firstRun: number; endRun: number }): number =>
    (upTo[box.endRun] as number) - (upTo[box.firstRun] as number);

  const holdsMain = (index: number): boolean => {
    for (let inner = index; inner < (boxes[index]?.endBox ?? 0); inner++) {
      const box = boxes[inner];
      if (
        box &&
        (box.tag === 'h1' || box.tag === 'article' || / articlebody | article body /.test(box.names))
      )
        return true;
    }
    return false;
  };
  const apart = runs.map(() => false);
  for (let index = 1; index < boxes.length; index++) {
    const box = boxes[index];
    if (!box || (!APART_TAGS.test(box.tag) && !APART_NAMES.test(box.names))) continue;
    const share = within(proseUpTo, box) / total;
    if (share > 0.9 || (share > 0.3 && holdsMain(index))) continue;
    apart.fill(true, box.firstRun, box.endRun);
    index = box.endBox - 1;
  }

  const worth = runs.map((run, index) => {
    if (apart[index]) return -5;
    const length = prose[index] as number;
    if (length > 0) return length - 2 * Math.min(run.linked, length);
    return run.linked > run.text.length / 2 ? -20 - Math.min(run.text.length, 60) : -5;
  });
  const worthUpTo = sums(worth);
  let best = 0;
  boxes.forEach((box, index) => {
    if (within(worthUpTo, box) >= within(worthUpTo, boxes[best] as (typeof boxes)[number])) best = index;
  });
  return { box: best, apart, prose };
}
