import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePack } from '../../knowledge/check-pack.ts';
import { ENTITY_FILES, parseCheckedPack } from '../../knowledge/load-knowledge.ts';
import { PACK_LIMITS } from '../../knowledge/pack.ts';
import { faultLine, MOST_FAULTS } from '../../knowledge/pack-fault.ts';
import { type Beside, readPack } from '../../knowledge/read-pack.ts';
import { EXAMPLE_TEXT, entryOf, entryText, factText, packText, sourceText } from '../support/pack-files.ts';
import { entity, pack } from '../support/small-pack.ts';

const PACKS = join(import.meta.dirname, '..', '..', 'assets', 'packs');
const SHIPPED = ENTITY_FILES.map((file) =>
  parsePack(file, JSON.parse(readFileSync(join(PACKS, file), 'utf8'))),
);
const OTHER = pack('other', [entity({ id: 'oth:one', label: 'One' })]);
const BESIDE: Beside = { shipped: SHIPPED, added: [OTHER] };

/** Hundreds of tries, on a machine that may be busy. */
const PATIENCE_MS = 60_000;

/** The faults in one line each; empty when the text is a good pack. */
function faultsOf(text: string, beside: Beside | null = BESIDE): string[] {
  const read = readPack(text, beside);
  return read.ok ? [] : read.faults.map(faultLine);
}

const source = (url: string) => entryText({ source: { label: 'x', url, date: '2026' } });
const notAddress = '"tst:mill": entities.0.source.url: must be an https address';
const notPlain = (field: string) => `"tst:mill": entities.0.${field}: plain text only, without < and >`;
const unfit = (field: string) =>
  `"tst:mill": entities.0.${field}: has a control character, a line break or a sign that turns text`;
const notDate = (field: string) => `${field}: must be a date: YYYY, YYYY-MM or YYYY-MM-DD`;

