import type { CardProvision } from '../analysis/explained-law.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Section } from './Section.tsx';
import { WithMore } from './WithMore.tsx';
import { Words } from './Words.tsx';

/** Articles of law, each with what it says and a link to its text. */
export function Provisions({ title, provisions }: { title: string; provisions: readonly CardProvision[] }) {
  return (
    <Section title={title}>
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
