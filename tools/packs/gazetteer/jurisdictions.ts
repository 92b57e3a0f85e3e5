import type { PackEntity } from '../../../knowledge/pack.ts';

/** What the politicians' list calls a state where that is not the state's name in small letters with hyphens. */
const JURISDICTIONS: Readonly<Record<string, string>> = {
  us: 'US',
  usa: 'US',
  uk: 'GB',
  czech: 'CZ',
  'czech-republic': 'CZ',
  'congo-kinshasa': 'CD',
  'congo-brazzaville': 'CG',
  bosnia: 'BA',
  'bosnia-herzegovina': 'BA',
  'ivory-coast': 'CI',
  'cape-verde': 'CV',
  'east-timor': 'TL',
  macedonia: 'MK',
  'north-macedonia': 'MK',
  swaziland: 'SZ',
  burma: 'MM',
  uae: 'AE',
  vatican: 'VA',
  gambia: 'GM',
  bahamas: 'BS',
  taiwan: 'TW',
  turkey: 'TR',
  'hong-kong': 'HK',
  micronesia: 'FM',
  'sao-tome-and-principe': 'ST',
};

/** Finds the code a jurisdiction of the politicians' list stands for; `null` for one that is no state ("world") or not known. */
export function jurisdictionFinder(
  states: ReadonlyMap<string, PackEntity>,
): (jurisdiction: string) => string | null {
  const bySlug = new Map<string, string>(Object.entries(JURISDICTIONS));
  for (const [code, { label, aliases }] of states)
    for (const name of [label, ...(aliases.en ?? [])])
      if (!bySlug.has(slugOf(name))) bySlug.set(slugOf(name), code);
  return (jurisdiction) => bySlug.get(jurisdiction) ?? null;
}

function slugOf(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
}
