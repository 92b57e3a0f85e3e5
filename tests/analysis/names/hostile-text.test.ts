import { describe, expect, it } from 'vitest';
import { findNames } from '../../../analysis/names/find-names.ts';
import { detectLanguage } from '../../../analysis/text/detect-language.ts';
import { segment } from '../../../analysis/text/segment.ts';
import { MODELS } from '../../support/shipped-models.ts';
import { knowing } from '../../support/small-knowledge.ts';
import { entity } from '../../support/small-pack.ts';

const META = { title: '', byline: '', publisher: '', published: '' };
const KNOWLEDGE = knowing(
  entity({ id: 'Q1', label: 'Zoltánfalva', aliases: { en: ['United Towns of the Valley'] } }),
  entity({ id: 'Q2', type: 'person', label: 'Nadia Horvat' }),
);

function found(text: string): string[] {
  const segmented = segment([{ kind: 'paragraph', text }]);
  const { mentions } = findNames(segmented, {
    knowledge: KNOWLEDGE,
    weights: MODELS.names,
    meta: META,
    language: detectLanguage(segmented),
  });
  return mentions.map(({ span, entity: id }) => `${text.slice(span.start, span.end)} ${id}`);
}

/** Only growth is judged: a machine with much else to do may take its time. */
const A_MINUTE = 60_000;

describe('names in hostile text', () => {
  it.each([
    ['zero-width spaces', 'They met Nadia Hor\u200Bvat there.', 'Nadia Hor\u200Bvat Q2'],
    ['soft hyphens', 'They met Na\u00ADdia Horvat there.', 'Na\u00ADdia Horvat Q2'],
    ['bidi marks', 'They met \u202ANadia Horvat\u202C there.', 'Nadia Horvat Q2'],
    ['decomposed accents', 'They went to Zolta\u0301nfalva.', 'Zolta\u0301nfalva Q1'],
    ['missing accents', 'They went to Zoltanfalva.', 'Zoltanfalva Q1'],
    ['astral characters', '🍞🍞 They met Nadia Horvat 🎉.', 'Nadia Horvat Q2'],
    ['no-break spaces', 'They met Nadia\u00A0Horvat there.', 'Nadia\u00A0Horvat Q2'],
    ['a curly possessive', 'Nadia Horvat’s shop closed.', 'Nadia Horvat Q2'],
  ])('keep their place beside %s', (_, text, expected) => {
    expect(found(text)).toEqual([expected]);
  });

  it.each([
    ['capitals', 'HORVAT SAID '],
    ['names', 'Nadia Horvat '],
    ['bodies', 'Ministry of '],
    ['a list', 'Paris, London, '],
    ['owners', "People's "],
    ['initials', 'J. '],
    ['hyphens', 'Al-'],
    ['articles', 'Article 5(1)(2) of '],
    ['a known opening', 'United Towns of the '],
    ['quotes', '"A '],
    ['particles', 'de la '],
    ['lone surrogates', '\uD83C A\uDF5E '],
  ])(
    'cost time in proportion to the text: %s',
    (_, unit) => {
      const time = (units: number) => {
        const text = segment([{ kind: 'paragraph', text: unit.repeat(units) }]);
        const language = detectLanguage(text);
        const started = performance.now();
        findNames(text, { knowledge: KNOWLEDGE, weights: MODELS.names, meta: META, language });
        return performance.now() - started;
      };
      time(1000);
      const small = Math.min(...Array.from({ length: 5 }, () => time(2500)));
      const large = Math.min(...Array.from({ length: 3 }, () => time(20_000)));
      // Eight times as long would be exact; a quadratic step costs sixty-four times. The rest is for a machine with much else to do.
      expect(large).toBeLessThan(32 * small + 300);
    },
    A_MINUTE,
  );
});
