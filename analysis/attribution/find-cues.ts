import {
  BE,
  DETERMINERS,
  DO,
  HAVE,
  isAdverb,
  isAuxiliary,
  MODALS,
  PREPOSITIONS,
} from '../text/closed-classes.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type Context, lowerAt, quoteEndingAt } from './context.ts';
import { type ReportingForm, type ReportingVerb, reportingForms } from './reporting-verbs.ts';

export type Voice = 'active' | 'passive' | 'participle' | 'infinitive';

/** A reporting verb in the text. */
export interface VerbCue {
  /** The verb with its particle: the cue as shown. */
  readonly range: TokenRange;
  /** Where its verb group begins, auxiliaries and adverbs included. */
  readonly group: number;
  readonly verb: ReportingVerb;
  readonly voice: Voice;
  readonly negated: boolean;
}

/** Between a verb group's first auxiliary and its verb: "has also not, repeatedly, said". */
const LONGEST_GROUP = 6;

/** The reporting verb at `at`; `null` when the word is none or is used as a noun or adjective. */
export function verbCueAt(context: Context, at: number): VerbCue | null {
  const token = context.tokens[at];
  if (token?.kind !== 'word' || context.mentionAt[at] !== -1 || isNamePart(context, at)) return null;
  if (isPlea(context, at)) return null;
  for (const reading of reportingForms(token.lower)) {
    const end = particleEnd(context, at + 1, reading.verb.particle);
    if (end < 0) continue;
    const cue = asVerb(context, at, end, reading);
    if (cue) return cue;
  }
  return null;
}

/** "Pleaded guilty" is what somebody did in court, with no words reported. */
function isPlea(context: Context, at: number): boolean {
  if (!/^(?:plead(?:s|ed|ing)?|pled)$/.test(lowerAt(context, at))) return false;
  const next = lowerAt(context, at + 1);
  return (
    /^(?:guilty|innocent)$/.test(next) ||
    (/^(?:not|no)$/.test(next) && /^(?:guilty|contest)$/.test(lowerAt(context, at + 2)))
  );
}

/** A capital inside a sentence marks part of a name ("the United States"), unless every word has one, as in a headline. */
function isNamePart(context: Context, at: number): boolean {
  if (!/^\p{Lu}/u.test(context.tokens[at]?.text ?? '')) return false;
  if (context.text.sentenceOf[at] !== context.text.sentenceOf[at - 1]) return false;
  const around = [at - 5, at - 4, at - 3, at - 2, at - 1, at + 1, at + 2, at + 3, at + 4, at + 5].filter(
    (near) =>
      context.tokens[near]?.kind === 'word' && context.text.sentenceOf[near] === context.text.sentenceOf[at],
  );
  return around.some((near) => /^\p{Ll}.{3}/u.test(context.tokens[near]?.text ?? ''));
}

/** One past the particle that must stand at `at`; -1 when it does not. */
function particleEnd(context: Context, at: number, particle: readonly string[]): number {
  let next = at;
  for (const word of particle) {
    if (lowerAt(context, next) !== word) return -1;
    next++;
  }
  return next;
}

function asVerb(context: Context, at: number, end: number, { verb, form }: ReportingForm): VerbCue | null {
  const before = verbGroup(context, at);
  const cue = (voice: Voice): VerbCue => ({
    range: { first: at, end },
    group: before.first,
    verb,
    voice,
    negated: before.negated,
  });
  const previous = lowerAt(context, at - 1);
  // "Lee's continued presence", "state-held": an adjective. The same mark may close a quotation.
  const possessed = /^(?:'s|'|-)$/.test(previous) && quoteEndingAt(context, at) === null;
  switch (form) {
    case 'ing':
      if (before.be) return cue('active');
      if (DETERMINERS.has(previous) && previous !== 'all') return null;
      return cue('participle');
    case 'past':
    case 'participle':
      if (before.be) return cue('passive');
      if (before.have) return cue('active');
      if (form === 'participle' || possessed) return null;
      if (PREPOSITIONS.has(previous) || (DETERMINERS.has(previous) && !PRONOMINAL.has(previous))) return null;
      return cue('active');
    case 'base':
      if (previous === 'to') return cue('infinitive');
      if (before.modal || before.do) return cue('active');
      if (before.be || before.have || possessed) return null;
      if (PREPOSITIONS.has(previous) || (DETERMINERS.has(previous) && !PRONOMINAL.has(previous))) return null;
      if (!NOUNS_TOO.has(verb.lemma)) return cue('active');
      return isPluralSubject(context, before.first - 1) && !verbFollows(context, end) ? cue('active') : null;
    case 'third':
      if (before.be || before.have || before.modal || before.do) return null;
      if (DETERMINERS.has(previous) || PREPOSITIONS.has(previous) || possessed) return null;
      return NOUNS_TOO.has(verb.lemma) && verbFollows(context, end) ? null : cue('active');
  }
}

