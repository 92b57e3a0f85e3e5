import type { Overview } from '../analysis/explanation.ts';
import { countWords } from './count-words.ts';

/** How many names, claims and legal topics were found, in the colours they are marked in. */
export function Counts({ counts }: { counts: Overview['counts'] }) {
  return (
    <ul class="counts" aria-label="Found in this article">
      <li>
        <span class="label name">{countWords(counts.names, 'name')}</span>
      </li>
      <li>
        <span class="label claim">{countWords(counts.claims, 'claim')}</span>
      </li>
      <li>
        <span class="label law">{countWords(counts.topics, 'legal topic')}</span>
      </li>
    </ul>
  );
}
