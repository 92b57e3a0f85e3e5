/** The Wikidata id that this id of an entity is; `null` for an id of a pack's or an article's own. */
export function wikidataId(id: string): string | null {
  return /^Q\d+$/.test(id) ? id : null;
}
