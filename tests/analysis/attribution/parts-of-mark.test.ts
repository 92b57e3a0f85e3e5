import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../support/read-paragraphs.ts';

const OPENING = 'The port of Lom has been closed since Monday; Mara Velinova, a docker, was there.';

/** What is attributed by a mark alone, as `source | cue | content`. */
function byMark(...paragraphs: string[]): string[] {
  const { reading, words } = readParagraphs(paragraphs);
  return reading.attributions
    .filter(({ because }) => because === 'attribution/mark')
    .map(({ source, cue, content }) => `${words(...source)} | ${words(...cue)} | ${words(...content)}`);
}

describe('a mark as the cue of an attribution', () => {
  it.each([
    [
      'a name signed under a quotation',
      [OPENING, '“It is our greatest shame.” — Mara Velinova'],
      'Mara Velinova | — | It is our greatest shame',
    ],
    [
      'with what describes them',
      [OPENING, '"It is our greatest shame." - Mara Velinova, a docker'],
      'Mara Velinova | - | It is our greatest shame',
    ],
    [
      'in the paragraph below',
      [OPENING, '“It is our greatest shame.”', '― Mara Velinova'],
      'Mara Velinova | ― | It is our greatest shame',
    ],
    [
      'a headline',
      ['Mara Velinova: Port of Lom will never close', OPENING],
      'Mara Velinova | : | Port of Lom will never close',
    ],
    [
      'a transcript',
      [OPENING, 'MARA VELINOVA: It was late. We went home.'],
      'MARA VELINOVA | : | It was late. We went home',
    ],
  ])('%s', (_, paragraphs, found) => {
    expect(byMark(...paragraphs)).toEqual([found]);
  });

  it.each([
    ['a dash within a sentence', [OPENING, '“Late” — Mara Velinova liked the word — was what they wrote.']],
    ['a dash behind what is no quotation', [OPENING, 'The port, the quay, the town — Mara Velinova']],
    ['no name behind the dash', [OPENING, '“It is our greatest shame.” — see page two']],
    ['a title with a colon', ['Mara Velinova: A Life', OPENING]],
    ['a place before the colon', ['Sofia: Police close the port of Lom on Monday', OPENING]],
    ['a name and a colon in running text', [OPENING, 'Mara Velinova: that was the name they had all heard.']],
  ])('is none: %s', (_, paragraphs) => {
    expect(byMark(...paragraphs)).toEqual([]);
  });
});
