import { useState } from 'preact/hooks';
import type { LegalTerm } from '../analysis/explained-law.ts';
import { Glossed } from './Glossed.tsx';
import { Section } from './Section.tsx';

const ANSWERS = ['the article says so', 'the article does not say', 'unclear'] as const;

/**
 * What would have to be shown, each point with what the reader finds the article to say of it. Nothing is set beforehand, and what the reader
 * sets is gone with the card: a list that ticked itself would be a verdict.
 */
export function ElementList({
  elements,
  terms,
}: {
  elements: readonly string[];
  terms: readonly LegalTerm[];
}) {
  const [answers, setAnswers] = useState<readonly string[]>([]);
  const answer = (index: number, value: string) =>
    setAnswers(elements.map((_, at) => (at === index ? value : (answers[at] ?? ''))));
  return (
    <Section title="What would have to be shown">
      <p class="small soft">Yours to set: nothing is set for you, kept or sent.</p>
      <ul class="bullets elements">
        {elements.map((element, index) => (
          <li key={element}>
            <p>
              <Glossed text={element} terms={terms} />
            </p>
            <select
              class={`small answer ${answers[index] ? 'set' : ''}`}
              aria-label={`What the article says of: ${element}`}
              value={answers[index] ?? ''}
              onChange={(event) => answer(index, event.currentTarget.value)}
            >
              <option value="">?</option>
              {ANSWERS.map((own) => (
                <option key={own} value={own}>
                  {own}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </Section>
  );
}
