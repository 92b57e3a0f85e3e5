import type { Explanation } from '../analysis/explanation.ts';
import { ClaimCard } from './ClaimCard.tsx';
import type { CardActions } from './card-actions.ts';
import { LegalCard } from './LegalCard.tsx';
import type { LiveProps } from './LiveLookup.tsx';
import { NameCard } from './NameCard.tsx';

/** The card of any finding. */
export function ExplanationCard({
  explanation,
  live = null,
  actions,
}: {
  explanation: Explanation;
  /** The look-up of a name; `null` where none can be made. */
  live?: LiveProps | null;
  actions: CardActions;
}) {
  switch (explanation.kind) {
    case 'name':
      return <NameCard name={explanation} live={live} actions={actions} />;
    case 'claim':
      return <ClaimCard claim={explanation} actions={actions} />;
    case 'law':
      return <LegalCard law={explanation} actions={actions} />;
  }
}
