import type { CitedLaw } from '../analysis/explained-law.ts';
import { dateWords } from './date-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Provisions } from './Provisions.tsx';
import { Section } from './Section.tsx';
import { TextList } from './TextList.tsx';
import { Words } from './Words.tsx';

/** Which instrument a name of a law cites, what the articles cited say, and which topics they bear on. */
export function CitedLawSections({ law }: { law: CitedLaw }) {
  return (
    <>
      <div class="section">
        {law.instruments.map((instrument) => (
          <div key={instrument.url}>
            <p>
              <OutsideLink href={instrument.url}>
                <Words>{instrument.name}</Words>
              </OutsideLink>
            </p>
            <p class="small soft">
              Adopted <Words>{dateWords(instrument.adopted)}</Words>
              {instrument.inForce !== 'n/a' && (
                <>
                  {' · '}in force <Words>{dateWords(instrument.inForce)}</Words>
                </>
              )}
            </p>
          </div>
        ))}
        {law.isShort && (
          <p class="small soft">
            The name is short for this: it is the only treaty the article has cited so far.
          </p>
        )}
      </div>
      {law.provisions.length > 0 && <Provisions title="What is cited" provisions={law.provisions} />}
      {law.pins.length > 0 && law.provisions.length === 0 && (
        <p class="soft">The packs do not hold what this article says; the link leads to the text.</p>
      )}
      {law.topics.length > 0 && (
        <Section title="What it bears on">
          <TextList texts={law.topics} open={5} noun="topic" />
        </Section>
      )}
    </>
  );
}
