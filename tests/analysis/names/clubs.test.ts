import { describe, expect, it } from 'vitest';
import { read } from '../../../analysis/read.ts';
import { packagedKnowledge } from '../../../tools/read/packaged-knowledge.ts';
import { MODELS } from '../../support/shipped-models.ts';

const knowledge = await packagedKnowledge();
const META = { title: '', byline: '', publisher: '', published: '' };

const MATCH = [
  'Bradford beat Sunderland 2-1 in the league on Saturday and their striker scored both goals of the match.',
  'The goalkeeper of the season saved a penalty before half-time.',
];

/** The types of a name in these paragraphs, in reading order, each once. */
function typesOf(name: string, paragraphs: readonly string[]): string[] {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const { mentions } = read({ meta: META, blocks, truncated: false }, knowledge, MODELS);
  const named = mentions.filter(({ span }) => paragraphs[span.block]?.slice(span.start, span.end) === name);
  return [...new Set(named.map(({ type }) => type))];
}

describe('a place in a report on sport', () => {
  it.each([
    ['that beats another', 'Bradford', MATCH],
    ['that is beaten', 'Sunderland', MATCH],
    ['that played elsewhere in it', 'Hartlepool', [...MATCH, 'Hartlepool lost.', 'Hartlepool looked tired.']],
    ['in a row of results', 'Gateshead', [...MATCH, 'Gateshead 2 Hartlepool 0', 'York 1 Boston 1']],
  ])('is a club: %s', (_, name, paragraphs) => {
    expect(typesOf(name, paragraphs)).toEqual(['organisation']);
  });

  it.each([
    ['a state', 'France', [...MATCH, 'France beat Norway 3-0 in the other match.']],
    ['a land that is no state', 'Scotland', [...MATCH, 'Scotland beat Norway 3-0 in the other match.']],
    ['where they played', 'Hartlepool', [...MATCH, 'They met in Hartlepool before 900 people.']],
    ['the town of a ground', 'Gateshead', [...MATCH, 'The cup final at Gateshead was put off.']],
    [
      'outside sport',
      'Hartlepool',
      ['Hartlepool beat Gateshead in the race for a new hospital, officials said.'],
    ],
  ])('is a place: %s', (_, name, paragraphs) => {
    expect(typesOf(name, paragraphs)).not.toContain('organisation');
    expect(typesOf(name, paragraphs)).toContain('place');
  });
});
