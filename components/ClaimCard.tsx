import type { ClaimExplanation, Quote } from '../analysis/explanation.ts';
import type { Span } from '../analysis/reading.ts';
import { AlsoHereList } from './AlsoHereList.tsx';
import { Card } from './Card.tsx';
import { Chain } from './Chain.tsx';
import type { CardActions } from './card-actions.ts';
import { isOwnVoice } from './chain-words.ts';
import { QuoteButton } from './QuoteButton.tsx';
import { Section } from './Section.tsx';
import { WhyMarked } from './WhyMarked.tsx';
import { Words } from './Words.tsx';
import { WordsButton } from './WordsButton.tsx';

/** What is claimed, who says so through whom, how firmly, and what the article leaves open. It judges nothing. */
export function ClaimCard({ claim, actions }: { claim: ClaimExplanation; actions: CardActions }) {
  const isPart = claim.sentence.text !== claim.claim.text;
  return (
    <Card
      kind="claim"
      kindLabel={`Claim: ${lowerFirst(claim.kindLabel)}`}
      title={<Words>{claim.claim.text}</Words>}
      quoted
      onClose={actions.onClose}
      footer={
        <>
          <p>Sidelight shows who says this. It does not say whether it is true.</p>
          <WhyMarked because={claim.because} pack={null} onOpenPanel={actions.onOpenPanel} />
        </>
      }
    >
      <Section title="Who says so">
        {isOwnVoice(claim.chain) && (
          <p>The article says this in its own voice and names no source for it here.</p>
        )}
        <Chain chain={claim.chain} onShow={actions.onShow} />
      </Section>
      <Section title="How firmly">
        <Firmness claim={claim} onShow={actions.onShow} />
      </Section>
      {claim.quantities.length > 0 && (
        <InPlainWords title="Its numbers in plain words" rows={claim.quantities} onShow={actions.onShow} />
      )}
      {claim.times.length > 0 && <InPlainWords title="When" rows={claim.times} onShow={actions.onShow} />}
      {claim.notSaid.length > 0 && (
        <Section title="What the article does not say">
          <ul class="bullets">
            {claim.notSaid.map((sentence) => (
              <li key={sentence}>
                <Words>{sentence}</Words>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <AlsoHereList title="Legal context" rows={claim.alsoHere} onExplain={actions.onExplain} />
      {isPart && (
        <Section title="The whole sentence">
          <QuoteButton quote={claim.sentence} onShow={actions.onShow} />
        </Section>
      )}
    </Card>
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

interface PartProps {
  claim: ClaimExplanation;
  onShow: (span: Span) => void;
}

function Firmness({ claim, onShow }: PartProps) {
  const { label, words, scopes } = claim.firmness;
  const shown = new Set(scopes.map(({ cue }) => keyOf(cue)));
  return (
    <>
      <p class="firmness">
        <strong>{label}</strong>
        {words
          .filter((quote) => !shown.has(keyOf(quote)))
          .map((quote) => (
            <WordsButton key={keyOf(quote)} quote={quote} onShow={onShow} />
          ))}
      </p>
      {scopes.length > 0 && (
        <ul class="bullets">
          {scopes.map(({ cue, effect, scope }) => (
            <li key={keyOf(cue)}>
              <WordsButton quote={cue} onShow={onShow} />: {effect} –{' '}
              <WordsButton quote={scope} onShow={onShow} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function keyOf({ span }: Quote): string {
  return `${span.block} ${span.start}`;
}

interface InPlainWordsProps {
  title: string;
  rows: readonly { quote: Quote; plain: string }[];
  onShow: (span: Span) => void;
}

function InPlainWords({ title, rows, onShow }: InPlainWordsProps) {
  return (
    <Section title={title}>
      <ul class="bullets">
        {rows.map(({ quote, plain }) => (
          <li key={keyOf(quote)}>
            <WordsButton quote={quote} onShow={onShow} />: <Words>{plain}</Words>
          </li>
        ))}
      </ul>
    </Section>
  );
}
