import type { LegalExplanation } from '../analysis/explanation.ts';
import { BoundStates } from './BoundStates.tsx';
import { Card } from './Card.tsx';
import { ChainLine } from './ChainLine.tsx';
import type { CardActions } from './card-actions.ts';
import { DeeperLook } from './DeeperLook.tsx';
import { dateWords } from './date-words.ts';
import { ElementList } from './ElementList.tsx';
import { Glossed } from './Glossed.tsx';
import { QuoteButton } from './QuoteButton.tsx';
import { QuoteList } from './QuoteList.tsx';
import { ruleInBrief } from './rule-in-brief.ts';
import { Section } from './Section.tsx';
import { TextList } from './TextList.tsx';
import { WhyMarked } from './WhyMarked.tsx';
import { Words } from './Words.tsx';

/**
 * What international law says about conduct of this kind, to be read in a minute. The rule, what the article says, who is bound and what would
 * have to be shown stand apart, and the limits stand open; where it is written and what goes deeper waits behind a line that says what it is.
 */
export function LegalCard({ law, actions }: { law: LegalExplanation; actions: CardActions }) {
  const { pack } = law;
  const inBrief = ruleInBrief(law.rule);
  return (
    <Card
      kind="law"
      kindLabel="Legal context"
      title={<Words>{law.title}</Words>}
      onClose={actions.onClose}
      footer={
        <>
          <p>
            <Words>{law.disclaimer}</Words>
          </p>
          <p>
            Pack version {pack.version}, checked on {dateWords(pack.checkedOn)}
          </p>
          <WhyMarked because={law.because} pack={pack} onOpenPanel={actions.onOpenPanel} />
        </>
      }
    >
      <div class="section">
        <p>
          <Glossed text={inBrief} terms={law.terms} />
        </p>
        <p class="status">
          <Glossed text={law.statusLabel} terms={law.terms} />
        </p>
        {inBrief !== law.rule && (
          <details>
            <summary>The rule in full</summary>
            <p>
              <Glossed text={law.rule} terms={law.terms} />
            </p>
          </details>
        )}
      </div>
      <Section title="What the article says">
        <QuoteButton quote={law.says} onShow={actions.onShow} />
        <ChainLine chain={law.chain} />
        <p>{law.standingSentence}</p>
        {law.alsoAt.length > 0 && (
          <QuoteList quotes={law.alsoAt} onShow={actions.onShow} open={0} noun="other sentence" />
        )}
      </Section>
      <BoundStates law={law} />
      {law.elements.length > 0 && <ElementList elements={law.elements} terms={law.terms} />}
      {law.limits.length > 0 && (
        <Section title="Before drawing conclusions">
          <TextList texts={law.limits} />
        </Section>
      )}
      <DeeperLook law={law} onExplain={actions.onExplain} />
    </Card>
  );
}
