import { describe, expect, it } from 'vitest';
import { MOST_PACK_BYTES, readPackFile } from '../../platform/read-pack-file.ts';

/** The reason a file is refused for; `null` when it is read. */
async function refusal(file: Parameters<typeof readPackFile>[0]): Promise<string | null> {
  const read = await readPackFile(file);
  return read.ok ? null : `${read.faults[0]?.field} ${read.faults[0]?.reason}`;
}

const bytes = (...values: number[]) => new Blob([new Uint8Array(values)]);

describe('a pack’s file', () => {
  it('of a gigabyte is refused by its size, before a byte of it is read', async () => {
    let isRead = false;
    const arrayBuffer = async () => {
      isRead = true;
      return new ArrayBuffer(0);
    };
    expect(await refusal({ size: 1_073_741_824, arrayBuffer })).toBe(
      'the file is 1,073.8 MB; a pack may have 5 MB at most',
    );
    expect(await refusal({ size: MOST_PACK_BYTES + 1, arrayBuffer })).toBe(
      'the file is 5.1 MB; a pack may have 5 MB at most',
    );
    expect(isRead).toBe(false);
  });

  it('of just the size allowed is read', async () => {
    expect(await refusal(new Blob(['x'.repeat(MOST_PACK_BYTES)]))).toBe(null);
  });

  it.each([
    ['Latin-1', bytes(0x22, 0xe9, 0x22)],
    ['UTF-16', bytes(0xff, 0xfe, 0x7b, 0x00)],
    ['a sequence cut short', bytes(0x22, 0xe2, 0x82)],
    ['an overlong slash', bytes(0xc0, 0xaf)],
    ['half a surrogate pair', bytes(0xed, 0xa0, 0x80)],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47)],
    ['a gzip archive', bytes(0x1f, 0x8b, 0x08)],
  ])('that is no UTF-8 is refused: %s', async (_what, file) => {
    expect(await refusal(file)).toBe('the file is not UTF-8 text');
  });

  it('that is empty or cannot be read is refused', async () => {
    expect(await refusal(new Blob([]))).toBe('the file is empty');
    const gone = { size: 3, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) };
    expect(await refusal(gone)).toContain('could not be read');
  });

  it('is read without its byte order mark, and with every character it has', async () => {
    const text = '{"title": "Кестрел 🌾"}';
    expect(await readPackFile(new Blob(['\uFEFF', text]))).toEqual({ ok: true, text });
  });
});
