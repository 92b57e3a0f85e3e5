import type { ListHits } from './list-hits.ts';
import type { CompiledRule } from './rule-matches.ts';

/** How near the rows of a topic come to matching a sentence; 0 to 1. */
export interface TopicNearness {
  readonly topic: string;
  /** The largest share of its lists that one row of the topic has in the sentence. */
  readonly best: number;
  /** The sum of the five largest shares, divided by five. */
  readonly several: number;
}

/** More rows than these say nothing new of a topic. */
const ROWS = 5;

/**
 * What gives for the hits of a sentence the topics of which any row has a list there, in the order of the rows. A row whose lists do not all
 * meet is still a hint: "taken from the camp" has two of the three lists of a row on removed people.
 */
export function createNearness(
  rules: readonly CompiledRule[],
  lists: number,
): (hits: ListHits) => readonly TopicNearness[] {
  const wanting: number[][] = Array.from({ length: lists }, () => []);
  const barring: number[][] = Array.from({ length: lists }, () => []);
  const sizes = rules.map(({ groups }) => groups.filter(({ must }) => must !== 'not').length);
  rules.forEach(({ groups }, rule) => {
    for (const { list, must } of groups) {
      const own = (must === 'here' ? wanting : must === 'not' ? barring : [])[list];
      if (own && !own.includes(rule)) own.push(rule);
    }
  });
  const topics = [...new Set(rules.map(({ rule }) => rule.topic))];
  const topicOf = Int32Array.from(rules, ({ rule }) => topics.indexOf(rule.topic));
  const met = new Uint8Array(rules.length);
  const barred = new Uint8Array(rules.length);
  /** The largest shares of each topic, the largest first. */
  const shares = topics.map(() => new Float64Array(ROWS));
  return ({ lists: occurring }) => {
    const touched: number[] = [];
    for (const list of occurring) {
      for (const rule of wanting[list] as number[]) {
        if (met[rule] === 0) touched.push(rule);
        met[rule] = (met[rule] as number) + 1;
      }
      for (const rule of barring[list] as number[]) barred[rule] = 1;
    }
    touched.sort((a, b) => a - b);
    const seen: number[] = [];
    for (const rule of touched) {
      const share = ((met[rule] as number) / (sizes[rule] as number)) * (barred[rule] === 1 ? 0.5 : 1);
      const topic = topicOf[rule] as number;
      const own = shares[topic] as Float64Array;
      if (own[0] === 0) seen.push(topic);
      insert(own, share);
      met[rule] = 0;
    }
    for (const list of occurring) for (const rule of barring[list] as number[]) barred[rule] = 0;
    return seen.map((topic) => {
      const own = shares[topic] as Float64Array;
      const best = own[0] as number;
      const several = own.reduce((sum, each) => sum + each, 0) / ROWS;
      own.fill(0);
      return { topic: topics[topic] as string, best, several };
    });
  };
}

/** Puts a share among the largest, where it is one of them. */
function insert(largest: Float64Array, share: number): void {
  let at = largest.length - 1;
  if (share <= (largest[at] as number)) return;
  for (; at > 0 && share > (largest[at - 1] as number); at--) largest[at] = largest[at - 1] as number;
  largest[at] = share;
}
