import { type MarkedText, markedTexts } from '../evaluate/marked-names.ts';

/** The parts of `shared/corpora/ner` whose licences let them feed shipped weights, and how much each counts: tweets are far from news. */
const OPEN_SETS: readonly { set: string; path: string; weight: number }[] = [
  { set: 'crossner-train', path: 'crossner_politics/train.jsonl', weight: 1 },
  { set: 'crossner-dev', path: 'crossner_politics/dev.jsonl', weight: 1 },
  { set: 'wikigold', path: 'wikigold/test.jsonl', weight: 1 },
  { set: 'ewt', path: 'uner_ewt/dev.jsonl', weight: 1 },
  ...['academic', 'bio', 'court', 'interview', 'speech', 'voyage'].map((genre) => ({
    set: 'gum',
    path: `gum/${genre}.jsonl`,
    weight: 1,
  })),
  { set: 'wnut', path: 'wnut17/train.jsonl', weight: 0.2 },
  { set: 'wnut', path: 'wnut17/dev.jsonl', weight: 0.2 },
  ...['a', 'b', 'e', 'f', 'g', 'h'].map((section) => ({
    set: 'btc',
    path: `btc/section_${section}.jsonl`,
    weight: 0.2,
  })),
];

/** The texts that may feed shipped weights, in a fixed order, with their weight. */
export function openNameTexts(folder: string): (MarkedText & { readonly weight: number })[] {
  return OPEN_SETS.flatMap(({ set, path, weight }) =>
    markedTexts(folder, set, path).map((text) => ({ ...text, weight })),
  );
}
