import { expect, it } from 'vitest';
import type { Reading } from '../../analysis/reading.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { readingAsJson } from '../../tools/read/reading-as-json.ts';

const NOTHING_KNOWN = { entity: () => null } as unknown as Knowledge;
const span = (block: number, start: number, end: number) => ({ block, start, end });

const reading: Reading = {
  meta: { title: '', byline: '', publisher: 'The Skagen Post', published: '' },
  blocks: [
    { kind: 'paragraph', text: 'First block.' },
    { kind: 'paragraph', text: 'Ines Varga denied it.' },
  ],
  truncated: false,
  language: 'en',
  sentences: [{ span: span(1, 0, 21), checkworthiness: 0.5 }],
  mentions: [{ span: span(1, 0, 10), type: 'person', entity: 'a1', because: 'name/x' }],
  demonyms: [],
  entities: [
    {
      id: 'a1',
      label: 'Ines Varga',
      type: 'person',
      wikidata: null,
      inArticle: span(0, 0, 5),
      pack: null,
      reason: 'unknown',
      runnersUp: [],
    },
  ],
  attributions: [
    {
      source: [span(1, 0, 10)],
      cue: [span(1, 11, 17)],
      content: [span(1, 18, 20)],
      speaker: 'a1',
      chain: [
        { kind: 'unknown', label: '', entity: null, span: null },
        { kind: 'named', label: 'Ines Varga', entity: 'a1', span: span(1, 0, 10) },
        { kind: 'publisher', label: 'The Skagen Post', entity: null, span: null },
      ],
      quote: 'indirect',
      denies: true,
      because: 'attribution/x',
    },
  ],
  claims: [
    {
      span: span(1, 0, 20),
      sentence: 0,
      kind: 'event',
      score: 0.5,
      attribution: 0,
      hedges: [],
      negations: [],
      quantities: [],
      scopes: [],
      times: [],
      because: 'claim/x',
    },
  ],
  law: [],
  summary: [span(1, 0, 21)],
};

const json = readingAsJson(reading, NOTHING_KNOWN);

it('counts offsets through the blocks, with a newline between them', () => {
  expect(json.sentences).toEqual([{ start: 13, end: 34, checkworthiness: 0.5 }]);
  expect(json.summary).toEqual([[13, 34]]);
});

it('says where a description comes from', () => {
  expect(json.entities).toMatchObject([{ description: 'First', from: 'article' }]);
});

it('names a gap in a chain', () => {
  expect(json.attributions[0]?.chain).toEqual(['unnamed', 'Ines Varga', 'The Skagen Post']);
});

it('leaves out an outlet that has no name', () => {
  const nameless = { ...reading, meta: { ...reading.meta, publisher: '' } };
  expect(readingAsJson(nameless, NOTHING_KNOWN).attributions[0]?.chain).toEqual(['unnamed', 'Ines Varga']);
});

it('takes what somebody denies for negated', () => {
  expect(json.claims).toMatchObject([{ negated: true, hedged: false, ownVoice: false }]);
});
