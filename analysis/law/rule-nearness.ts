import type { ListHits } from './list-hits.ts';
import type { CompiledRule } from './rule-matches.ts';

/** How near the rows of a topic come to matching a sentence. */
export interface TopicNearness {
  readonly topic: string;
  /** The largest share of its lists that one row of the topic has in the sentence, from a half to 1. */
  readonly share: number;
}

/** Less than this says nothing: a row of three lists has one of them in every other sentence. */
const LEAST_SHARE = 0.5;
/** What is left of a row's share where a word stands against it. */
const WHERE_BARRED = 0.5;

/**
 * What gives for the hits of a sentence the topics of which a row has half its lists there or more. A row whose lists do not all meet is still a
 * hint: "taken from the camp" has two of the three lists of a row on removed people.
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
  const shares = new Float64Array(topics.length);
  return ({ lists: occurring }) => {
    const touched: number[] = [];
    for (const list of occurring) {
      for (const rule of wanting[list] as number[]) {
        if (met[rule] === 0) touched.push(rule);
        met[rule] = (met[rule] as number) + 1;
      }
      for (const rule of barring[list] as number[]) barred[rule] = 1;
    }
    const near: number[] = [];
    for (const rule of touched) {
      const share =
        ((met[rule] as number) / (sizes[rule] as number)) * (barred[rule] === 1 ? WHERE_BARRED : 1);
      met[rule] = 0;
      if (share < LEAST_SHARE) continue;
      const topic = topicOf[rule] as number;
      if (shares[topic] === 0) near.push(topic);
      shares[topic] = Math.max(shares[topic] as number, share);
    }
    for (const list of occurring) for (const rule of barring[list] as number[]) barred[rule] = 0;
    return near.map((topic) => {
      const share = shares[topic] as number;
      shares[topic] = 0;
      return { topic: topics[topic] as string, share };
    });
  };
}
