import type { ChosenRun } from './chosen-run.ts';

/** A teaser is a title with a paragraph, perhaps under an author's box; a section of an article is longer. */
const LONGEST_TEASER = 800;
/** Of the words of the last section of an article 46 % have stood in it before (median), of another article's first lines 20 %. */
const LEAST_SHARED = 0.25;

/** The beginnings of the longer words: enough to see what a text is about. */
function topicsOf(runs: readonly ChosenRun[]): Set<string> {
  const text = runs.map(({ run }) => run.text.toLowerCase()).join(' ');
  return new Set((text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

/** A heading, or a line set as a paragraph that reads like one: some words without a mark at their end. */
function isTitle({ kind, run: { text } }: ChosenRun): boolean {
  return kind === 'heading' || (kind === 'paragraph' && /^[^.!?]{20,160}\w$/.test(text));
}

/** Headline, byline and standfirst come first; titles among them say nothing. */
const LEAD = 3;

/** The blocks without another article's teaser at their end: a short rest, under a title unlike any above it, that speaks of something else. */
export function withoutLastTeaser(chosen: readonly ChosenRun[]): readonly ChosenRun[] {
  let length = 0;
  let end = chosen.length;
  for (let at = chosen.length - 1; at > LEAD; at--) {
    const block = chosen[at] as ChosenRun;
    length += block.run.text.length;
    if (length > LONGEST_TEASER) break;
    if (!isTitle(block)) continue;
    const before = chosen.slice(0, at);
    if (before.slice(1).some((other) => other.kind === block.kind && isTitle(other))) continue;
    const known = topicsOf(before);
    const topics = [...topicsOf(chosen.slice(at))];
    if (topics.filter((topic) => known.has(topic)).length < topics.length * LEAST_SHARED) end = at;
  }
  return chosen.slice(0, end);
}
