import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { PackLine } from '../knowledge/pack-list.ts';
import { dateWords } from './date-words.ts';
import { FileButton } from './FileButton.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { packSizeWords } from './pack-words.ts';
import { Words } from './Words.tsx';

/** A pack with its version, size, sources and licences. `children` stand under it: notes and buttons. */
export function PackRow({ pack, children }: { pack: PackLine; children?: ComponentChildren }) {
  return (
    <li>
      <p class="pack-title">
        <strong>
          <Words>{pack.title}</Words>
        </strong>
      </p>
      <p class="small soft">{packSizeWords(pack)}</p>
      <details>
        <summary>
          Sources<span class="unseen"> of {pack.title}</span>
        </summary>
        <ul class="bullets small">
          {pack.sources.map(({ label, url, licence, date }) => (
            <li key={`${label} ${date}`}>
              {url === null ? (
                <Words>{label}</Words>
              ) : (
                <OutsideLink href={url}>
                  <Words>{label}</Words>
                </OutsideLink>
              )}
              , {dateWords(date)}. Licence: <Words>{licence}</Words>
            </li>
          ))}
        </ul>
      </details>
      {children}
    </li>
  );
}

interface ButtonsProps {
  title: string;
  isBusy: boolean;
  onUpdate: (file: File) => void;
  /** `null`: there is nothing that could be exported. */
  onExport: (() => void) | null;
  onRemove: () => void;
}

/** What can be done with a pack the reader added. Removing asks once more, in its place. */
export function PackButtons({ title, isBusy, onUpdate, onExport, onRemove }: ButtonsProps) {
  const id = useId();
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  // The button that was pressed has gone: the focus goes on to what stands in its place.
  useEffect(() => {
    if (isAsking || wasAsking.current)
      box.current?.querySelector<HTMLElement>(isAsking ? 'button' : 'button:last-of-type')?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  return (
    <div class="row-buttons" ref={box}>
      {isAsking ? (
        <>
          <span id={`${id}-question`}>Remove it from this device?</span>
          <button
            type="button"
            class="button"
            aria-label={`Remove ${title}`}
            aria-describedby={`${id}-question`}
            onClick={onRemove}
          >
            Remove
          </button>
          <button type="button" class="button plain" onClick={() => setAsking(false)}>
            Keep
          </button>
        </>
      ) : (
        <>
          <FileButton label="Update" spoken={`Update ${title}`} isPlain isOff={isBusy} onChoose={onUpdate} />
          {onExport !== null && (
            <button type="button" class="button plain" aria-label={`Export ${title}`} onClick={onExport}>
              Export
            </button>
          )}
          <button
            type="button"
            class="button plain"
            aria-label={`Remove ${title}`}
            onClick={() => setAsking(true)}
          >
            Remove
          </button>
        </>
      )}
    </div>
  );
}
