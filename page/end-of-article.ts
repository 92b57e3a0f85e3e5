import type { ChosenRun } from './read-blocks.ts';

/** A teaser is a heading and a line or two. */
const LONGEST_TEASER = 400;
/** Of the words of the last section of an article 46 % have stood in it before (median), of another article's first lines 20 %. */
const LEAST_SHARED = 0.25;

/** The beginnings of the longer words: enough to see what a text is about. */
function topicsOf(runs: readonly ChosenRun[]): Set<string> {
  const text = runs.map(({ run }) => run.text.toLowerCase()).join(' ');
  return new Set((text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 6)));
}

/** The blocks without another article's teaser at their end: a short section, in a text that has no others, that speaks of something else. */
export function withoutLastTeaser(chosen: readonly ChosenRun[]): readonly ChosenRun[] {
  const at = chosen.findLastIndex(({ kind }) => kind === 'heading');
  const before = chosen.slice(0, Math.max(at, 0));
  const section = chosen.slice(before.length);
  const length = section.reduce((sum, { run }) => sum + run.text.length, 0);
  if (before.length < 4 || length > LONGEST_TEASER) return chosen;
  if (before.slice(1).some(({ kind }) => kind === 'heading')) return chosen;
  const known = topicsOf(before);
  const topics = [...topicsOf(section)];
  const shared = topics.filter((topic) => known.has(topic)).length;
  return shared < topics.length * LEAST_SHARED ? before : chosen;
}