const BAD: [what: string, text: string, fault: string][] = [
  ['nothing', '', 'the file: not JSON: it ends too early (line 1, column 1)'],
  ['a web page', '<!doctype html>', 'the file: not JSON: a value is expected here (line 1, column 1)'],
  ['a list', '[]', 'the file: must be an object in curly brackets'],
  ['a text', '"pack"', 'the file: must be an object in curly brackets'],
  ['no format', packText({ format: undefined }), 'format: missing'],
  ['a later format', packText({ format: 2 }), 'format: this Sidelight reads format 1, not 2'],
  ['a format in quotes', packText({ format: '1' }), 'format: this Sidelight reads format 1, not "1"'],
  ['no id', packText({ id: undefined }), 'id: missing'],
  ['an id with a path in it', packText({ id: '../world' }), 'id: small letters, digits and hyphens only'],
  ['no title', packText({ title: undefined }), 'title: missing'],
  ['an empty title', packText({ title: '  ' }), 'title: must not be empty'],
  ['a title of marks', packText({ title: '· · ·' }), 'title: has no letter or number'],
  ['a title with HTML', packText({ title: '<b>World</b>' }), 'title: plain text only, without < and >'],
  ['a version that is no date', packText({ version: '1.2' }), notDate('version')],
  ['a day that is none', packText({ version: '2026-13-45' }), notDate('version')],
  ['the 30th of February', packText({ version: '2026-02-30' }), notDate('version')],
  ['a field of one’s own', packText({ script: 'alert(1)' }), 'script: the format has no such field'],
  ['no sources', packText({ sources: undefined }), 'sources: missing'],
  ['sources as an object', packText({ sources: {} }), 'sources: must be a list, not an object'],
  ['a source without licence', sourceText({ licence: undefined }), '"desk": sources.0.licence: missing'],
  [
    'a source that is a script',
    sourceText({ url: 'javascript:alert(1)' }),
    '"desk": sources.0.url: must be an https address',
  ],
  [
    'a source twice',
    packText({ sources: [1, 2].map(() => ({ id: 'desk', label: 'D', licence: 'CC0', date: '2026' })) }),
    '"desk": sources.1.id: used twice',
  ],
  ['no entities', packText({ entities: undefined }), 'entities: missing'],
  ['entities as text', packText({ entities: 'none' }), 'entities: must be a list, not text'],
  ['an entry that is null', packText({ entities: [null] }), 'entities.0: must be an object, not null'],
  ['an entry that is a list', packText({ entities: [[]] }), 'entities.0: must be an object, not null'],
  ['an id that is a number', entryText({ id: 4 }), 'entities.0.id: must be text, not a number'],
  [
    'an id of no kind',
    entryText({ id: 'mill' }),
    'entities.0.id: must be a Wikidata id (Q212) or prefix:name',
  ],
  ['a very long id', entryText({ id: `tst:${'x'.repeat(90)}` }), 'entities.0.id: at most 80 characters'],
  [
    'a type of one’s own',
    entryText({ type: 'planet' }),
    '"tst:mill": entities.0.type: must be one of person, organisation, place, law, event, other, not "planet"',
  ],
  ['no label', entryText({ label: undefined }), '"tst:mill": entities.0.label: missing'],
  [
    'a label that is null',
    entryText({ label: null }),
    '"tst:mill": entities.0.label: must be text, not null',
  ],
  [
    'a label of marks',
    entryText({ label: '…' }),
    '"tst:mill": entities.0.aliases: "…" has no letter or number',
  ],
  [
    'an endless label',
    entryText({ label: 'x'.repeat(201) }),
    '"tst:mill": entities.0.label: at most 200 characters',
  ],
  ['HTML in a label', entryText({ label: '<img src=x onerror=alert(1)>' }), notPlain('label')],
  ['HTML in a description', entryText({ description: 'A <script>1</script>' }), notPlain('description')],
  ['HTML in a note', entryText({ labelNote: '</p>' }), notPlain('labelNote')],
  ['HTML in an alias', entryText({ aliases: { en: ['<i>Mill'] } }), notPlain('aliases.en.0')],
  ['HTML in a value', factText({ value: '<svg/onload=alert(1)>' }), notPlain('facts.0.value')],
  ['text turned round', entryText({ label: 'Mill\u202Elli' }), unfit('label')],
  ['an isolate left open', entryText({ description: 'A \u2067mill.' }), unfit('description')],
  ['a line break', entryText({ description: 'A\nmill.' }), unfit('description')],
  ['a zero byte', entryText({ label: 'Mi\u0000ll' }), unfit('label')],
  ['half a character', entryText({ label: 'Mi\uD83Dll' }), unfit('label')],
  ['hidden tag characters', entryText({ label: 'Mill\u{E0041}x' }), unfit('label')],
  [
    'a description that is an object',
    entryText({ description: {} }),
    '"tst:mill": entities.0.description: must be text, not an object',
  ],
  [
    'an endless description',
    entryText({ description: 'x'.repeat(1001) }),
    '"tst:mill": entities.0.description: at most 1000 characters',
  ],
  [
    'aliases as a list',
    entryText({ aliases: ['Mill'] }),
    '"tst:mill": entities.0.aliases: must be an object, not a list',
  ],
  [
    'a language that is none',
    entryText({ aliases: { English: ['Mill'] } }),
    '"tst:mill": entities.0.aliases.English: must be a language: en, uk, sr-Latn',
  ],
  [
    'an alias that is a number',
    entryText({ aliases: { en: [7] } }),
    '"tst:mill": entities.0.aliases.en.0: must be text, not a number',
  ],
  [
    'an alias twice',
    entryText({ aliases: { en: ['Mill'], uk: ['Mill'] } }),
    '"tst:mill": entities.0.aliases: "Mill" twice',
  ],
  [
    'a pattern for an alias',
    entryText({ aliases: { en: [{ regex: '(a+)+$' }] } }),
    '"tst:mill": entities.0.aliases.en.0: must be text, not an object',
  ],
  [
    'too many aliases',
    entryText({ aliases: { en: Array.from({ length: 61 }, (_, at) => `Mill ${at}`) } }),
    '"tst:mill": entities.0.aliases.en: at most 60 names in a language',
  ],
  ['a script link', source('javascript:alert(1)'), notAddress],
  ['a script link with a tab', source('\tjava\tscript:alert(1)'), notAddress],
  ['a data link', source('data:text/html,x'), notAddress],
  ['a link without its protocol', source('//books.example/'), notAddress],
  ['a plain http link', source('http://books.example/'), notAddress],
  ['a file', source('file:///etc/passwd'), notAddress],
  ['a link with a user in front', source('https://books.example@evil.example/'), notAddress],
  ['a link with a backslash', source('https://books.example\\@evil.example/'), notAddress],
  ['a link with a bidi sign', source('https://books.example/\u202Egpj.exe'), notAddress],
  ['a link to a host without a dot', source('https://localhost/'), notAddress],
  [
    'an endless link',
    source(`https://books.example/${'x'.repeat(1000)}`),
    '"tst:mill": entities.0.source.url: at most 1000 characters',
  ],
  ['no source of the entry', entryText({ source: undefined }), '"tst:mill": entities.0.source: missing'],
  [
    'a country in words',
    entryText({ country: 'Ukraine' }),
    '"tst:mill": entities.0.country: must be an ISO 3166 code of two capitals',
  ],
  [
    'a prominence beyond',
    entryText({ prominence: 1000 }),
    '"tst:mill": entities.0.prominence: must be 0 to 100',
  ],
  [
    'a broken prominence',
    entryText({ prominence: 1.5 }),
    '"tst:mill": entities.0.prominence: must be a whole number',
  ],
  [
    'a latitude beyond the pole',
    entryText({ position: { longitude: 0, latitude: 91, source: 'desk' } }),
    '"tst:mill": entities.0.position.latitude: must be -90 to 90',
  ],
  [
    'a position from nowhere',
    entryText({ position: { longitude: 0, latitude: 9, source: 'x' } }),
    '"tst:mill": entities.0.position.source: the pack has no source "x"',
  ],
  [
    'a style',
    entryText({ style: 'color:red' }),
    '"tst:mill": entities.0.style: the format has no such field',
  ],
  [
    'facts as an object',
    entryText({ facts: {} }),
    '"tst:mill": entities.0.facts: must be a list, not an object',
  ],
  ['a fact without value', factText({ value: undefined }), '"tst:mill": entities.0.facts.0.value: missing'],
  [
    'a fact from no source',
    factText({ source: 'nobody' }),
    '"tst:mill": entities.0.facts.0.source: the pack has no source "nobody"',
  ],
  [
    'a fact about nobody',
    factText({ entity: 'Q999999999' }),
    '"tst:mill": entities.0.facts.0.entity: no pack has "Q999999999"',
  ],
  [
    'a fact that leans on another added pack',
    factText({ entity: 'oth:one' }),
    '"tst:mill": entities.0.facts.0.entity: no pack has "oth:one"',
  ],
  [
    'dates out of order',
    factText({ from: '2024-05', to: '2024-04-30' }),
    '"tst:mill": entities.0.facts.0.to: earlier than "from"',
  ],
  [
    'a fact with no such day',
    factText({ from: '2025-02-29' }),
    notDate('"tst:mill": entities.0.facts.0.from'),
  ],
  [
    'too many facts',
    entryText({ facts: Array.from({ length: 61 }, () => ({ label: 'a', value: 'b', source: 'desk' })) }),
    '"tst:mill": entities.0.facts: at most 60 facts',
  ],
  [
    'an entry twice',
    packText({ entities: [entryOf('tst:a'), entryOf('tst:a')] }),
    '"tst:a": entities.1.id: already used in this pack',
  ],
  [
    'an entry of a shipped pack',
    entryText({ id: 'Q212' }),
    '"Q212": entities.0.id: already used in the pack “The world”',
  ],
  [
    'an entry of another added pack',
    entryText({ id: 'oth:one' }),
    '"oth:one": entities.0.id: already used in the pack “other”',
  ],
  ['the id of a shipped pack', packText({ id: 'world' }), 'id: already the id of the pack “The world”'],
  ['the title of a shipped pack', packText({ title: 'the  WORLD' }), 'title: another pack has this title'],
  [
    'a prototype at the top',
    packText().replace('{', '{"__proto__":{"polluted":1},'),
    '__proto__: a field may not have this name (line 1, column 2)',
  ],
  [
    'a constructor within',
    factText({ constructor: { prototype: 1 } }),
    'entities.0.facts.0.constructor: a field may not have this name (line 1, column 327)',
  ],
  [
    'a field twice',
    packText().replace('{', '{"id":"a",'),
    'id: written twice in the same object (line 1, column 22)',
  ],
  [
    'deep nesting',
    packText({ title: [[[[[[[[[1]]]]]]]]] }),
    'title.0.0.0.0.0.0.0: nested more than 8 deep (line 1, column 41)',
  ],
  [
    'an unfinished file',
    packText().slice(0, -9),
    'entities.0.source.date: not JSON: a text without its end (line 1, column 348)',
  ],
];

