import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ENTITY_FILES, LAW_FILE, loadKnowledge, type PackFolder } from '../../knowledge/load-knowledge.ts';
import { packFaults } from '../../knowledge/pack-faults.ts';
import { buildConflictPacks } from '../../tools/packs/build-conflict-packs.ts';
import { buildWeaponsPack } from '../../tools/packs/build-weapons-pack.ts';
import { buildWorldPack } from '../../tools/packs/build-world-pack.ts';
import { checkPacks } from '../../tools/packs/check-pack-files.ts';
import { formatPack } from '../../tools/packs/format-pack.ts';
import { entity, pack } from '../support/small-pack.ts';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'packs');
const readPack = (file: string) => readFileSync(join(folder, file), 'utf8');
const utf8 = new TextDecoder();
const folderWith = (changed: string, text: string): PackFolder => ({
  text: async (file) => (file === changed ? text : readPack(file)),
  bytes: async (file) => readFileSync(join(folder, file)),
  decode: (bytes) => utf8.decode(bytes),
});
const knowledge = await loadKnowledge(folderWith('', ''));

/** The shipped packs, but for one change in one file. */
function withChange(
  changed: string,
  change: (json: Record<string, never>) => void,
): (file: string) => string {
  return (file) => {
    if (file !== changed) return readPack(file);
    const json = JSON.parse(readPack(file));
    change(json);
    return JSON.stringify(json);
  };
}

describe('the shipped packs', () => {
  test('keep to their schemas and to one another', () => {
    expect(checkPacks(readPack)).toEqual([]);
  });

  test.each([buildWorldPack(), ...buildConflictPacks(), buildWeaponsPack()])(
    '$id.json is what its tables give',
    (built) => {
      expect(formatPack(built)).toBe(readPack(`${built.id}.json`));
    },
  );

  test('find every name they hold', () => {
    for (const { entities } of knowledge.packs)
      for (const { id, label, aliases } of entities)
        for (const name of [label, ...Object.values(aliases).flat()])
          expect(knowledge.names.lookUp(name), name).toContain(id);
  });

  test.each([
    ['HUR', 'Main Directorate of Intelligence of Ukraine'],
    ['ГУР', 'Main Directorate of Intelligence of Ukraine'],
    ['Kiev', 'Kyiv'],
    ['Artemivsk', 'Bakhmut'],
    ['U.S.', 'United States'],
    ['Côte d’Ivoire', "Côte d'Ivoire"],
    ['Burma', 'Myanmar'],
    ['Erdogan', 'Recep Tayyip Erdoğan'],
    ['Zelenskyy', 'Volodymyr Zelensky'],
    ['ICC', 'International Criminal Court'],
    ['Nato', 'NATO'],
    ['Doctors Without Borders', 'Médecins Sans Frontières'],
    ['Coordination Headquarters', 'Coordination Headquarters for the Treatment of Prisoners of War'],
    ['Resolution No. 413', 'Cabinet of Ministers of Ukraine Resolution No. 413'],
    ['Kyiv Independent', 'The Kyiv Independent'],
    ['Луганська область', 'Luhansk Oblast'],
    ['ECOSOC', 'United Nations Economic and Social Council'],
    ['Minusca', 'MINUSCA'],
    ['Caricom', 'Caribbean Community'],
    ['UNOSAT', 'United Nations Institute for Training and Research'],
    ['CDC', 'Centers for Disease Control and Prevention'],
  ])('%s is %s', (name, label) => {
    const [best] = knowledge.names.lookUp(name);
    expect(knowledge.entity(best ?? '')?.entity.label).toBe(label);
  });

  test.each([
    'us',
    'who',
    'turkey',
    'The times',
    'Economist',
    'Male',
    'Memorial',
    'prisoner exchange',
    'ice',
    'people in need',
    'Special Criminal Court',
    'NORAD',
    'Agriculture Department',
    'plan international',
  ])('%s is nobody', (name) => {
    expect(knowledge.names.lookUp(name)).toEqual([]);
  });

  test('say of occupied territory whose it is, who holds it since when, and what the General Assembly says', () => {
    for (const name of [
      'Crimea',
      'Sevastopol',
      'Donetsk Oblast',
      'Luhansk Oblast',
      'Kherson Oblast',
      'Zaporizhzhia Oblast',
    ]) {
      const facts = knowledge.entity(knowledge.names.lookUp(name)[0] ?? '')?.entity.facts ?? [];
      expect(facts.map((fact) => fact.value)).toEqual([
        'Part of Ukraine',
        'Russia',
        expect.stringMatching(/^Resolution (68\/262|ES-11\/4) of/),
      ]);
      expect(facts[1]?.from).toMatch(/^20(14|22)/);
    }
  });

  test('find no one guilty', () => {
    const verdict = /\b(committed|guilty|war criminal|terrorist state|perpetrat)/i;
    for (const { entities } of knowledge.packs)
      for (const { description, label } of entities) expect(verdict.test(description), label).toBe(false);
  });
});

