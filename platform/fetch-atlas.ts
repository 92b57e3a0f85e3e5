import type { AtlasFile } from '../knowledge/maps/atlas.ts';
import { browser } from './browser.ts';

/** The outlines of the maps, from the extension's own package. Rejects when they cannot be read. */
export async function fetchAtlas(): Promise<AtlasFile> {
  const answer = await fetch(browser.runtime.getURL('maps/atlas.json'));
  return (await answer.json()) as AtlasFile;
}
