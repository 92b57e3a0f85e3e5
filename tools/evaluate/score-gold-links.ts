import type { Article, Reading } from '../../analysis/reading.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { ScoreRow } from './score-row.ts';
import { articleFromGold, readGold } from './shared-corpora.ts';

/** A name of the gold that the packs or the gazetteer hold, and what the reading took it to be. */
export interface GoldLink {
  readonly article: string;
  readonly text: string;
  readonly canonical: string;
  /** Label of the entity it was linked to; `null` when it was linked to none, `''` when no name was found there. */
  readonly found: string | null;
  readonly isRight: boolean;
}

/**
 * The gold's people, bodies and places whose full name is known, by that name, each with the link the reading made. A link is right when its entity
 * bears the gold's full name.
 */
export function goldLinks(
  read: (article: Article) => Reading,
  knowledge: Knowledge,
  folder: string,
): GoldLink[] {
  return readGold(folder).flatMap((gold) => {
    const reading = read(articleFromGold(gold));
    return gold.names.flatMap(({ p, text, type, canonical, n }) => {
      const ids = [
        ...knowledge.names.lookUp(canonical),
        ...knowledge.gazetteer.named(canonical).map(({ entity }) => entity.id),
      ].filter((id) => knowledge.entity(id)?.entity.type === type);
      if (ids.length === 0 || type === 'law' || type === 'event') return [];
      const start = nth(gold.paragraphs[p] ?? '', text, n);
      const mention = reading.mentions.find(
        ({ span }) => span.block === p && span.start === start && span.end === start + text.length,
      );
      const id = mention?.entity ?? null;
      const label = id === null ? '' : (knowledge.entity(id)?.entity.label ?? null);
      return [{ article: gold.id, text, canonical, found: label, isRight: id !== null && ids.includes(id) }];
    });
  });
}

function nth(text: string, words: string, n: number): number {
  let at = -1;
  for (let i = 0; i < Math.max(1, n); i++) at = text.indexOf(words, at + 1);
  return at;
}

/** The share of the gold's known names that are linked right. */
export function scoreGoldLinks(
  read: (article: Article) => Reading,
  knowledge: Knowledge,
  folder: string,
): ScoreRow[] {
  const links = goldLinks(read, knowledge, folder);
  return [
    {
      set: 'linking, our articles',
      metric: 'share right',
      score: links.filter(({ isRight }) => isRight).length / links.length,
      compared: {},
      note: `${links.length} names that the packs hold`,
    },
  ];
}
