import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  FactSchema,
  PACK_LIMITS,
  PackEntitySchema,
  PackHeadSchema,
  SourceSchema,
} from '../../knowledge/pack.ts';
import { readPack } from '../../knowledge/read-pack.ts';
import { EXAMPLE_TEXT } from '../support/pack-files.ts';

const documentOf = (name: string) =>
  readFileSync(join(import.meta.dirname, '..', '..', 'docs', name), 'utf8');
const jsonIn = (text: string) =>
  [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json as string);
/** Without white space, so that a line may be broken elsewhere. */
const packed = (text: string) => text.replace(/\s+/g, '').replace(/,$/, '');

describe('docs/pack-format.md', () => {
  const format = documentOf('pack-format.md');

  test('has an example that is a good pack', () => {
    const examples = jsonIn(format);
    expect(examples).toHaveLength(1);
    expect(readPack(examples[0] ?? '', null)).toMatchObject({ ok: true });
  });

  test.each([
    ['The pack', [...Object.keys(PackHeadSchema.entries), 'entities']],
    ['A source', Object.keys(SourceSchema.entries)],
    ['An entity', Object.keys(PackEntitySchema.entries)],
    ['A fact', Object.keys(FactSchema.entries)],
  ])('has a row for every field and no other: %s', (heading, fields) => {
    const part = format.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
    const rows = [...part.matchAll(/^\| (`[^|]+) \|/gm)].flatMap(([, cell]) =>
      (cell as string).split(', ').map((name) => name.replaceAll('`', '')),
    );
    expect(rows.sort()).toEqual([...fields].sort());
  });

  test('gives every limit as it is', () => {
    const limits = format.split('## Limits\n')[1]?.split('\n## ')[0] ?? '';
    for (const [name, limit] of Object.entries(PACK_LIMITS))
      expect(limits, name).toMatch(new RegExp(`\\| ${limit.toLocaleString('en')}(?: characters)? \\|`));
  });
});

describe('docs/add-a-pack.md', () => {
  test('shows the example as it is in its file', () => {
    const shown = jsonIn(documentOf('add-a-pack.md')).filter((json) => !json.includes('…"'));
    expect(shown.length).toBeGreaterThan(3);
    for (const json of shown) expect(packed(EXAMPLE_TEXT)).toContain(packed(json));
  });
});
