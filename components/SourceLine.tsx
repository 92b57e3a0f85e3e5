import type { SourceNote } from '../analysis/explanation.ts';
import { dateWords } from './date-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Words } from './Words.tsx';

/** Where a fact comes from and on which day it was true or was written down. */
export function SourceLine({ source }: { source: SourceNote }) {
  const label = <Words>{source.label}</Words>;
  return (
    <span class="small soft">
      {source.url === null ? (
        label
      ) : (
        <>
          Source: <OutsideLink href={source.url}>{label}</OutsideLink>
        </>
      )}
      , {dateWords(source.date)}
    </span>
  );
}
