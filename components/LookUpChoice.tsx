import { LookUpWords } from './LookUpWords.tsx';

export interface LookUpChoiceActions {
  /** Runs inside the click, so that the browser may be asked. */
  onAllowLookUps: () => void;
  /** Gives the permission back to the browser as well. */
  onTurnOffLookUps: () => void;
}

interface Props {
  isOn: boolean;
  /** The browser was asked, and the reader said no. */
  isDeclined: boolean;
  actions: LookUpChoiceActions;
}

/** Whether names may be looked up at Wikipedia, with what that sends said first. */
export function LookUpChoice({ isOn, isDeclined, actions }: Props) {
  return (
    <section class="section" id="look-ups" aria-labelledby="look-ups-title">
      <h2 id="look-ups-title">Look-ups at Wikipedia</h2>
      <p>
        A name’s card can show what Wikipedia says about it, when you press its button. This is the one thing
        Sidelight does that leaves your device.
      </p>
      <LookUpWords />
      <p role="status">
        {isOn ? (
          <strong>Look-ups are on.</strong>
        ) : (
          <>
            <strong>Look-ups are off.</strong> Your browser asks you to allow wikipedia.org and wikidata.org.
          </>
        )}
      </p>
      {isDeclined && !isOn && (
        <p class="limit" role="alert">
          Your browser was not allowed to, so look-ups stay off.
        </p>
      )}
      <div>
        {isOn ? (
          <button type="button" class="button" onClick={actions.onTurnOffLookUps}>
            Turn off and take the permission back
          </button>
        ) : (
          <button type="button" class="button primary" onClick={actions.onAllowLookUps}>
            Allow look-ups
          </button>
        )}
      </div>
    </section>
  );
}
