import { PREPOSITIONS } from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { readAfterCue } from './after-cue.ts';
import { type Context, lowerAt, quoteEndingAt } from './context.ts';
import type { VerbCue } from './find-cues.ts';
import type { Subject } from './find-subject.ts';
import { nounPhraseBefore } from './noun-phrase-before.ts';
import { assembleParts, type Parts } from './parts.ts';
import { contentAfter } from './reported-content.ts';
import { sentenceSubject } from './sentence-subject.ts';

const DASH_OR_COMMA = /^[,—–]$/;
/** A noun phrase right before a participle is no longer: "a statement saying". */
const LONGEST_NOUN = 8;

/** ", adding that …", "a statement saying …": a participle reports on for the sentence's subject or the noun before it. */
export function partsOfParticiple(
  context: Context,
  cue: VerbCue,
  region: TokenRange,
  previous: Parts | null,
): Parts | null {
  const { frames } = cue.verb;
  // "the groups supporting it" describes them; ", accusing him of it" reports on.
  const reportsOn = previous?.source && DASH_OR_COMMA.test(lowerAt(context, cue.group - 1));
  if (!frames.has('clause') && !frames.has('quote') && !reportsOn) return null;
  const after = readAfterCue(context, cue.range.end, region.end, cue.verb);
  const content = contentAfter(context, cue, after, region);
  if (!content) return null;
  const subject = subjectOf(context, cue, region, previous);
  return subject && assembleParts(cue, subject, content, after, 'attribution/participle');
}

function subjectOf(
  context: Context,
  cue: VerbCue,
  region: TokenRange,
  previous: Parts | null,
): Subject | null {
  const before = lowerAt(context, cue.group - 1);
  const afterBreak = DASH_OR_COMMA.test(before);
  const goesOn =
    afterBreak ||
    quoteEndingAt(context, cue.group) ||
    /^(?:and|but|while|in|by|of|for|before|after)$/.test(before);
  if (previous?.source && goesOn)
    return { range: previous.source, from: cue.group, antecedent: previous.antecedent };
  if (!afterBreak && !PREPOSITIONS.has(before) && !/^(?:and|but|while|or|to|not|than)$/.test(before)) {
    const found = nounPhraseBefore(context, cue.group, Math.max(region.first, cue.group - LONGEST_NOUN));
    if (found) return { range: found, from: found.first, antecedent: null };
  }
  return sentenceSubject(context, region, cue.group);
}
