import type { Attribution, Claim, Link, Reading, Span } from '../reading.ts';
import { chainOf } from './chain-of-claim.ts';

/** Words that place a statement in time; a bare "may" is none. */
const TIME =
  /\b(?:(?:1[5-9]|20)\d\d|monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today|tonight|tomorrow|overnight|ago|since|(?:last|this|next|past|previous|earlier this) (?:week|month|year|night|spring|summer|autumn|fall|winter|century|decade|march|may)|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b\d{1,2} May\b|\bMay \d{1,2}\b/i;

/** What the article does not say about a claim, each a plain sentence; only what can be read off its words, else empty. */
export function notSaid(reading: Reading, claim: Claim): string[] {
  const attribution = claim.attribution === null ? undefined : reading.attributions[claim.attribution];
  return [
    ...aboutSources(chainOf(reading, claim)),
    ...aboutNumbers(reading, claim),
    ...aboutTime(reading, claim),
    ...aboutTheOtherSide(reading, claim, attribution),
  ];
}

/** "Lee" or "“two aides”"; `null` for a link the article leaves open and for the outlet. */
function nameOf(link: Link | undefined): string | null {
  if (!link || link.kind === 'unknown' || link.kind === 'publisher') return null;
  return link.kind === 'named' ? link.label : `“${link.label}”`;
}

function aboutSources(chain: readonly Link[]): string[] {
  const [origin] = chain;
  if (!origin) return [];
  if (origin.kind === 'publisher') return ['The article names no source for this here.'];
  const sentences: string[] = [];
  if (chain.some((link) => link.kind === 'unknown'))
    sentences.push('The article does not say who this comes from.');
  if (origin.kind === 'described') sentences.push(`The source is described, not named: “${origin.label}”.`);
  const first = nameOf(origin);
  const through = chain.slice(1).flatMap((link) => nameOf(link) ?? []);
  if (first && through.length > 0)
    sentences.push(`The article has this through ${through.join(' and ')}, not from ${first} directly.`);
  return sentences;
}

function aboutNumbers(reading: Reading, claim: Claim): string[] {
  const { quantities } = claim;
  const shares = quantities.filter(({ unit }) => unit === '%');
  const sentences: string[] = [];
  if (shares.length > 0 && shares.length === quantities.length)
    sentences.push(
      `“${textOf(reading, (shares[0] as { span: Span }).span)}” stands without the number it is a share of.`,
    );
  const open = quantities.find(
    ({ low, high, approximator }) => low !== null && high === null && approximator === null,
  );
  if (open) sentences.push(`No exact number is given, only “${textOf(reading, open.span)}”.`);
  return sentences;
}

function aboutTime(reading: Reading, claim: Claim): string[] {
  if (claim.kind !== 'event' && claim.kind !== 'statistic' && claim.kind !== 'accusation') return [];
  const sentence = reading.sentences[claim.sentence];
  return sentence && !TIME.test(textOf(reading, sentence.span)) ? ['The sentence gives no date.'] : [];
}

/** Of an accusation: the people and bodies it names that no found statement comes from. */
function aboutTheOtherSide(reading: Reading, claim: Claim, attribution: Attribution | undefined): string[] {
  if (claim.kind !== 'accusation') return [];
  const heard = new Set(
    reading.attributions.flatMap(({ speaker, chain }) => [speaker, ...chain.map(({ entity }) => entity)]),
  );
  const spoken = reading.attributions.flatMap(({ source }) => source);
  const named = reading.mentions.filter(
    ({ span }) => within(span, claim.span) && !isBystander(reading, claim, span),
  );
  const silent = named.filter(({ entity, type }) => {
    if ((type !== 'person' && type !== 'organisation') || heard.has(entity)) return false;
    // "a spokesman for Acme said": Acme has been heard, if not by its own name.
    return !reading.mentions.some(
      (other) => other.entity === entity && spoken.some((source) => within(other.span, source)),
    );
  });
  const labels = new Set(
    silent.flatMap(({ entity }) => reading.entities.find(({ id }) => id === entity)?.label ?? []),
  );
  // Where the article itself names several, which of them is accused is not clear.
  if (attribution === undefined && labels.size > 1) return [];
  return [...labels].map((label) => `No statement by ${label} was found in the article.`);
}

/** "patients of the Lom Clinic were beaten": a name behind such a preposition is where or whose, seldom the accused. */
const BEHIND_PREPOSITION = /\b(?:of|at|in|near|from|with|for|on|to|outside|inside)\s+(?:the\s+)?$/i;

function isBystander(reading: Reading, claim: Claim, { block, start }: Span): boolean {
  return BEHIND_PREPOSITION.test(textOf(reading, { block, start: claim.span.start, end: start }));
}

function within(inner: Span, outer: Span): boolean {
  return inner.block === outer.block && inner.start >= outer.start && inner.end <= outer.end;
}

function textOf(reading: Reading, { block, start, end }: Span): string {
  return reading.blocks[block]?.text.slice(start, end) ?? '';
}