const GOOD: [what: string, text: string][] = [
  ['the least there can be', packText({ sources: [], entities: [] })],
  ['one entry', packText()],
  ['a mark at the front of the file', `  \n${packText()}\n`],
  ['a title like another in part', packText({ title: 'The world of mills' })],
  ['the id of an added pack: a later version', packText({ id: 'other' })],
  ['a Wikidata id no pack has', entryText({ id: 'Q999999998' })],
  ['a year alone', packText({ version: '2026' })],
  ['the 29th of February of a leap year', packText({ version: '2024-02-29' })],
  [
    'right-to-left names with their marks',
    entryText({ label: 'Mill', aliases: { ar: ['طاحونة\u200F'], fa: ['می\u200Cروم'] } }),
  ],
  [
    'names by script',
    entryText({ aliases: { 'sr-Latn': ['Mlin'], 'sr-Cyrl': ['Млин'], 'zh-Hant': ['磨坊'], und: ['OM'] } }),
  ],
  ['an emoji and a combining mark', entryText({ description: 'A mill 🌾 in Kyïv.' })],
  [
    'an ampersand and quotes',
    entryText({ label: 'Mill & "Sons" – O’Brien; 5 > 4 is not written so'.replace('>', 'over') }),
  ],
  ['words about scripts', entryText({ description: 'javascript: is a word; so is onclick=.' })],
  [
    'an entry with everything',
    entryText({
      labelNote: 'Named so since 1990.',
      country: 'UA',
      region: 'UA-14',
      prominence: 100,
      position: { longitude: -180, latitude: 90, source: 'desk' },
    }),
  ],
  ['a fact about an entity of its own', factText({ entity: 'tst:mill' })],
  ['a fact about an entity that comes with Sidelight', factText({ entity: 'Q212' })],
  ['from a month to its year', factText({ from: '2024-05', to: '2024' })],
  ['from a day to the same day', factText({ from: '2024-05-01', to: '2024-05-01' })],
  ['a link with port, path and accents', source('https://bücher.example:8443/mühle/%20?a=b&c=(d)#e')],
  [
    'the same source label twice',
    packText({ sources: ['a', 'b'].map((id) => ({ id, label: 'Desk', licence: 'CC0', date: '2026' })) }),
  ],
  [
    'as many names as allowed',
    entryText({ aliases: { en: Array.from({ length: 60 }, (_, at) => `Mill ${at}`) } }),
  ],
  ['the example of the documents', EXAMPLE_TEXT],
];

