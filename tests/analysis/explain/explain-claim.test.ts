import { describe, expect, it } from 'vitest';
import { explain } from '../../../analysis/explain/explain.ts';
import type { ClaimExplanation } from '../../../analysis/explanation.ts';
import { readParagraphs } from '../../support/read-paragraphs.ts';
import { knowing } from '../../support/small-knowledge.ts';

const KNOWLEDGE = knowing();

/** The card of the claim that holds these words. */
function card(words: string, ...paragraphs: string[]): ClaimExplanation {
  const { reading } = readParagraphs(paragraphs);
  const index = reading.claims.findIndex(({ span }) =>
    reading.blocks[span.block]?.text.slice(span.start, span.end).includes(words),
  );
  expect(index, `a claim with “${words}”`).toBeGreaterThanOrEqual(0);
  return explain(reading, { kind: 'claim', index }, KNOWLEDGE) as ClaimExplanation;
}

describe('explain a claim', () => {
  it('draws the chain from the origin to the outlet and says what was not said directly', () => {
    const found = card(
      '112%',
      'The port is closed, Mara Velinova told the news agency Portinform in an interview on Monday.',
      '“According to Petar Dunev, the quota was met by 112%.”',
    );
    expect(found.chain.map(({ label }) => label)).toEqual([
      'Petar Dunev',
      'Mara Velinova',
      'Portinform',
      'The Morning Ledger',
    ]);
    expect(found.quantities.map(({ plain }) => plain)).toEqual(['more than the whole: 112 of every 100']);
    expect(found.notSaid).toContain(
      'The article has this through Mara Velinova and Portinform, not from Petar Dunev directly.',
    );
    expect(found.notSaid).toContain('“112%” stands without the number it is a share of.');
  });

  it('says when the article speaks for itself', () => {
    const found = card('70 ships', 'About 70 ships left the port of Lom in March 2024.');
    expect(found.chain.map(({ kind }) => kind)).toEqual(['publisher']);
    expect(found.notSaid).toEqual(['The article names no source for this here.']);
    expect(found.firmness).toEqual({ label: 'Stated as fact', words: [], scopes: [] });
  });

  it('says what a time means, but not that 2024 is 2024', () => {
    const found = card(
      '70 ships',
      'About 70 ships left the port of Lom last year, more than the 60 of 2019.',
    );
    expect(found.times.map(({ quote, plain }) => `${quote.text}: ${plain}`)).toEqual([
      'last year: 2024, reckoned from the publication date',
    ]);
  });

  it('shows a gap as a gap', () => {
    const found = card('deeds', 'The bank is accused of selling the deeds of 400 houses in 2019.');
    expect(found.chain[0]).toMatchObject({ kind: 'unknown', label: '' });
    expect(found.notSaid).toContain('The article does not say who this comes from.');
  });

  it.each([
    ['paid', 'The ministry denied that it had paid 400 soldiers in 2019.', 'Denied'],
    ['paid', 'The ministry may have paid 400 soldiers in 2019.', 'Put with caution'],
    ['pay', 'The ministry will pay 400 soldiers a pension.', 'A plan or forecast'],
    ['paid', 'The ministry never paid the 400 soldiers of 2019.', 'Says that something is not so'],
  ])('puts how firmly “%s” is said in words: %s', (words, text, label) => {
    expect(card(words, text).firmness.label).toBe(label);
  });

  it.each([
    ['paid', 'The ministry may have paid 400 soldiers in 2019.', 'may: not given as certain – have paid'],
    ['pay', 'The ministry will pay 400 soldiers a pension.', 'will: still to come – pay 400 soldiers'],
    ['paid', 'The ministry never paid the 400 soldiers of 2019.', 'never: said not to be so – paid the'],
    ['be', 'The 400 soldiers must not be paid.', 'must: what ought to be, not what is – not be paid'],
    ['pay', 'The ministry must pay 400 soldiers by law.', 'must: what ought to be, not what is – pay'],
  ])('says what the cue beside “%s” bears on: %s', (words, text, row) => {
    const rows = card(words, text).firmness.scopes.map(
      ({ cue, effect, scope }) => `${cue.text}: ${effect} – ${scope.text}`,
    );
    expect(rows).toHaveLength(1);
    expect(rows[0]?.startsWith(row)).toBe(true);
  });

  it.each([
    ['The flood destroyed 400 houses in Lom in 2019.', '400 houses (place named: Lom)'],
    ['In 2019 the flood destroyed 400 houses.', '400 houses'],
  ])('gives the place named behind a number and guesses none: %s', (text, plain) => {
    expect(card('400', text).quantities.map((quantity) => quantity.plain)).toEqual([plain]);
  });

  it('misses the other side only where an accused party is never heard', () => {
    const accusation = 'Mara Velinova accused Petar Dunev of hiding the debts of the port.';
    expect(card('hiding', accusation).notSaid).toContain(
      'No statement by Petar Dunev was found in the article.',
    );
    expect(card('hiding', accusation, 'Petar Dunev said the books were open.').notSaid.join()).not.toContain(
      'Dunev',
    );
    // Where it happened is nobody accused.
    const victims = 'Mara Velinova alleged that patients of the Lom Clinic had been beaten and robbed.';
    expect(card('beaten', victims).notSaid.join()).not.toContain('No statement');
    // Heard by a pronoun alone.
    const answer = 'Petar Dunev came to the port at noon. He said the books were open.';
    expect(card('hiding', accusation, answer).notSaid.join()).not.toContain('Dunev');
  });

  it('refuses a claim the reading does not have', () => {
    const { reading } = readParagraphs(['Nothing.']);
    expect(() => explain(reading, { kind: 'claim', index: 7 }, KNOWLEDGE)).toThrow(RangeError);
  });
});
