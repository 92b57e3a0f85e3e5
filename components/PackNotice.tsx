import { useEffect, useRef } from 'preact/hooks';
import type { PackFault } from '../knowledge/pack-fault.ts';
import type { PackStep } from '../platform/pack-shelf.ts';
import { countWords } from './count-words.ts';
import { dateWords } from './date-words.ts';
import { packSizeWords, storeTroubleWords } from './pack-words.ts';
import { Words } from './Words.tsx';

interface Props {
  step: PackStep;
  onReplace: () => void;
  onDismiss: () => void;
}

const MOST_SHOWN = 5;

/** What came of the last thing done with packs. Where the reader is asked, or the button just pressed is gone, it takes the focus. */
export function PackNotice(props: Props) {
  const { step } = props.step;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (step === 'asking' || step === 'removed') box.current?.focus();
  }, [step]);
  const isBad = step === 'refused' || step === 'trouble' || step === 'check-failed';
  return (
    <div
      class={step === 'none' ? '' : `pack-notice ${isBad ? 'bad' : ''}`}
      ref={box}
      tabIndex={-1}
      role={isBad ? 'alert' : 'status'}
    >
      <NoticeBody {...props} />
    </div>
  );
}

function NoticeBody({ step, onReplace, onDismiss }: Props) {
  switch (step.step) {
    case 'none':
      return null;
    case 'checking':
      return (
        <p>
          Checking <Words>{step.file}</Words> …
        </p>
      );
    case 'refused':
      return <Refused file={step.file} faults={step.faults} onDismiss={onDismiss} />;
    case 'asking':
      return (
        <>
          <p>
            Replace{' '}
            <strong>
              <Words>{step.before?.title ?? step.pack.title}</Words>
            </strong>
            {step.before && ` (${packSizeWords(step.before)})`} with the version of {packSizeWords(step.pack)}
            ?{step.before && step.pack.version < step.before.version && ' It is older than the one you have.'}
            {step.before && step.pack.version === step.before.version && ' Both have the same date.'}
          </p>
          <div class="row-buttons">
            <button type="button" class="button primary" onClick={onReplace}>
              Replace
            </button>
            <button type="button" class="button" onClick={onDismiss}>
              Keep what is there
            </button>
          </div>
        </>
      );
    case 'imported':
      return (
        <p>
          <strong>
            <Words>{step.pack.title}</Words>
          </strong>{' '}
          {step.before === null
            ? `was added: ${packSizeWords(step.pack)}.`
            : `was updated from ${dateWords(step.before.version)} to ${packSizeWords(step.pack)}.`}{' '}
          Articles you read from now on use it.
        </p>
      );
    case 'removed':
      return (
        <p>
          <strong>
            <Words>{step.title}</Words>
          </strong>{' '}
          was removed.
        </p>
      );
    case 'trouble':
      return <p>{storeTroubleWords(step.trouble, step.title)}</p>;
    case 'check-failed':
      return (
        <p>
          <Words>{step.file}</Words> could not be checked, and nothing was changed. This is a fault of
          Sidelight, not of the file.
        </p>
      );
  }
}

function Refused({
  file,
  faults,
  onDismiss,
}: {
  file: string;
  faults: readonly PackFault[];
  onDismiss: () => void;
}) {
  const more = faults.length - MOST_SHOWN;
  return (
    <>
      <p>
        <strong>
          <Words>{file}</Words>
        </strong>{' '}
        was refused; nothing was changed.
      </p>
      <ul class="faults">
        {faults.slice(0, MOST_SHOWN).map(({ entry, field, reason }) => (
          <li key={`${field} ${reason}`}>
            {entry !== null && (
              <>
                <Words>{entry}</Words>,{' '}
              </>
            )}
            <code>
              <Words>{field}</Words>
            </code>
            : <Words>{reason}</Words>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="small soft">And {countWords(more, 'more fault')}.</p>}
      <p>
        Correct the file, or ask whoever made it for one that is right, and import it again. Every field is
        described in <code>docs/pack-format.md</code>, which comes with Sidelight’s source.
      </p>
      <button type="button" class="button" onClick={onDismiss}>
        Close
      </button>
    </>
  );
}
