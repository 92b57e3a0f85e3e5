import type { NameExplanation } from '../analysis/explanation.ts';
import { dateWords } from './date-words.ts';
import { Section } from './Section.tsx';
import { SourceLine } from './SourceLine.tsx';
import { Words } from './Words.tsx';

type Fact = NonNullable<NameExplanation['known']>['facts'][number];

/** Dated facts as rows, with the day the pack was put together. Neighbours from the same source share one source line. */
export function Facts({ facts, asOf }: { facts: readonly Fact[]; asOf: string }) {
  return (
    <Section title="Facts">
      <p class="small soft">As the pack had them on {dateWords(asOf)}; what changed later is not in it.</p>
      <dl class="facts">
        {facts.map((fact, index) => (
          <FactRow
            key={`${fact.label} ${fact.value}`}
            fact={fact}
            isLast={!sameSource(fact, facts[index + 1])}
          />
        ))}
      </dl>
    </Section>
  );
}

function sameSource(fact: Fact, next: Fact | undefined): boolean {
  return next !== undefined && next.source.url === fact.source.url && next.source.date === fact.source.date;
}

function FactRow({ fact, isLast }: { fact: Fact; isLast: boolean }) {
  return (
    <>
      <dt>
        <Words>{fact.label}</Words>
      </dt>
      <dd>
        <Words>{fact.value}</Words>
        {fact.when !== null && <span class="small soft"> ({dateWords(fact.when)})</span>}
      </dd>
      {isLast && (
        <dd class="from">
          <SourceLine source={fact.source} />
        </dd>
      )}
    </>
  );
}
