import type { Knowledge } from '../../knowledge/knowledge.ts';
import { iccReach } from '../../knowledge/law/icc-reach.ts';
import type { Instrument, LawPack, LegalTopic, State } from '../../knowledge/law/law-pack.ts';
import { treatyStatus } from '../../knowledge/law/treaty-status.ts';
import type { Bound } from '../explained-law.ts';
import type { LegalExplanation } from '../explanation.ts';
import type { LegalFinding, Link, Reading } from '../reading.ts';
import { claimsHere, topicsHere } from './also-here.ts';
import { chainLinks } from './chain-links.ts';
import { provisionForCard } from './provision-for-card.ts';
import { quoteOf } from './quote.ts';
import { conflictSentence, standingSentence } from './standing-sentence.ts';
import { statusDate } from './status-date.ts';
import { statusLabel } from './status-label.ts';

/** The finding's states that the pack knows, in the order of the finding. */
function statesOf(pack: LawPack, finding: LegalFinding, reading: Reading): State[] {
  return finding.states.flatMap((id) => {
    const entity = reading.entities.find((each) => each.id === id);
    return pack.states.filter(
      (state) =>
        state.wikidata === id ||
        (entity && (entity.wikidata === state.wikidata || entity.label === state.name)),
    );
  });
}

/** Who of the finding's states is bound by the treaties of the topic on that day; states in the order of the finding. */
function boundBy(pack: LawPack, topic: LegalTopic, states: readonly State[], date: string): Bound[] {
  const used = new Set(topic.provisions.map(({ instrument }) => instrument));
  const treaties = pack.instruments
    .filter((instrument) => used.has(instrument.id) && isTreaty(instrument))
    .sort((a, b) => order(topic, a) - order(topic, b));
  return states.flatMap((state) =>
    treaties.map((instrument) => ({
      state: state.name,
      instrument: instrument.short,
      instrumentName: instrument.name,
      ...treatyStatus(pack, state, instrument, date),
    })),
  );
}

/** Custom, codifications and guidance have no parties. */
function isTreaty(instrument: Instrument): boolean {
  return /^(treaty|protocol|agreement)/.test(instrument.kind);
}

function order(topic: LegalTopic, instrument: Instrument): number {
  return topic.provisions.findIndex((provision) => provision.instrument === instrument.id);
}

function chainOf(finding: LegalFinding, reading: Reading): readonly Link[] {
  const attribution = finding.attribution === null ? undefined : reading.attributions[finding.attribution];
  return (
    attribution?.chain ?? [{ kind: 'publisher', label: reading.meta.publisher, entity: null, span: null }]
  );
}

/** What must be kept in mind: the topic's limits, what of it is unchecked, and how its treaties bind. */
function limitsOf(topic: LegalTopic, pack: LawPack): string[] {
  const amended = topic.provisions.some(({ instrument }) => instrument === 'RS' || instrument === 'RSAMD');
  return [
    ...topic.caveats,
    ...topic.verify.map((open) => `Not verified: ${open}`),
    ...(amended ? [pack.legalCaveat] : []),
  ];
}

/**
 * What the legal card shows for finding `index` of `reading.law`: the rule, what the article says and who says so, who is bound, what must be
 * shown and what limits it, kept apart. Throws a RangeError when there is no such finding or the pack does not know its topic.
 */
export function explainLaw(reading: Reading, index: number, knowledge: Knowledge): LegalExplanation {
  const finding = reading.law[index];
  const pack = knowledge.law;
  const topic = pack.topics.find(({ id }) => id === finding?.topic);
  if (!finding || !topic) throw new RangeError(`No legal finding ${index}`);
  const states = statesOf(pack, finding, reading);
  const day = statusDate(reading, finding, pack.checkedOn);
  return {
    kind: 'law',
    topic: topic.id,
    title: topic.title,
    rule: topic.summary,
    statusLabel: statusLabel(topic),
    says: quoteOf(reading, finding.span),
    standing: finding.standing,
    standingSentence: standingSentence(reading, finding),
    chain: chainLinks(chainOf(finding, reading), reading, knowledge),
    conflict: finding.conflict,
    conflictSentence: conflictSentence(reading, finding),
    bound: boundBy(pack, topic, states, day.date),
    statusDate: day,
    iccRoutes: iccReach(pack, topic, states, day.date),
    terms: pack.terms,
    elements: topic.elements,
    limits: limitsOf(topic, pack),
    provisions: topic.provisions.map((provision) => provisionForCard(provision, pack)),
    related: topic.related.flatMap((id) => {
      const other = pack.topics.find((each) => each.id === id);
      const found = reading.law.findIndex((each) => each.topic === id);
      return other ? [{ topic: id, title: other.title, finding: found === -1 ? null : found }] : [];
    }),
    precedents: topic.precedents,
    sources: topic.sources,
    alsoAt: reading.law
      .filter((other) => other !== finding && other.topic === topic.id)
      .map((other) => quoteOf(reading, other.span)),
    alsoHere: [...claimsHere(reading, finding.span), ...topicsHere(reading, finding.span, knowledge, index)],
    pack: { title: pack.title, version: pack.version, checkedOn: pack.checkedOn },
    disclaimer: pack.disclaimer,
    because: finding.because,
  };
}
