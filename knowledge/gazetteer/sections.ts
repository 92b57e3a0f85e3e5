/** A file of named columns of numbers: how the gazetteer is shipped. Little-endian, as every machine that runs a browser is. */
export interface Sections {
  /** The file's own facts: tables that columns point into. */
  readonly header: unknown;
  /** The column of this name, a view of the file's bytes. Throws an Error when there is none. */
  bytes(name: string): Uint8Array;
  shorts(name: string): Uint16Array;
  signedShorts(name: string): Int16Array;
  longs(name: string): Uint32Array;
}

const MAGIC = 0x315a4753;
const ALIGNMENT = 4;

/** Turns UTF-8 into a string, as `TextDecoder` does. */
export type DecodeUtf8 = (bytes: Uint8Array) => string;

/** The place of one column in the file. */
interface Section {
  readonly name: string;
  /** Counted from the end of the header. */
  readonly offset: number;
  readonly bytes: number;
}

function aligned(length: number): number {
  return Math.ceil(length / ALIGNMENT) * ALIGNMENT;
}

/** Reads such a file. Throws an Error naming the file when it is no such file or is cut short. */
export function readSections(file: string, whole: Uint8Array, decode: DecodeUtf8): Sections {
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  if (whole.byteLength < 8 || view.getUint32(0, true) !== MAGIC)
    throw new Error(`${file}: not a gazetteer of this version`);
  const headerEnd = 8 + view.getUint32(4, true);
  const { header, sections } = JSON.parse(decode(whole.subarray(8, headerEnd))) as {
    header: unknown;
    sections: Section[];
  };
  const start = aligned(headerEnd);
  // Typed arrays must begin at a multiple of their width, which a view into a larger buffer may not.
  const body = whole.byteOffset % ALIGNMENT === 0 ? whole.subarray(start) : whole.slice(start);
  const placed = new Map(sections.map((section) => [section.name, section]));
  const bytes = (name: string): Uint8Array => {
    const section = placed.get(name);
    if (!section) throw new Error(`${file}: ${name}: missing`);
    if (section.offset + section.bytes > body.byteLength) throw new Error(`${file}: ${name}: cut short`);
    return body.subarray(section.offset, section.offset + section.bytes);
  };
  return {
    header,
    bytes,
    shorts: (name) => {
      const { buffer, byteOffset, byteLength } = bytes(name);
      return new Uint16Array(buffer, byteOffset, byteLength / 2);
    },
    signedShorts: (name) => {
      const { buffer, byteOffset, byteLength } = bytes(name);
      return new Int16Array(buffer, byteOffset, byteLength / 2);
    },
    longs: (name) => {
      const { buffer, byteOffset, byteLength } = bytes(name);
      return new Uint32Array(buffer, byteOffset, byteLength / 4);
    },
  };
}

/** The bytes of such a file. `encode` turns a string into UTF-8. */
export function writeSections(
  header: unknown,
  columns: Readonly<Record<string, Uint8Array | Uint16Array | Int16Array | Uint32Array>>,
  encode: (text: string) => Uint8Array,
): Uint8Array {
  let end = 0;
  const sections = Object.entries(columns).map(([name, { byteLength }]): Section => {
    const offset = end;
    end += aligned(byteLength);
    return { name, offset, bytes: byteLength };
  });
  const head = encode(JSON.stringify({ header, sections }));
  const start = aligned(8 + head.byteLength);
  const whole = new Uint8Array(start + end);
  const view = new DataView(whole.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, head.byteLength, true);
  whole.set(head, 8);
  Object.values(columns).forEach(({ buffer, byteOffset, byteLength }, at) => {
    whole.set(new Uint8Array(buffer, byteOffset, byteLength), start + (sections[at] as Section).offset);
  });
  return whole;
}
