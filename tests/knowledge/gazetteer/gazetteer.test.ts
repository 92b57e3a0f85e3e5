import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { GAZETTEER_FILE, openGazetteer } from '../../../knowledge/gazetteer/gazetteer.ts';
import { PackEntitySchema } from '../../../knowledge/pack.ts';
import { packagedKnowledge } from '../../../tools/read/packaged-knowledge.ts';

const BYTES = readFileSync(join(import.meta.dirname, '../../../assets/packs', GAZETTEER_FILE));
const utf8 = new TextDecoder();
const open = (bytes: Uint8Array) => openGazetteer(bytes, (part) => utf8.decode(part));
const knowledge = await packagedKnowledge();
const { gazetteer } = knowledge;

/** The best known entry of this name. */
function first(name: string) {
  return gazetteer.named(name)[0]?.entity;
}

describe('the shipped gazetteer', () => {
  it('holds over a hundred thousand entries in less than three megabytes', () => {
    expect(gazetteer.size).toBeGreaterThan(100_000);
    expect(gzipSync(BYTES).length).toBeLessThan(3_000_000);
  });

  it.each([
    ['Springfield', 'A city in Missouri, United States.'],
    ['Abéché', /^A city in Ouadaï, Chad/],
    ['abeche', null],
    ['ABECHE', /^A city in Ouadaï, Chad/],
    ['Simeiz', /Crimea, Ukraine\. Crimea has been under Russian occupation since 2014; UN General Assembly/],
    ['nice', null],
    ['Nowhere-on-Sea', null],
    ['', null],
  ])('knows %s', (name, description) => {
    const found = first(name)?.description;
    if (description === null) expect(found).toBeUndefined();
    else expect(found).toMatch(description);
  });

  it('says up to when it knows of a politician’s office, and keeps terms apart', () => {
    const abe = first('Shinzō Abe');
    const terms = abe?.facts.filter(({ value }) => value.startsWith('Prime Minister'));
    expect(terms?.map(({ from, to }) => [from?.slice(0, 4), to?.slice(0, 4)])).toEqual([
      ['2012', '2020'],
      ['2006', '2007'],
    ]);
    expect(first('Mike DeWine')?.description).toMatch(/in office as of mid-2022/);
  });

  it('gives entries that are as well-formed as those of a pack', () => {
    for (const name of [
      'Springfield',
      'Paris',
      'San José',
      'Santa Cruz',
      'Mike DeWine',
      'Wang Yi',
      'Ontario',
    ])
      for (const { entity } of gazetteer.named(name)) {
        const { id } = entity;
        const known = gazetteer.entity(id);
        expect(v.safeParse(PackEntitySchema, known?.entity).issues, id).toBeUndefined();
        expect(known?.entity.id).toBe(id);
        const sources = known?.pack.sources.map((source) => source.id);
        for (const { source } of known?.entity.facts ?? []) expect(sources).toContain(source);
      }
  });

  it('leaves out what the packs have', () => {
    for (const { entities } of knowledge.packs)
      for (const { id } of entities) expect(gazetteer.entity(id), id).toBeNull();
  });

  it('tells where the towns of the packs lie, by name of the source', () => {
    const goma = knowledge.entity('Q204381');
    expect(goma?.entity).toMatchObject({ region: 'CD-NK', position: { source: 'geonames' } });
    expect(goma?.entity.position?.longitude).toBeCloseTo(29.2, 0);
    expect(goma?.pack.sources.map(({ id }) => id)).toContain('geonames');
  });

  it.each(['Q0', 'geonames:0', 'region:xx-99', 'tst:nobody', ''])('has no %s', (id) => {
    expect(gazetteer.entity(id)).toBeNull();
  });
});

describe('a broken file', () => {
  it.each([
    ['nothing', new Uint8Array(0), /not a gazetteer/],
    ['something else', new TextEncoder().encode('{"format":1}'), /not a gazetteer/],
    ['half a file', BYTES.subarray(0, BYTES.length / 2), /cut short/],
  ])('%s is refused by name', (_what, bytes, message) => {
    expect(() => open(bytes)).toThrow(message);
    expect(() => open(bytes)).toThrow(GAZETTEER_FILE);
  });

  it('is read at any place of a larger buffer', () => {
    const moved = new Uint8Array(BYTES.length + 3);
    moved.set(BYTES, 3);
    expect(open(moved.subarray(3)).named('Springfield')).toEqual(gazetteer.named('Springfield'));
  });
});
