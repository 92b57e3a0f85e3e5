import { expect, it } from 'vitest';
import { addWeightedRows } from '../../../analysis/learned/weighted-rows.ts';

it.each([
  ['no rows', []],
  ['one', [2]],
  ['four', [1, 2, 3, 4]],
  ['more than four, some of them silent', [1, 0, 3, 0, 0, 6, 7, 8, 0]],
  ['silent ones alone', [0, 0]],
])('adds rows as strong as their values to what is there: %s', (_, values) => {
  const width = 3;
  const rows = Float32Array.from({ length: values.length * width }, (_, index) => index + 1);
  const sums = Float32Array.of(10, 20, 30);
  const expected = Array.from(sums, (own, column) =>
    values.reduce((sum, value, row) => sum + value * (row * width + column + 1), own),
  );
  addWeightedRows(sums, Float32Array.from(values), rows);
  expect([...sums]).toEqual(expected);
});
