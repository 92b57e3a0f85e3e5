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

/** Forgets what spoke for anything, so that one object serves for name after name. */
export function clearEvidence(evidence: Evidence): void {
  evidence.person = 0;
  evidence.organisation = 0;
  evidence.place = 0;
  evidence.law = 0;
  evidence.event = 0;
}

/** The types evidence is collected for. Of two with as many points the first counts. */
export const EVIDENT_TYPES = ['person', 'organisation', 'place', 'law', 'event'] as const;
/** Places of types in `EVIDENT_TYPES`. */
export const PERSON = 0;
export const ORGANISATION = 1;
export const PLACE = 2;
export const LAW = 3;

/** Adds the points of `evidence`, weighed, to those from `to` on, in the order of `EVIDENT_TYPES`. */
export function addEvidence(evidence: Evidence, weight: number, points: Float64Array, to: number): void {
  points[to] = (points[to] as number) + evidence.person * weight;
  points[to + 1] = (points[to + 1] as number) + evidence.organisation * weight;
  points[to + 2] = (points[to + 2] as number) + evidence.place * weight;
  points[to + 3] = (points[to + 3] as number) + evidence.law * weight;
  points[to + 4] = (points[to + 4] as number) + evidence.event * weight;
}

/** The words of a white-space separated list. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
