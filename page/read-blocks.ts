import type { BlockKind } from '../analysis/reading.ts';
import { lineKind } from './boilerplate.ts';
import { boxRoles, isTextTag } from './box-roles.ts';
import type { ChosenRun } from './chosen-run.ts';
import { withoutLastTeaser } from './end-of-article.ts';
import { type Body, sums } from './find-body.ts';
import type { Box, Outline, Run } from './outline.ts';

/** A box with less than this share of the article's prose can be a teaser in it, one with more cannot. */
const MOST_OF_A_TEASER = 0.15;
/** So much prose must have been read before a line can end the article: less is a lead-in. */
const LEAST_ARTICLE = 200;

/** For each run whether it lies in another article's teaser: the largest small box around a heading that is a link. */
function findTeasers(
  { boxes, runs }: Outline,
  body: Body,
  kinds: readonly BlockKind[],
  proseIn: (box: Box) => number,
): boolean[] {
  const most = proseIn(boxes[body.box] as Box) * MOST_OF_A_TEASER;
  /** For each box the largest small box around it, itself included; -1 when it is not small. */
  const small: number[] = [];
  boxes.forEach((box, index) => {
    const isInside = index > body.box && index < (boxes[body.box] as Box).endBox;
    const around = small[box.parent] ?? -1;
    small.push(!isInside || proseIn(box) > most ? -1 : around >= 0 ? around : index);
  });
  const teasers = runs.map(() => false);
  const done = new Set([-1]);
  for (const run of runs) {
    const teaser = small[run.box] as number;
    if (kinds[run.box] !== 'heading' || run.linked < run.text.length * 0.6 || done.has(teaser)) continue;
    done.add(teaser);
    const { firstRun, endRun } = boxes[teaser] as Box;
    teasers.fill(true, firstRun, endRun);
  }
  return teasers;
}

/** Picks the article's blocks from its body, in reading order. */
export function readBlocks(outline: Outline, body: Body): readonly ChosenRun[] {
  const { boxes, runs } = outline;
  const root = boxes[body.box] as Box;
  const { kinds, flows } = boxRoles(outline);
  const ofBody = body.prose.map((length, index) => (body.apart[index] ? 0 : length));
  const teasers = findTeasers(outline, body, kinds, sums(ofBody));
  const prose = ofBody.map((length, index) => (teasers[index] ? 0 : length));
  const proseIn = sums(prose);
  const total = proseIn(root);

  const proseOfFlow = new Map<number, number>();
  let inTextTags = 0;
  for (let index = root.firstRun; index < root.endRun; index++) {
    const { box } = runs[index] as Run;
    const flow = flows[box] as number;
    proseOfFlow.set(flow, (proseOfFlow.get(flow) ?? 0) + (prose[index] as number));
    if (isTextTag((boxes[box] as Box).tag)) inTextTags += prose[index] as number;
  }
  const isParagraphed = inTextTags > total * 0.8;
  /** Whether a run is text of the article, leaving aside what it says. */
  const isText = (index: number, kind: BlockKind): boolean => {
    const { box, text, linked } = runs[index] as Run;
    const hasTextTag = isTextTag((boxes[box] as Box).tag);
    if (!/[\p{L}\p{N}]/u.test(text)) return false;
    if (kind === 'heading') return linked < text.length * 0.6;
    // Loose text among paragraphs is a caption or a button.
    if (isParagraphed && !hasTextTag && text.length < 250) return false;
    if (prose[index]) return true;
    // Where paragraphs stand side by side, a short line among them belongs to the article too.
    const isFlow = (proseOfFlow.get(flows[box] as number) ?? 0) > Math.min(total * MOST_OF_A_TEASER, 600);
    const isSentence = linked < text.length * 0.9 && /[.!?]\W*$/.test(text);
    return isFlow && hasTextTag && (linked < text.length * 0.5 || isSentence);
  };

  const chosen: ChosenRun[] = [];
  let seen = 0;
  for (let index = root.firstRun; index < root.endRun; index++) {
    const run = runs[index] as Run;
    const kind = kinds[run.box] as BlockKind;
    const isNearEnd =
      seen > LEAST_ARTICLE && proseIn({ firstRun: index + 1, endRun: root.endRun }) < seen * 0.3;
    // A linked heading among the paragraphs themselves: nothing but its place tells where its teaser ends.
    if (teasers[index] && isNearEnd && kind === 'heading' && proseOfFlow.get(flows[run.box] as number)) break;
    if (body.apart[index] || teasers[index]) continue;
    const line = lineKind(run.text);
    if ((line === 'end' || (line === 'note' && kind === 'heading')) && seen > LEAST_ARTICLE) break;
    if (line === 'others' && isNearEnd && (kind === 'heading' || run.linked === 0)) break;
    if (line === 'others' || line === 'pitch' || line === 'note') continue;
    if (!isText(index, kind)) continue;
    chosen.push({ run, kind });
    seen += prose[index] as number;
  }
  while (chosen.at(-1)?.kind === 'heading') chosen.pop();
  return withoutLastTeaser(chosen);
}
