import { useId } from 'preact/hooks';
import type { LegalTerm } from '../analysis/explained-law.ts';
import { Words } from './Words.tsx';

/** A text in which the first of each term explains itself when it gets the focus, by a click or by the keyboard. */
export function Glossed({ text, terms }: { text: string; terms: readonly LegalTerm[] }) {
  const pieces: (string | { readonly word: string; readonly meaning: string })[] = [];
  const open = new Set(terms);
  let rest = text;
  while (rest !== '') {
    const next = firstOf(rest, open);
    if (next === null) break;
    pieces.push(rest.slice(0, next.at), { word: next.word, meaning: next.term.meaning });
    open.delete(next.term);
    rest = rest.slice(next.at + next.word.length);
  }
  pieces.push(rest);
  return (
    <>
      {pieces.map((piece, index) =>
        typeof piece === 'string' ? (
          piece !== '' && <Words key={index}>{piece}</Words>
        ) : (
          <Term key={index} word={piece.word} meaning={piece.meaning} />
        ),
      )}
    </>
  );
}

function Term({ word, meaning }: { word: string; meaning: string }) {
  const id = useId();
  return (
    <span class="term">
      <button type="button" class="term-word" aria-describedby={id}>
        <Words>{word}</Words>
      </button>
      <span class="term-meaning small" role="tooltip" id={id}>
        <Words>{meaning}</Words>
      </span>
    </span>
  );
}

interface Place {
  readonly at: number;
  readonly word: string;
  readonly term: LegalTerm;
}

/** The term that begins first in a text as a whole word, the longest where several do; `null` when there is none. */
function firstOf(text: string, terms: ReadonlySet<LegalTerm>): Place | null {
  let best: Place | null = null;
  for (const term of terms)
    for (const written of term.words) {
      const found = new RegExp(String.raw`(?<![\p{L}-])${written}(?![\p{L}-])`, 'iu').exec(text);
      if (!found) continue;
      const [word] = found;
      const isBetter =
        best === null || found.index < best.at || (found.index === best.at && word.length > best.word.length);
      if (isBetter) best = { at: found.index, word, term };
    }
  return best;
}
