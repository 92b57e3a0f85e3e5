import { describe, expect, it } from 'vitest';
import { createWordTable } from '../../../analysis/text/word-table.ts';

const WORDS = Array.from({ length: 5000 }, (_, at) => `word${at.toString(36)}`);

const numbered = (words: readonly string[]) =>
  createWordTable(new Map(words.map((word, index) => [word, index + 1])));

describe('createWordTable', () => {
  it('knows the number of each of its words, also as a stem and an ending', () => {
    const table = numbered(WORDS);
    expect(WORDS.filter((word, at) => table.numberOf(word) !== at + 1)).toEqual([]);
    expect(WORDS.filter((word, at) => table.numberOf(`${word}ing`, 5, word.slice(5)) !== at + 1)).toEqual([]);
  });

  it.each(['', 'word', 'wordzzzz', 'Word1', 'слово', 'word1 '])('does not know %j', (word) => {
    expect(numbered(WORDS).numberOf(word)).toBe(0);
  });

  it('knows nothing when made of nothing', () => {
    expect(numbered([]).numberOf('word')).toBe(0);
  });
});
