import { carryQuotes } from './carry-quotes.ts';
import type { Context } from './context.ts';
import { findParts } from './find-parts.ts';
import type { Parts } from './parts.ts';

/** What the rules find: attributions with a cue of their own and quotations that go on without one, in the order of the cues. */
export function partsByRule(context: Context): Parts[] {
  const found = findParts(context);
  return inOrder([...found, ...carryQuotes(context, found)]);
}

/** Attributions in the order of their cues, then of their contents. */
export function inOrder(parts: readonly Parts[]): Parts[] {
  return [...parts].sort(
    (a, b) => a.cue.first - b.cue.first || (a.content[0]?.first ?? 0) - (b.content[0]?.first ?? 0),
  );
}
