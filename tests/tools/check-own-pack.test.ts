import { describe, expect, it } from 'vitest';
import { checkOwnPack } from '../../tools/packs/check-own-pack.ts';
import { EXAMPLE_TEXT, packText } from '../support/pack-files.ts';

describe('npm run pack:check -- FILE', () => {
  it('finds the example of the documents well', async () => {
    const { pack, faults } = await checkOwnPack(new Blob([EXAMPLE_TEXT]));
    expect(faults).toBe(null);
    expect(pack).toMatchObject({ id: 'kestrel-sound', entries: 6 });
  });

  it('names what is wrong as the import does', async () => {
    expect((await checkOwnPack(new Blob([packText({ title: 'The World' })]))).faults).toEqual([
      'title: another pack has this title',
    ]);
    expect((await checkOwnPack(new Blob(['\xe9']))).faults?.[0]).toMatch(/^the file: not JSON/);
  });
});
