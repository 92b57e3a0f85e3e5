import type { EntityId, FindingRef, Span } from '../analysis/reading.ts';

/** What a reader can do from a card. */
export interface CardActions {
  onShow: (span: Span) => void;
  /** Shows another finding's card in place of this one. */
  onExplain: (finding: FindingRef) => void;
  /** Takes an entity of the article to be another, by the packs' id, or nobody they know. `null`: nothing can be chosen here. */
  onChoose: ((entity: EntityId, to: string | null) => void) | null;
  /** `null`: this card cannot be closed. */
  onClose: (() => void) | null;
  /** `null`: no panel can be opened from here. */
  onOpenPanel: (() => void) | null;
}
