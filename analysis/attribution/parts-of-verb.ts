import { PREPOSITIONS, TIME_WORDS } from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { readAfterCue } from './after-cue.ts';
import { objectEnd } from './clause-ends.ts';
import { type Content, reportedText } from './content.ts';
import { type Context, lowerAt, regionOf } from './context.ts';
import type { VerbCue } from './find-cues.ts';
import { findSubject, personNamedFrom, type Subject } from './find-subject.ts';
import { nounPhraseAfter } from './noun-phrase-after.ts';
import { assembleParts, type Parts } from './parts.ts';
import { partsOfParticiple } from './parts-of-participle.ts';
import { partsOfPassive } from './parts-of-passive.ts';
import { contentAfter } from './reported-content.ts';
import { elidedSubject } from './sentence-subject.ts';
import { contentBefore, quoteBefore, quotedContent } from './tag-content.ts';

/**
 * Source, cue and content around a reporting verb. `previous` is the attribution before it in the same sentence, for participles and
 * elided subjects. `null` when the verb reports nothing here.
 */
export function partsOfVerb(context: Context, cue: VerbCue, previous: Parts | null): Parts | null {
  const region = regionOf(context, cue.range.first);
  switch (cue.voice) {
    case 'active':
      return partsOfActive(context, cue, region, previous);
    case 'participle':
      return partsOfParticiple(context, cue, region, previous);
    case 'passive':
      return partsOfPassive(context, cue, region);
    case 'infinitive':
      return null;
  }
}

function partsOfActive(
  context: Context,
  cue: VerbCue,
  region: TokenRange,
  previous: Parts | null,
): Parts | null {
  const { frames } = cue.verb;
  if (frames.has('raise')) return partsOfRaising(context, cue, region);
  const speaks = frames.has('quote') || frames.has('clause');
  const floor = afterEarlierTag(previous, region);
  if (frames.has('quote') && !frames.has('hearer')) {
    const inverted = invertedTag(context, cue, region, floor);
    if (inverted) return inverted;
  }
  const subject =
    findSubject(context, cue.group, region.first) ?? elidedSubject(context, cue, region, previous);
  if (!subject) return null;
  const after = readAfterCue(context, cue.range.end, region.end, cue.verb);
  if (speaks && !cue.negated) {
    const content = contentBefore(context, subject.from, region, after, floor);
    if (content) return assembleParts(cue, subject, content, after, 'attribution/tag');
  }
  const content = contentAfter(context, cue, after, region);
  if (!content) return null;
  return assembleParts(cue, subject, withinRelative(context, subject, content), after, 'attribution/verb');
}

/** Where what an earlier tag of the sentence reports has ended; the sentence's start when there is none. */
function afterEarlierTag(previous: Parts | null, region: TokenRange): number {
  if (!previous || previous.content.some(({ first }) => first > previous.cue.first)) return region.first;
  return Math.max(region.first, previous.cue.end, previous.source?.end ?? 0);
}

/** "the ministry, which denies the charge, said": what a relative clause between commas reports ends with it. */
function withinRelative(context: Context, subject: Subject, content: Content): Content {
  const [range] = content.ranges;
  if (!subject.antecedent || !range || lowerAt(context, subject.range.first - 1) !== ',') return content;
  const end = objectEnd(context, range.first, range.end);
  return reportedText(context, range.first, end) ?? content;
}

/** `"…," said Ann Lee` and `It was late, says Ann Lee.` */
function invertedTag(context: Context, cue: VerbCue, region: TokenRange, floor: number): Parts | null {
  const at = cue.range.first;
  if (cue.group !== at) return null;
  const quotation = quoteBefore(context, at);
  const afterComma = at > region.first && /^[,—–]$/.test(lowerAt(context, at - 1));
  // "…, 51, denies it" is no inversion: a verb with an object keeps its order unless a quotation stands before it.
  if (!quotation && (!afterComma || cue.verb.frames.has('object') || cue.verb.frames.has('target')))
    return null;
  const word = lowerAt(context, cue.range.end);
  if (TIME_WORDS.has(word) || PREPOSITIONS.has(word) || word === 'that') return null;
  const phrase = nounPhraseAfter(context, cue.range.end, region.end);
  if (!phrase || !endsPhrase(context, phrase.end, region.end)) return null;
  const source = nameBehind(context, phrase, region.end) ?? phrase;
  const after = readAfterCue(context, source.end, region.end, cue.verb);
  const own = { ...after, hearer: after.interview ? after.hearer : null };
  // A comma after the source opens a description of it, it does not take up the sentence again.
  const closed = { ...own, next: 'end' as const };
  const content = quotation
    ? quotedContent(context, quotation, region)
    : contentBefore(
        context,
        at,
        region,
        interruptsAt(context, source.end) ? { ...own, next: 'comma', at: source.end } : closed,
        floor,
      );
  const subject: Subject = { range: source, from: at, antecedent: null };
  return content && assembleParts(cue, subject, content, own, 'attribution/inverted');
}

/** "said the governor, Ann Lee": the name that follows the description of one person; `null` where none does. */
function nameBehind(context: Context, phrase: TokenRange, ceiling: number): TokenRange | null {
  if (lowerAt(context, phrase.end) !== ',') return null;
  for (let at = phrase.first; at < phrase.end; at++)
    if (context.mentions[context.mentionAt[at] as number]?.type === 'person') return null;
  const first = phrase.end + 1;
  const end = personNamedFrom(context, first);
  const closed = end >= ceiling || context.tokens[end]?.kind === 'punctuation';
  return end > first && end <= ceiling && closed ? { first, end } : null;
}

/** "…, says a person close to it, expects …": a verb right behind the comma takes the sentence up again. */
function interruptsAt(context: Context, comma: number): boolean {
  return (
    lowerAt(context, comma) === ',' &&
    /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might)$/.test(lowerAt(context, comma + 1))
  );
}

function endsPhrase(context: Context, at: number, ceiling: number): boolean {
  const stop = lowerAt(context, at);
  return (
    at >= ceiling ||
    !/[\p{L}\p{N}]/u.test(stop) ||
    PREPOSITIONS.has(stop) ||
    TIME_WORDS.has(stop) ||
    /^(?:who|whose|when|while|after|before|because|and)$/.test(stop)
  );
}

/** "The plan appears to work": what seems so is the subject with the rest, and nobody is named. */
function partsOfRaising(context: Context, cue: VerbCue, region: TokenRange): Parts | null {
  const at = cue.range.end;
  const next = lowerAt(context, at);
  if (cue.negated || !/^(?:to|like|as|unlikely|likely|certain|poised|set|ready|more|less)$/.test(next))
    return null;
  const subject = findSubject(context, cue.group, region.first);
  const rest = reportedText(context, at, objectEnd(context, at, region.end));
  if (!subject || !rest) return null;
  const content: Content = { ranges: [subject.range, ...rest.ranges], quote: rest.quote };
  return assembleParts(cue, null, content, null, 'attribution/raising');
}
