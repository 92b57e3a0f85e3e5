import compromise from 'compromise';
import type { Article, Reading } from '../../analysis/reading.ts';
import type { ScoreRow } from './score-row.ts';
import {
  articleFromGold,
  articleFromText,
  type GoldArticle,
  readGold,
  readJsonLines,
  toUtf16,
} from './shared-corpora.ts';

/** A name as a range of a text, with its type. */
interface NamedRange {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const NEWS_TYPES: Readonly<Record<string, string>> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
const POLITICS_TYPES: Readonly<Record<string, string>> = {
  politician: 'person',
  person: 'person',
  politicalparty: 'organisation',
  organisation: 'organisation',
  country: 'place',
  location: 'place',
};
const SCORED = ['person', 'organisation', 'place'];
const SCORED_IN_GOLD = [...SCORED, 'law', 'event'];

const CORPORA: readonly { set: string; path: string; types: Readonly<Record<string, string>> }[] = [
  { set: 'CoNLL-2003 dev', path: 'corpora/ner/conll2003/dev.jsonl', types: NEWS_TYPES },
  { set: 'wikigold', path: 'corpora/ner/wikigold/test.jsonl', types: NEWS_TYPES },
  { set: 'UNER EWT dev', path: 'corpora/ner/uner_ewt/dev.jsonl', types: NEWS_TYPES },
  { set: 'CrossNER politics dev', path: 'corpora/ner/crossner_politics/dev.jsonl', types: POLITICS_TYPES },
];

/**
 * How the names of `read` compare with those marked by hand: exact span and type, micro F1, with compromise on the same texts. On the
 * project's gold also laws and events, and whether two names of one thing were seen to be one.
 */
export function scoreNames(read: (article: Article) => Reading, folder: string): ScoreRow[] {
  return [
    ...scoreGoldNames(read, folder),
    ...CORPORA.flatMap(({ set, path, types }) => scoreCorpus(read, folder, set, path, types)),
  ];
}

interface CorpusRow {
  readonly text: string;
  readonly spans: readonly { start: number; end: number; type: string }[];
}

function scoreCorpus(
  read: (article: Article) => Reading,
  folder: string,
  set: string,
  path: string,
  types: Readonly<Record<string, string>>,
): ScoreRow[] {
  const rows = readJsonLines<CorpusRow>(folder, path);
  const ours = new NameTally(SCORED);
  const theirs = new NameTally(SCORED);
  for (const row of rows) {
    const unit = toUtf16(row.text);
    const { article, blockStarts } = articleFromText(row.text);
    const gold = row.spans.map(({ start, end, type }) => ({
      start: unit(start),
      end: unit(end),
      type: types[type] ?? '',
    }));
    ours.add(gold, namesOf(read(article), blockStarts));
    theirs.add(gold, namesByCompromise(row.text));
  }
  return rowsOf(
    `names, ${set}`,
    ours,
    theirs,
    `${rows.length} texts${path.includes('conll2003') ? '' : '; the tagger learned from these'}`,
  );
}

function scoreGoldNames(read: (article: Article) => Reading, folder: string): ScoreRow[] {
  const articles = readGold(folder);
  const ours = new NameTally(SCORED_IN_GOLD);
  const theirs = new NameTally(SCORED_IN_GOLD);
  const pairs = { both: 0, gold: 0, found: 0 };
  for (const gold of articles) {
    const text = gold.paragraphs.join('\n');
    const { article, blockStarts } = articleFromText(text, articleFromGold(gold).meta);
    const reading = read(article);
    const marked = goldNames(gold, blockStarts);
    ours.add(marked, namesOf(reading, blockStarts));
    theirs.add(marked, namesByCompromise(text));
    countPairs(marked, reading, blockStarts, pairs);
  }
  const note = `${articles.length} articles`;
  const precision = pairs.both / (pairs.found || 1);
  const recall = pairs.both / (pairs.gold || 1);
  return [
    ...rowsOf('names, our articles', ours, theirs, note),
    {
      set: 'names of one thing joined, our articles',
      metric: 'pairwise F1',
      score: (2 * precision * recall) / (precision + recall || 1),
      compared: {},
      note,
    },
  ];
}

function goldNames(
  gold: GoldArticle,
  blockStarts: readonly number[],
): (NamedRange & { canonical: string })[] {
  return gold.names.map(({ p, text, n, type, canonical }) => {
    let at = -1;
    for (let i = 0; i < n; i++) at = gold.paragraphs[p]?.indexOf(text, at + 1) ?? -1;
    const start = (blockStarts[p] ?? 0) + at;
    return { start, end: start + text.length, type, canonical };
  });
}

/** A reading's names as ranges of the text its blocks start in. */
function namesOf(reading: Reading, blockStarts: readonly number[]): NamedRange[] {
  return reading.mentions.map(({ span, type }) => {
    const base = blockStarts[span.block] ?? 0;
    return { start: base + span.start, end: base + span.end, type };
  });
}

/** Counts pairs of names of one article that name the same thing, by hand, by the reading, and by both; over names the reading found. */
function countPairs(
  marked: readonly (NamedRange & { canonical: string })[],
  reading: Reading,
  blockStarts: readonly number[],
  pairs: { both: number; gold: number; found: number },
): void {
  const entities = new Map(
    namesOf(reading, blockStarts).map(({ start, end }, index) => [
      `${start}-${end}`,
      reading.mentions[index]?.entity,
    ]),
  );
  const seen = marked
    .map(({ start, end, canonical }) => ({ canonical, entity: entities.get(`${start}-${end}`) }))
    .filter(({ entity }) => entity !== undefined);
  for (let i = 0; i < seen.length; i++) {
    for (let j = i + 1; j < seen.length; j++) {
      const same = seen[i]?.canonical === seen[j]?.canonical;
      const joined = seen[i]?.entity === seen[j]?.entity;
      if (same) pairs.gold++;
      if (joined) pairs.found++;
      if (same && joined) pairs.both++;
    }
  }
}

interface CompromiseView {
  json(options: { offset: true }): { offset: { start: number; length: number } }[];
}

/** The people, places and organisations compromise finds, without marks and possessives at their edges. */
function namesByCompromise(text: string): NamedRange[] {
  const document = compromise(text);
  const views: readonly (readonly [string, unknown])[] = [
    ['person', document.people()],
    ['organisation', document.organizations()],
    ['place', document.places()],
  ];
  return views.flatMap(([type, view]) =>
    (view as CompromiseView).json({ offset: true }).map(({ offset }) => {
      const own = text.slice(offset.start, offset.start + offset.length);
      const before = /^[^\p{L}\p{N}]*/u.exec(own)?.[0].length ?? 0;
      const kept = own.slice(before).replace(/(?:['’]s)?[^\p{L}\p{N}]*$/u, '');
      const start = offset.start + before;
      return { start, end: start + kept.length, type };
    }),
  );
}

/** Counts names that agree in span and type; types outside `scored` count neither for nor against. */
class NameTally {
  right = 0;
  found = 0;
  gold = 0;
  private readonly scored: readonly string[];

  constructor(scored: readonly string[]) {
    this.scored = scored;
  }

  add(gold: readonly NamedRange[], found: readonly NamedRange[]): void {
    const keys = (names: readonly NamedRange[]) =>
      new Set(
        names
          .filter(({ type }) => this.scored.includes(type))
          .map(({ start, end, type }) => `${start}-${end} ${type}`),
      );
    const wanted = keys(gold);
    const given = keys(found);
    this.gold += wanted.size;
    this.found += given.size;
    for (const key of given) if (wanted.has(key)) this.right++;
  }

  get precision(): number {
    return this.right / (this.found || 1);
  }

  get recall(): number {
    return this.right / (this.gold || 1);
  }

  get f1(): number {
    return (2 * this.right) / (this.gold + this.found || 1);
  }
}

function rowsOf(set: string, ours: NameTally, theirs: NameTally, note: string): ScoreRow[] {
  return (['f1', 'precision', 'recall'] as const).map((measure) => ({
    set,
    metric: measure === 'f1' ? 'F1' : measure,
    score: ours[measure],
    compared: { compromise: theirs[measure] },
    note: `${note}; exact span and type`,
  }));
}
