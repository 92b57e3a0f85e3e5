import type { QuoteKind } from '../reading.ts';
import {
  DETERMINERS,
  isAuxiliary,
  MODALS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  TIME_WORDS,
} from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type AfterCue, readAfterCue } from './after-cue.ts';
import { clauseEnd, objectEnd, trimEnd } from './clause-ends.ts';
import { type Context, lowerAt, opensQuote, quoteEndingAt, regionOf } from './context.ts';
import type { VerbCue } from './find-cues.ts';
import { findSubject, type Subject } from './find-subject.ts';
import { nounPhraseAfter, nounPhraseBefore } from './noun-phrases.ts';
import type { Parts } from './parts.ts';

/** Verbs that report only with a clause or quotation in sight: with a plain object they tell of seeing, adding, finding. */
const WEAK = new Set(
  `find show see know feel hear learn decide hold read mean notice remember continue add understand prove rule agree realize realise sense
  write imagine dream discover determine guess bet establish recall expect hope fear`.split(/\s+/),
);

/** Content of one attribution with how it is quoted. */
interface Content {
  readonly ranges: readonly TokenRange[];
  readonly quote: QuoteKind;
}

/**
 * Source, cue and content around a reporting verb. `previous` is the source of the cue before it in the same sentence, for participles
 * and elided subjects. `null` when the verb reports nothing here.
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
  const speaks = frames.has('quote') || frames.has('clause');
  const after = readAfterCue(context, cue.range.end, region.end, cue.verb);
  if (speaks) {
    const inverted = invertedTag(context, cue, region);
    if (inverted) return inverted;
  }
  const subject = findSubject(context, cue.group, region.first) ?? elidedSubject(context, cue, previous);
  if (!subject) return null;
  if (speaks && !cue.negated) {
    const content = contentBefore(context, subject, region, after);
    if (content) return make(cue, subject, content, after, 'attribution/tag');
  }
  const content = contentAfter(context, cue, after, region);
  return content ? make(cue, subject, content, after, 'attribution/verb') : null;
}

function make(
  cue: VerbCue,
  subject: Subject | null,
  content: Content,
  after: AfterCue | null,
  because: string,
): Parts {
  return {
    source: subject?.range ?? null,
    antecedent: subject?.antecedent ?? null,
    cue: cue.range,
    content: content.ranges,
    quote: content.quote,
    denies: cue.verb.denies && !cue.negated,
    hearer: after?.hearer ?? null,
    interview: after?.interview ?? false,
    because,
  };
}

/** "X denied it and said …": the subject stands before the first verb. */
function elidedSubject(context: Context, cue: VerbCue, previous: Parts | null): Subject | null {
  const before = lowerAt(context, cue.group - 1);
  if (!previous?.source || !/^(?:and|but|,|then)$/.test(before)) return null;
  return { range: previous.source, from: cue.group, antecedent: previous.antecedent };
}

/** `"…," said Ann Lee` and `It was late, says Ann Lee.` */
function invertedTag(context: Context, cue: VerbCue, region: TokenRange): Parts | null {
  const at = cue.group;
  if (at !== cue.range.first || at <= region.first) return null;
  const quotation =
    quoteEndingAt(context, at) ?? (lowerAt(context, at - 1) === ',' ? quoteEndingAt(context, at - 1) : null);
  const afterBreak =
    /^[,—–]$/.test(lowerAt(context, at - 1)) || /^(?:and|but)$/.test(lowerAt(context, at - 1)) === true;
  if (!quotation && !(lowerAt(context, at - 1) === ',' || /^[—–]$/.test(lowerAt(context, at - 1))))
    return null;
  if (!afterBreak && !quotation) return null;
  const word = lowerAt(context, cue.range.end);
  if (TIME_WORDS.has(word) || PREPOSITIONS.has(word) || word === 'that') return null;
  const source = nounPhraseAfter(context, cue.range.end, region.end);
  if (!source) return null;
  const stop = lowerAt(context, source.end);
  const closes =
    source.end >= region.end ||
    !/[\p{L}\p{N}]/u.test(stop) ||
    PREPOSITIONS.has(stop) ||
    TIME_WORDS.has(stop) ||
    /^(?:who|whose|when|while|after|before|because|and)$/.test(stop);
  if (!closes || (!quotation && isAuxiliary(stop))) return null;
  const subject: Subject = { range: source, from: cue.group, antecedent: null };
  const after = readAfterCue(context, source.end, region.end, cue.verb);
  const content = quotation
    ? quotedContent(context, quotation, region)
    : textBefore(context, region, cue.group - 1, lowerAt(context, source.end) === ',' ? region.end : null);
  return content
    ? make(
        cue,
        subject,
        content,
        { ...after, hearer: after.interview ? after.hearer : null },
        'attribution/inverted',
      )
    : null;
}

