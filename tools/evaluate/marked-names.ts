import type { Article } from '../../analysis/reading.ts';
import { articleFromText, readJsonLines, toUtf16 } from './shared-corpora.ts';

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

interface Row {
  readonly text: string;
  readonly spans: readonly { start: number; end: number; type: string; named?: boolean }[];
}

/** The texts of one file of `shared/corpora/ner`. Throws an Error naming a type that is not in the table of types. */
export function markedTexts(folder: string, set: string, path: string): MarkedText[] {
  return readJsonLines<Row>(folder, `corpora/ner/${path}`).map(({ text, spans }) => {
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
