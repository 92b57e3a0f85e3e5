/** How much speaks for each type. Points may be negative. */
export interface Evidence {
  person: number;
  organisation: number;
  place: number;
  law: number;
  event: number;
}

/** A fresh start: nothing speaks for anything. */
export function noEvidence(): Evidence {
  return { person: 0, organisation: 0, place: 0, law: 0, event: 0 };
}

/** Adds `more`, weighed, to `evidence`. */
export function addEvidence(evidence: Evidence, more: Evidence, weight: number): void {
  evidence.person += more.person * weight;
  evidence.organisation += more.organisation * weight;
  evidence.place += more.place * weight;
  evidence.law += more.law * weight;
  evidence.event += more.event * weight;
}

/** The words of a white-space separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
