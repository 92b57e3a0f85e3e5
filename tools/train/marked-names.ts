import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../analysis/reading.ts';
import { articleFromText, toUtf16 } from '../evaluate/shared-corpora.ts';

/** A text with the names somebody marked in it. */
export interface MarkedText {
  readonly set: string;
  readonly article: Article;
  readonly blockStarts: readonly number[];
  /** Ranges of the whole text; types as the tagger knows them. */
  readonly names: readonly MarkedName[];
}

export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly type: 'person' | 'organisation' | 'place' | 'other';
  /** True where the corpus marks whole phrases ("the Netherlands, in Europe"), so that the name must be cut out of it. */
  readonly isPhrase: boolean;
}

/** The types of all the corpora; what stands for no name at all is left out. */
const TYPES: Readonly<Record<string, MarkedName['type']>> = {
  PER: 'person',
  person: 'person',
  politician: 'person',
  ORG: 'organisation',
  organisation: 'organisation',
  organization: 'organisation',
  politicalparty: 'organisation',
  corporation: 'organisation',
  group: 'organisation',
  LOC: 'place',
  location: 'place',
  place: 'place',
  country: 'place',
  MISC: 'other',
  misc: 'other',
  election: 'other',
  event: 'other',
  product: 'other',
  'creative-work': 'other',
  abstract: 'other',
  object: 'other',
};

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

interface Row {
  readonly text: string;
  readonly spans: readonly { start: number; end: number; type: string; named?: boolean }[];
}

/** The texts of one file of `shared/corpora/ner`. Throws an Error naming a type that is not in the table of types. */
export function markedTexts(folder: string, set: string, path: string): MarkedText[] {
  const lines = readFileSync(join(folder, 'corpora', 'ner', path), 'utf8')
    .split('\n')
    .filter(Boolean);
  return lines.map((line) => {
    const { text, spans } = JSON.parse(line) as Row;
    const unit = toUtf16(text);
    const names = spans
      .filter(({ named, type }) => named !== false && TYPES[type] !== undefined)
      .map(({ start, end, type, named }) => ({
        start: unit(start),
        end: unit(end),
        type: TYPES[type] as MarkedName['type'],
        isPhrase: named === true,
      }));
    return { set, ...articleFromText(text), names };
  });
}
