import type { FindingRef, Span } from '../analysis/reading.ts';

/** What a reader can do from a card. */
export interface CardActions {
  onShow: (span: Span) => void;
  /** Shows another finding's card in place of this one. */
  onExplain: (finding: FindingRef) => void;
  /** `null`: this card cannot be closed. */
  onClose: (() => void) | null;
  /** `null`: no panel can be opened from here. */
  onOpenPanel: (() => void) | null;
}
