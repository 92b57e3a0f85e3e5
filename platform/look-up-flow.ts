import type { FindingRef } from '../analysis/reading.ts';
import type { LiveAnswer, LookUpOffer, LookUpStep } from '../knowledge/live/live-answer.ts';
import type { Permitted } from './look-up-access.ts';
import type { ask as askBackground } from './messages.ts';

/** Where a card's look-up stands. */
export type LookUpState =
  /** Nothing asked yet. */
  | { readonly at: 'offered' }
  /** Our own words before the browser's question. */
  | { readonly at: 'consent' }
  /** The browser was asked, and the reader said no. */
  | { readonly at: 'declined' }
  /** The browser does not let itself be asked from here: our options are open instead. */
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
  /** Asks the browser, inside the click. */
  readonly permit: () => Promise<Permitted>;
  /** Opens the options where they speak of look-ups. */
  readonly openOptions: () => void;
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
      else this.#show({ at: 'consent' });
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
    this.#isPermitting = true;
    const permitted = await this.parts.permit();
    this.#isPermitting = false;
    if (turn !== this.#turn || this.#offer === null) return;
    if (permitted === 'yes') {
      this.#offer = { ...this.#offer, allowed: 'yes' };
      await this.#take({ kind: 'page' });
    } else if (permitted === 'no') {
      this.#show({ at: 'declined' });
    } else {
      this.parts.openOptions();
      this.#show({ at: 'in-options' });
    }
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
