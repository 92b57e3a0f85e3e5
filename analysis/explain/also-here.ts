import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AlsoHere } from '../explanation.ts';
import type { FindingRef, Reading, Span } from '../reading.ts';
import { quoteOf } from './quote.ts';

function overlap(one: Span, other: Span): boolean {
  return one.block === other.block && one.start < other.end && other.start < one.end;
}

/** The legal topics of a span other than finding `except`, one row a topic. Empty when there is none. */
export function topicsHere(
  reading: Reading,
  span: Span,
  knowledge: Knowledge,
  except: number | null = null,
): AlsoHere[] {
  const seen = new Set<string>();
  const own = except === null ? undefined : reading.law[except]?.topic;
  if (own !== undefined) seen.add(own);
  return reading.law.flatMap(({ topic, span: place }, index): AlsoHere[] => {
    if (seen.has(topic) || !overlap(place, span)) return [];
    seen.add(topic);
    const title = knowledge.law.topics.find((each) => each.id === topic)?.title;
    const finding: FindingRef = { kind: 'law', index };
    return title === undefined ? [] : [{ finding, label: title }];
  });
}

/** The claims made in a span. Empty when there is none. */
export function claimsHere(reading: Reading, span: Span): AlsoHere[] {
  return reading.claims.flatMap((claim, index): AlsoHere[] =>
    overlap(claim.span, span)
      ? [{ finding: { kind: 'claim', index }, label: quoteOf(reading, claim.span).text }]
      : [],
  );
}
