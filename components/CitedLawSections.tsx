import type { CitedLaw, CitedTopic } from '../analysis/explained-law.ts';
import type { FindingRef } from '../analysis/reading.ts';
import { dateWords } from './date-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Provisions } from './Provisions.tsx';
import { Section } from './Section.tsx';
import { WithMore } from './WithMore.tsx';
import { Words } from './Words.tsx';

interface Props {
  law: CitedLaw;
  /** Shows the card of a topic that the article is about. */
  onExplain: (finding: FindingRef) => void;
}

/** Which instrument or decision a name of a law cites, what the articles cited say, and the way to the rules they bear on. */
export function CitedLawSections({ law, onExplain }: Props) {
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
        {law.decisions.map((decision) => (
          <div key={decision.name}>
            <p>
              <OutsideLink href={decision.source.url}>
                <Words>{decision.name}</Words>
              </OutsideLink>
            </p>
            <p class="small soft">
              <Words>{decision.body}</Words> · {dateWords(decision.date)}
            </p>
            <p>
              <Words>{decision.says}</Words>
            </p>
            {decision.rests.length > 0 && (
              <p class="small soft">
                Rests on or reads: <Words>{decision.rests.join('; ')}</Words>
              </p>
            )}
          </div>
        ))}
        {law.isShort && <p class="small soft">{shortNote(law)}</p>}
      </div>
      {law.provisions.length > 0 && <Provisions title="What is cited" provisions={law.provisions} />}
      {law.pins.length > 0 && law.provisions.length === 0 && (
        <p class="soft">The packs do not hold what this article says; the link leads to the text.</p>
      )}
      {law.topics.length > 0 && (
        <Section title="What it bears on">
          <WithMore entries={law.topics} open={3} noun="topic" class="also-here">
            {(topic) => <TopicRow topic={topic} onExplain={onExplain} />}
          </WithMore>
        </Section>
      )}
    </>
  );
}

function shortNote({ decisions }: CitedLaw): string {
  return decisions.length > 0
    ? 'Only the number stands here: elsewhere the article says whose resolution it is.'
    : 'The name is short for this: it is the only treaty the article has cited so far.';
}

/** The way to a topic's card where the article has a sentence on it; else the rule itself, folded. */
function TopicRow({ topic, onExplain }: { topic: CitedTopic; onExplain: Props['onExplain'] }) {
  const { title, rule, statusLabel, finding } = topic;
  if (finding !== null)
    return (
      <button type="button" class="leads-to law" onClick={() => onExplain({ kind: 'law', index: finding })}>
        See the rule: <Words>{title}</Words>
        <span aria-hidden="true"> →</span>
      </button>
    );
  return (
    <details>
      <summary>
        See the rule: <Words>{title}</Words>
      </summary>
      <p>
        <Words>{rule}</Words>
      </p>
      <p class="status">
        <Words>{statusLabel}</Words>
      </p>
      <p class="small soft">No sentence of the article was found to be about this.</p>
    </details>
  );
}
