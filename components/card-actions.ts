import type { Span } from '../analysis/reading.ts';

/** What a reader can do from a card. */
export interface CardActions {
  onShow: (span: Span) => void;
  /** `null`: this card cannot be closed. */
  onClose: (() => void) | null;
  /** `null`: no panel can be opened from here. */
  onOpenPanel: (() => void) | null;
}
