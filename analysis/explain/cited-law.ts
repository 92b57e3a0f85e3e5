import type { Instrument, LawPack } from '../../knowledge/law/law-pack.ts';
import type { CitedLaw } from '../explained-law.ts';
import { resolveCitation } from '../law/resolve-citation.ts';
import type { Reading } from '../reading.ts';
import { provisionForCard } from './provision-for-card.ts';

/** What the pack knows of the law that name `index` cites; `null` where it knows nothing for certain. */
export function citedLaw(reading: Reading, index: number, pack: LawPack): CitedLaw | null {
  const citation = resolveCitation(reading, index, pack);
  if (citation === null) return null;
  const { instruments, pins, isShort } = citation;
  const ids = new Set(instruments.map(({ id }) => id));
  const cited = pack.topics.flatMap((topic) =>
    topic.provisions
      .filter(({ instrument, pin }) => ids.has(instrument) && pins.some((own) => isAtOrIn(pin, own)))
      .map((provision) => ({ topic, provision })),
  );
  const provisions = new Map(
    cited.map(({ provision }) => [
      `${provision.instrument} ${provision.pin}`,
      provisionForCard(provision, pack),
    ]),
  );
  const topics = new Map(cited.map(({ topic }) => [topic.id, topic.title]));
  return {
    instruments: instruments.map(({ name, adopted, inForce, url }: Instrument) => ({
      name,
      adopted,
      inForce,
      url,
    })),
    pins,
    isShort,
    provisions: [...provisions.values()],
    topics: [...topics.values()],
    pack: { title: pack.title, version: pack.version },
  };
}

/** True when the pack's place is the one cited, or a paragraph of the article cited. */
function isAtOrIn(pin: string, cited: string): boolean {
  return pin === cited || pin.startsWith(`${cited}(`);
}
