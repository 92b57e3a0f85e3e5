import type { FindingRef } from '../analysis/reading.ts';
import type { LiveAnswer, LookUpOffer, LookUpStep } from '../knowledge/live/live-answer.ts';
import type { ask as askBackground } from './messages.ts';

/** Where a card's look-up stands. */
export type LookUpState =
  /** Nothing asked yet. */
  | { readonly at: 'offered' }
  /** Our own words before the browser's question. `inOptions`: it cannot be put from here, only from our options. */
  | { readonly at: 'consent'; readonly inOptions: boolean }
  /** The browser was asked, and the reader said no. */
  | { readonly at: 'declined' }
  /** Our options are open, where the browser can be asked. */
  | { readonly at: 'in-options' }
  | { readonly at: 'asking'; readonly step: LookUpStep }
  /** `isChosen`: the reader chose it among several, and may go back to them. */
  | { readonly at: 'answered'; readonly answer: LiveAnswer; readonly isChosen: boolean }
  /** The page was left or read anew, or the background failed. */
  | { readonly at: 'failed' };

/** What a card shows of its look-up. */
export interface LookUpView {
  readonly offer: LookUpOffer;
  readonly state: LookUpState;
}

/** What a reader can do about a look-up. */
export interface LookUpActions {
  /** Shows our words first where look-ups are not allowed yet. */
  readonly onLookUp: () => void;
  /** Runs inside the click, so that the browser may be asked. */
  readonly onAllow: () => void;
  readonly onNotNow: () => void;
  readonly onStep: (step: LookUpStep) => void;
  readonly onAgain: () => void;
}

interface Parts {
  readonly ask: typeof askBackground;
  /** Asks the browser, inside the click; false when the reader declines. `null`: the browser cannot be asked from here. */
  readonly permit: (() => Promise<boolean>) | null;
  /** Draws; `null` where there is nothing to look up. */
  readonly onChange: (view: LookUpView | null) => void;
}

/** The look-up of one card, from the offer to the answer. Only a press of a button sends anything. */
export class LookUpFlow {
  #offer: LookUpOffer | null = null;
  #last: LookUpStep = { kind: 'page' };
  /** Counts what was begun: an answer that comes when the reader has moved on falls on the floor. */
  #turn = 0;
  #isPermitting = false;
  #about: { readonly tab: number | null; readonly finding: FindingRef } | null = null;

  constructor(private readonly parts: Parts) {}

  readonly actions: LookUpActions = {
    onLookUp: () => {
      if (this.#offer?.allowed === 'yes') void this.#take({ kind: 'page' });
      else this.#show({ at: 'consent', inOptions: this.parts.permit === null });
    },
    onAllow: () => void this.#permit(),
    onNotNow: () => this.#show({ at: 'offered' }),
    onStep: (step) => void this.#take(step),
    onAgain: () => void this.#take(this.#last),
  };

  /** Turns to another finding, or to none, and asks what can be looked up about it. */
  async turnTo(finding: FindingRef | null, tab: number | null): Promise<void> {
    const turn = ++this.#turn;
    this.#offer = null;
    this.#about = null;
    this.parts.onChange(null);
    if (finding?.kind !== 'name') return;
    const offer = await this.parts.ask('look-up-offer', { tab, finding }).catch(() => null);
    if (turn !== this.#turn || offer === null) return;
    this.#offer = offer;
    this.#about = { tab, finding };
    this.#show({ at: 'offered' });
  }

  /** Look-ups were allowed, here or elsewhere: who was waiting for that is offered one. */
  onAllowed(): void {
    if (this.#offer?.allowed !== 'no') return;
    this.#offer = { ...this.#offer, allowed: 'yes' };
    if (!this.#isPermitting) this.#show({ at: 'offered' });
  }

  async #permit(): Promise<void> {
    const turn = this.#turn;
    const { permit, ask } = this.parts;
    if (permit === null) {
      this.#show({ at: 'in-options' });
      await ask('open-look-up-options', {}).catch(() => {});
      return;
    }
    this.#isPermitting = true;
    // A browser may also refuse to put the question at all.
    const isPermitted = await permit().catch(() => false);
    this.#isPermitting = false;
    if (turn !== this.#turn || this.#offer === null) return;
    if (!isPermitted) return this.#show({ at: 'declined' });
    this.#offer = { ...this.#offer, allowed: 'yes' };
    await this.#take({ kind: 'page' });
  }

  async #take(step: LookUpStep): Promise<void> {
    if (this.#about === null) return;
    const turn = ++this.#turn;
    this.#last = step;
    this.#show({ at: 'asking', step });
    const answer = await this.parts.ask('look-up', { ...this.#about, step }).catch(() => null);
    if (turn !== this.#turn) return;
    // Taken back since the card opened.
    if (answer?.state === 'not-allowed' && this.#offer) this.#offer = { ...this.#offer, allowed: 'no' };
    this.#show(answer ? { at: 'answered', answer, isChosen: step.kind === 'item' } : { at: 'failed' });
  }

  #show(state: LookUpState): void {
    if (this.#offer) this.parts.onChange({ offer: this.#offer, state });
  }
}
