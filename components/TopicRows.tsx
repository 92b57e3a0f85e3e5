import { useEffect, useRef, useState } from 'preact/hooks';
import type { OverviewTopic } from '../analysis/explanation.ts';
import type { Span } from '../analysis/reading.ts';
import { countWords } from './count-words.ts';
import { FindingRow, type RowActions } from './FindingRow.tsx';
import { QuoteButton } from './QuoteButton.tsx';
import { Words } from './Words.tsx';

interface Props extends RowActions {
  topic: OverviewTopic;
  onShow: (span: Span) => void;
}

/** Sentences of a topic that stand open, the best first. */
const OPEN = 3;
/** How many more each press shows: an article of the greatest length may have hundreds. */
const STEP = 20;

/** One legal topic of the panel with the sentences it is about. The one last clicked is among those shown. */
export function TopicRows({ topic, onShow, ...row }: Props) {
  const { sentences } = topic;
  const [wanted, setWanted] = useState(OPEN);
  const list = useRef<HTMLUListElement>(null);
  const [focused, setFocused] = useState<number | null>(null);
  useEffect(() => {
    // The button that was pressed may be gone.
    if (focused !== null) list.current?.children[focused]?.querySelector('button')?.focus();
  }, [focused]);

  const isCurrent = ({ finding }: OverviewTopic['sentences'][0]) =>
    row.current?.kind === 'law' && row.current.index === finding;
  const shown = Math.max(wanted, sentences.findIndex(isCurrent) + 1);
  // A line that hides a single row would be as long as the row.
  const until = shown + 1 >= sentences.length ? sentences.length : shown;
  return (
    <li class="topic">
      <h3>
        <Words>{topic.title}</Words>
      </h3>
      <p class="small status">
        <Words>{topic.statusLabel}</Words>
      </p>
      <ul class="rows" ref={list}>
        {sentences.slice(0, until).map(({ finding, quote }) => (
          <FindingRow key={finding} finding={{ kind: 'law', index: finding }} about={topic.title} {...row}>
            <QuoteButton quote={quote} onShow={onShow} />
          </FindingRow>
        ))}
      </ul>
      {until < sentences.length && (
        <button
          type="button"
          class="button plain small"
          onClick={() => {
            setWanted(until + STEP);
            setFocused(until);
          }}
        >
          {countWords(sentences.length - until, 'more sentence')}
          <span class="unseen">: {topic.title}</span>
        </button>
      )}
    </li>
  );
}
