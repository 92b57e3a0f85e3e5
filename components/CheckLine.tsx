import type { NameExplanation } from '../analysis/explanation.ts';
import { dateWords } from './date-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Words } from './Words.tsx';

type Check = NonNullable<NameExplanation['known']>['check'];

/** Who wrote a description and on which day, and where the reader can check it. */
export function CheckLine({ check }: { check: Check }) {
  return (
    <span class="small soft">
      Written for this pack, {dateWords(check.written)}. To check:{' '}
      <OutsideLink href={check.url}>
        <Words>{check.label}</Words>
      </OutsideLink>
    </span>
  );
}
