import { describe, expect, test } from 'vitest';
import { NO_GAZETTEER } from '../../knowledge/gazetteer/gazetteer.ts';
import type { AddedPack } from '../../knowledge/knowledge.ts';
import { createKnowledge } from '../../knowledge/load-knowledge.ts';
import { listPacks } from '../../knowledge/pack-list.ts';
import { LAW_PACK } from '../support/law-pack.ts';
import { entity, pack } from '../support/small-pack.ts';

const SHIPPED = pack('shipped', [entity({ id: 'Q1', label: 'Tarn' })]);
const added = (id: string, ...entities: Parameters<typeof entity>[0][]): AddedPack => ({
  pack: pack(id, entities.map(entity)),
  origin: 'reader',
});

describe('added packs', () => {
  const known = createKnowledge([SHIPPED], LAW_PACK, NO_GAZETTEER, [
    added(
      'mine',
      { id: 'Q1', label: 'Other Tarn' },
      { id: 'Q2', label: 'Fell', aliases: { en: ['The Fell'] } },
    ),
    added('late', { id: 'Q2', label: 'Late Fell' }, { id: 'Q3', label: 'Beck' }),
  ]);

  test('are found by name and called by their origin', () => {
    expect(known.names.lookUp('The Fell')).toEqual(['Q2']);
    expect(known.entity('Q2')).toMatchObject({ origin: 'reader', pack: { title: 'mine' } });
    expect(known.entity('Q1')).toMatchObject({ origin: 'shipped', entity: { label: 'Tarn' } });
  });

  test('leave out what an earlier pack has, names and all', () => {
    expect(known.entity('Q2')?.entity.label).toBe('Fell');
    expect(known.names.lookUp('Other Tarn')).toEqual([]);
    expect(known.names.lookUp('Late Fell')).toEqual([]);
    expect(known.entity('Q3')?.pack.title).toBe('late');
  });

  test('are listed apart from the shipped ones, with how much of them is left out', () => {
    const list = listPacks(known, { packs: [], leftOut: [], trouble: 'full' });
    expect(list.shipped.map(({ id, entries }) => [id, entries])).toEqual([['shipped', 1]]);
    expect(list.added.map(({ id, entries, withheld }) => [id, entries, withheld])).toEqual([
      ['mine', 1, 1],
      ['late', 1, 1],
    ]);
    expect(list.trouble).toBe('full');
    expect(list.law.topics).toBe(LAW_PACK.topics.length);
  });
});
