import { describe, expect, it } from 'vitest';
import { parseMarkedArticles } from '../../tools/train/marked-articles.ts';

const TOPICS = new Set(['pillage-requisition', 'settlements']);
const parse = (text: string) => parseMarkedArticles(text, { file: 'x.txt', topics: TOPICS });

describe('parseMarkedArticles', () => {
  it('gives paragraphs, and for each sentence its place and marks', () => {
    const [first, second] = parse(
      [
        '# Flour gone by noon | The Quay | 2025-03-02',
        '',
        'pillage-requisition,settlements | The mill was emptied.',
        '- | Nobody came.',
        '',
        '! | A robber baron would blush.',
        '',
        '# Rain | The Quay | 2025-03-03',
        '',
        '- | It rained.',
      ].join('\n'),
    );
    expect(first?.article.meta).toMatchObject({
      title: 'Flour gone by noon',
      publisher: 'The Quay',
      published: '2025-03-02',
    });
    expect(first?.article.blocks.map(({ text }) => text)).toEqual([
      'The mill was emptied. Nobody came.',
      'A robber baron would blush.',
    ]);
    expect(first?.sentences).toEqual([
      { block: 0, start: 0, end: 21, topics: ['pillage-requisition', 'settlements'], isTempting: false },
      { block: 0, start: 22, end: 34, topics: [], isTempting: false },
      { block: 1, start: 0, end: 27, topics: [], isTempting: true },
    ]);
    expect(second?.article.blocks).toHaveLength(1);
  });

  it.each([
    ['a topic the pack does not have', '# a | b | c\npiracy | They boarded.', /x\.txt, line 2: "piracy"/],
    ['a sentence without a mark', '# a | b | c\nThey boarded.', /line 2: a sentence needs its mark/],
    ['a heading with a part missing', '# a | b', /line 1: a title, an outlet and a date/],
    ['a sentence before any heading', '- | They boarded.', /line 1: an article begins/],
  ])('names the line of %s', (_, text, message) => {
    expect(() => parse(text)).toThrow(message);
  });

  it('gives nothing for an empty file', () => {
    expect(parse('\n')).toEqual([]);
  });
});
