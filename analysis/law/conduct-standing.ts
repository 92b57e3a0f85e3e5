import type { Attribution, ConductStanding } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { coverage, type SentenceAttributions, textOfSpans } from './conduct-attributions.ts';
import type { Hit } from './pattern-scanner.ts';
import type { WordRange } from './rule-matches.ts';
import { WAYS } from './standing-patterns.ts';
import type { TextWords } from './text-words.ts';

/** How the article puts a finding's conduct, and through whom; see `LegalFinding`. */
export interface StandingOfConduct {
  readonly standing: ConductStanding;
  readonly attribution: number | null;
  readonly standingFrom: number | null;
}

const DENIED = 0;
const COURT = 1;
const ALLEGED = 2;
const PLANNED = 3;
const GENERAL = WAYS.length - 1;

/** Cues that make of what they introduce an allegation, or a plan where "to" follows. */
const ALLEGING = /\b(?:alleg|accus|claim|charg|suspect|indict|complain|contend|testif|blam)/i;
const PLANNING = /\b(?:threat|vow|plan|pledg|promis|intend|propos|prepar|want|aim|swor|swear|order)/i;
const COURT_FINDS = /\b(?:found|find|finds|ruled?|rules|held|holds|conclud\w*|determin\w*|convict\w*)\b/i;
const IS_COURT = /\b(?:court|tribunal|judges?|jury|chambers?)\b/i;
/** Of a court that has not found it, or not yet: "no court has found", "will rule whether". */
const NOT_FOUND = new Set(
  'no not never nor whether will would could should may might can if without cannot asked ask urged'.split(
    ' ',
  ),
);
/** What a denial may be of in words instead of the conduct itself. */
const CHARGE =
  /^\W*(?:it|this|that|these|them|those|so|(?:(?:the|any|all|such|those|these|its|his|her|their|every|both)\s)*(?:(?:\w+\s)?(?:charges?|claims?|allegations?|accusations?|reports?|responsibility|involvement|wrongdoing|role|account|findings?))\b.*)\W*$/i;

/** How far before the conduct a word of planning may stand: "will, if nothing changes, be deported". */
const PLAN_REACHES = 8;
/** Words between an adverb or a charge and the conduct it still bears on, whatever stands between. */
const NEAR = 5;
/** No clause is longer. */
const LONGEST_CLAUSE = 30;

/**
 * How the article puts the conduct in words `conduct` of a sentence with these hits: found by a court, denied, alleged, planned, a statement of
 * what the law is, or simply reported. Attributions that have the conduct in their content decide before words around it, and words of other
 * attributions ("which denied an earlier strike") do not count.
 */
export function conductStanding(
  conduct: WordRange,
  hits: readonly Hit[],
  {
    words,
    own,
    isNegated,
  }: { readonly words: TextWords; readonly own: SentenceAttributions; readonly isNegated: boolean },
): StandingOfConduct {
  const { covering, innermost, foreign } = coverage(conduct, words, own);
  const told = (standing: ConductStanding, standingFrom: number | null = null): StandingOfConduct => ({
    standing,
    attribution: innermost,
    standingFrom,
  });
  const denying = denialOf(own, covering, words);
  if (denying !== null) return told('denied', denying);
  const ways = new Set<number>();
  for (const hit of hits)
    for (const way of hit.phrase.lists.standing)
      if (!foreign(hit) && bearsOn(way, hit, conduct, words)) ways.add(way);
  if (ways.has(GENERAL) && !ways.has(DENIED) && !ways.has(COURT)) return told('general');
  if (ways.has(DENIED) || isNegated) return told('denied');
  const byCue = (holds: (attribution: Attribution) => boolean) =>
    covering.find((index) => holds(own.attributions[index] as Attribution)) ?? null;
  const judged = byCue((one) => isOfCourt(one, words));
  if (judged !== null) return told('found-by-court', judged);
  if (ways.has(COURT)) return told('found-by-court');
  const alleging = byCue(({ cue }) => ALLEGING.test(textOfSpans(words, cue)));
  if (alleging !== null) return told('alleged', alleging);
  if (ways.has(ALLEGED)) return told('alleged');
  const planning = byCue(
    ({ cue, content }) =>
      PLANNING.test(textOfSpans(words, cue)) && /^to\s/i.test(textOfSpans(words, content).trim()),
  );
  if (planning !== null) return told('planned', planning);
  return told(ways.has(PLANNED) ? 'planned' : 'reported');
}

