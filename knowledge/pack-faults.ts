import { normalizeName } from './normalize-name.ts';
import type { Pack, PackEntity } from './pack.ts';
import { faultLine, faultOf, MOST_FAULTS, type PackFault, shortened } from './pack-fault.ts';

/**
 * What no single entry of these packs can show, one sentence each, naming pack, id and field; empty when all is well.
 */
export function packFaults(packs: readonly Pack[]): string[] {
  return packs.flatMap((pack, at) =>
    faultsBeside(pack, packs.slice(0, at), packs).map((fault) => `${pack.id}: ${faultLine(fault)}`),
  );
}

/**
 * What no single entry of a checked pack can show: ids and titles used twice, in it or in the packs of `others`, facts that point to a
 * source or an entity nobody has, names given twice. `linked` are the packs its facts may point into beside itself; with `null`
 * they may point anywhere. Empty when all is well; `MOST_FAULTS` at most.
 */
export function faultsBeside(
  pack: Pack,
  others: readonly Pack[],
  linked: readonly Pack[] | null,
): PackFault[] {
  const faults: PackFault[] = [];
  if (normalizeName(pack.title) === '') faults.push(faultOf('title', 'has no letter or number'));
  for (const other of others) {
    if (other.id === pack.id) faults.push(faultOf('id', `already the id of the pack “${other.title}”`));
    if (isSameTitle(other.title, pack.title)) faults.push(faultOf('title', 'another pack has this title'));
  }
  const sources = new Set<string>();
  for (const [at, { id }] of pack.sources.entries()) {
    if (sources.has(id)) faults.push({ entry: id, field: `sources.${at}.id`, reason: 'used twice' });
    sources.add(id);
  }
  const owners = new Map(others.flatMap((other) => other.entities.map(({ id }) => [id, other] as const)));
  const ids = linked && new Set([pack, ...linked].flatMap(({ entities }) => entities.map(({ id }) => id)));
  for (const [at, entity] of pack.entities.entries()) {
    if (faults.length >= MOST_FAULTS) break;
    const owner = owners.get(entity.id);
    const found = entityFaults(entity, sources, ids);
    if (owner)
      found.push(['id', `already used in ${owner === pack ? 'this pack' : `the pack “${owner.title}”`}`]);
    owners.set(entity.id, pack);
    for (const [field, reason] of found)
      faults.push({ entry: shortened(entity.id), field: `entities.${at}.${field}`, reason });
  }
  return faults.slice(0, MOST_FAULTS);
}

/** A title that reads the same would pass for the other on a card. */
function isSameTitle(one: string, other: string): boolean {
  return normalizeName(one) === normalizeName(other);
}

function entityFaults(
  entity: PackEntity,
  sources: ReadonlySet<string>,
  ids: ReadonlySet<string> | null,
): [field: string, reason: string][] {
  const faults: [string, string][] = [];
  for (const [at, fact] of entity.facts.entries()) {
    if (!sources.has(fact.source))
      faults.push([`facts.${at}.source`, `the pack has no source "${shortened(fact.source)}"`]);
    if (fact.entity !== undefined && ids !== null && !ids.has(fact.entity))
      faults.push([`facts.${at}.entity`, `no pack has "${fact.entity}"`]);
    if (isBefore(fact.to, fact.from)) faults.push([`facts.${at}.to`, 'earlier than "from"']);
  }
  if (entity.position && !sources.has(entity.position.source))
    faults.push(['position.source', `the pack has no source "${shortened(entity.position.source)}"`]);
  const seen = new Set<string>();
  for (const name of [entity.label, ...Object.values(entity.aliases).flat()]) {
    if (normalizeName(name) === '') faults.push(['aliases', `"${shortened(name)}" has no letter or number`]);
    if (seen.has(name)) faults.push(['aliases', `"${shortened(name)}" twice`]);
    seen.add(name);
  }
  return faults;
}

/** True when one date lies wholly before the other: `2024` may be any day of that year. */
function isBefore(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}
