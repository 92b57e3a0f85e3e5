import type { Decision, Instrument, LawPack, LegalTopic } from '../../knowledge/law/law-pack.ts';
import type { CitedDecision, CitedLaw, CitedTopic } from '../explained-law.ts';
import { resolveCitation } from '../law/resolve-citation.ts';
import { resolveDecisions } from '../law/resolve-decision.ts';
import type { Reading } from '../reading.ts';
import { pinForCard, provisionForCard } from './provision-for-card.ts';
import { statusLabel } from './status-label.ts';

/** What the pack knows of the law that name `index` cites; `null` where it knows nothing for certain. */
export function citedLaw(reading: Reading, index: number, pack: LawPack): CitedLaw | null {
  const { decisions, isShort } = resolveDecisions(reading, index, pack);
  if (decisions.length > 0)
    return {
      instruments: [],
      decisions: decisions.map((decision) => decisionForCard(decision, pack)),
      pins: [],
      isShort,
      provisions: [],
      topics: citedTopics(
        decisions.flatMap(({ topics }) => topics),
        reading,
        pack,
      ),
      pack: { title: pack.title, version: pack.version },
    };
  const citation = resolveCitation(reading, index, pack);
  if (citation === null) return null;
  const { instruments, pins } = citation;
  const ids = new Set(instruments.map(({ id }) => id));
  const cited = pack.topics.flatMap((topic) =>
    topic.provisions
      .filter(({ instrument, pin }) => ids.has(instrument) && pins.some((own) => isAtOrIn(pin, own)))
      .map((provision) => ({ topic: topic.id, provision })),
  );
  const provisions = new Map(
    cited.map(({ provision }) => [
      `${provision.instrument} ${provision.pin}`,
      provisionForCard(provision, pack),
    ]),
  );
  const whole = pins.length === 0 ? instruments.flatMap(({ topics }) => topics) : [];
  return {
    instruments: instruments.map(({ name, adopted, inForce, url }: Instrument) => ({
      name,
      adopted,
      inForce,
      url,
    })),
    decisions: [],
    pins,
    isShort: citation.isShort,
    provisions: [...provisions.values()],
    topics: citedTopics([...cited.map(({ topic }) => topic), ...whole], reading, pack),
    pack: { title: pack.title, version: pack.version },
  };
}

/** True when the pack's place is the one cited, or a paragraph of the article cited. */
function isAtOrIn(pin: string, cited: string): boolean {
  return pin === cited || pin.startsWith(`${cited}(`);
}

function decisionForCard({ name, body, date, says, rests, source }: Decision, pack: LawPack): CitedDecision {
  return {
    name,
    body: pack.bodies.find(({ id }) => id === body)?.name ?? body,
    date,
    says,
    rests: rests.map(({ instrument, pin }) => pinForCard(instrument, pin, pack)),
    source,
  };
}

/** Topics by their ids, each once: first those the article has a sentence on. */
function citedTopics(ids: readonly string[], reading: Reading, pack: LawPack): CitedTopic[] {
  const topics = [...new Set(ids)].flatMap((id) =>
    pack.topics.filter((topic: LegalTopic) => topic.id === id),
  );
  const rows = topics.map((topic): CitedTopic => {
    const finding = reading.law.findIndex((each) => each.topic === topic.id);
    return {
      topic: topic.id,
      title: topic.title,
      rule: topic.summary,
      statusLabel: statusLabel(topic),
      finding: finding === -1 ? null : finding,
    };
  });
  return rows.sort((a, b) => Number(a.finding === null) - Number(b.finding === null));
}
