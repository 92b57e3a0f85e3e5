import type { AtlasFile } from '../knowledge/maps/atlas.ts';
import { packagedFolder } from './packaged-folder.ts';

/** The outlines of the maps, from the extension's own package. Rejects when they cannot be read. */
export async function fetchAtlas(): Promise<AtlasFile> {
  return JSON.parse(await packagedFolder('maps').text('atlas.json')) as AtlasFile;
}