/** Determiners that stand alone as a subject: "Most asked that …". */
const PRONOMINAL = new Set('both all many most some few several another'.split(' '));

/** Verbs whose base form, or its -s, is as often a noun: these need a subject that fits and no verb right after. */
const NOUNS_TOO = new Set(
  `claim report call state plan hope fear note view demand promise support attack praise question back blame name cast brand label rate judge
  press charge order request plea threat estimate remark comment address advocate answer reply challenge doubt desire dispute contest aim
  offer pledge vow wish push mock guess fume signal hint dream sense notice reason rule voice echo stress slam project record vote debate
  bet text tweet post cry scream whisper murmur chant sigh laugh shout yell smile grin recall influence wonder quip joke
  boast detail outline highlight process favour favor cite forecast document credit suspect command`.split(
    /\s+/,
  ),
);

/** True when another verb or a preposition follows: "the claims were", "names of". */
function verbFollows(context: Context, at: number): boolean {
  const word = lowerAt(context, at);
  return (
    isAuxiliary(word) ||
    /^(?:unless|because|while|when|though|although|after|before|since|as|until)$/.test(word) ||
    /^(?:of|said|say|says|told|issued)$/.test(word) ||
    (/[^e]ed$/.test(word) && context.mentionAt[at] === -1)
  );
}

interface Group {
  readonly first: number;
  readonly be: boolean;
  readonly have: boolean;
  readonly do: boolean;
  readonly modal: boolean;
  readonly negated: boolean;
}

/** The auxiliaries and adverbs before the verb at `at`. */
function verbGroup(context: Context, at: number): Group {
  const group = { first: at, be: false, have: false, do: false, modal: false, negated: false };
  for (let i = at - 1; i >= at - LONGEST_GROUP; i--) {
    const word = lowerAt(context, i);
    if (context.mentionAt[i] !== -1) break;
    // "Ukraine's said": a possessive is no verb unless a participle follows and a pronoun goes before.
    if (word === "'s" && !/^(?:he|she|it|that|who)$/.test(lowerAt(context, i - 1))) break;
    const contracted = /n't$/.test(word);
    const plain = contracted ? word.slice(0, -3).replace(/^ca$/, 'can').replace(/^wo$/, 'will') : word;
    if (contracted || word === 'not' || word === 'never') group.negated = true;
    if (BE.has(plain)) group.be = true;
    else if (HAVE.has(plain)) group.have = true;
    else if (DO.has(plain)) group.do = true;
    else if (MODALS.has(plain)) group.modal = true;
    else if (word !== 'not' && word !== 'never' && !isAdverb(word)) break;
    group.first = i;
  }
  // Adverbs at the left edge belong to the group only with an auxiliary or right before the verb.
  return group;
}

/** Whether the word before a base form can be its subject: a pronoun, a plural noun or a list. */
function isPluralSubject(context: Context, at: number): boolean {
  const word = lowerAt(context, at);
  if (
    /^(?:they|we|i|you|who|which|that|people|police|men|women|others|many|most|some|both|all|[)”"])$/.test(
      word,
    )
  )
    return true;
  if (word === ',') return true;
  if (context.mentionAt[at] !== -1) {
    const mention = context.mentions[context.mentionAt[at] as number];
    return /s$/.test(word) || mention?.type === 'organisation' || lowerAt(context, at - 1) === 'and';
  }
  return /[^s]s$/.test(word);
}
