import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const EXAMPLE = join(import.meta.dirname, '..', '..', 'docs', 'examples', 'kestrel-sound.json');

/** The pack that `docs/add-a-pack.md` walks through, as it is in its file. */
export const EXAMPLE_TEXT = readFileSync(EXAMPLE, 'utf8');

type Json = Record<string, unknown>;

const ENTITY: Json = {
  id: 'tst:mill',
  type: 'place',
  label: 'The Old Mill',
  aliases: {},
  description: 'A mill in a story.',
  facts: [],
  source: { label: 'Story book', url: 'https://books.example/mill', date: '2026' },
};
const SOURCE: Json = { id: 'desk', label: 'The desk', licence: 'CC0', date: '2026-01-01' };
const PACK: Json = {
  format: 1,
  id: 'story',
  title: 'A story',
  version: '2026-01-01',
  sources: [SOURCE],
  entities: [ENTITY],
};

/** The text of a small good pack with these fields at its top; `undefined` takes one away. */
export function packText(fields: Json = {}): string {
  return JSON.stringify({ ...PACK, ...fields });
}

/** The text of a good pack whose one entry has these fields. */
export function entryText(fields: Json): string {
  return packText({ entities: [{ ...ENTITY, ...fields }] });
}

/** The text of a good pack whose one entry has a fact with these fields. */
export function factText(fields: Json): string {
  return entryText({ facts: [{ label: 'Built by', value: 'a miller', source: 'desk', ...fields }] });
}

/** The text of a good pack whose one source has these fields. */
export function sourceText(fields: Json): string {
  return packText({ sources: [{ ...SOURCE, ...fields }] });
}

/** An entry with this id, as JSON. */
export function entryOf(id: string, fields: Json = {}): Json {
  return { ...ENTITY, id, ...fields };
}
