import type { ComponentChildren } from 'preact';
import { countWords } from './count-words.ts';

interface Props<Entry> {
  entries: readonly Entry[];
  /** How many stand open. A single one is never hidden: the line that hides it would be as long. */
  open: number;
  noun: string;
  /** Where an s is not enough: "more entries". */
  plural?: string;
  class: string;
  /** Hides even a single one. */
  always?: boolean;
  children: (entry: Entry) => ComponentChildren;
}

/** A list whose first entries stand open and whose rest waits behind "4 more sentences". */
export function WithMore<Entry>(props: Props<Entry>) {
  const { entries, noun, class: className, children } = props;
  const open = entries.length === props.open + 1 && !props.always ? entries.length : props.open;
  const rows = (from: number, to: number) => (
    <ul class={className}>
      {entries.slice(from, to).map((entry, index) => (
        // Lists of one explanation never change while they are shown.
        <li key={from + index}>{children(entry)}</li>
      ))}
    </ul>
  );
  return (
    <>
      {open > 0 && rows(0, open)}
      {entries.length > open && (
        <details>
          <summary>
            {countWords(
              entries.length - open,
              open === 0 ? noun : `more ${noun}`,
              props.plural && (open === 0 ? props.plural : `more ${props.plural}`),
            )}
          </summary>
          {rows(open, entries.length)}
        </details>
      )}
    </>
  );
}
