import type { Article, Reading, Span } from '../../analysis/reading.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { wikidataId } from '../../knowledge/wikidata-id.ts';

type Range = [start: number, end: number];

/** Stands in a chain for a source that the article does not name. */
const UNNAMED = 'unnamed';

/** The text that offsets count in: the blocks, a newline between each. */
export function textOf(article: Article): string {
  return article.blocks.map(({ text }) => text).join('\n');
}

/** A reading as one JSON value with offsets into `textOf` its article, in UTF-16 units, half-open. */
export function readingAsJson(reading: Reading, knowledge: Knowledge) {
  let next = 0;
  const blockStarts = reading.blocks.map(({ text }) => {
    const start = next;
    next += text.length + 1;
    return start;
  });
  const range = ({ block, start, end }: Span): Range => {
    const base = blockStarts[block] as number;
    return [base + start, base + end];
  };
  const place = (span: Span) => {
    const [start, end] = range(span);
    return { start, end };
  };
  const wordsOf = (span: Span) => reading.blocks[span.block]?.text.slice(span.start, span.end) ?? '';

  return {
    language: reading.language,
    sentences: reading.sentences.map(({ span, checkworthiness }) => ({ ...place(span), checkworthiness })),
    mentions: [
      ...reading.mentions.map(({ span, type, entity }) => ({ ...place(span), type, entity })),
      ...reading.demonyms.map(({ span, entity }) => ({ ...place(span), type: 'other', entity })),
    ].sort((a, b) => a.start - b.start),
    entities: [
      ...reading.entities.map(({ id, label, type, wikidata, inArticle, pack }) => {
        const known = knowledge.entity(id)?.entity.description;
        const description = known ?? (inArticle ? wordsOf(inArticle) : '');
        return { id, label, type, wikidata, description, from: pack === null ? 'article' : 'pack' };
      }),
      ...onlyByAdjective(reading, knowledge),
    ],
    attributions: reading.attributions.map(({ source, cue, content, speaker, chain, quote }) => ({
      source: source.map(range),
      cue: cue.map(range),
      content: content.map(range),
      speaker,
      chain: chain
        // An outlet without a name is no link that could be compared with anything.
        .filter(({ kind }) => kind !== 'publisher' || reading.meta.publisher !== '')
        .map(({ kind, label }) => (kind === 'unknown' ? UNNAMED : label)),
      quote,
    })),
    claims: reading.claims.map(({ span, kind, score, attribution, hedges, negations }) => ({
      ...place(span),
      kind,
      score,
      hedged: hedges.length > 0,
      negated:
        negations.length > 0 || (attribution !== null && reading.attributions[attribution]?.denies === true),
      ownVoice: attribution === null,
    })),
    law: reading.law.map(({ span, topic, because }) => ({ ...place(span), topic, because })),
    summary: reading.summary.map(range),
  };
}

/** The places that only an adjective of the article refers to. */
function onlyByAdjective({ entities, demonyms }: Reading, knowledge: Knowledge) {
  const named = new Set(entities.map(({ id }) => id));
  return [...new Set(demonyms.map(({ entity }) => entity))].flatMap((id) => {
    const known = knowledge.entity(id)?.entity;
    if (!known || named.has(id)) return [];
    const { label, type, description } = known;
    return [{ id, label, type, wikidata: wikidataId(id), description, from: 'pack' }];
  });
}
