import type { ArticleMeta, Attribution, Entity, Mention } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { spansOf, type TokenRange } from '../text/token-range.ts';
import { buildChains } from './build-chains.ts';
import { type Context, createContext } from './context.ts';
import { type AttributionModels, learnedParts } from './learned-parts.ts';
import type { Parts } from './parts.ts';
import { partsByRule } from './parts-by-rule.ts';
import { resolveSpeakers, type Speaker } from './resolve-speakers.ts';

/**
 * Everything the article puts into somebody's mouth or mind, in the order of the cues, with who that is and through whom it came.
 * Empty when the article speaks in its own voice throughout.
 */
export function findAttributions(
  text: SegmentedText,
  {
    mentions,
    entities,
    meta,
    models,
  }: {
    readonly mentions: readonly Mention[];
    readonly entities: readonly Entity[];
    readonly meta: ArticleMeta;
    readonly models: AttributionModels;
  },
): Attribution[] {
  const context = createContext(text, mentions);
  const parts = learnedParts(context, partsByRule(context), models);
  const speakers = resolveSpeakers(context, parts, entities);
  const chains = buildChains(context, parts, speakers, entities, meta);
  const spans = (range: TokenRange | null) => (range ? spansOf(text, range) : []);
  return parts.map((part, index) => {
    const speaker = speakers[index] as Speaker;
    return {
      source: spans(part.described ?? part.source),
      cue: spans(part.cue),
      content: part.content.flatMap((range) => spansOf(text, range)),
      speaker: speaker.entity,
      chain: chains[index] ?? [],
      quote: isInQuotation(context, part) ? 'direct' : part.quote,
      denies: part.denies,
      because: part.because,
    };
  });
}

/** What is reported inside somebody's quotation is quoted, whatever its own grammar. */
function isInQuotation(context: Context, part: Parts): boolean {
  const first = part.content[0]?.first ?? -1;
  return (
    part.quote === 'indirect' &&
    first > 0 &&
    (context.quoteAt[first] ?? -1) !== -1 &&
    context.quoteAt[part.cue.first] !== -1
  );
}
