import { WithMore } from './WithMore.tsx';
import { Words } from './Words.tsx';

interface Props {
  texts: readonly string[];
  /** How many stand open. */
  open: number;
  noun: string;
}

/** Sentences from a pack as a list. */
export function TextList({ texts, open, noun }: Props) {
  return (
    <WithMore entries={texts} open={open} noun={noun} class="bullets">
      {(text) => <Words>{text}</Words>}
    </WithMore>
  );
}
