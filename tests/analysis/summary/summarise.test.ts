import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../support/read-paragraphs.ts';

const ARTICLE = [
  'The port of Lom lost 40 per cent of its trade last year, Mara Velinova told the news agency Portinform.',
  'Last year the port of Lom lost 40 per cent of its trade. The sea was calm.',
  'The mayor denied that the town had sold the quay to a foreign firm in 2019.',
  'The firm reportedly paid $3m for it. Nobody answered the telephone.',
  'About 700 dockers have left since the sale, according to the harbour office.',
  'A court in Lom fined the firm in 2021 for breaking the law on foreign trade.',
  'The harbour office expects the port to close in three years.',
  'The cafés were full. Gulls circled.',
];

function summary(paragraphs: readonly string[]): string[] {
  const { reading, words } = readParagraphs(paragraphs);
  return reading.summary.map((span) => words(span));
}

describe('summarise', () => {
  it('gives at most five whole sentences in the order of the article, with their hedges and sources', () => {
    const { reading } = readParagraphs(ARTICLE);
    const lines = summary(ARTICLE);
    const sentences = reading.sentences.map(({ span }) => `${span.block} ${span.start} ${span.end}`);
    const places = reading.summary.map(({ block, start, end }) =>
      sentences.indexOf(`${block} ${start} ${end}`),
    );
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.length).toBeLessThanOrEqual(5);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('says nothing twice', () => {
    expect(summary(ARTICLE).filter((line) => line.includes('40 per cent'))).toHaveLength(1);
  });

  it.each([
    [
      'the middle of a quotation',
      '“The firm cut 40 per cent of its staff in 2019. It paid $3m to its owners in the same year. It then closed two of its five ports,” said Mara Velinova.',
      'It paid $3m',
    ],
    [
      'a paragraph that a speaker goes on in',
      'Mara Velinova said: “The firm cut 40 per cent of its staff in 2019.”\n“In 2020 it sold 650 flats in Lom to a bank.”',
      '650 flats',
    ],
  ])('never gives %s without its speaker', (_, text, words) => {
    expect(summary([...text.split('\n'), ...ARTICLE]).join(' ')).not.toContain(words);
  });

  it('rather gives a sentence that stands by itself', () => {
    const lines = summary([
      'The town of Lom has a port.',
      'The sea was calm.',
      'They lost 40 per cent of their trade in Lom in 2019, the harbour office said.',
      'The dockers lost 40 per cent of their wages in 2020, the harbour office said.',
    ]);
    expect(lines).toEqual(['The dockers lost 40 per cent of their wages in 2020, the harbour office said.']);
  });

  it('leaves asides out', () => {
    expect(summary(ARTICLE).join(' ')).not.toMatch(/Gulls|calm|telephone/);
  });

  it('is empty for an empty article', () => {
    expect(summary([''])).toEqual([]);
  });
});
