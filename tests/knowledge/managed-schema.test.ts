import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FactSchema, PackEntitySchema, PackHeadSchema, SourceSchema } from '../../knowledge/pack.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
}

const file = join(import.meta.dirname, '..', '..', 'assets', 'managed-schema.json');
const pack = (JSON.parse(readFileSync(file, 'utf8')) as Schema).properties?.packs?.items;
const entity = pack?.properties?.entities?.items;

/** Chrome takes away what the schema of managed storage does not name, and the check then misses it. */
test.each([
  ['a pack', pack, [...Object.keys(PackHeadSchema.entries), 'entities']],
  ['a source', pack?.properties?.sources?.items, Object.keys(SourceSchema.entries)],
  ['an entry', entity, Object.keys(PackEntitySchema.entries)],
  ['a fact', entity?.properties?.facts?.items, Object.keys(FactSchema.entries)],
])('an administrator can set every field of %s', (_what, schema, fields) => {
  expect(Object.keys(schema?.properties ?? {}).sort()).toEqual([...fields].sort());
});
