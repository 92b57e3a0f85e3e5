import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../support/read-paragraphs.ts';

const ARTICLE = [
  'The port of Lom lost 40 per cent of its trade last year, Mara Velinova told the news agency Portinform.',
  '“How are you today?” she asked. “I love this town.”',
  'The mayor denied that the town had sold the quay. He accused the harbour office of hiding its debts.',
  'The firm may have broken the law on foreign trade.',
  'Good morning and welcome to our pages.',
];

/** Each claim as its words, kind and whose voice it is. */
function claims(paragraphs: readonly string[]) {
  const { reading, words } = readParagraphs(paragraphs);
  return reading.claims.map((claim) => ({
    words: words(claim.span),
    kind: claim.kind,
    own: claim.attribution === null,
    hedges: claim.hedges.map((span) => words(span)),
  }));
}

describe('findClaims', () => {
  it('finds what could be checked, with its kind, voice and hedges', () => {
    const found = claims(ARTICLE);
    expect(found).toContainEqual({
      words: 'The port of Lom lost 40 per cent of its trade last year',
      kind: 'statistic',
      own: false,
      hedges: [],
    });
    expect(found).toContainEqual({
      words: 'He accused the harbour office of hiding its debts',
      kind: 'accusation',
      own: false,
      hedges: [],
    });
    expect(found).toContainEqual({
      words: 'The firm may have broken the law on foreign trade.',
      kind: 'legal',
      own: true,
      hedges: ['may'],
    });
  });

  it('passes over questions, pleasantries and private feelings', () => {
    const all = claims(ARTICLE)
      .map(({ words }) => words)
      .join(' ');
    expect(all).not.toMatch(/How are you|I love this town|Good morning/);
  });

  it('gives each claim its attribution and sentence', () => {
    const { reading, words } = readParagraphs(ARTICLE);
    for (const { attribution, sentence, span } of reading.claims) {
      const own = reading.sentences[sentence];
      expect(
        own && own.span.block === span.block && own.span.start <= span.start && own.span.end >= span.end,
      ).toBe(true);
      if (attribution !== null) expect(words(...(reading.attributions[attribution]?.cue ?? []))).not.toBe('');
    }
  });

  it('shows at most eighteen claims of a long article and none of an empty one', () => {
    const long = Array.from({ length: 60 }, (_, day) => `The port lost ${day + 30} ships in 19${10 + day}.`);
    expect(claims(long).length).toBeLessThanOrEqual(18);
    expect(claims([''])).toEqual([]);
  });
});

const PARTS: readonly { readonly text: string; readonly parts: readonly (readonly [string, boolean])[] }[] = [
  {
    // The utterance, not the office and address of who said it.
    text: '“No one sold us the quay,” said Mara Velinova, chief clerk of a harbour office three streets away, where staff worked by candlelight.',
    parts: [['No one sold us the quay', false]],
  },
  {
    // What is reported is no statement of its own: the reporting is.
    text: 'Two officials predicted a ban on barges.',
    parts: [['Two officials predicted a ban on barges', false]],
  },
  {
    // A short report is a detail of what the article itself tells.
    text: 'The city took over 40 barges and three cranes from the bankrupt dock on 3 March, which the mayor said was overdue.',
    parts: [
      [
        'The city took over 40 barges and three cranes from the bankrupt dock on 3 March, which the mayor said was overdue.',
        true,
      ],
    ],
  },
  { text: 'What did the 40 barges cost?', parts: [] },
  { text: '“How many of the 40 barges sank?” asked Mara Velinova.', parts: [] },
  { text: 'Yes, of course.', parts: [] },
];

describe('the part of a sentence that is claimed', () => {
  it.each(PARTS)('$text', ({ text, parts }) => {
    expect(claims([text]).map(({ words, own }) => [words, own])).toEqual(parts);
  });
});

it('gives a claim its times, reckoned from the day the article appeared', () => {
  const { reading } = readParagraphs(['The port of Lom lost 40 barges on Tuesday.'], {
    published: '2025-02-20',
  });
  expect(reading.claims[0]?.times.map(({ when }) => when)).toEqual([
    { from: '2025-02-18', to: '2025-02-18' },
  ]);
});

const KINDS: readonly (readonly [text: string, kind: string])[] = [
  ['Shares in the Lom Dock Company fell 8% on Monday after it cut its forecast.', 'statistic'],
  ['The harbour bank forecast that trade in Lom will fall by 8% in 2027.', 'prediction'],
  ['Trade in Lom is forecast to fall by 8% in 2027.', 'prediction'],
  ['The report of 12 March on the Lom bridge could not be independently verified.', 'event'],
  ['The governor of Lom in 1931 could not be tried for the flood.', 'legal'],
  ['The 2019 treaty on the Lom bridge is binding on the harbour board.', 'legal'],
];

describe('claimKind', () => {
  it.each(KINDS)('reads “%s” as %s', (text, kind) => {
    expect(claims([text]).map((claim) => claim.kind)).toEqual([kind]);
  });
});

const RANKED: readonly (readonly [worthChecking: string, aside: string])[] = [
  ['Unemployment fell to 4 per cent in 2019.', 'I am very happy to be here tonight.'],
  ['The council raised the tax by a third.', 'What do you make of it?'],
  ['The firm was accused of fraud in 2018.', 'Let us talk about something else.'],
  ['The largest dam in the country was destroyed in 2019.', 'Thank you, and good night.'],
];

describe('checkWorthiness', () => {
  it.each(RANKED)('ranks “%s” above “%s”', (worthChecking, aside) => {
    const { sentences } = readParagraphs([worthChecking, aside]).reading;
    expect(sentences[0]?.checkworthiness).toBeGreaterThan(0.5);
    expect(sentences[1]?.checkworthiness).toBeLessThan(0.3);
  });
});
