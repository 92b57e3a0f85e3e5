import type { BlockKind } from '../analysis/reading.ts';
import { lineKind } from './boilerplate.ts';
import type { Body } from './find-body.ts';
import type { Box, Outline, Run } from './outline.ts';

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

const TEXT_TAGS = /^(?:p|li|h[1-6]|pre|blockquote|dd|dt)$/;

/** The box whose children are the paragraphs: for `<p>` the box around it, for loose text the box itself. */
function flowOf({ boxes }: Outline, run: Run): number {
  let index = run.box;
  while (TEXT_TAGS.test(boxes[index]?.tag ?? '') || /^(?:ul|ol|dl)$/.test(boxes[index]?.tag ?? '')) {
    index = (boxes[index] as Box).parent;
  }
  return index;
}

/** Picks the article's blocks from its body, in reading order. */
export function readBlocks(outline: Outline, body: Body): ChosenRun[] {
  const { boxes, runs } = outline;
  const root = boxes[body.box] as Box;
  const proseOf = (box: Box): number => {
    let sum = 0;
    for (let index = box.firstRun; index < box.endRun; index++)
      if (!body.apart[index]) sum += body.prose[index] as number;
    return sum;
  };
  const total = proseOf(root);

  // Where paragraphs stand side by side, short lines among them belong to the article too.
  const flows = new Map<number, number>();
  let inParagraphs = 0;
  for (let index = root.firstRun; index < root.endRun; index++) {
    const prose = body.apart[index] ? 0 : (body.prose[index] as number);
    const run = runs[index] as Run;
    if (prose === 0) continue;
    const flow = flowOf(outline, run);
    flows.set(flow, (flows.get(flow) ?? 0) + prose);
    if (TEXT_TAGS.test(boxes[run.box]?.tag ?? '')) inParagraphs += prose;
  }
  const isParagraphed = inParagraphs > total * 0.8;

  const dropped = new Set<number>();
  for (let index = root.firstRun; index < root.endRun; index++) {
    const run = runs[index] as Run;
    if (body.apart[index] || kindOf(outline, run) !== 'heading') continue;
    if (run.linked < run.text.length * 0.6) continue;
    // A heading that is a link opens another article's teaser: all in the largest box around it that is no part of the flow.
    let satellite = -1;
    for (let box = run.box; box > body.box; box = (boxes[box] as Box).parent) {
      if (proseOf(boxes[box] as Box) > total * 0.15) break;
      satellite = box;
    }
    const box = boxes[satellite];
    if (!box) continue;
    for (let inner = box.firstRun; inner < box.endRun; inner++) dropped.add(inner);
  }

  const chosen: ChosenRun[] = [];
  let proseSeen = 0;
  for (let index = root.firstRun; index < root.endRun; index++) {
    const run = runs[index] as Run;
    if (body.apart[index] || dropped.has(index)) continue;
    const kind = kindOf(outline, run);
    const line = lineKind(run.text);
    const tag = boxes[run.box]?.tag ?? '';
    const prose = body.prose[index] as number;
    if (line === 'end' && proseSeen > 200) break;
    if (line === 'others' && proseSeen > 200 && (kind === 'heading' || run.linked === 0)) {
      let rest = 0;
      for (let later = index + 1; later < root.endRun; later++) {
        const next = runs[later] as Run;
        if (!body.apart[later] && !dropped.has(later) && flowOf(outline, next) === flowOf(outline, run)) {
          rest += body.prose[later] as number;
        }
      }
      if (rest < proseSeen * 0.3) break;
      continue;
    }
    if (line === 'note' && proseSeen > total * 0.6 && prose) continue;
    if (line === 'pitch' || line === 'others' || line === 'note') continue;
    if (line === 'biography' && proseSeen > total * 0.8) continue;
    if (isParagraphed && !TEXT_TAGS.test(tag) && run.text.length < 250) continue;
    const isFlow = (flows.get(flowOf(outline, run)) ?? 0) > Math.min(total * 0.15, 600);
    if (
      kind === 'heading'
        ? run.linked < run.text.length * 0.6
        : prose || (isFlow && TEXT_TAGS.test(tag) && run.linked < run.text.length * 0.5)
    ) {
      chosen.push({ run, kind });
      proseSeen += prose;
    }
  }
  while (chosen.at(-1)?.kind === 'heading') chosen.pop();
  return chosen;
}
