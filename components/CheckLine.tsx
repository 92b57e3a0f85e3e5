import type { NameExplanation } from '../analysis/explanation.ts';
import { dateWords } from './date-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Words } from './Words.tsx';

type Known = NonNullable<NameExplanation['known']>;

const ADDED_BY = { reader: 'a pack you added', administrator: 'a pack your administrator set' } as const;

/** Who wrote a description and on which day, and where the reader can check it. A pack that did not come with Sidelight is called by name. */
export function CheckLine({ check, pack }: Pick<Known, 'check' | 'pack'>) {
  return (
    <span class="small soft">
      {pack.origin === 'shipped' ? (
        'Written for this pack'
      ) : (
        <>
          From “<Words>{pack.title}</Words>”, {ADDED_BY[pack.origin]}
        </>
      )}
      , {dateWords(check.written)}. To check:{' '}
      <OutsideLink href={check.url}>
        <Words>{check.label}</Words>
      </OutsideLink>
    </span>
  );
}
