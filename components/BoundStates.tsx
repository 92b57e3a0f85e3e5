import type { Bound } from '../analysis/explained-law.ts';
import type { LegalExplanation } from '../analysis/explanation.ts';
import { dateWords } from './date-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Section } from './Section.tsx';
import { WithMore } from './WithMore.tsx';
import { Words } from './Words.tsx';

/** Which of the article's states are bound by which treaty, with the dates, grouped by state. */
export function BoundStates({ law }: { law: LegalExplanation }) {
  const states = new Map<string, Bound[]>();
  for (const bound of law.bound) states.set(bound.state, [...(states.get(bound.state) ?? []), bound]);
  return (
    <Section title="Who is bound">
      <p>
        <Words>{law.conflictSentence}</Words>
      </p>
      {states.size === 0 ? (
        <p>The article names no state whose treaties could be looked up here.</p>
      ) : (
        <ul class="bound">
          {[...states].map(([state, rows]) => (
            <li key={state}>
              <p class="bound-state">
                <Words>{state}</Words>
              </p>
              <WithMore entries={rows} open={2} noun="treaty" plural="treaties" class="bullets">
                {(bound) => <BoundRow bound={bound} />}
              </WithMore>
            </li>
          ))}
        </ul>
      )}
      {law.iccRoutes.length > 0 && (
        <>
          <p class="bound-state">The International Criminal Court</p>
          <ul class="bullets">
            {law.iccRoutes.map(({ sentence, source }) => (
              <li key={sentence}>
                <Words>{sentence}</Words>
                {source !== null && (
                  <span class="small">
                    {' '}
                    <OutsideLink href={source.url}>
                      <Words>{source.label}</Words>
                    </OutsideLink>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {states.size > 0 && (
        <p class="small soft">
          As of {dateWords(law.statusDate.date)}: <Words>{law.statusDate.why}</Words>
        </p>
      )}
    </Section>
  );
}

function BoundRow({ bound }: { bound: Bound }) {
  return (
    <>
      <span class="small soft">
        <Words>{nameWithShortForm(bound)}</Words>
      </span>
      <br />
      <Words>{withoutState(bound)}</Words>
      {bound.note !== null && (
        <p class="small soft">
          <Words>{bound.note}</Words>
        </p>
      )}
    </>
  );
}

/** The full name with the short form that the provisions below are cited by. */
function nameWithShortForm({ instrument, instrumentName }: Bound): string {
  return instrumentName.includes(instrument) ? instrumentName : `${instrumentName} (${instrument})`;
}

/** The sentence without the state's name in front, which stands above it already. */
function withoutState({ sentence, state }: Bound): string {
  const prefix = `${state}: `;
  if (!sentence.startsWith(prefix)) return sentence;
  return sentence.charAt(prefix.length).toUpperCase() + sentence.slice(prefix.length + 1);
}
