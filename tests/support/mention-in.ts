import type { Mention } from '../../analysis/reading.ts';

/** A mention of these words where they first stand in the text of the first block; the entity is called by them. */
export function mentionIn(text: string, words: string, type: Mention['type']): Mention {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return {
    span: { block: 0, start, end: start + words.length },
    type,
    entity: words,
    because: 'name/test',
  };
}
