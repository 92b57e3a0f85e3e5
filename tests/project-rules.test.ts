import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf } from './support/imports-of.ts';
import { missingPathsOf } from './support/paths-in-text.ts';
import { projectFiles } from './support/project-files.ts';

const ROOMS = ['analysis', 'knowledge', 'page', 'platform', 'components', 'entrypoints'] as const;
type Room = (typeof ROOMS)[number];

/** What each room may import of ours beside itself: `values` wholly, `types` by `import type` only. `docs/architecture.md` says why. */
const IMPORT_TABLE: Record<Room, { values: readonly Room[]; types: readonly Room[] }> = {
  analysis: { values: ['knowledge'], types: ['knowledge'] },
  knowledge: { values: [], types: [] },
  page: { values: ['platform'], types: ['analysis', 'platform'] },
  platform: { values: [], types: ['analysis', 'knowledge'] },
  components: { values: [], types: ['analysis', 'knowledge', 'platform'] },
  entrypoints: { values: ROOMS, types: ROOMS },
};

/** Packages of others that a room may use. */
const PACKAGE_TABLE: Record<Room, readonly string[]> = {
  analysis: [],
  knowledge: ['valibot', 'topojson-client', 'topojson-specification', 'geojson'],
  page: [],
  platform: ['webextension-polyfill', 'valibot', 'idb'],
  components: ['preact', 'd3-geo', 'dompurify', 'geojson'],
  entrypoints: ['preact', 'wxt', 'webextension-polyfill'],
};

const MOST_LINES = 250;
const VAGUE_NAMES = /^(?:utils?|helpers?|managers?|handlers?|data|info|items?|misc|common|index)$/;

const files = projectFiles();
const sources = files.filter((path) => /\.tsx?$/.test(path));
const roomOf = (path: string) => ROOMS.find((room) => path.startsWith(`${room}/`)) ?? null;
const inRooms = sources.filter((path) => roomOf(path) !== null);
const read = (path: string) => readFileSync(path, 'utf8');

describe('the rooms', () => {
  it('are walked by these tests', () => {
    expect(new Set(inRooms.map(roomOf))).toEqual(new Set(ROOMS));
  });

  it('import only what the table allows', () => {
    const offences = inRooms.flatMap((path) => {
      const room = roomOf(path) as Room;
      return importsOf(path, read(path))
        .filter(({ target, isType }) => !isAllowed(room, target, isType))
        .map(({ target, isType }) => `${path} imports ${isType ? 'types of ' : ''}${target}`);
    });
    expect(offences).toEqual([]);
  });

  it('hold no file with a second idea in it', () => {
    const long = inRooms
      .map((path) => ({ path, lines: read(path).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > MOST_LINES);
    expect(long).toEqual([]);
  });
});

function isAllowed(room: Room, target: string, isType: boolean): boolean {
  if (!target.startsWith('./'))
    return PACKAGE_TABLE[room].some((name) => target === name || target.startsWith(`${name}/`));
  const path = target.slice('./'.length);
  const to = roomOf(path);
  // Styles and packs are data, which any view or door may name.
  if (to === null) return path.startsWith('assets/') && room !== 'knowledge';
  return to === room || IMPORT_TABLE[room][isType ? 'types' : 'values'].includes(to);
}

describe('HTML of others', () => {
  const SETS_HTML =
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|createContextualFragment|setHTMLUnsafe|srcdoc)\b|\bdocument\.write|\bDOMParser\b/;

  it('comes into the page through one component alone', () => {
    const importers = inRooms.filter((path) =>
      importsOf(path, read(path)).some(({ target }) => target === 'dompurify'),
    );
    expect(importers).toEqual(['components/ForeignHtml.tsx']);
    expect(inRooms.filter((path) => SETS_HTML.test(read(path)))).toEqual([]);
  });
});

describe('the network', () => {
  const ASKS =
    /\bfetch\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection)\b/;

  it('is used by look-ups alone, with what the background hands them; the package’s own files come one way', () => {
    expect(inRooms.filter((path) => ASKS.test(read(path)))).toEqual([
      'entrypoints/background.ts',
      'knowledge/live/fetch-json.ts',
      'platform/packaged-folder.ts',
    ]);
  });
});

describe('names', () => {
  it('of files say what they hold', () => {
    const offences = sources.filter((path) => {
      const name = basename(path).replace(/(?:\.test|\.fixture|\.config|\.d)*\.tsx?$/, '');
      const isDoor = path.startsWith('entrypoints/') && name === 'main';
      const isShaped =
        /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) || (path.endsWith('.tsx') && /^[A-Z][A-Za-z]+$/.test(name));
      return !isDoor && (!isShaped || VAGUE_NAMES.test(name));
    });
    expect(offences).toEqual([]);
  });
});

describe('documents', () => {
  it('name only paths that exist', () => {
    const documents = files.filter((path) => path.endsWith('.md'));
    const missing = documents.flatMap((path) =>
      missingPathsOf(path, read(path), files).map((name) => `${path} names ${name}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names no other registry than the public one', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { resolved?: string }>;
    };
    const elsewhere = Object.values(packages)
      .map(({ resolved }) => resolved ?? '')
      .filter((resolved) => resolved !== '' && !resolved.startsWith('https://registry.npmjs.org/'));
    expect(elsewhere).toEqual([]);
  });

  it('lists what packages need on other systems than the one it was made on', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const places = Object.keys(packages);
    const missing = Object.values(packages)
      .flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies))
      .filter((name) => !places.some((place) => place.endsWith(`node_modules/${name}`)));
    expect(missing).toEqual([]);
  });

  it('goes with package.json', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      packages: Record<string, Record<string, unknown>>;
    };
    const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, unknown>;
    expect(packages['']).toMatchObject({ dependencies, devDependencies });
  });
});
