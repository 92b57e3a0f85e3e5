import type { IndexedFeatures } from './indexed-features.ts';
import type { Welcome } from './welcome.ts';

/** A sentence to learn from. */
export interface TopicExample {
  readonly words: IndexedFeatures;
  readonly pairs: IndexedFeatures;
  readonly manner: Float32Array;
  readonly answers: Welcome;
  /** How much it counts; 0 for one that is only there for the others of its text. */
  readonly weight: number;
}