/** The attribution that denies the conduct: one that has it in its content, or one that denies "it" or "the allegations". */
function denialOf(own: SentenceAttributions, covering: readonly number[], words: TextWords): number | null {
  const denies = (index: number) => own.attributions[index]?.denies === true;
  const ofConduct = covering.find(denies);
  if (ofConduct !== undefined) return ofConduct;
  const ofCharge = own.here.find(
    (index) => denies(index) && CHARGE.test(textOfSpans(words, own.attributions[index]?.content ?? [])),
  );
  return ofCharge ?? null;
}

function isOfCourt({ source, cue }: Attribution, words: TextWords): boolean {
  const from = textOfSpans(words, source);
  const said = textOfSpans(words, cue);
  return (
    IS_COURT.test(from) &&
    COURT_FINDS.test(said) &&
    !/\b(?:no|neither)\b/i.test(from) &&
    !/\b(?:not|never|will|would|could|may|might|should|asked)\b|n['’]t\b/i.test(said)
  );
}

/** True when words of a way to put things are said of the conduct and not of something else in the sentence. */
function bearsOn(way: number, hit: Hit, conduct: WordRange, words: TextWords): boolean {
  if (way === DENIED || way === GENERAL) return true;
  if (way === COURT) return !isDenied(hit, words);
  const apart = Math.max(conduct.start - hit.end, hit.start - conduct.end, 0);
  if (way === ALLEGED) return apart <= NEAR || isOneClause(hit, conduct, words);
  if (conduct.start - hit.start > PLAN_REACHES) return false;
  if (hit.end > conduct.end) return hit.start - conduct.end <= 1 && comesAbout(hit, words);
  return isOneClause(hit, conduct, words) && !hasComma(hit, conduct, words);
}

/** "The hostages will be killed", "the handover would take place": what stands behind the conduct is a plan of it only with such a verb. */
function comesAbout({ end }: Hit, { text, tokenOf }: TextWords): boolean {
  return /^(?:be|happen|take|begin|start|continue|resume|go|come)$/.test(
    text.tokens[tokenOf[end] ?? -1]?.lower ?? '',
  );
}

/** "The army, whose spokesman would not comment, shelled …": a plan is not put off behind a comma. */
function hasComma({ end }: Hit, { start }: WordRange, { joined }: TextWords): boolean {
  for (let at = end; at <= start; at++) if (joined[at] === 0) return true;
  return false;
}

function isDenied({ start, end }: Hit, { text, tokenOf }: TextWords): boolean {
  const first = Math.max(start - 3, 0);
  const sentence = text.sentenceOf[tokenOf[start] as number];
  for (let at = first; at < end; at++) {
    const token = tokenOf[at] as number;
    const { lower } = text.tokens[token] as Token;
    if (text.sentenceOf[token] === sentence && (NOT_FOUND.has(lower) || /(?:n['’]t|['’]ll)$/.test(lower)))
      return true;
  }
  return false;
}

const OPENS_CLAUSE = new Set(
  'before after while although though when since until because which who whose where as unless but if whereas'.split(
    ' ',
  ),
);
/** Behind a comma these begin something new; a noun or a participle goes on with a list. */
const NEW_BEHIND_COMMA = new Set(
  'and or so the a an he she they we it his her their its this that these'.split(' '),
);

/** True when no clause begins between two stretches of words of a sentence. */
function isOneClause(a: WordRange, b: WordRange, { text, tokenOf }: TextWords): boolean {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  if (from >= to) return true;
  if (to - from > LONGEST_CLAUSE) return false;
  const first = (tokenOf[from - 1] as number) + 1;
  const last = tokenOf[to] as number;
  for (let at = first; at < last; at++) {
    const token = text.tokens[at] as Token;
    if (token.kind === 'punctuation') {
      if (/^[;:()—–]$/.test(token.text)) return false;
      if (token.text === ',' && NEW_BEHIND_COMMA.has(text.tokens[at + 1]?.lower ?? '')) return false;
    } else if (OPENS_CLAUSE.has(token.lower)) return false;
  }
  return true;
}
