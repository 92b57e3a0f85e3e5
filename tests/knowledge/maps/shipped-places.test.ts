import { describe, expect, it } from 'vitest';
import { packagedKnowledge } from '../../../tools/read/packaged-knowledge.ts';

const knowledge = await packagedKnowledge();

describe('the places of the shipped packs', () => {
  it.each([
    ['Crimea', 'UA-43'],
    ['Donetsk Oblast', 'UA-14'],
    ['Luhansk Oblast', 'UA-09'],
    ['Zaporizhzhia Oblast', 'UA-23'],
    ['Kherson Oblast', 'UA-65'],
  ])('%s is the region %s of Ukraine on a map', (name, region) => {
    const [id = ''] = knowledge.names.lookUp(name);
    expect(knowledge.entity(id)?.entity).toMatchObject({ country: 'UA', region });
  });

  it('gives no region to a place that is larger than one', () => {
    const [id = ''] = knowledge.names.lookUp('Ukraine');
    expect(knowledge.entity(id)?.entity.region).toBe(undefined);
  });
});
