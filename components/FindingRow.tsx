import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { FindingRef } from '../analysis/reading.ts';
import { isSameFinding } from './is-same-finding.ts';

export interface RowActions {
  /** The finding last clicked in the article; its row comes into view. */
  current: FindingRef | null;
  /** The reader came back from the current row's card: the row takes the focus again. */
  isBack: boolean;
  onExplain: (finding: FindingRef) => void;
}

interface Props extends RowActions {
  finding: FindingRef;
  /** What the explanation is of, for those who cannot see which row the button stands in. */
  about: string;
  children: ComponentChildren;
}

/** One row of the panel: its content and the way to its card. */
export function FindingRow({ finding, about, current, isBack, onExplain, children }: Props) {
  const row = useRef<HTMLLIElement>(null);
  const way = useRef<HTMLButtonElement>(null);
  const isCurrent = isSameFinding(current, finding);
  useEffect(() => {
    if (!isCurrent) return;
    row.current?.scrollIntoView({ block: 'center' });
    if (isBack) way.current?.focus({ preventScroll: true });
  }, [isCurrent, isBack]);
  return (
    <li class="finding-row" ref={row} aria-current={isCurrent ? 'true' : undefined}>
      {children}
      <button
        ref={way}
        type="button"
        class="button plain small"
        data-finding={`${finding.kind} ${finding.index}`}
        onClick={() => onExplain(finding)}
      >
        Explain<span class="unseen">: {about}</span>
      </button>
    </li>
  );
}
