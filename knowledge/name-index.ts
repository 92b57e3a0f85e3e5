/** Finds what the packs know by name. Names are compared after `normalizeName`. */
export interface NameIndex {
  /** Ids of the entities with this name or alias, best known first; empty when no pack has it. */
  lookUp(name: string): readonly string[];
  /** The most words any name starting with this word (normalised) has; 0 when none starts with it. */
  longestFrom(firstWord: string): number;
}
