import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../support/read-paragraphs.ts';

/** Each attribution as `source | cue | content`. */
function attributions(...paragraphs: string[]): string[] {
  const { reading, words } = readParagraphs(paragraphs);
  return reading.attributions.map(
    ({ source, cue, content }) => `${words(...source)} | ${words(...cue)} | ${words(...content)}`,
  );
}

describe('attributions, as the models weigh what the rules find', () => {
  it.each([
    ['The mayor said the bridge would open in May.', 'The mayor | said | the bridge would open in May'],
    ['“The cranes failed,” Mara Velinova said.', 'Mara Velinova | said | The cranes failed'],
    [
      'The port will close, according to two officials.',
      'two officials | according to | The port will close',
    ],
  ])('gives who, how and what: %s', (text, expected) => {
    expect(attributions(text)).toContain(expected);
  });

  it.each([
    [
      'Homes were looted, a monitor that follows the coast said on Tuesday.',
      'a monitor that follows the coast',
    ],
    ['A clerk said that the port would close.', 'A clerk'],
    ['It is a sign that investors think of leaving.', 'investors'],
  ])('takes whom a clause describes, and not the clause alone: %s', (text, source) => {
    expect(attributions(text)[0]?.split(' | ')[0]).toBe(source);
  });

  it('finds what the rules leave out', () => {
    expect(attributions('Mara Velinova took to Twitter to say that the dock was lost.')).toEqual([
      'Mara Velinova | took to Twitter to say | that the dock was lost',
    ]);
  });

  it('keeps two sentences of one speaker apart', () => {
    const found = attributions(
      '“The cranes failed before dawn,” Mara Velinova said. “Nobody was near them at the time.”',
    );
    expect(found.map((each) => each.split(' | ')[2])).toEqual([
      'The cranes failed before dawn',
      'Nobody was near them at the time',
    ]);
  });

  it('lets nothing a quotation reports take the quotation from its speaker', () => {
    const found = attributions(
      'The port is closed, Mara Velinova told the news agency Portinform in an interview on Monday.',
      '“According to Petar Dunev, the quota was met by 112%.”',
    );
    expect(found.map((each) => each.split(' | ')[0])).toEqual(
      expect.arrayContaining(['Mara Velinova', 'Petar Dunev']),
    );
  });

  it.each([
    'Two cranes stood by the quay.',
    'The ferry left at noon with forty passengers and a dog.',
    'Rain fell on the town for three days, and the river rose.',
    '',
  ])('finds nothing where nobody says anything: %s', (text) => {
    expect(attributions(text)).toEqual([]);
  });
});
