import type { Knowledge, KnownEntity, PackHead } from '../../knowledge/knowledge.ts';
import type { Fact } from '../../knowledge/pack.ts';
import type { NameExplanation, Quote, SourceNote } from '../explanation.ts';
import type { EntityId, Mention, Reading, Span } from '../reading.ts';
import { firstIndex } from '../text/first-index.ts';
import { citedLaw } from './cited-law.ts';
import { explainLink } from './explain-link.ts';
import { mapPlaceOf } from './map-place-of.ts';
import { quoteOf } from './quote.ts';

/** What the name card shows. Throws a RangeError when the reading has no mention of this index. */
export function explainName(reading: Reading, index: number, knowledge: Knowledge): NameExplanation {
  const mention = reading.mentions[index];
  if (!mention) throw new RangeError(`The reading has no name ${index}.`);
  const entity = reading.entities.find(({ id }) => id === mention.entity);
  const known = knowledge.entity(mention.entity);
  const asPrinted = quoteOf(reading, mention.span).text;
  return {
    kind: 'name',
    label: known?.entity.label ?? entity?.label ?? asPrinted,
    asPrinted,
    type: mention.type,
    known: known && knownOf(known),
    link: entity ? explainLink(entity, asPrinted, knowledge) : null,
    here: known && standsForGovernment(reading, mention, known, knowledge) ? GOVERNMENT : null,
    map: known && mapPlaceOf(known),
    law: mention.type === 'law' ? citedLaw(reading, index, knowledge.law) : null,
    inArticle: entity?.inArticle ? quoteOf(reading, entity.inArticle) : null,
    says: saidBy(reading, mention.entity),
    mentions: sentencesOf(
      reading,
      [...reading.mentions, ...reading.demonyms]
        .filter((other) => other.entity === mention.entity)
        .map(({ span }) => span),
    ),
    because: mention.because,
  };
}

const GOVERNMENT = 'Here: the government. A place that says something stands for those who govern from it.';

/** True where a state or its capital is given as the source of what is said: "Ardova denied it." */
function standsForGovernment(
  { attributions }: Reading,
  { span, type }: Mention,
  { entity }: KnownEntity,
  knowledge: Knowledge,
): boolean {
  if (type !== 'place' || entity.country === undefined) return false;
  const state = knowledge.entity(knowledge.state(entity.country) ?? '')?.entity;
  const isSeat = state?.facts.some((fact) => fact.label === 'Capital' && fact.entity === entity.id);
  if (state?.id !== entity.id && !isSeat) return false;
  return attributions.some(({ source }) =>
    source.some(
      (words) => words.block === span.block && words.start === span.start && words.end === span.end,
    ),
  );
}

function knownOf({ entity, pack, origin }: KnownEntity): NameExplanation['known'] {
  const otherNames = new Set(Object.values(entity.aliases).flat());
  otherNames.delete(entity.label);
  return {
    description: entity.description,
    labelNote: entity.labelNote ?? null,
    otherNames: [...otherNames].filter((name) => !isPlural(name, otherNames, entity.label)),
    facts: entity.facts.map((fact) => ({
      label: fact.label,
      value: fact.value,
      when: whenOf(fact),
      source: sourceOf(fact, pack),
    })),
    check: { label: entity.source.label, url: entity.source.url, written: entity.source.date },
    pack: { title: pack.title, version: pack.version, origin },
  };
}

/** "T-72s" beside "T-72" tells nobody anything. */
function isPlural(name: string, names: ReadonlySet<string>, label: string): boolean {
  const singular = name.endsWith('s') ? name.slice(0, -1) : null;
  return singular !== null && (singular === label || names.has(singular));
}

/** "from", not "since": a pack that knows of no end does not know that there was none. */
function whenOf({ value, from, to }: Fact): string | null {
  if ([from, to].some((date) => date !== undefined && value.includes(date.slice(0, 4)))) return null;
  if (from !== undefined && to !== undefined) return `${from} to ${to}`;
  if (from !== undefined) return `from ${from}`;
  return to === undefined ? null : `until ${to}`;
}

/** The source a fact names; the pack itself where the source is missing, so that no fact stands without one. */
function sourceOf(fact: Fact, pack: PackHead): SourceNote {
  const source = pack.sources.find(({ id }) => id === fact.source);
  return source
    ? { label: source.label, url: source.url ?? null, date: source.date }
    : { label: pack.title, url: null, date: pack.version };
}

/** The sentences that hold what the article attributes to them, in reading order, each once. */
function saidBy(reading: Reading, speaker: EntityId): Quote[] {
  const contents = reading.attributions
    .filter((attribution) => attribution.speaker === speaker)
    .flatMap(({ content }) => content);
  return sentencesOf(reading, contents);
}

/** The sentences these spans stand in, in reading order, each once. */
function sentencesOf(reading: Reading, spans: readonly Span[]): Quote[] {
  const found = new Set<number>();
  for (const span of spans) {
    const at = sentenceAt(reading, span);
    if (at !== -1) found.add(at);
  }
  return [...found]
    .sort((a, b) => a - b)
    .flatMap((at) => {
      const sentence = reading.sentences[at];
      return sentence ? [quoteOf(reading, sentence.span)] : [];
    });
}

/** Index of the last sentence that starts at or before the span, in its block; -1 when there is none. */
function sentenceAt({ sentences }: Reading, { block, start }: Span): number {
  const next = firstIndex(
    sentences,
    ({ span }) => span.block > block || (span.block === block && span.start > start),
  );
  return sentences[next - 1]?.span.block === block ? next - 1 : -1;
}
