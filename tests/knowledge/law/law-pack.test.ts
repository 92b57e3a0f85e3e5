import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseLawPack } from '../../../knowledge/law/law-pack.ts';
import { formatLawPack } from '../../../tools/packs/build-law-pack.ts';
import { LAW_PACK, LAW_PACK_JSON } from '../../support/law-pack.ts';

interface Loose {
  summary?: unknown;
  title?: unknown;
  url?: unknown;
  capital?: unknown;
  related?: unknown;
  group?: unknown;
  statusRow?: unknown;
  topics?: unknown;
  body?: unknown;
  rests?: unknown;
}

/** The shipped pack with one place changed. */
function corrupted(change: (pack: Record<string, never>) => void): unknown {
  const copy = structuredClone(LAW_PACK_JSON) as Record<string, never>;
  change(copy);
  return copy;
}

describe('the shipped law pack', () => {
  it('holds every topic, instrument and state, and the whole status matrix', () => {
    expect(LAW_PACK.topics).toHaveLength(100);
    expect(LAW_PACK.instruments).toHaveLength(64);
    expect(LAW_PACK.states).toHaveLength(40);
    const rows = Object.values(LAW_PACK.status);
    expect(rows).toHaveLength(42);
    expect(rows.every((row) => Object.keys(row).length === 40)).toBe(true);
  });

  it('gives every topic a rule, a status, provisions with links, elements, limits and sources', () => {
    const bare = LAW_PACK.topics.filter(
      (topic) =>
        topic.provisions.length === 0 ||
        topic.elements.length === 0 ||
        topic.caveats.length === 0 ||
        topic.sources.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  it('speaks of rules and never says that somebody committed a crime', () => {
    const texts = LAW_PACK.topics.flatMap(({ title, summary }) => [title, summary]);
    expect(texts.filter((text) => /\b(has|have|had) committed\b/i.test(text))).toEqual([]);
  });

  it('is unchanged by parsing and formatting', () => {
    const file = readFileSync(join(import.meta.dirname, '../../../assets/packs/law.json'), 'utf8');
    expect(formatLawPack(LAW_PACK)).toBe(file);
  });
});

describe('parseLawPack', () => {
  const first = (pack: Record<string, never>, key: string) => (pack[key] as unknown as Loose[])[0] as Loose;

  it.each<[string, (pack: Record<string, never>) => void, RegExp]>([
    ['a missing summary', (pack) => delete first(pack, 'topics').summary, /Pack law: topics\.0\.summary/],
    ['markup in a title', (pack) => (first(pack, 'topics').title = '<b>x</b>'), /topics\.0\.title/],
    [
      'a link without https',
      (pack) => (first(pack, 'instruments').url = 'http://x.org'),
      /instruments\.0\.url/,
    ],
    ['an unknown field', (pack) => (first(pack, 'states').capital = 'X'), /states\.0/],
    [
      'a related topic that is none',
      (pack) => (first(pack, 'topics').related = ['no-such']),
      /related no-such is unknown/,
    ],
    ['a group that is none', (pack) => (first(pack, 'topics').group = 'nowhere'), /group nowhere is unknown/],
    [
      'a status row that is none',
      (pack) => (first(pack, 'instruments').statusRow = 'ZZZ'),
      /statusRow ZZZ is unknown/,
    ],
    [
      'a decision on a topic that is none',
      (pack) => (first(pack, 'decisions').topics = ['no-such']),
      /decision unsc-242: topic no-such is unknown/,
    ],
    ['a decision on no topic', (pack) => (first(pack, 'decisions').topics = []), /decisions\.0\.topics/],
    [
      'a decision of nobody',
      (pack) => (first(pack, 'decisions').body = 'nobody'),
      /decision unsc-242: body nobody is unknown/,
    ],
    [
      'a decision that rests on an instrument that is none',
      (pack) => (first(pack, 'decisions').rests = [{ instrument: 'ZZZ', pin: null }]),
      /decision unsc-242: instrument ZZZ is unknown/,
    ],
    [
      'an instrument about a topic that is none',
      (pack) => (first(pack, 'instruments').topics = ['no-such']),
      /instrument UNC: topic no-such is unknown/,
    ],
  ])('refuses %s and says where it is', (_, change, message) => {
    expect(() => parseLawPack(corrupted(change))).toThrow(message);
  });

  it.each([[null], [[]], ['{}'], [{ format: 2 }]])('refuses %j', (json) => {
    expect(() => parseLawPack(json)).toThrow(/^Pack law: /);
  });
});
