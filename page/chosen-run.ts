import type { BlockKind } from '../analysis/reading.ts';
import type { Run } from './outline.ts';

/** A run chosen as a block of the article. */
export interface ChosenRun {
  readonly run: Run;
  readonly kind: BlockKind;
}
