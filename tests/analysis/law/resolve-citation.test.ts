import { describe, expect, it } from 'vitest';
import { citedLaw } from '../../../analysis/explain/cited-law.ts';
import { resolveCitation } from '../../../analysis/law/resolve-citation.ts';
import { LAW_PACK } from '../../support/law-pack.ts';
import { readParagraphs } from '../../support/read-paragraphs.ts';

/** Each law an article names, with what it cites. */
function citations(text: string) {
  const { reading, words } = readParagraphs([text]);
  return reading.mentions.flatMap(({ span, type }, index) => {
    if (type !== 'law') return [];
    const citation = resolveCitation(reading, index, LAW_PACK);
    const cited = citation
      ? `${citation.instruments.map(({ id }) => id).join('+')} ${citation.pins.join(', ')}`.trim()
      : null;
    return [`${words(span)} = ${cited}`];
  });
}

describe('the citations of a text', () => {
  it.each([
    ['Article 51 of the Fourth Geneva Convention forbids it.', 'GC4 51'],
    ['Articles 51 and 147 of the Fourth Geneva Convention forbid it.', 'GC4 51, 147'],
    ['Article 8(2)(a)(v) of the Rome Statute forbids it.', 'RS 8(2)(a)(v)'],
    ['Rome Statute Article 8(2)(a)(v) forbids it.', 'RS 8(2)(a)(v)'],
    ['Article 8 bis of the Rome Statute defines it.', 'RS 8 bis'],
    ['Article 33 of the 1951 Refugee Convention forbids it.', 'REF51 33'],
    ['Article III of the Genocide Convention covers incitement.', 'GENCON III'],
    ['Article 2(4) of the UN Charter forbids it.', 'UNC 2(4)'],
    ['Common Article 3 forbids it.', 'GC1+GC2+GC3+GC4 3'],
    ['The Geneva Conventions forbid it.', 'GC1+GC2+GC3+GC4'],
    ['The judge named Additional Protocol I.', 'AP1'],
    ['The state joined the Genocide Convention late.', 'GENCON'],
    ['Rule 129 of the study on customary law forbids it.', 'CIHL 129'],
    ['Rules 129 and 130 of customary international humanitarian law forbid it.', 'CIHL 129, 130'],
    ['It is against customary rule 97, she said.', 'CIHL 97'],
    ['It broke the International Covenant on Civil and Political Rights, she said.', 'ICCPR'],
  ])('%s', (text, cited) => {
    const [own] = citations(text);
    expect(own).toBe(`${own?.split(' = ')[0]} = ${cited}`);
  });

  it.each([
    'Resolution No. 413 was amended.',
    'Article 438 of the Criminal Code covers it.',
    'UN Security Council Resolution 2623 called a session.',
    'Article 147 forbids it.',
    'The Lakes Convention was signed in May.',
    'Rule 129 forbids it.',
    'Rule 12 of the house forbids it, whatever customary law says.',
    'Customary law forbids it.',
  ])('%s: the pack knows nothing of it', (text) => {
    expect(citations(text).filter((own) => !own.endsWith('= null'))).toEqual([]);
  });

  it('takes a short form for the only treaty cited before', () => {
    const text =
      'Article 51 of the Fourth Geneva Convention forbids it. Article 147 calls it a grave breach. Article 146 of the Convention asks states to act.';
    expect(citations(text)).toEqual([
      'Article 51 of the Fourth Geneva Convention = GC4 51',
      'Article 147 = GC4 147',
      'Article 146 of the Convention = GC4 146',
    ]);
  });

  it.each([
    ['two treaties', 'The Rome Statute and the Fourth Geneva Convention forbid it. Article 147 says so.'],
    [
      'a law unknown here',
      'The Fourth Geneva Convention and Article 9 of the Criminal Code say so. Article 147 too.',
    ],
    ['another kind of text', 'The Fourth Geneva Convention forbids it. Article 147 of the Statute says so.'],
  ])('leaves a short form alone after %s', (_, text) => {
    expect(citations(text).at(-1)).toMatch(/^Article 147.* = null$/);
  });
});

describe('the card of a law', () => {
  it('gives what is cited, where it applies and the topics that rest on it', () => {
    const { reading } = readParagraphs(['Article 51 of the Fourth Geneva Convention forbids it.']);
    const law = citedLaw(reading, 0, LAW_PACK);
    expect(law?.instruments.map(({ name }) => name)).toEqual(['Geneva Convention IV: civilians']);
    expect(law?.provisions.map(({ pin }) => pin)).toEqual(['GC IV, article 51']);
    expect(law?.topics.map(({ topic }) => topic)).toContain('forced-conscription');
    expect(law?.topics.every(({ finding }) => finding === null)).toBe(true);
  });

  it('has no provisions where the pack does not hold the article', () => {
    const { reading } = readParagraphs(['Article 12 of the Fourth Geneva Convention is on good offices.']);
    expect(citedLaw(reading, 0, LAW_PACK)).toMatchObject({ pins: ['12'], provisions: [], topics: [] });
  });
});
