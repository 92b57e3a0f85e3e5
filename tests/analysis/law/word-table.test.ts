import { describe, expect, it } from 'vitest';
import { createWordTable } from '../../../analysis/law/word-table.ts';

const WORDS = Array.from({ length: 5000 }, (_, at) => `word${at.toString(36)}`);

describe('createWordTable', () => {
  it('knows the place of each of its words', () => {
    const table = createWordTable(WORDS);
    expect(WORDS.filter((word, at) => table.indexOf(word) !== at)).toEqual([]);
  });

  it.each(['', 'word', 'wordzzzz', 'Word1', 'слово', 'word1 '])('does not know %j', (word) => {
    expect(createWordTable(WORDS).indexOf(word)).toBe(-1);
  });

  it('knows nothing when made of nothing', () => {
    expect(createWordTable([]).indexOf('word')).toBe(-1);
  });
});
