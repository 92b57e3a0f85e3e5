import { describe, expect, it } from 'vitest';
import { findLegalTopics } from '../../../analysis/law/find-legal-topics.ts';
import type { Attribution, Entity, LegalFinding } from '../../../analysis/reading.ts';
import { segment } from '../../../analysis/text/segment.ts';
import { LAW_ONLY } from '../../support/law-pack.ts';
import { MODELS } from '../../support/shipped-models.ts';

/** The first finding in a paragraph with these entities and attributions; `undefined` for none. */
function first(
  paragraph: string,
  {
    entities = [],
    attributions = [],
  }: { entities?: readonly Entity[]; attributions?: readonly Attribution[] } = {},
): LegalFinding | undefined {
  const text = segment([{ kind: 'paragraph', text: paragraph }]);
  return findLegalTopics(text, { mentions: [], entities }, attributions, {
    knowledge: LAW_ONLY,
    networks: MODELS.legalTopics,
  })[0];
}

describe('what a finding says of its conduct', () => {
  it('names the states the conduct may concern, the acting one first', () => {
    const ukraine: Entity = {
      id: 'Q212',
      label: 'Ukraine',
      type: 'place',
      wikidata: 'Q212',
      inArticle: null,
      pack: 'world',
      reason: 'only-one',
      runnersUp: [],
    };
    const finding = first(
      'Ukraine said Russian troops had shelled a school in the east, killing two pupils.',
      {
        entities: [ukraine],
      },
    );
    expect(finding?.states).toEqual(['Q159', 'Q212']);
    expect(finding?.conflict).toBe('international');
  });

  it.each([
    ['occupation', 'Soldiers in the occupied town looted homes.'],
    ['non-international', 'The rebels looted homes after the junta bombed the road.'],
    ['international', 'After the invasion, foreign soldiers looted homes and shops.'],
    ['unclear', 'Soldiers looted homes near the front line.'],
  ])('reads the conflict as %s', (kind, sentence) => {
    const finding = first(sentence);
    expect(finding?.conflict).toBe(kind);
    expect(finding?.conflictFrom === null).toBe(kind === 'unclear');
  });

  it('takes a denial from the attribution the sentence stands in', () => {
    const attribution: Attribution = {
      source: [],
      cue: [],
      content: [{ block: 0, start: 0, end: 46 }],
      speaker: null,
      chain: [{ kind: 'described', label: 'the general', entity: null, span: null }],
      quote: 'indirect',
      denies: true,
      because: 'attribution/test',
    };
    const finding = first('Nobody was tortured in the camp by our troops, the general said.', {
      attributions: [attribution],
    });
    expect(finding?.standing).toBe('denied');
    expect(finding?.attribution).toBe(0);
  });
});
