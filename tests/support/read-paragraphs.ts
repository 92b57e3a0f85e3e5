import { read } from '../../analysis/read.ts';
import type { ArticleMeta, Reading, Span } from '../../analysis/reading.ts';
import { MODELS } from './shipped-models.ts';
import { knowing } from './small-knowledge.ts';

const NOTHING_KNOWN = knowing();
const META: ArticleMeta = { title: '', byline: '', publisher: 'The Morning Ledger', published: '2025-03-10' };

/** The reading of these paragraphs, by a reader whose packs know no names unless given; `words` gives back what spans cover. */
export function readParagraphs(
  paragraphs: readonly string[],
  meta: Partial<ArticleMeta> = {},
  knowledge = NOTHING_KNOWN,
): { reading: Reading; words: (...spans: readonly Span[]) => string } {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const reading = read({ meta: { ...META, ...meta }, blocks, truncated: false }, knowledge, MODELS);
  const words = (...spans: readonly Span[]) =>
    spans.map(({ block, start, end }) => blocks[block]?.text.slice(start, end) ?? '').join(' … ');
  return { reading, words };
}
