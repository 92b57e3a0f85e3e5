import { describe, expect, it } from 'vitest';
import { findNames } from '../../../analysis/names/find-names.ts';
import { detectLanguage } from '../../../analysis/text/detect-language.ts';
import { segment } from '../../../analysis/text/segment.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { MODELS } from '../../support/shipped-models.ts';
import { knowing } from '../../support/small-knowledge.ts';
import { entity } from '../../support/small-pack.ts';

const META = { title: '', byline: '', publisher: '', published: '' };

/** For each mention its words and the label and id of what it names. */
function linked(knowledge: Knowledge, ...paragraphs: string[]) {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const text = segment(blocks);
  const language = detectLanguage(text);
  const { mentions, entities } = findNames(text, { knowledge, weights: MODELS.names, meta: META, language });
  const words = (span: { block: number; start: number; end: number }) =>
    blocks[span.block]?.text.slice(span.start, span.end) ?? '';
  return {
    mentions: mentions.map((mention) => [words(mention.span), mention.entity]),
    entities,
    said: Object.fromEntries(entities.map(({ label, inArticle }) => [label, inArticle && words(inArticle)])),
    idOf: (name: string) => mentions.find(({ span }) => words(span) === name)?.entity,
  };
}

const STORY = knowing(
  entity({ id: 'Q1', label: 'Tarnovia', aliases: { uk: ['Тарновія'], en: ['Republic of Tarnovia'] } }),
  entity({ id: 'Q2', label: 'Orlec Oblast', aliases: { en: ['Orlec region'] } }),
  entity({ id: 'Q3', label: 'Orlec' }),
  entity({ id: 'Q4', label: 'Arda Oblast' }),
  entity({
    id: 'Q5',
    type: 'organisation',
    label: 'Ministry of Defence of Tarnovia',
    aliases: { en: ["Tarnovia's Defence Ministry", 'border agency'] },
  }),
  entity({ id: 'Q6', type: 'organisation', label: 'Northern Shipping Union', aliases: { und: ['NSU'] } }),
  entity({ id: 'Q7', type: 'organisation', label: 'National Student Union', aliases: { und: ['NSU'] } }),
  entity({ id: 'Q8', type: 'person', label: 'Ostap Velyk', aliases: { en: ['Velyk'] } }),
);

describe('entities', () => {
  it('carry the id of the pack that knows the name', () => {
    const { mentions, entities } = linked(STORY, 'Troops left Tarnovia on Monday.');
    expect(mentions).toEqual([['Tarnovia', 'Q1']]);
    expect(entities[0]).toMatchObject({ label: 'Tarnovia', type: 'place', wikidata: 'Q1', pack: 'story' });
  });

  it('are found in other scripts', () => {
    expect(linked(STORY, 'Вчора Тарновія відкрила кордон.').mentions).toEqual([['Тарновія', 'Q1']]);
  });

  it('have an id of the article where no pack knows them', () => {
    const { entities } = linked(STORY, 'Dr Amina Yusuf said so.');
    expect(entities).toMatchObject([{ id: 'a1', label: 'Amina Yusuf', wikidata: null, pack: null }]);
  });

  it('join a surname with the full name, also where the surname stands first', () => {
    const { idOf, entities } = linked(
      STORY,
      'Horvat resigned, officials said.',
      'Nadia Horvat had led the port since May.',
    );
    expect(idOf('Horvat')).toBe(idOf('Nadia Horvat'));
    expect(entities.map(({ label }) => label)).toEqual(['Nadia Horvat']);
  });

  it('keep apart two people of one surname', () => {
    const { idOf } = linked(STORY, 'Nadia Horvat spoke. Her brother Luka Horvat listened.');
    expect(idOf('Nadia Horvat')).not.toBe(idOf('Luka Horvat'));
  });

  it("give the article's own person a surname that a pack knows of somebody else", () => {
    const { idOf } = linked(STORY, 'Iryna Velyk sells bread. Velyk opened in March.');
    expect(idOf('Velyk')).toBe(idOf('Iryna Velyk'));
    expect(idOf('Velyk')).not.toBe('Q8');
  });

  it('join an acronym with its expansion', () => {
    const { idOf } = linked(STORY, 'The Harbour Workers Council (HWC) met. Later the HWC voted.');
    expect(idOf('HWC')).toBe(idOf('Harbour Workers Council'));
  });

  it('take an acronym of two meanings for the one the article spells out', () => {
    expect(linked(STORY, 'The National Student Union (NSU) met.').idOf('NSU')).toBe('Q7');
    expect(linked(STORY, 'The NSU met at noon.').idOf('NSU')).toMatch(/^a/);
  });

  it('are regions in a list that ends in "oblasts"', () => {
    const { mentions } = linked(STORY, 'Troops hold Orlec, Arda, and Belm oblasts.');
    expect(mentions.slice(0, 2)).toEqual([
      ['Orlec', 'Q2'],
      ['Arda', 'Q4'],
    ]);
    expect(linked(STORY, 'Troops hold Orlec.').mentions).toEqual([['Orlec', 'Q3']]);
  });

  it('are marked without their state', () => {
    expect(linked(STORY, "Tarnovia's Defence Ministry denied it.").mentions).toEqual([
      ['Tarnovia', 'Q1'],
      ['Defence Ministry', 'Q5'],
    ]);
  });

  it('are not marked by a description in small letters', () => {
    expect(linked(STORY, 'The border agency denied it.').mentions).toEqual([]);
  });
});

const SAID: readonly (readonly [sentence: string, label: string, said: string | null])[] = [
  [
    'Nadia Horvat, head of the Harbour Council, told reporters.',
    'Nadia Horvat',
    'head of the Harbour Council',
  ],
  ['Nadia Horvat, 41, a welder from the coast, agreed.', 'Nadia Horvat', 'a welder from the coast'],
  ['He told the news outlet Veritza so.', 'Veritza', 'news outlet'],
  ['They met defence minister Nadia Horvat at noon.', 'Nadia Horvat', 'defence minister'],
  ['The director of the clinic, Nadia Horvat, said no.', 'Nadia Horvat', 'director of the clinic'],
  ['The report cites the military intelligence agency (VKR) twice.', 'VKR', 'military intelligence agency'],
  [
    '“It is late,” said Nadia Horvat, who teaches law at a college.',
    'Nadia Horvat',
    'who teaches law at a college',
  ],
  ['Nadia Horvat, however, said nothing.', 'Nadia Horvat', null],
  ['In Tarnovia, the suspect’s mother said nothing.', 'Tarnovia', null],
  ['Mr Horvat said nothing.', 'Horvat', null],
];

describe('what the article says of an entity', () => {
  it.each(SAID)('%s', (sentence, label, said) => {
    expect(linked(STORY, sentence).said[label]).toBe(said);
  });
});