describe('a broken or hostile pack is refused with field and reason', () => {
  test.each(BAD)('%s', (_what, text, fault) => {
    expect(faultsOf(text)).toEqual([fault]);
  });

  test('leaves nothing on any prototype', () => {
    for (const [, text] of BAD) readPack(text, BESIDE);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('with every entry that is wrong, up to a number', () => {
    const wrong = (count: number) =>
      packText({ entities: Array.from({ length: count }, (_, at) => entryOf(`tst:a${at}`, { label: 1 })) });
    expect(faultsOf(wrong(3)).map((fault) => fault.slice(0, 8))).toEqual([
      '"tst:a0"',
      '"tst:a1"',
      '"tst:a2"',
    ]);
    expect(faultsOf(wrong(500))).toHaveLength(MOST_FAULTS);
  });

  test('with one fault for an entry, however much is wrong in it', () => {
    const facts = Array.from({ length: 100_000 }, () => 1);
    expect(faultsOf(entryText({ facts }))).toEqual([
      '"tst:mill": entities.0.facts.0: must be an object, not a number',
    ]);
  });

  test('when it has more entries than it may', () => {
    const entities = Array.from({ length: PACK_LIMITS.entities + 1 }, () => 0);
    expect(faultsOf(packText({ entities }))).toEqual(['entities: at most 20000 entries, not 20001']);
  });

  test('in words of a length one can read', () => {
    const long = 'x'.repeat(1_000_000);
    for (const text of [packText({ [long]: 1 }), factText({ source: long }), entryText({ type: long })])
      expect(faultsOf(text).join('').length).toBeLessThan(250);
  });
});

describe('a good pack is taken', () => {
  test.each(GOOD)('%s', (_what, text) => {
    expect(faultsOf(text)).toEqual([]);
  });

  test('by itself, without the packs its facts point into', () => {
    expect(faultsOf(factText({ entity: 'oth:one' }), null)).toEqual([]);
  });

  test('with its text just as it is written', () => {
    const read = readPack(EXAMPLE_TEXT, BESIDE);
    expect(read.ok && read.pack).toEqual(JSON.parse(EXAMPLE_TEXT));
  });
});

describe('whatever the text', () => {
  test(
    'the answer is a pack or a fault',
    () => {
      fc.assert(
        fc.property(
          fc.oneof(fc.string(), fc.json({ maxDepth: 3 }), fc.string({ unit: 'binary' })),
          (text) => {
            const read = readPack(text, BESIDE);
            expect(read.ok || read.faults.length > 0).toBe(true);
          },
        ),
        { numRuns: 1_000 },
      );
    },
    PATIENCE_MS,
  );

  test(
    'a good pack with one value changed is a pack or is refused at that place',
    () => {
      const places = placesOf(JSON.parse(EXAMPLE_TEXT));
      fc.assert(
        fc.property(fc.constantFrom(...places), fc.jsonValue({ maxDepth: 3 }), (place, value) => {
          const json = JSON.parse(EXAMPLE_TEXT);
          setAt(json, place, value);
          const text = JSON.stringify(json);
          const read = readPack(text, BESIDE);
          if (read.ok) expect(parseCheckedPack('stored', text).id).toBe(read.pack.id);
          else expect(read.faults[0]?.reason).not.toBe('');
        }),
        { numRuns: 1_000 },
      );
    },
    PATIENCE_MS,
  );
});

type Path = readonly (string | number)[];

/** The path of every value in the JSON. */
function placesOf(json: unknown, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  const within = Object.entries(json).flatMap(([key, value]) => placesOf(value, [...path, key]));
  return path.length === 0 ? within : [path, ...within];
}

function setAt(json: unknown, path: Path, value: unknown): void {
  const owner = path.slice(0, -1).reduce((at, key) => (at as Record<string, unknown>)[key], json);
  (owner as Record<string, unknown>)[path.at(-1) as string] = value;
}
