import compromise from 'compromise';
import type { Article, Reading } from '../../analysis/reading.ts';
import { markedTexts } from './marked-names.ts';
import { type NamedRange, NameTally, namesOf, SCORED } from './name-tally.ts';
import type { ScoreRow } from './score-row.ts';
import { articleFromGold, articleFromText, type GoldArticle, readGold } from './shared-corpora.ts';

const SCORED_IN_GOLD = [...SCORED, 'law', 'event'];

const CORPORA: readonly { set: string; path: string; isLearned: boolean }[] = [
  { set: 'CoNLL-2003 dev', path: 'conll2003/dev.jsonl', isLearned: false },
  { set: 'wikigold', path: 'wikigold/test.jsonl', isLearned: true },
  { set: 'UNER EWT dev', path: 'uner_ewt/dev.jsonl', isLearned: true },
  { set: 'CrossNER politics dev', path: 'crossner_politics/dev.jsonl', isLearned: true },
];

/**
 * How the names of `read` compare with those marked by hand: exact span and type, micro F1, with compromise on the same texts. On the
 * project's gold also laws and events, and whether two names of one thing were seen to be one.
 */
export function scoreNames(read: (article: Article) => Reading, folder: string): ScoreRow[] {
  return [...scoreGoldNames(read, folder), ...CORPORA.flatMap((corpus) => scoreCorpus(read, folder, corpus))];
}

function scoreCorpus(
  read: (article: Article) => Reading,
  folder: string,
  { set, path, isLearned }: (typeof CORPORA)[number],
): ScoreRow[] {
  const texts = markedTexts(folder, set, path);
  const ours = new NameTally(SCORED);
  const theirs = new NameTally(SCORED);
  for (const { article, blockStarts, names } of texts) {
    ours.add(names, namesOf(read(article).mentions, blockStarts));
    theirs.add(names, namesByCompromise(article.blocks.map(({ text }) => text).join('\n')));
  }
  const note = `${texts.length} texts${isLearned ? '; the tagger learned from these' : ''}`;
  return rowsOf(`names, ${set}`, ours, theirs, note);
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
    ours.add(marked, namesOf(reading.mentions, blockStarts));
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

/** Counts pairs of names of one article that name the same thing, by hand, by the reading, and by both; over names the reading found. */
function countPairs(
  marked: readonly (NamedRange & { canonical: string })[],
  reading: Reading,
  blockStarts: readonly number[],
  pairs: { both: number; gold: number; found: number },
): void {
  const entities = new Map(
    namesOf(reading.mentions, blockStarts).map(({ start, end }, index) => [
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

function rowsOf(set: string, ours: NameTally, theirs: NameTally, note: string): ScoreRow[] {
  return (['f1', 'precision', 'recall'] as const).map((measure) => ({
    set,
    metric: measure === 'f1' ? 'F1' : measure,
    score: ours[measure],
    compared: { compromise: theirs[measure] },
    note: `${note}; exact span and type`,
  }));
}
