import { MANNERS, type SentenceManner } from './sentence-manner.ts';

/** A topic for a sentence and how strongly the rows that match there speak for it. */
export interface RuleWeight {
  readonly topic: number;
  readonly weight: number;
}

/** What is known of each sentence of a text before its surroundings are looked at. */
export interface FirstLook {
  /** The number of its block. */
  readonly block: number;
  readonly manner: SentenceManner;
  /** The chance of each topic, and last that of none. */
  readonly chances: Float32Array;
  /** The topics, by their index, for which rows match. */
  readonly rules: readonly RuleWeight[];
}

/** What the surroundings of a sentence say of one topic, and what they say whatever the topic: `topicClues`. */
export const TOPIC_CLUES = 19;
export const SENTENCE_CLUES = 6 + MANNERS;
/** A topic with less of a chance than this, and no row for it, does not come into question: a tenth of the topics do. */
const LEAST_CHANCE = 0.002;
/** The floors under logarithms: of chances beside the sentence, and of those further off. */
const LEAST = 1e-4;
const LEAST_ELSEWHERE = 1e-3;
/** Brings logarithms and weights of rows to the size of the other clues. */
const SIZE = 4;

/** What is known of one sentence's topics from everything around it. */
export interface ContextClues {
  /** Indexes of the topics that come into question. */
  readonly topics: readonly number[];
  /** `TOPIC_CLUES` numbers for each of them. */
  readonly ofTopics: Float32Array;
  /** `SENTENCE_CLUES` numbers. */
  readonly ofSentence: Float32Array;
}

/** The highest chance of each topic in a paragraph, and the highest but that one. */
interface Heights {
  readonly most: Float32Array;
  readonly second: Float32Array;
}

/** For each sentence of a text the heights of its paragraph. */
function heightsOfParagraphs(sentences: readonly FirstLook[], none: number): Heights[] {
  let own: Heights = { most: new Float32Array(none), second: new Float32Array(none) };
  return sentences.map(({ block, chances }, index) => {
    if (sentences[index - 1]?.block !== block)
      own = { most: new Float32Array(none), second: new Float32Array(none) };
    const { most, second } = own;
    for (let topic = 0; topic < none; topic++) {
      const chance = chances[topic] as number;
      if (chance > (most[topic] as number)) {
        second[topic] = most[topic] as number;
        most[topic] = chance;
      } else if (chance > (second[topic] as number)) second[topic] = chance;
    }
    return own;
  });
}

/** For each sentence of a text the highest chance of each topic in the sentences before it. */
function highestBefore(sentences: readonly FirstLook[], none: number): Float32Array[] {
  let most = new Float32Array(none);
  return sentences.map(({ chances }) => {
    const before = most;
    most = before.slice();
    for (let topic = 0; topic < none; topic++)
      if ((chances[topic] as number) > (most[topic] as number)) most[topic] = chances[topic] as number;
    return before;
  });
}

/** Sentences further off than the next ones. */
const FURTHER = [-2, 2, -3, 3] as const;

const logOf = (chance: number, least: number) => Math.log(chance + least) / SIZE;

/**
 * The clues for each sentence of a text. Of a topic: its own chance; its chances in the three sentences before and after, and whether the
 * nearest are of the same paragraph; the highest in the paragraph, before, after and anywhere else, its mean, and that beside the article's main topic; the rows
 * that match. Of the sentence: how likely no topic at all is in it, around it and elsewhere, and how it is put.
 */
export function topicClues(sentences: readonly FirstLook[]): ContextClues[] {
  const none = (sentences[0]?.chances.length ?? 1) - 1;
  const sums = new Float64Array(none + 1);
  for (const { chances } of sentences)
    for (let answer = 0; answer <= none; answer++)
      sums[answer] = (sums[answer] as number) + (chances[answer] as number);
  const mainSum = Math.max(1e-6, ...sums.subarray(0, none));
  const before = highestBefore(sentences, none);
  const after = highestBefore([...sentences].reverse(), none).reverse();
  const others = Math.max(1, sentences.length - 1);
  const heights = heightsOfParagraphs(sentences, none);
  return sentences.map(({ block, chances, rules, manner }, index) => {
    const { most, second } = heights[index] as Heights;
    const topics: number[] = [];
    for (let topic = 0; topic < none; topic++)
      if ((chances[topic] as number) >= LEAST_CHANCE || rules.some((rule) => rule.topic === topic))
        topics.push(topic);
    const chanceIn = (apart: number, answer: number) => sentences[index + apart]?.chances[answer] ?? 0;
    const isBeside = (apart: number) => Number(sentences[index + apart]?.block === block);
    const elsewhere = (answer: number) => ((sums[answer] as number) - (chances[answer] as number)) / others;
    const ofTopics = new Float32Array(topics.length * TOPIC_CLUES);
    let at = 0;
    const add = (clue: number) => {
      ofTopics[at++] = clue;
    };
    for (const topic of topics) {
      const own = chances[topic] as number;
      const [there, next] = [chanceIn(-1, topic), chanceIn(1, topic)];
      const [mostBefore, mostAfter] = [before[index]?.[topic] as number, after[index]?.[topic] as number];
      add(logOf(own, LEAST));
      add(own);
      add((rules.find((rule) => rule.topic === topic)?.weight ?? 0) / SIZE);
      add(logOf(there, LEAST));
      add(there);
      add(there * isBeside(-1));
      add(logOf(next, LEAST));
      add(next);
      add(next * isBeside(1));
      for (const apart of FURTHER) add(logOf(chanceIn(apart, topic), LEAST_ELSEWHERE));
      add(logOf((own < (most[topic] as number) ? most : second)[topic] as number, LEAST_ELSEWHERE));
      add(logOf(mostBefore, LEAST_ELSEWHERE));
      add(logOf(mostAfter, LEAST_ELSEWHERE));
      add(logOf(Math.max(mostBefore, mostAfter), LEAST_ELSEWHERE));
      add(logOf(elsewhere(topic), LEAST_ELSEWHERE));
      add((sums[topic] as number) / mainSum);
    }
    const ofSentence = Float32Array.of(
      ...[logOf(chances[none] as number, LEAST), logOf(elsewhere(none), LEAST_ELSEWHERE)],
      ...[-1, 1, -2, 2].map((apart) => chanceIn(apart, none)),
      ...manner,
    );
    return { topics, ofTopics, ofSentence };
  });
}
