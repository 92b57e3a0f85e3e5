import { normalizeName } from '../normalize-name.ts';
import type { DecodeUtf8 } from './sections.ts';

/** How many names share one block. More make the file smaller and a look-up longer. */
const BLOCK = 16;
const NEWLINE = 10;
const LONGEST_BYTES = 255;

/** A sorted list of names, front-coded: each name of a block but the first is told by how much of the one before it begins with. */
export interface NameList {
  readonly length: number;
  /** Positions of the names that are this name once normalised, in the list's order; empty when there is none. */
  find(normalized: string): readonly number[];
  /** The name at this position. */
  at(index: number): string;
}

const NONE: readonly number[] = [];

/** Columns of a name list: `starts` has the first byte of each block, `text` their bytes, `length` is the number of names. */
export interface NameColumns {
  readonly length: number;
  readonly starts: Uint32Array;
  readonly text: Uint8Array;
}

/**
 * Opens a list. Nothing is read yet: a look-up finds its block by halving, reading the first names of blocks it passes, and reads that one whole.
 */
export function openNameList({ length, starts, text }: NameColumns, decode: DecodeUtf8): NameList {
  const heads: string[] = new Array(starts.length);
  const headOf = (block: number): string => {
    const there = heads[block];
    if (there !== undefined) return there;
    const start = starts[block] as number;
    const head = normalizeName(decode(text.subarray(start + 1, start + 1 + (text[start] as number))));
    heads[block] = head;
    return head;
  };
  const lines = new Uint8Array(BLOCK * (LONGEST_BYTES + 1));
  const read = (block: number): string[] => {
    const count = Math.min(BLOCK, length - block * BLOCK);
    let at = starts[block] as number;
    // All names of the block are written out one after the other and decoded together: one by one costs ten times as much.
    let end = 0;
    let before = 0;
    for (let i = 0; i < count; i++) {
      const shared = i === 0 ? 0 : (text[at++] as number);
      const size = text[at++] as number;
      const line = end;
      lines.copyWithin(line, before, before + shared);
      lines.set(text.subarray(at, at + size), line + shared);
      end = line + shared + size;
      lines[end++] = NEWLINE;
      before = line;
      at += size;
    }
    return decode(lines.subarray(0, end - 1)).split('\n');
  };
  return {
    length,
    find(normalized) {
      // The first block whose head is not before the name; the name may begin in the block before that.
      const block = lowest(starts.length, (each) => headOf(each) >= normalized);
      const found: number[] = [];
      for (let each = Math.max(0, block - 1); each < starts.length && headOf(each) <= normalized; each++) {
        const names = read(each);
        let at = lowest(names.length, (index) => normalizeName(names[index] as string) >= normalized);
        for (; at < names.length && normalizeName(names[at] as string) === normalized; at++)
          found.push(each * BLOCK + at);
      }
      return found.length === 0 ? NONE : found;
    },
    at: (index) => read(Math.floor(index / BLOCK))[index % BLOCK] as string,
  };
}

/** The first number below `count` that is such, where all after it are; `count` when none is. */
function lowest(count: number, isSuch: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSuch(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The order names of a list stand in: by what they are normalised to, then by their letters. Below 0 when `a` comes first, 0 when both are
 * the same.
 */
export function compareNames(a: string, b: string): number {
  const [one, other] = [normalizeName(a), normalizeName(b)];
  return compare(one, other) || compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The columns of these names, which must stand in the order of `compareNames`. Throws an Error on a name longer than 255 bytes. */
export function writeNameList(names: readonly string[], encode: (text: string) => Uint8Array): NameColumns {
  const starts: number[] = [];
  const text: number[] = [];
  let before = new Uint8Array(0);
  names.forEach((name, index) => {
    const bytes = new Uint8Array(encode(name));
    if (bytes.length > LONGEST_BYTES) throw new Error(`"${name}" is too long for a list of names`);
    let shared = 0;
    if (index % BLOCK === 0) starts.push(text.length);
    else {
      while (shared < Math.min(before.length, bytes.length) && before[shared] === bytes[shared]) shared++;
      text.push(shared);
    }
    text.push(bytes.length - shared, ...bytes.subarray(shared));
    before = bytes;
  });
  return { length: names.length, starts: Uint32Array.from(starts), text: Uint8Array.from(text) };
}
