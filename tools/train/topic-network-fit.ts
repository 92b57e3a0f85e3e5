import { createRandom, shuffle } from './random.ts';
import type { TopicExample } from './topic-example.ts';
import { type FittedNetwork, type NetworkSize, TopicNetworkLearner } from './topic-network-learner.ts';

/** Settings chosen on the articles kept unseen; the mean of the weights is taken over the last epochs. */
const EPOCHS = 9;
const EPOCHS_OF_MEAN = 3;
/** A batch is whole texts with so many sentences or a few more; what is left of an epoch waits for the next one, which has another order. */
const BATCH = 192;
const STEP = 0.002;
/** The step grows over so many batches, then shrinks towards this share. */
const BATCHES_OF_GROWTH = 200;
const LAST_SHARE = 0.05;

/** Fits the network by Adam, a text at a time. The same texts and seed give the same numbers. */
export function fitTopicNetwork(
  texts: readonly (readonly TopicExample[])[],
  size: NetworkSize,
  seed: number,
): FittedNetwork {
  const random = createRandom(seed);
  const learner = new TopicNetworkLearner(size, random);
  const order = texts.map((_, index) => index);
  const sentences = texts.reduce((sum, text) => sum + text.length, 0);
  const expected = EPOCHS * (sentences / BATCH);
  let batches = 0;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    let batch: (readonly TopicExample[])[] = [];
    let length = 0;
    for (const index of order) {
      const text = texts[index] as readonly TopicExample[];
      batch.push(text);
      length += text.length;
      if (length < BATCH) continue;
      batches++;
      const step =
        STEP * Math.min(1, batches / BATCHES_OF_GROWTH) * Math.max(LAST_SHARE, 1 - batches / expected);
      learner.learnFrom(batch, step, batches);
      batch = [];
      length = 0;
    }
    if (epoch >= EPOCHS - EPOCHS_OF_MEAN) learner.addToMean(1 / EPOCHS_OF_MEAN);
  }
  return learner.mean;
}
