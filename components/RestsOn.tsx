import type { Overview } from '../analysis/explanation.ts';
import { countWords } from './count-words.ts';
import { Words } from './Words.tsx';

interface Props {
  restsOn: Overview['restsOn'];
  /** How many sources are listed; the others are only counted. */
  most: number;
}

/** Who the article's claims rest on: the origin of each chain, with how many claims it carries. */
export function RestsOn({ restsOn, most }: Props) {
  const rest = restsOn.slice(most).reduce((sum, source) => sum + source.claims, 0);
  return (
    <ul class="rests-on">
      {restsOn.slice(0, most).map((source) => (
        <li key={`${source.entity} ${source.label}`}>
          <Words>{source.label}</Words>
          <span class="small soft">{countWords(source.claims, 'claim')}</span>
        </li>
      ))}
      {rest > 0 && (
        <li class="soft">
          Others
          <span class="small">{countWords(rest, 'claim')}</span>
        </li>
      )}
    </ul>
  );
}
