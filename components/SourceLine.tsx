import type { SourceNote } from '../analysis/explanation.ts';
import { dateWords } from './date-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Words } from './Words.tsx';

/** Where a fact comes from and on which day it was true. */
export function SourceLine({ source }: { source: SourceNote }) {
  return (
    <span class="small soft">
      Source:{' '}
      <OutsideLink href={source.url}>
        <Words>{source.label}</Words>
      </OutsideLink>
      , {dateWords(source.date)}
    </span>
  );
}
