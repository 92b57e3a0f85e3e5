/** One thing wrong with a pack. */
export interface PackFault {
  /** Id of the entry or source it is in; `null` when it is in none, or in one whose id is the fault. */
  readonly entry: string | null;
  /** The field by its path, as `entities.3.source.url`, or "the file". */
  readonly field: string;
  /** What is wrong, as it follows after "label: ". */
  readonly reason: string;
}

/** A reader learns no more from the rest, and a hostile file could have a million of them. */
export const MOST_FAULTS = 20;

const LONGEST_SHOWN = 60;

/** A fault of the pack as a whole, or of a field at its top. */
export function faultOf(field: string, reason: string): PackFault {
  return { entry: null, field: shortened(field), reason };
}

/** Words of the pack as they may stand in a fault: not longer than a person reads. */
export function shortened(words: string): string {
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}

/** The fault in one line: `"Q212": entities.0.label: missing`. */
export function faultLine({ entry, field, reason }: PackFault): string {
  return `${entry === null ? '' : `"${entry}": `}${field}: ${reason}`;
}
