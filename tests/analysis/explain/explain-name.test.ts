import { describe, expect, it } from 'vitest';
import { explainName } from '../../../analysis/explain/explain-name.ts';
import type { Attribution, Reading } from '../../../analysis/reading.ts';
import { knowing } from '../../support/small-knowledge.ts';
import { entity } from '../../support/small-pack.ts';

const TEXT = 'Nadia Horvat, a welder, left Orlec. “It was cold,” Horvat said. Nobody answered.';
const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { block: 0, start, end: start + words.length };
};
const sentence = (words: string) => ({ span: span(words), checkworthiness: 0 });

const SAYING: Attribution = {
  source: [span('Horvat', 20)],
  cue: [span('said')],
  content: [span('It was cold,')],
  speaker: 'a1',
  chain: [],
  quote: 'direct',
  denies: false,
  because: 'test',
};

const READING: Reading = {
  meta: { title: '', byline: '', publisher: '', published: '' },
  blocks: [{ kind: 'paragraph', text: TEXT }],
  truncated: false,
  language: 'en',
  sentences: [
    sentence('Nadia Horvat, a welder, left Orlec.'),
    sentence('“It was cold,” Horvat said.'),
    sentence('Nobody answered.'),
  ],
  mentions: [
    { span: span('Nadia Horvat'), type: 'person', entity: 'a1', because: 'name/person' },
    { span: span('Orlec'), type: 'place', entity: 'Q3', because: 'name/pack' },
    { span: span('Horvat', 20), type: 'person', entity: 'a1', because: 'name/surname' },
  ],
  demonyms: [],
  entities: [
    {
      id: 'a1',
      label: 'Nadia Horvat',
      type: 'person',
      wikidata: null,
      inArticle: span('a welder'),
      pack: null,
      reason: 'unknown',
      runnersUp: [],
    },
    {
      id: 'Q3',
      label: 'Orlec',
      type: 'place',
      wikidata: 'Q3',
      inArticle: null,
      pack: 'story',
      reason: 'only-one',
      runnersUp: [],
    },
  ],
  attributions: [SAYING],
  claims: [],
  law: [],
  summary: [],
};

const ORLEC = entity({
  id: 'Q3',
  label: 'Orlec',
  labelNote: 'Orlez until 1919.',
  aliases: { de: ['Orlez'], en: ['Orlec', 'Orletz'] },
  description: 'A port in the story.',
  facts: [
    { label: 'Mayor', value: 'Ada Roe', from: '2021', source: 'book' },
    { label: 'Part of', value: 'Tarnovia', from: '1919', to: '1940', source: 'book' },
    { label: 'River', value: 'Sutla', source: 'book' },
    { label: 'Founded', value: '3 May 1204', from: '1204-05-03', source: 'book' },
    { label: 'Harbour', value: 'closed', to: '1990', source: 'book' },
  ],
});

describe('explainName', () => {
  it('says what the article says of somebody no pack knows', () => {
    const card = explainName(READING, 2, knowing());
    expect(card).toMatchObject({ label: 'Nadia Horvat', asPrinted: 'Horvat', type: 'person', known: null });
    expect(card.inArticle?.text).toBe('a welder');
    expect(card.says.map(({ text }) => text)).toEqual(['“It was cold,” Horvat said.']);
    expect(card.mentions.map(({ text }) => text)).toEqual([
      'Nadia Horvat, a welder, left Orlec.',
      '“It was cold,” Horvat said.',
    ]);
    expect(card.because).toBe('name/surname');
  });

  it('gives the pack’s words with source and date', () => {
    const { known } = explainName(READING, 1, knowing(ORLEC));
    expect(known).toMatchObject({
      description: 'A port in the story.',
      labelNote: 'Orlez until 1919.',
      otherNames: ['Orlez', 'Orletz'],
      check: { url: 'https://encyclopaedia.example/', written: '2026-01-01' },
      pack: { title: 'story' },
    });
    expect(known?.facts.map(({ label, when }) => [label, when])).toEqual([
      ['Mayor', 'from 2021'],
      ['Part of', '1919 to 1940'],
      ['River', null],
      ['Founded', null],
      ['Harbour', 'until 1990'],
    ]);
    expect(known?.facts[0]?.source.label).toBe('Encyclopaedia');
  });

  it('attributes nothing to a place nobody quotes', () => {
    expect(explainName(READING, 1, knowing(ORLEC))).toMatchObject({ says: [], inArticle: null });
  });

  it('throws for a name that is not there', () => {
    expect(() => explainName(READING, 3, knowing())).toThrow(RangeError);
  });
});
