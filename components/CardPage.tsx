import { useEffect, useRef } from 'preact/hooks';
import type { Explanation } from '../analysis/explanation.ts';
import type { CardActions } from './card-actions.ts';
import { ExplanationCard } from './ExplanationCard.tsx';
import type { LiveProps } from './LiveLookup.tsx';

/** What a card page has to show. */
export type CardState =
  | { readonly state: 'loading' }
  | { readonly state: 'shown'; readonly explanation: Explanation }
  /** The page was left or read anew since the click. */
  | { readonly state: 'gone' }
  /** The question could not be asked. */
  | { readonly state: 'failed' };

/** A card, or in its place one calm sentence on why there is none. */
export function CardPage({
  card,
  live = null,
  actions,
}: {
  card: CardState;
  live?: LiveProps | null;
  actions: CardActions;
}) {
  if (card.state === 'shown')
    return <ExplanationCard explanation={card.explanation} live={live} actions={actions} />;
  if (card.state === 'loading') return <Notice text="Looking this up on your device…" actions={actions} />;
  return (
    <Notice
      text={
        card.state === 'gone'
          ? 'This page was read anew. Click the words again to see their card.'
          : 'The card could not be made. Close it and click the words again.'
      }
      actions={actions}
    />
  );
}

function Notice({ text, actions }: { text: string; actions: CardActions }) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus({ preventScroll: true }), []);
  return (
    <div class="card notice" role="status" ref={notice} tabIndex={-1}>
      <p>{text}</p>
      {actions.onClose !== null && (
        <button type="button" class="button" onClick={actions.onClose}>
          Close
        </button>
      )}
    </div>
  );
}
