import { describe, expect, it } from 'vitest';
import { type LegalRule, row } from '../../analysis/law/legal-rule.ts';
import { LEGAL_RULES } from '../../analysis/law/rules/legal-rules.ts';
import type { LawPack } from '../../knowledge/law/law-pack.ts';
import { lawFaults } from '../../tools/packs/law-faults.ts';
import { ruleFaults } from '../../tools/packs/rule-faults.ts';
import { LAW_PACK } from '../support/law-pack.ts';

/** Lets a test write into a copy of a pack. */
type Writable<T> = T extends object ? { -readonly [Key in keyof T]: Writable<T[Key]> } : T;

function changed(change: (pack: Writable<LawPack>) => void): string[] {
  const pack = structuredClone(LAW_PACK) as Writable<LawPack>;
  change(pack);
  return lawFaults(pack);
}

describe('the faults of a law pack', () => {
  it('are none in the shipped one', () => {
    expect(lawFaults(LAW_PACK)).toEqual([]);
  });

  const pin = (instrument: string, own: string) => (pack: Writable<LawPack>) => {
    const [provision] = pack.topics[0]?.provisions ?? [];
    if (provision) Object.assign(provision, { instrument, pin: own });
  };
  it.each<[string, (pack: Writable<LawPack>) => void, string]>([
    ['an article past the last', pin('GC4', '172'), 'GC4 has no 172: its last is 159'],
    ['a Roman article past the last', pin('GENCON', 'XX'), 'GENCON has no XX: its last is 19'],
    ['article 0', pin('GC4', '0'), 'GC4 has no 0: its last is 159'],
    ['a place that is no article', pin('AP1', 'preamble'), '"preamble" names no article'],
    ['an inserted article of another treaty', pin('GC4', '8 bis'), '"8 bis" names no article'],
    ['an article of what is cited whole', pin('GP25', '2'), 'GP25 is cited whole, not by "2"'],
  ])('name %s', (_, change, message) => {
    expect(changed(change)).toEqual([`topic wilful-killing: provisions.0.pin: ${message}`]);
  });

  it.each<[string, (pack: Writable<LawPack>) => void, string]>([
    [
      'a topic without a source',
      (pack) => Object.assign(pack.topics[0] ?? {}, { sources: [] }),
      'topic wilful-killing: sources: must not be empty',
    ],
    [
      'an id used twice',
      (pack) => pack.states.push(structuredClone(pack.states[0]) as never),
      'state UA: id: used twice',
    ],
    [
      'a withdrawal before the treaty was joined',
      (pack) => Object.assign(pack.status.RS?.UA ?? {}, { left: '2020-05-01' }),
      'status RS UA: left: 2020-05-01 is before inForce 2025-01-01',
    ],
    [
      'a ratification before the signature',
      (pack) => Object.assign(pack.status.RS?.UA ?? {}, { joined: '1999' }),
      'status RS UA: joined: 1999 is before signed 2000-01-20',
    ],
  ])('name %s', (_, change, message) => {
    expect(changed(change)).toEqual([message]);
  });

  it.each<[string, (pack: Writable<LawPack>) => void, string]>([
    [
      'a place a decision rests on that is past the last article',
      (pack) => Object.assign(pack.decisions[0] ?? {}, { rests: [{ instrument: 'RS', pin: '313' }] }),
      'decision unsc-242: rests.0.pin: RS has no 313: its last is 128',
    ],
    [
      'a number two decisions of one body would have',
      (pack) => Object.assign(pack.decisions[1] ?? {}, { number: '242' }),
      'decision unsc-446: names: unsc 242 is unsc-242 too',
    ],
    [
      'a decision that nothing would be recognised as',
      (pack) => Object.assign(pack.decisions[0] ?? {}, { number: null, names: [] }),
      'decision unsc-242: names: nothing would be recognised as it',
    ],
  ])('name %s', (_, change, message) => {
    expect(changed(change)).toEqual([message]);
  });

  it('leave dates alone that a month or year without its day may agree with', () => {
    expect(changed((pack) => Object.assign(pack.status.RS?.UA ?? {}, { joined: '2025' }))).toEqual([]);
  });
});

describe('the faults of rules', () => {
  it('are none in the shipped ones', () => {
    expect(ruleFaults(LAW_PACK, LEGAL_RULES)).toEqual([]);
  }, 60_000);

  const SHOT = 'Guards shot three men in the occupied town.';
  const BREAD = 'The baker sold three loaves in the town.';
  const faults = (rule: LegalRule) =>
    ruleFaults({ ...LAW_PACK, topics: LAW_PACK.topics.slice(0, 1) }, [rule]);
  it.each([
    ['no fault', row('wilful-killing', 'x', ['shoot'], SHOT, BREAD), []],
    ['a missing example', row('wilful-killing', 'x', ['shoot'], '', BREAD), ['example: missing']],
    [
      'a missing counter-example',
      row('wilful-killing', 'x', ['shoot'], SHOT, ''),
      ['counterExample: missing'],
    ],
    [
      'an example it misses',
      row('wilful-killing', 'x', ['stab'], SHOT, BREAD),
      [`example: the row finds nothing in "${SHOT}"`],
    ],
    [
      'a counter-example it finds',
      row('wilful-killing', 'x', ['three'], SHOT, BREAD, { needs: 'any' }),
      [`counterExample: the row finds its topic in "${BREAD}"`],
    ],
  ])('name %s', (_, rule, expected) => {
    expect(faults(rule)).toEqual(expected.map((fault) => `rule law/wilful-killing/x: ${fault}`));
  });

  it('name a topic the pack does not have and one no row finds', () => {
    const [first] = faults(row('no-such', 'x', ['shoot'], SHOT, BREAD));
    expect(first).toBe('rule law/no-such/x: topic: the pack has no no-such');
    expect(faults(row('no-such', 'x', ['shoot'], SHOT, BREAD))[1]).toMatch(/^topic wilful-killing: no row/);
  });
});
