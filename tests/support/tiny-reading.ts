import type { Article, Mention, Reading } from '../../analysis/reading.ts';

/** An article of one sentence. */
export const tinyArticle: Article = {
  meta: { title: 'Bridge', byline: '', publisher: 'The River Gazette', published: '2026-03-04' },
  blocks: [{ kind: 'paragraph', text: 'Ada met Bea; Ada left.' }],
  truncated: false,
};

const mention = (entity: string, start: number, end: number): Mention => ({
  span: { block: 0, start, end },
  type: 'person',
  entity,
  because: 'name/test',
});

/** Its reading: Ada twice, Bea once, nothing else. */
export const tinyReading: Reading = {
  ...tinyArticle,
  language: 'en',
  sentences: [{ span: { block: 0, start: 0, end: 22 }, checkworthiness: 0 }],
  mentions: [mention('a1', 0, 3), mention('a2', 8, 11), mention('a1', 13, 16)],
  entities: [],
  demonyms: [],
  attributions: [],
  claims: [],
  law: [],
  summary: [],
};
