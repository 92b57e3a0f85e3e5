import type { ClaimScope, Span } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { spansOf, type TokenRange } from '../text/token-range.ts';
import type { PhraseHits } from './phrase-hits.ts';

/** The cues of a claim that were found already, and its phrases. */
export interface ScopeCues {
  readonly hedges: readonly TokenRange[];
  readonly negations: readonly TokenRange[];
  readonly phrases: PhraseHits<'future' | 'duty'>;
}

/** Words that open a clause of their own, which a cue before them does not reach. */
const OPENS_CLAUSE = new Set(
  'but although though while whereas because if unless who which when where after before since so yet'.split(
    ' ',
  ),
);
/** Behind a comma these open a clause too: "did not sink, and the crew went home". */
const OPENS_BEHIND_COMMA = new Set('and or said says adding'.split(' '));

/** What the hedges, negations and modal verbs of a claim bear on, in reading order; empty when it is put plainly. */
export function scopesWithin(
  text: SegmentedText,
  range: TokenRange,
  { hedges, negations, phrases }: ScopeCues,
): ClaimScope[] {
  const of = (kind: ClaimScope['kind'], cues: readonly TokenRange[]) => cues.map((cue) => ({ kind, cue }));
  return [
    ...of('hedge', hedges),
    ...of('negation', negations),
    ...of('future', phrases.within('future', range)),
    ...of('duty', phrases.within('duty', range)),
  ]
    .sort((a, b) => a.cue.first - b.cue.first || a.cue.end - b.cue.end)
    .flatMap(({ kind, cue }): ClaimScope[] => {
      const scope = scopeOf(text, range, cue);
      return scope === null
        ? []
        : [{ kind, cue: spansOf(text, cue)[0] as Span, scope: spansOf(text, scope)[0] as Span }];
    });
}

/** From behind the cue to the end of its clause; where nothing follows ("the deal seems unlikely"), from the clause's start to the cue. */
function scopeOf(text: SegmentedText, range: TokenRange, cue: TokenRange): TokenRange | null {
  let end = cue.end;
  while (end < range.end && !opensClause(text, end)) end++;
  if (end > cue.end) return { first: cue.end, end };
  let first = cue.first;
  while (first > range.first && !opensClause(text, first - 1)) first--;
  return first < cue.first ? { first, end: cue.first } : null;
}

function opensClause(text: SegmentedText, at: number): boolean {
  const token = text.tokens[at];
  const next = text.tokens[at + 1]?.lower ?? '';
  if (token?.text === ',') return OPENS_CLAUSE.has(next) || OPENS_BEHIND_COMMA.has(next);
  return /^[;:.!?—–]$/.test(token?.text ?? '') || OPENS_CLAUSE.has(token?.lower ?? '');
}
