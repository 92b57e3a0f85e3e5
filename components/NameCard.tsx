import type { NameExplanation } from '../analysis/explanation.ts';
import { Card } from './Card.tsx';
import { CheckLine } from './CheckLine.tsx';
import { CitedLawSections } from './CitedLawSections.tsx';
import type { CardActions } from './card-actions.ts';
import { Facts } from './Facts.tsx';
import { LinkChoice } from './LinkChoice.tsx';
import { LiveLookup, type LiveProps } from './LiveLookup.tsx';
import { PlaceSection } from './PlaceSection.tsx';
import { QuoteButton } from './QuoteButton.tsx';
import { QuoteList } from './QuoteList.tsx';
import { Section } from './Section.tsx';
import { typeWords } from './type-words.ts';
import { WhyMarked } from './WhyMarked.tsx';
import { Words } from './Words.tsx';

/** Who or what a name is, what this article says of them, and where else it names them. */
export function NameCard({
  name,
  live = null,
  actions,
}: {
  name: NameExplanation;
  live?: LiveProps | null;
  actions: CardActions;
}) {
  const { known } = name;
  const them = name.type === 'person' ? 'them' : 'it';
  return (
    <Card
      kind="name"
      kindLabel={typeWords(name.type)}
      title={<Words>{name.label}</Words>}
      onClose={actions.onClose}
      footer={
        <>
          {known !== null && <CheckLine check={known.check} pack={known.pack} />}
          <WhyMarked
            because={name.because}
            pack={known?.pack ?? name.law?.pack ?? null}
            onOpenPanel={actions.onOpenPanel}
          />
        </>
      }
    >
      {(name.law === null || known !== null) && <WhoItIs name={name} />}
      {name.here !== null && <p class="section">{name.here}</p>}
      {name.link !== null && <LinkChoice link={name.link} onChoose={actions.onChoose} />}
      {name.map !== null && <PlaceSection place={name.map} onLoadMap={actions.onLoadMap} />}
      {name.law !== null && <CitedLawSections law={name.law} onExplain={actions.onExplain} />}
      {name.inArticle !== null && (
        <Section title="What the article says this is">
          <QuoteButton quote={name.inArticle} onShow={actions.onShow} />
        </Section>
      )}
      {live !== null && <LiveLookup {...live} />}
      {known !== null && known.facts.length > 0 && <Facts facts={known.facts} asOf={known.pack.version} />}
      {name.says.length > 0 && (
        <Section title={`What the article attributes to ${them}`}>
          <QuoteList quotes={name.says} onShow={actions.onShow} open={2} noun="statement" />
        </Section>
      )}
      <Section title={`Where the article names ${them}`}>
        <QuoteList
          quotes={name.mentions}
          onShow={actions.onShow}
          open={name.says.length > 0 ? 0 : 2}
          noun="sentence"
        />
      </Section>
      {known !== null && known.otherNames.length > 0 && (
        <Section title="Other names">
          <p class="small">
            {known.otherNames.map((other, index) => (
              <span key={other}>
                {index > 0 && ' · '}
                <Words>{other}</Words>
              </span>
            ))}
          </p>
        </Section>
      )}
    </Card>
  );
}

function WhoItIs({ name }: { name: NameExplanation }) {
  const { known } = name;
  if (known === null) {
    return (
      <p class="soft">
        {name.inArticle === null
          ? 'Not in any of the knowledge packs, and the article does not say who or what this is.'
          : 'Not in any of the knowledge packs: all that stands here is from the article.'}
      </p>
    );
  }
  return (
    <div class="section">
      {name.asPrinted !== name.label && (
        <p class="small soft">
          In the article: <Words>{name.asPrinted}</Words>
        </p>
      )}
      <p>
        <Words>{known.description}</Words>
      </p>
      {known.labelNote !== null && (
        <p class="small soft">
          About the name: <Words>{known.labelNote}</Words>
        </p>
      )}
    </div>
  );
}
