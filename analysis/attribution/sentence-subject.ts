import { isAdverb, PREPOSITIONS } from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type Context, lowerAt } from './context.ts';
import type { VerbCue } from './find-cues.ts';
import type { Subject } from './find-subject.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import type { Parts } from './parts.ts';

/** An adverbial at a sentence's start is no longer. */
const LONGEST_OPENING = 30;

/** The noun phrase a sentence opens with, after an adverbial, where it ends before `before`; `null` when it opens with none. */
export function sentenceSubject(context: Context, region: TokenRange, before: number): Subject | null {
  let { first } = region;
  if (
    PREPOSITIONS.has(lowerAt(context, first)) ||
    /^(?:when|while|if|asked)$/.test(lowerAt(context, first))
  ) {
    const limit = Math.min(before, first + LONGEST_OPENING);
    while (first < limit && lowerAt(context, first) !== ',') first++;
    first++;
  }
  while (first < before && isAdverb(lowerAt(context, first))) first++;
  const range = first < before ? nounPhraseAfter(context, first, before) : null;
  return range && range.end < before ? { range, from: range.first, antecedent: null } : null;
}

/** The subject of a verb that shares one with a verb before it: "The ministry denied it and said …"; `null` when it shares none. */
export function elidedSubject(
  context: Context,
  cue: VerbCue,
  region: TokenRange,
  previous: Parts | null,
): Subject | null {
  if (!/^(?:and|but|,|then)$/.test(lowerAt(context, cue.group - 1))) return null;
  const inside = previous?.content.find(
    ({ first, end }) => first <= cue.range.first && cue.range.first < end,
  );
  if (previous?.source && !inside)
    return { range: previous.source, from: cue.group, antecedent: previous.antecedent };
  // "…, she alleges, two men came and warned": the verb belongs to what was said.
  return sentenceSubject(context, inside ?? region, cue.group);
}
