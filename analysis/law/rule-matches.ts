import { firstIndex } from '../text/first-index.ts';
import type { LegalRule } from './legal-rule.ts';
import type { ListHits, Occurrences } from './list-hits.ts';
import type { Hit } from './pattern-scanner.ts';

/** A list of a rule by the scanner's number, with how it must occur. */
export interface Group {
  readonly list: number;
  readonly must: 'here' | 'near' | 'not';
}

/** A rule with its lists by number. */
export interface CompiledRule {
  readonly rule: LegalRule;
  readonly groups: readonly Group[];
  /** The lists that must stand in the sentence. */
  readonly here: readonly number[];
}

/** Words `[start, end)` of a text. */
export interface WordRange {
  readonly start: number;
  readonly end: number;
}

/** The words in which a rule matches, with the hit of each of its lists. */
export interface RuleWords extends WordRange {
  readonly hits: readonly WordRange[];
}

/** The words in which a rule matches a sentence of `block` with these hits; `null` when it does not. */
export function ruleMatches(
  { rule, groups, here }: CompiledRule,
  hits: ListHits,
  block: number,
  occurring: Occurrences,
): RuleWords | null {
  for (const { list, must } of groups) {
    const isHere = hits.firstOf[list] !== hits.endOf[list];
    if (must === 'not' ? isHere : !isHere && (must === 'here' || !occurring.near(list, block))) return null;
  }
  const near = rule.near ?? Number.POSITIVE_INFINITY;
  const taken: Hit[] = [];
  if (!standApart(here, hits, taken, Number.POSITIVE_INFINITY, 0, near)) return null;
  return {
    start: Math.min(...taken.map(({ start }) => start)),
    end: Math.max(...taken.map(({ end }) => end)),
    hits: taken,
  };
}

/**
 * True when every further list can have words of its own, all within `near` words, beside the one hit of each list before that is taken:
 * those run from `start` to `end`. Only hits within reach of those are looked at.
 */
function standApart(
  lists: readonly number[],
  hits: ListHits,
  taken: Hit[],
  start: number,
  end: number,
  near: number,
): boolean {
  const list = lists[taken.length];
  if (list === undefined) return true;
  const last = hits.endOf[list] as number;
  for (let at = firstFrom(hits, list, end - near); at < last; at++) {
    const hit = hits.hits[at] as Hit;
    if (hit.start > start + near) return false;
    if (collides(hit, taken)) continue;
    const first = Math.min(start, hit.start);
    const reach = Math.max(end, hit.end);
    if (reach - first > near) continue;
    taken.push(hit);
    if (standApart(lists, hits, taken, first, reach, near)) return true;
    taken.pop();
  }
  return false;
}

/** The first hit of a list that starts at word `earliest` or later. */
function firstFrom({ hits, firstOf, endOf }: ListHits, list: number, earliest: number): number {
  return firstIndex(hits, ({ start }) => start >= earliest, firstOf[list], endOf[list]);
}

function collides(hit: Hit, taken: readonly Hit[]): boolean {
  for (const other of taken) {
    if (hit.phrase.open || other.phrase.open ? hit.start === other.start : overlaps(hit, other)) return true;
  }
  return false;
}

function overlaps(a: Hit, b: Hit): boolean {
  return a.start < b.end && b.start < a.end;
}
