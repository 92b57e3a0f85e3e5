import type { Quote } from '../analysis/explanation.ts';
import type { Span } from '../analysis/reading.ts';
import { Words } from './Words.tsx';

/** Some words of the article within a line of ours, as a button that leads to their place in it. */
export function WordsButton({ quote, onShow }: { quote: Quote; onShow: (span: Span) => void }) {
  return (
    <button type="button" class="words" title="Show in the article" onClick={() => onShow(quote.span)}>
      <Words>{quote.text}</Words>
    </button>
  );
}
