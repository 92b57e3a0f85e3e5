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
        {(provision) => <ProvisionRow provision={provision} />}
      </WithMore>
    </Section>
  );
}

/** The same as a plain list, all of it open. */
export function ProvisionList({ provisions }: { provisions: readonly CardProvision[] }) {
  return (
    <ul class="provisions">
      {provisions.map((provision) => (
        <li key={`${provision.pin} ${provision.says}`}>
          <ProvisionRow provision={provision} />
        </li>
      ))}
    </ul>
  );
}

function ProvisionRow({ provision }: { provision: CardProvision }) {
  return (
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
  );
}
