import type { BlockKind } from '../analysis/reading.ts';
import type { Body } from './find-body.ts';
import type { Outline, Run } from './outline.ts';

/** A run chosen as a block of the article. */
export interface ChosenRun {
  readonly run: Run;
  readonly kind: BlockKind;
}

function kindOf({ boxes }: Outline, run: Run): BlockKind {
  for (let index = run.box; index >= 0; index = boxes[index]?.parent ?? -1) {
    const tag = boxes[index]?.tag ?? '';
    if (/^h[1-6]$/.test(tag)) return 'heading';
    if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list';
    if (tag === 'blockquote') return 'quote';
    if (tag === 'article' || tag === 'body' || tag === 'main') break;
  }
  return 'paragraph';
}

/** Picks the article's blocks from its body, in reading order. */
export function readBlocks(outline: Outline, body: Body): ChosenRun[] {
  const box = outline.boxes[body.box];
  if (!box) return [];
  const chosen: ChosenRun[] = [];
  for (let index = box.firstRun; index < box.endRun; index++) {
    const run = outline.runs[index];
    if (!run || body.apart[index]) continue;
    const kind = kindOf(outline, run);
    if (kind === 'heading' || body.prose[index]) chosen.push({ run, kind });
  }
  return chosen;
}
