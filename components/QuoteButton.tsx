import type { Quote } from '../analysis/explanation.ts';
import type { Span } from '../analysis/reading.ts';
import { Words } from './Words.tsx';

interface Props {
  quote: Quote;
  /** Called with the place of the words. */
  onShow: (span: Span) => void;
  /** Cuts the words off after three lines, for lists. */
  short?: boolean;
}

/** Words of the article, as a button that leads to their place in it. */
export function QuoteButton({ quote, onShow, short = false }: Props) {
  return (
    <button
      type="button"
      class={short ? 'quote short' : 'quote'}
      title="Show in the article"
      onClick={() => onShow(quote.span)}
    >
      <span class="unseen">Show in the article: </span>
      <Words>{quote.text}</Words>
    </button>
  );
}
