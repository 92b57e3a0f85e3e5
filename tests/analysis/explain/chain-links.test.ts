import { describe, expect, it } from 'vitest';
import { chainLinks } from '../../../analysis/explain/chain-links.ts';
import type { Entity, Link, Reading } from '../../../analysis/reading.ts';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { LAW_ONLY } from '../../support/law-pack.ts';
import { entity, pack } from '../../support/small-pack.ts';

const AGENCY = entity({
  id: 'tst:agency',
  label: 'Border Agency',
  type: 'organisation',
  description: 'A body that guards the border. It was founded in 1990.',
});
const OUTLET = entity({
  id: 'tst:courier',
  label: 'The Valley Courier',
  type: 'organisation',
  description: 'A weekly paper.',
});
const SMALL = pack('small', [AGENCY, OUTLET]);
const KNOWLEDGE: Knowledge = {
  ...LAW_ONLY,
  packs: [SMALL],
  names: {
    lookUp: (name) => SMALL.entities.filter(({ label }) => label === name).map(({ id }) => id),
    longestFrom: () => 3,
  },
  entity: (id) => {
    const known = SMALL.entities.find((each) => each.id === id);
    return known ? { entity: known, pack: SMALL, origin: 'shipped' } : null;
  },
};

const TEXT = 'Ana Kovel, who runs the harbour, told the Border Agency.';
const KOVEL: Entity = {
  id: 'a1',
  label: 'Ana Kovel',
  type: 'person',
  wikidata: null,
  inArticle: { block: 0, start: 15, end: 31 },
  pack: null,
  reason: 'unknown',
  runnersUp: [],
};
const NOBODY: Entity = { ...KOVEL, id: 'a2', label: 'Ivo Lem', inArticle: null };
const KNOWN: Entity = { ...KOVEL, id: 'tst:agency', label: 'Border Agency', inArticle: null, pack: 'small' };
const READING: Reading = {
  meta: { title: '', byline: '', publisher: 'The Valley Courier', published: '' },
  blocks: [{ kind: 'paragraph', text: TEXT }],
  truncated: false,
  language: 'en',
  sentences: [],
  mentions: [],
  demonyms: [],
  entities: [KOVEL, NOBODY, KNOWN],
  attributions: [],
  claims: [],
  law: [],
  summary: [],
};

function link(kind: Link['kind'], label: string, id: string | null = null): Link {
  return { kind, label, entity: id, span: null };
}

describe('chainLinks', () => {
  it.each<[string, Link, string | null]>([
    [
      'what a pack knows, in its first sentence',
      link('named', 'Border Agency', 'tst:agency'),
      'A body that guards the border.',
    ],
    ['what the article itself says', link('named', 'Ana Kovel', 'a1'), 'runs the harbour'],
    ['nothing for a name nobody knows', link('named', 'Ivo Lem', 'a2'), null],
    ['nothing for an unnamed source', link('described', 'a senior official'), null],
    ['nothing for a gap', link('unknown', ''), null],
    [
      'what a pack knows of the outlet by its name',
      link('publisher', 'The Valley Courier'),
      'A weekly paper.',
    ],
    ['nothing for an outlet no pack knows', link('publisher', 'Another Paper'), null],
    ['nothing for an outlet without a name', link('publisher', ''), null],
  ])('notes %s', (_, one, note) => {
    expect(chainLinks([one], READING, KNOWLEDGE)).toEqual([{ ...one, note }]);
  });

  it('keeps the order of the chain', () => {
    const chain = [link('unknown', ''), link('named', 'Ana Kovel', 'a1'), link('publisher', 'Another Paper')];
    expect(chainLinks(chain, READING, KNOWLEDGE).map(({ label }) => label)).toEqual([
      '',
      'Ana Kovel',
      'Another Paper',
    ]);
  });
});
