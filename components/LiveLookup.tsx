import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { LiveAnswer, LookUpOffer } from '../knowledge/live/live-answer.ts';
import type { LookUpActions, LookUpState, LookUpView } from '../platform/look-up-flow.ts';
import { Chooser } from './Chooser.tsx';
import { LookUpWords } from './LookUpWords.tsx';
import { canTryAgain, liveTroubleText } from './live-trouble-text.ts';
import { OutsideLink } from './OutsideLink.tsx';
import { PageSummary } from './PageSummary.tsx';
import { Words } from './Words.tsx';

/** A look-up and what can be done about it. */
export interface LiveProps {
  view: LookUpView;
  actions: LookUpActions;
}

/** The part of a name's card that asks Wikipedia, if the reader wants it to. The rest of the card never waits for it. */
export function LiveLookup({ view: { offer, state }, actions }: LiveProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(state);
  useEffect(() => {
    // What was pressed is gone: the focus goes where its effect begins.
    if (shown.current !== state) heading.current?.focus({ preventScroll: true });
    shown.current = state;
  }, [state]);
  return (
    <section class="section live" aria-label="Look-up" aria-busy={state.at === 'asking'}>
      <h2 class="section-title" ref={heading} tabIndex={-1}>
        {titleOf(offer, state)}
      </h2>
      <Body offer={offer} state={state} actions={actions} />
    </section>
  );
}

function titleOf(offer: LookUpOffer, state: LookUpState): string {
  if (state.at === 'asking') return `Asking ${state.step.kind === 'page' ? offer.host : 'Wikidata'}…`;
  if (state.at === 'consent') return 'Before anything is sent';
  if (state.at !== 'answered') return 'Look-up';
  if (state.answer.state === 'candidates') return 'What Wikidata knows by this name';
  return state.answer.state === 'found' ? 'From Wikipedia' : 'Look-up';
}

function Body({ offer, state, actions }: { offer: LookUpOffer; state: LookUpState; actions: LookUpActions }) {
  switch (state.at) {
    case 'offered':
      return <Offered offer={offer} onLookUp={actions.onLookUp} />;
    case 'consent':
      return (
        <>
          <LookUpWords />
          <p class="small soft">
            {state.inOptions
              ? 'Your browser lets only the options page ask for this. You can take it back there at any time.'
              : 'Your browser asks you next. You can take it back in the options at any time.'}
          </p>
          <div class="buttons">
            <button type="button" class="button primary" onClick={actions.onAllow}>
              {state.inOptions ? 'Open the options' : 'Allow and look up'}
            </button>
            <button type="button" class="button" onClick={actions.onNotNow}>
              Not now
            </button>
          </div>
        </>
      );
    case 'declined':
      return (
        <Said text="Your browser was not allowed to, so nothing was sent.">
          <Button onClick={actions.onLookUp}>Look up on Wikipedia</Button>
        </Said>
      );
    case 'in-options':
      return <p>The options are open in another tab. Allow look-ups there, then come back to this card.</p>;
    case 'asking':
      return <p class="soft">The rest of the card does not wait for it.</p>;
    case 'failed':
      return <Said text="This page was read anew. Click the words again to look them up." />;
    case 'answered':
      return <Answer offer={offer} answer={state.answer} isChosen={state.isChosen} actions={actions} />;
  }
}

function Offered({ offer, onLookUp }: { offer: LookUpOffer; onLookUp: () => void }) {
  if (offer.allowed === 'private') return <p class="small soft">Look-ups are off in private windows.</p>;
  return (
    <>
      <Button onClick={onLookUp}>Look up on Wikipedia</Button>
      <p class="small soft">
        {offer.allowed === 'yes' ? (
          <>
            Sends “<Words>{offer.sends}</Words>” to {offer.host}, nothing else.
          </>
        ) : (
          'Off until you allow it. Nothing is sent before you have read what would be.'
        )}
      </p>
    </>
  );
}

interface AnswerProps {
  offer: LookUpOffer;
  answer: LiveAnswer;
  isChosen: boolean;
  actions: LookUpActions;
}

function Answer({ offer, answer, isChosen, actions }: AnswerProps) {
  const other = offer.isExact ? 'Find its page through Wikidata' : 'Search Wikidata for this name';
  const toOther = (
    <Button onClick={() => actions.onStep({ kind: 'search' })}>
      {isChosen ? 'Back to the choices' : other}
    </Button>
  );
  switch (answer.state) {
    case 'found':
      return (
        <>
          <PageSummary page={answer} />
          {(isChosen || answer.doubt !== null) && toOther}
        </>
      );
    case 'ambiguous':
      return (
        <>
          <p>
            On Wikipedia “<Words>{answer.title}</Words>” can mean{' '}
            <OutsideLink href={answer.pageUrl}>several things</OutsideLink>.
          </p>
          {toOther}
        </>
      );
    case 'missing':
      return (
        <>
          <p>
            {answer.host} has no page called “<Words>{answer.title}</Words>”.
          </p>
          {toOther}
        </>
      );
    case 'candidates':
      return (
        <Chooser
          term={answer.term}
          candidates={answer.candidates}
          onChoose={(item) => actions.onStep({ kind: 'item', item })}
        />
      );
    case 'no-page':
      return (
        <>
          <p>
            <OutsideLink href={answer.itemUrl}>Wikidata</OutsideLink> knows it, but names no page in this
            Wikipedia.
          </p>
          {isChosen && toOther}
        </>
      );
    case 'not-allowed':
      return (
        <Said text={liveTroubleText(answer)}>
          <Button onClick={actions.onLookUp}>Look up on Wikipedia</Button>
        </Said>
      );
    default:
      return (
        <Said text={liveTroubleText(answer)}>
          {canTryAgain(answer) && <Button onClick={actions.onAgain}>Try again</Button>}
        </Said>
      );
  }
}

function Said({ text, children }: { text: string; children?: ComponentChildren }) {
  return (
    <>
      <p class="limit">{text}</p>
      {children}
    </>
  );
}

function Button({ onClick, children }: { onClick: () => void; children: string }) {
  return (
    <button type="button" class="button look-up" onClick={onClick}>
      {children}
    </button>
  );
}
