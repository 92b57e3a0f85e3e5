import { normalizeName } from './normalize-name.ts';
import type { Pack } from './pack.ts';

/**
 * What no single entry can show: ids used twice over all packs, facts that point to a source or an entity nobody has, and names given
 * twice. One sentence each, naming pack, id and field; empty when all is well.
 */
export function packFaults(packs: readonly Pack[]): string[] {
  const faults: string[] = [];
  const owners = new Map<string, string>();
  for (const pack of packs) {
    for (const { id } of pack.entities) {
      const owner = owners.get(id);
      if (owner) faults.push(`${pack.id}: "${id}": id: already used in ${owner}`);
      owners.set(id, pack.id);
    }
  }
  for (const pack of packs) {
    const sources = new Set(pack.sources.map((source) => source.id));
    for (const entity of pack.entities) {
      const where = `${pack.id}: "${entity.id}"`;
      entity.facts.forEach((fact, at) => {
        if (!sources.has(fact.source))
          faults.push(`${where}: facts.${at}.source: no source "${fact.source}"`);
        if (fact.entity && !owners.has(fact.entity))
          faults.push(`${where}: facts.${at}.entity: no pack has "${fact.entity}"`);
        if (fact.from && fact.to && fact.from > fact.to)
          faults.push(`${where}: facts.${at}.to: earlier than "from"`);
      });
      if (entity.position && !sources.has(entity.position.source))
        faults.push(`${where}: position.source: no source "${entity.position.source}"`);
      const names = [entity.label, ...Object.values(entity.aliases).flat()];
      for (const name of names)
        if (normalizeName(name) === '') faults.push(`${where}: aliases: "${name}" has no letter or number`);
      for (const name of new Set(names))
        if (names.indexOf(name) !== names.lastIndexOf(name))
          faults.push(`${where}: aliases: "${name}" twice`);
    }
  }
  return faults;
}
