import { boxRoles } from './box-roles.ts';
import type { Body } from './find-body.ts';
import type { Outline, Run } from './outline.ts';

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The share of the words of either text that both have. */
function likeness(one: string, other: string): number {
  const a = wordsOf(one);
  const b = wordsOf(other);
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.max(a.size, b.size, 1);
}

/** A headline on the page and the one in its metadata are often edited apart. */
const LIKE_ENOUGH = 0.5;

/** The run that shows the article's headline: most like the title the page gives; `null` when it shows none. */
export function findHeadline(outline: Outline, body: Body, title: string): Run | null {
  const { kinds } = boxRoles(outline);
  const { boxes, runs } = outline;
  const end = boxes[body.box]?.endRun ?? 0;
  let best: Run | null = null;
  let bestLikeness = LIKE_ENOUGH;
  for (const run of runs.slice(0, end)) {
    if (kinds[run.box] !== 'heading') continue;
    const isFirst = boxes[run.box]?.tag === 'h1';
    // Of two alike the `<h1>` is the headline, the other a teaser of the same article.
    const like = likeness(run.text, title) + (isFirst ? 0.1 : 0);
    if (like > bestLikeness) {
      best = run;
      bestLikeness = like;
    }
  }
  return best;
}
