import type { Quote } from '../analysis/explanation.ts';
import type { Span } from '../analysis/reading.ts';
import { QuoteButton } from './QuoteButton.tsx';
import { WithMore } from './WithMore.tsx';

interface Props {
  quotes: readonly Quote[];
  onShow: (span: Span) => void;
  /** How many stand open; the rest waits behind a line that says how many there are. */
  open: number;
  /** Names the hidden ones: "2 more sentences". */
  noun: string;
}

/** Sentences of the article in reading order, each leading to its place. */
export function QuoteList({ quotes, onShow, open, noun }: Props) {
  return (
    <WithMore entries={quotes} open={open} noun={noun} class="quotes">
      {(quote) => <QuoteButton quote={quote} onShow={onShow} short />}
    </WithMore>
  );
}
