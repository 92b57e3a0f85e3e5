import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../knowledge/read-json.ts';

const DEPTH = 50;
/** Hundreds of tries, on a machine that may be busy. */
const PATIENCE_MS = 60_000;

/** What `readJson` gives, or `null` for a text it refuses. */
function valueIn(text: string): { value: unknown } | null {
  const read = readJson(text, DEPTH);
  return read.ok ? { value: read.value } : null;
}

describe('a JSON text', () => {
  test(
    'is read as JSON.parse reads it, whatever the value',
    () => {
      fc.assert(
        fc.property(
          fc.json({ maxDepth: 4, noUnicodeString: false }),
          fc.constantFrom(0, 1, 2),
          (text, indent) => {
            const value: unknown = JSON.parse(text);
            const printed = JSON.stringify(value, null, indent);
            if (/"(?:__proto__|constructor|prototype)"\s*:/.test(printed)) return;
            expect(valueIn(printed)).toEqual({ value });
          },
        ),
        { numRuns: 300 },
      );
    },
    PATIENCE_MS,
  );

  test(
    'is refused when JSON.parse refuses it, and the other way round',
    () => {
      const piece = fc.constantFrom(
        ...'{ } [ ] , : "a" "b" "\\n" "\\u00e9" "\\x" " \\ 1 -0 0.5 1e3 01 .5 1. - true nul null \n \t \u00a0 \f'.split(
          ' ',
        ),
      );
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 9 }), (pieces) => {
          const text = pieces.join('');
          let parsed: { value: unknown } | null;
          try {
            parsed = { value: JSON.parse(text) };
          } catch {
            parsed = null;
          }
          const read = readJson(text, DEPTH);
          if (!read.ok && /^(?:written twice|a number too large)/.test(read.reason)) return;
          expect(read.ok ? { value: read.value } : null).toEqual(parsed);
        }),
        { numRuns: 3_000 },
      );
    },
    PATIENCE_MS,
  );

  test.each([
    ['', '', 'not JSON: it ends too early (line 1, column 1)'],
    ['{"a": [1, 2,]}', 'a', 'not JSON: a comma before the end (line 1, column 13)'],
    ['{\n  "a": 1\n  "b": 2\n}', '', 'not JSON: a comma or } is expected here (line 3, column 3)'],
    ['{a: 1}', '', 'not JSON: a field’s name in double quotes is expected here (line 1, column 2)'],
    ['{"a" 1}', 'a', 'not JSON: a colon is expected here (line 1, column 6)'],
    ['{"a": "x}', 'a', 'not JSON: a text without its end (line 1, column 10)'],
    ['["line\nbreak"]', '0', 'not JSON: a control character in a text (line 1, column 7)'],
    ['["\\q"]', '0', 'not JSON: a backslash with nothing it can stand for (line 1, column 2)'],
    ['{} {}', '', 'not JSON: more text after the end (line 1, column 4)'],
    ['// note\n{}', '', 'not JSON: a value is expected here (line 1, column 1)'],
    ['{"n": NaN}', 'n', 'not JSON: a value is expected here (line 1, column 7)'],
    ['{"n": 1e999}', 'n', 'a number too large to keep (line 1, column 7)'],
    ['{"a": {"b": 1, "b": 2}}', 'a.b', 'written twice in the same object (line 1, column 16)'],
    ['{"a": 1, "\\u0061": 2}', 'a', 'written twice in the same object (line 1, column 10)'],
    ['[{"__proto__": 1}]', '0.__proto__', 'a field may not have this name (line 1, column 3)'],
    ['[{"\\u005f_proto__": 1}]', '0.__proto__', 'a field may not have this name (line 1, column 3)'],
  ])('%j is refused at its place', (text, field, reason) => {
    expect(readJson(text, DEPTH)).toEqual({ ok: false, field, reason });
  });

  test('may be nested as deep as it is told, and no deeper', () => {
    expect(readJson('[[[]]]', 3).ok).toBe(true);
    expect(readJson('[[[[]]]]', 3)).toEqual({
      ok: false,
      field: '0.0.0',
      reason: 'nested more than 3 deep (line 1, column 4)',
    });
    expect(readJson('{"a":['.repeat(800_000), 8).ok).toBe(false);
  });
});
