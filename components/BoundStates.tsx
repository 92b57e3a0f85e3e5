import type { Bound } from '../analysis/explained-law.ts';
import type { LegalExplanation } from '../analysis/explanation.ts';
import { countWords } from './count-words.ts';
import { dateWords } from './date-words.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { Section } from './Section.tsx';
import { WithMore } from './WithMore.tsx';
import { Words } from './Words.tsx';

/** The treaties of a state that stand open, those the topic rests on most; the others wait with the dates. */
const TREATIES_OPEN = 2;

/** Which of the article's states are bound by which treaty, each in a line; the dates, reservations and other treaties wait below. */
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
        <>
          <ul class="bullets bound-brief">
            {[...states].map(([state, rows]) => (
              <li key={state}>
                <strong>
                  <Words>{state}</Words>
                </strong>
                : <Words>{rows.slice(0, TREATIES_OPEN).map(inBrief).join('; ')}</Words>
              </li>
            ))}
          </ul>
          <details>
            <summary>{summaryOf([...states.values()])}</summary>
            <ul class="bound">
              {[...states].map(([state, rows]) => (
                <li key={state}>
                  <p class="bound-state">
                    <Words>{state}</Words>
                  </p>
                  <ul class="bullets">
                    {rows.map((bound) => (
                      <li key={bound.instrument}>
                        <BoundRow bound={bound} />
                      </li>
                    ))}
                  </ul>
                </li>
              ))}
            </ul>
          </details>
        </>
      )}
      <CourtRoutes routes={law.iccRoutes} />
      {states.size > 0 && (
        <p class="small soft">
          As of {dateWords(law.statusDate.date)}: <Words>{law.statusDate.why}</Words>
        </p>
      )}
    </Section>
  );
}

/** The ways to the Court: the first of each state and what holds of all stand open. */
function CourtRoutes({ routes }: { routes: LegalExplanation['iccRoutes'] }) {
  if (routes.length === 0) return null;
  const isFirst = (at: number) =>
    routes[at]?.state === null || routes.findIndex(({ state }) => state === routes[at]?.state) === at;
  const sorted = [...routes.filter((_, at) => isFirst(at)), ...routes.filter((_, at) => !isFirst(at))];
  return (
    <WithMore
      entries={sorted}
      open={routes.filter((_, at) => isFirst(at)).length}
      always
      noun="way to the Court"
      plural="ways to the Court"
      class="bullets"
    >
      {(route) => (
        <>
          {route === sorted[0] && <strong>International Criminal Court: </strong>}
          <Words>{route.sentence}</Words>
          {route.source !== null && (
            <span class="small">
              {' '}
              <OutsideLink href={route.source.url}>
                <Words>{route.source.label}</Words>
              </OutsideLink>
            </span>
          )}
        </>
      )}
    </WithMore>
  );
}

/** "Geneva Convention IV, party (joined 10 May 1954)". */
function inBrief({ instrument, instrumentName, brief, note }: Bound): string {
  const name = /^[^:(]+(?=:)/.exec(instrumentName)?.[0] ?? instrument;
  return `${name}, ${brief}${note === null ? '' : ' *'}`;
}

/** What waits: "Dates, reservations (*), 2 more treaties". */
function summaryOf(states: readonly (readonly Bound[])[]): string {
  const hidden = Math.max(...states.map((rows) => rows.length)) - TREATIES_OPEN;
  const hasNotes = states.some((rows) => rows.some(({ note }) => note !== null));
  const parts = ['Dates', ...(hasNotes ? ['reservations (*)'] : [])];
  if (hidden > 0) parts.push(countWords(hidden, 'more treaty', 'more treaties'));
  return parts.join(', ');
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
          * <Words>{bound.note}</Words>
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
