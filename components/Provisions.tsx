import type { LegalExplanation } from '../analysis/explanation.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Section } from './Section.tsx';
import { WithMore } from './WithMore.tsx';
import { Words } from './Words.tsx';

/** The articles of law a topic rests on, each with what it says and a link to its text. */
export function Provisions({ provisions }: { provisions: LegalExplanation['provisions'] }) {
  return (
    <Section title="Where it is written">
      <WithMore entries={provisions} open={3} noun="provision" class="provisions">
        {(provision) => (
          <>
            <span class="provision-pin">
              <OutsideLink href={provision.url}>
                <Words>{provision.pin}</Words>
              </OutsideLink>
            </span>
            <p>
              <Words>{provision.says}</Words>
              <span class="small soft">
                {' '}
                (<Words>{provision.appliesIn}</Words>)
              </span>
            </p>
          </>
        )}
      </WithMore>
    </Section>
  );
}
