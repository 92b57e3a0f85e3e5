import { describe, expect, it } from 'vitest';
import { lookUpSubject } from '../../../analysis/explain/look-up-subject.ts';
import type { Entity, Mention, Reading } from '../../../analysis/reading.ts';
import { knowing } from '../../support/small-knowledge.ts';
import { entity } from '../../support/small-pack.ts';
import { tinyReading } from '../../support/tiny-reading.ts';

const found = (changed: Partial<Entity>): Entity => ({
  id: 'a1',
  label: 'Ada Lenk',
  type: 'person',
  wikidata: null,
  inArticle: null,
  pack: null,
  reason: 'unknown',
  runnersUp: [],
  ...changed,
});
const reading = (entities: readonly Entity[], changed: Partial<Reading> = {}): Reading => ({
  ...tinyReading,
  entities,
  ...changed,
});
const packed = (url: string) =>
  knowing(entity({ id: 'a1', label: 'Ada Lenk', source: { label: 'Check', url, date: '2026-01-01' } }));

describe('what is looked up about a name', () => {
  it('is its fullest form in the article, in the article’s language', () => {
    expect(lookUpSubject(reading([found({})], { language: 'uk' }), 0, knowing())).toEqual({
      term: 'Ada Lenk',
      language: 'uk',
      title: null,
      item: null,
    });
  });

  it.each([
    ['und', 'en'],
    ['sr-Latn', 'sr'],
    ['evil.example/', 'en'],
  ])('goes to a Wikipedia there is, for the language %s', (language, code) => {
    expect(lookUpSubject(reading([], { language }), 0, knowing())).toMatchObject({
      term: 'Ada',
      language: code,
    });
  });

  it.each([
    ['https://en.wikipedia.org/wiki/Ada_Lenk_(welder)', 'Ada Lenk (welder)'],
    ['https://en.wikipedia.org/wiki/M%C3%BCnster', 'Münster'],
    ['https://en.wikipedia.org/wiki/100%', null],
    ['https://en.wikipedia.org/wiki/Ada?action=raw', null],
    ['https://uk.wikipedia.org/wiki/Ada', null],
    ['https://register.example/wiki/Ada', null],
  ])('is the page its pack names: %s', (url, title) => {
    expect(lookUpSubject(reading([found({})], { language: 'uk' }), 0, packed(url))).toEqual({
      term: 'Ada Lenk',
      language: 'en',
      title,
      item: null,
    });
  });

  it('comes with its Wikidata item where that is known', () => {
    expect(lookUpSubject(reading([found({ wikidata: 'Q7' })]), 0, knowing())).toMatchObject({ item: 'Q7' });
  });

  it('is nothing for an article of a treaty the law pack knows', () => {
    const text = 'It cited Article 147 of the Fourth Geneva Convention.';
    const mention: Mention = {
      span: { block: 0, start: text.indexOf('Article'), end: text.length - 1 },
      type: 'law',
      entity: 'l1',
      because: 'name/test',
    };
    const cited = reading([], { blocks: [{ kind: 'paragraph', text }], mentions: [mention] });
    expect(lookUpSubject(cited, 0, knowing())).toBe(null);
  });

  it('is asked of names there are', () => {
    expect(() => lookUpSubject(tinyReading, 9, knowing())).toThrow(RangeError);
  });
});
