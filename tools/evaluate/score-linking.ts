import type { Article, Reading } from '../../analysis/reading.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wikidataId } from '../../knowledge/wikidata-id.ts';
import type { ScoreRow } from './score-row.ts';
import { articleFromText, readJsonLines, toUtf16 } from './shared-corpora.ts';

/** One text of the linking corpora. A mention without `qid` is of something Wikidata did not have. */
export interface LinkingRow {
  readonly id: string;
  readonly text: string;
  /** The part of the text whose mentions were marked, in code points. */
  readonly evaluation_span: readonly [start: number, end: number] | null;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly qid: string | null;
    readonly name: string;
    readonly type: string;
    readonly coref: boolean;
    readonly optional: boolean;
  }[];
}

/** How one link of the reading, or one of the gold that the reading lacks, fared. */
export interface LinkVerdict {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** `null`: nothing was linked there. */
  readonly found: string | null;
  /** `null`: the gold has no name there, or one without an entity. */
  readonly gold: string | null;
  /** Whether the gold has a name there. */
  readonly isMarked: boolean;
}

/** File, name, and whether all names of the texts were marked: where only some were, links elsewhere say nothing. */
const SETS = [
  ['aida-conll-dev', 'linking, AIDA dev', true],
  ['kore50', 'linking, KORE50', true],
  ['reuters-128', 'linking, Reuters-128', false],
  ['rss-500', 'linking, RSS-500', false],
] as const;

/**
 * The links of a reading of `row` against its gold: same first and last letter, same Wikidata id. Only inside the part that was marked, and only
 * links to entities with a Wikidata id, for the gold knows no others.
 */
export function linkVerdicts(read: (article: Article) => Reading, row: LinkingRow): LinkVerdict[] {
  const { article, blockStarts } = articleFromText(row.text);
  const reading = read(article);
  const unit = toUtf16(row.text);
  const [first, last] = (row.evaluation_span ?? [0, row.text.length]).map(unit) as [number, number];
  const wikidata = new Map(reading.entities.map((entity) => [entity.id, entity.wikidata]));
  const verdicts = new Map<string, LinkVerdict>();
  for (const { start, end, qid, text, coref, optional } of row.mentions) {
    const [from, to] = [unit(start), unit(end)];
    if (coref || optional || from < first || to > last) continue;
    verdicts.set(`${from}-${to}`, { text, start: from, end: to, found: null, gold: qid, isMarked: true });
  }
  for (const { span, entity } of [...reading.mentions, ...reading.demonyms]) {
    const found = wikidata.get(entity) ?? wikidataId(entity);
    const start = (blockStarts[span.block] as number) + span.start;
    const end = (blockStarts[span.block] as number) + span.end;
    if (found === null || start < first || end > last) continue;
    const key = `${start}-${end}`;
    const there = verdicts.get(key);
    verdicts.set(key, {
      text: row.text.slice(start, end),
      start,
      end,
      found,
      gold: there?.gold ?? null,
      isMarked: there !== undefined,
    });
  }
  return [...verdicts.values()];
}

/**
 * Entity linking as a whole, names found by the reading itself: precision of the links made, F1 over all named entities of the gold, and F1 over
 * those that the packs hold.
 */
export function scoreLinking(
  read: (article: Article) => Reading,
  knowledge: Knowledge,
  folder: string,
): ScoreRow[] {
  return SETS.flatMap(([file, set, isWhole]) => {
    const rows = readJsonLines<LinkingRow>(folder, `corpora/linking/${file}.jsonl`);
    const verdicts = rows
      .flatMap((row) => linkVerdicts(read, row))
      .filter(({ isMarked }) => isMarked || isWhole);
    const held = verdicts.filter(({ gold, found }) =>
      gold === null ? found !== null : knowledge.entity(gold) !== null,
    );
    const all = figures(verdicts);
    const inPacks = figures(held);
    const note = `${all.gold} names in ${rows.length} texts${isWhole ? '' : ', of which only some were marked'}`;
    const row = (metric: string, score: number, more: string): ScoreRow => ({
      set,
      metric,
      score,
      compared: {},
      note: more,
    });
    return [
      row('F1', all.f1, note),
      row('precision of links', all.precision, `${all.found} links`),
      row('F1 of those the packs hold', inPacks.f1, `${inPacks.gold} names`),
    ];
  });
}

function figures(verdicts: readonly LinkVerdict[]) {
  const found = verdicts.filter((each) => each.found !== null).length;
  const gold = verdicts.filter((each) => each.gold !== null).length;
  const right = verdicts.filter((each) => each.found !== null && each.found === each.gold).length;
  return { found, gold, precision: right / found, f1: (2 * right) / (found + gold) };
}