describe('a corrupt pack is refused by name', () => {
  type Change = (json: { entities: Record<string, unknown>[] }) => void;
  const first =
    (fields: Record<string, unknown>): Change =>
    (json) =>
      void Object.assign(json.entities[0] ?? {}, fields);
  test.each<[string, Change, RegExp]>([
    [
      'markup',
      first({ description: 'A <b>state</b>.' }),
      /^world\.json: "Q889": entities\.0\.description: plain text/,
    ],
    [
      'a script link',
      first({ source: { label: 'x', url: 'javascript:alert(1)', date: '2026' } }),
      /"Q889".*source\.url: must be an https address/,
    ],
    ['no label', first({ label: undefined }), /"Q889".*label/],
    ['an unknown field', first({ colour: 'red' }), /"Q889".*colour/],
    ['a wrong type', first({ type: 'planet' }), /"Q889".*type/],
    [
      'an id twice',
      (json) => json.entities.push(json.entities[0] ?? {}),
      /^world: "Q889": entities\.\d+\.id: already used in this pack/,
    ],
    [
      'a fact without source',
      first({ facts: [{ label: 'a', value: 'b', source: 'nobody' }] }),
      /"Q889".*facts\.0\.source.*nobody/,
    ],
    [
      'a fact about nobody',
      first({ facts: [{ label: 'a', value: 'b', entity: 'Q1', source: 'editors' }] }),
      /facts\.0\.entity.*Q1/,
    ],
  ])('%s', (_what, change, message) => {
    const faults = checkPacks(withChange('world.json', change as never));
    expect(faults.join('\n')).toMatch(message);
  });

  test('a decision of the law pack with an entry that no pack has', () => {
    const change = ({ decisions }: { decisions: { entity: unknown }[] }) =>
      Object.assign(decisions[0] ?? {}, { entity: 'story:none' });
    expect(checkPacks(withChange('law.json', change as never))).toEqual([
      'law.json: decision unsc-242: entity: story:none is in none of the packs',
    ]);
  });

  test('no JSON', () => {
    expect(checkPacks((file) => (file === 'world.json' ? '{' : readPack(file)))[0]).toMatch(/^world\.json: /);
  });

  test.each([
    [
      'an id twice',
      packFaults([
        pack('a', [entity({ id: 'Q1', label: 'A' })]),
        pack('b', [entity({ id: 'Q1', label: 'B' })]),
      ]),
      1,
    ],
    [
      'a name twice',
      packFaults([pack('a', [entity({ id: 'Q1', label: 'A', aliases: { en: ['B', 'B'] } })])]),
      1,
    ],
    ['a name of marks only', packFaults([pack('a', [entity({ id: 'Q1', label: '…' })])]), 1],
    ['nothing wrong', packFaults([pack('a', [entity({ id: 'Q1', label: 'A', aliases: { en: ['B'] } })])]), 0],
  ])('%s', (_what, faults, count) => {
    expect(faults).toHaveLength(count);
  });
});

describe('loading in the browser', () => {
  const loadWith = (changed: string, text: string) => loadKnowledge(folderWith(changed, text));
  test.each([
    ['no JSON', 'world.json', 'oops', /^world\.json: not JSON/],
    ['another format', LAW_FILE, '{"format":2}', /^law\.json: format/],
    [
      'no entities',
      'world.json',
      '{"format":1,"id":"w","title":"W","version":"2026"}',
      /^world\.json: .*(entities|sources)/,
    ],
    [
      'an entry without names',
      'russia-ukraine-war.json',
      '{"format":1,"id":"w","title":"W","version":"2026","sources":[],"entities":[{"id":"Q1","label":"A","type":"place","description":"B"}]}',
      /^russia-ukraine-war\.json: "Q1": aliases/,
    ],
  ])('%s is refused by name', async (_what, file, text, message) => {
    await expect(loadWith(file, text)).rejects.toThrow(message);
  });

  test('gives every pack and the law', () => {
    expect(knowledge.packs).toHaveLength(ENTITY_FILES.length);
    expect(knowledge.law.topics.length).toBeGreaterThan(0);
    expect(knowledge.entity('Q0')).toBeNull();
  });
});