/** The content a tag follows: `"…," Ann Lee said` and `It was late, Ann Lee said on Monday.` `null` when nothing stands before it. */
function contentBefore(
  context: Context,
  subject: Subject,
  region: TokenRange,
  after: AfterCue,
): Content | null {
  const at = subject.from;
  if (at <= region.first) return null;
  const comma = lowerAt(context, at - 1);
  const quotation = quoteEndingAt(context, at) ?? (comma === ',' ? quoteEndingAt(context, at - 1) : null);
  const closesTag =
    after.next === 'end' || after.next === 'comma' || after.next === 'dash' || after.next === 'adverbial';
  if (quotation) {
    if (!closesTag && after.next !== 'quote') return null;
    return quotedContent(context, quotation, region);
  }
  if (!/^[,—–]$/.test(comma) || !closesTag) return null;
  // "On Monday, Lee said, …" has too little before its comma to be said.
  const rest = after.next === 'comma' ? region.end : null;
  return textBefore(context, region, at - 1, rest);
}

/** All of a quotation, or the sentence up to its end where the quotation is only the tail of it. */
function quotedContent(
  context: Context,
  quotation: { open: number; first: number; stop: number; end: number },
  region: TokenRange,
): Content | null {
  const startsUtterance =
    quotation.open <= region.first ||
    /^[,:;—–.?!"”)]$/.test(lowerAt(context, quotation.open - 1)) ||
    context.tokens[quotation.open - 1]?.block !== context.tokens[quotation.open]?.block;
  if (startsUtterance) {
    const end = trimEnd(context, quotation.first, quotation.stop);
    return end > quotation.first ? { ranges: [{ first: quotation.first, end }], quote: 'direct' } : null;
  }
  return { ranges: [{ first: region.first, end: quotation.end }], quote: 'mixed' };
}

/** The sentence before a tag's comma, or all of it (`whole` its end) where the tag interrupts it. */
function textBefore(
  context: Context,
  region: TokenRange,
  comma: number,
  whole: number | null,
): Content | null {
  let first = region.first;
  // A semicolon parts what is said from what went before; only the nearest matters.
  for (let at = comma - 1; at > Math.max(region.first, comma - 80); at--)
    if (lowerAt(context, at) === ';') {
      first = at + 1;
      break;
    }
  const end = trimEnd(context, first, whole === null ? comma : clauseEnd(context, comma + 1, whole));
  if (end - first < 1) return null;
  return { ranges: [{ first, end }], quote: hasQuote(context, first, end) ? 'mixed' : 'indirect' };
}

function hasQuote(context: Context, first: number, end: number): boolean {
  const outer = context.quoteAt[first - 1] ?? -1;
  for (let at = first; at < end; at++)
    if (context.quoteAt[at] !== -1 && context.quoteAt[at] !== outer && opensQuote(context, at)) return true;
  return false;
}

function range(first: number, end: number): TokenRange[] {
  return end > first ? [{ first, end }] : [];
}

/** What stands after a cue as its content; `null` when nothing does that the verb could report. */
function contentAfter(context: Context, cue: VerbCue, after: AfterCue, region: TokenRange): Content | null {
  const { frames } = cue.verb;
  const speaks = frames.has('quote') || frames.has('clause');
  const { at, next } = after;
  const indirect = (first: number, end: number): Content | null =>
    end > first
      ? { ranges: range(first, end), quote: hasQuote(context, first, end) ? 'mixed' : 'indirect' }
      : null;
  if (next === 'colon' && speaks)
    return utteranceAt(context, at + 1, region) ?? indirect(at + 1, clauseEnd(context, at + 1, region.end));
  if (next === 'quote' && speaks)
    return (
      utteranceAt(context, lowerAt(context, at) === ',' ? at + 1 : at, region) ??
      indirect(at, clauseEnd(context, at, region.end))
    );
  if (next === 'that' && frames.has('clause'))
    return indirect(at + 1, clauseEnd(context, at + 1, region.end));
  if (next === 'wh' && frames.has('clause') && !cue.negated)
    return indirect(at, clauseEnd(context, at, region.end));
  if (next === 'to' && frames.has('to')) return indirect(at, clauseEnd(context, at, region.end));
  const direct = cue.range.end;
  if (frames.has('target') || frames.has('object')) {
    if (
      !PREPOSITIONS.has(lowerAt(context, direct)) &&
      context.tokens[direct]?.kind !== 'punctuation' &&
      direct < region.end &&
      !/^(?:and|but|or|to)$/.test(lowerAt(context, direct))
    )
      return indirect(
        direct,
        frames.has('clause')
          ? clauseEnd(context, direct, region.end)
          : objectEnd(context, direct, region.end),
      );
    if (opensQuote(context, direct)) return indirect(direct, objectEnd(context, direct, region.end));
    if (cue.verb.particle.length > 0 && direct < region.end && context.tokens[direct]?.kind === 'word')
      return indirect(direct, objectEnd(context, direct, region.end));
  }
  if (frames.has('clause') && next === 'words' && !cue.negated) {
    if (WEAK.has(cue.verb.lemma) && !clauseFollows(context, at, region.end)) return null;
    return indirect(at, clauseEnd(context, at, region.end));
  }
  return null;
}

/** A quotation that opens at `at` and is all that is left of the sentence. */
function utteranceAt(context: Context, at: number, region: TokenRange): Content | null {
  if (!opensQuote(context, at)) return null;
  const quotation = context.quotes[context.quoteAt[at] as number];
  if (!quotation) return null;
  // Words after a short quotation make it a part of the sentence, not an utterance.
  const rest = context.tokens[quotation.end];
  if (quotation.end < region.end && rest?.kind === 'word') return null;
  const end = trimEnd(context, quotation.first, quotation.stop);
  return end > quotation.first ? { ranges: [{ first: quotation.first, end }], quote: 'direct' } : null;
}

/** True when a verb of its own stands soon after `at`: what follows is a clause, not a thing. */
function clauseFollows(context: Context, at: number, ceiling: number): boolean {
  const word = lowerAt(context, at);
  if (SUBJECT_PRONOUNS.has(word) || /^(?:there|nobody|nothing)$/.test(word)) return true;
  for (let i = at; i < Math.min(ceiling, at + 12); i++) {
    const each = lowerAt(context, i);
    if (/^[,;:.]$/.test(each)) return false;
    if (isAuxiliary(each) && each !== "'s") return true;
    if (i > at && /[^e]ed$/.test(each) && !DETERMINERS.has(lowerAt(context, i - 1))) return true;
  }
  return false;
}

function partsOfParticiple(
  context: Context,
  cue: VerbCue,
  region: TokenRange,
  previous: Parts | null,
): Parts | null {
  const after = readAfterCue(context, cue.range.end, region.end, cue.verb);
  const content = contentAfter(context, cue, after, region);
  if (!content) return null;
  const before = lowerAt(context, cue.group - 1);
  let subject: Subject | null = null;
  if (
    previous?.source &&
    (/^[,—–]$/.test(before) ||
      quoteEndingAt(context, cue.group) ||
      /^(?:and|but|while|in|by|of|for|before|after)$/.test(before))
  )
    subject = { range: previous.source, from: cue.group, antecedent: previous.antecedent };
  else if (
    !/^[,—–]$/.test(before) &&
    !PREPOSITIONS.has(before) &&
    !/^(?:and|but|while|or|to|not|than)$/.test(before)
  ) {
    const found = nounPhraseBefore(context, cue.group, Math.max(region.first, cue.group - 8));
    if (found) subject = { range: found, from: found.first, antecedent: null };
  }
  subject ??= mainSubject(context, region, cue.group);
  return make(cue, subject, content, after, 'attribution/participle');
}

/** The noun phrase a sentence opens with, as the subject of a participle further on. */
function mainSubject(context: Context, region: TokenRange, before: number): Subject | null {
  if (PREPOSITIONS.has(lowerAt(context, region.first))) return null;
  const found = nounPhraseAfter(context, region.first, before);
  return found && found.end < before ? { range: found, from: found.first, antecedent: null } : null;
}

function partsOfPassive(context: Context, cue: VerbCue, region: TokenRange): Parts | null {
  const { frames, lemma } = cue.verb;
  const at = cue.range.end;
  const next = lowerAt(context, at);
  const subject = findSubject(context, cue.group, region.first);
  const accuses = next === 'of' && (lemma === 'accuse' || lemma === 'suspect');
  const raises = next === 'to' && (frames.has('clause') || frames.has('to') || frames.has('target'));
  const names = frames.has('target') && !raises && !accuses;
  if (!accuses && !raises && !names && next !== 'that' && !frames.has('object')) return null;
  const first = accuses ? at + 1 : next === 'that' ? at + 1 : at;
  let end = clauseEnd(context, first, region.end);
  let source: TokenRange | null = null;
  for (let i = at; i < Math.min(end, at + 25); i++) {
    if (lowerAt(context, i) !== 'by') continue;
    const agent = nounPhraseAfter(context, i + 1, end);
    if (!agent || /(?:ing)$/.test(lowerAt(context, agent.first))) continue;
    source = agent;
    // What stands after the agent still belongs to what was said; the agent's own words do not.
    end = i === at ? end : i;
    break;
  }
  const own = source && source.first === at + 1 ? source.end : first;
  const ranges = [
    ...(subject && !MODALS.has(lowerAt(context, subject.range.first)) ? [subject.range] : []),
    ...range(own, trimEnd(context, own, end)),
  ];
  if (ranges.length === 0 || (names && source === null && !frames.has('clause'))) return null;
  const wide = { first: Math.max(cue.group, at - 4), end: accuses ? at + 1 : at };
  return {
    source,
    antecedent: null,
    cue: wide,
    content: ranges,
    quote: ranges.some((each) => hasQuote(context, each.first, each.end)) ? 'mixed' : 'indirect',
    denies: cue.verb.denies,
    hearer: null,
    interview: false,
    because: 'attribution/passive',
  };
}
