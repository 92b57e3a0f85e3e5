import type { LegalExplanation } from '../analysis/explanation.ts';
import { AlsoHereList } from './AlsoHereList.tsx';
import { BoundStates } from './BoundStates.tsx';
import { Card } from './Card.tsx';
import { ChainLine } from './ChainLine.tsx';
import type { CardActions } from './card-actions.ts';
import { dateWords } from './date-words.ts';
import { ElementList } from './ElementList.tsx';
import { Glossed } from './Glossed.tsx';
import { Provisions } from './Provisions.tsx';
import { QuoteButton } from './QuoteButton.tsx';
import { QuoteList } from './QuoteList.tsx';
import { Section } from './Section.tsx';
import { TextList } from './TextList.tsx';
import { TopicSources } from './TopicSources.tsx';
import { WhyMarked } from './WhyMarked.tsx';
import { Words } from './Words.tsx';

/**
 * What international law says about conduct of this kind. The rule, what the article says, who is bound and what would
 * have to be shown stand apart, and the limits stand open.
 */
export function LegalCard({ law, actions }: { law: LegalExplanation; actions: CardActions }) {
  const { pack } = law;
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
            <Words>{pack.title}</Words>, version {pack.version}, checked on {dateWords(pack.checkedOn)}
          </p>
          <WhyMarked because={law.because} pack={pack} onOpenPanel={actions.onOpenPanel} />
        </>
      }
    >
      <div class="section">
        <p>
          <Glossed text={law.rule} terms={law.terms} />
        </p>
        <p class="status">
          <Glossed text={law.statusLabel} terms={law.terms} />
        </p>
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
          <TextList texts={law.limits} open={3} noun="limit" />
        </Section>
      )}
      {law.provisions.length > 0 && <Provisions title="Where it is written" provisions={law.provisions} />}
      <AlsoHereList title="Also about these words" rows={law.alsoHere} onExplain={actions.onExplain} />
      <TopicSources law={law} onExplain={actions.onExplain} />
    </Card>
  );
}
