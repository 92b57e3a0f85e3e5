import { describe, expect, it } from 'vitest';
import { createContext } from '../../../analysis/attribution/context.ts';
import { findAttributions } from '../../../analysis/attribution/find-attributions.ts';
import { partsByRule } from '../../../analysis/attribution/parts-by-rule.ts';
import { resolveSpeakers } from '../../../analysis/attribution/resolve-speakers.ts';
import { segment } from '../../../analysis/text/segment.ts';
import { spansOf, type TokenRange } from '../../../analysis/text/token-range.ts';
import { readParagraphs } from '../../support/read-paragraphs.ts';
import { MODELS } from '../../support/shipped-models.ts';

const META = { title: '', byline: '', publisher: '', published: '' };

/** What the rules find, each attribution as `source | cue | content`. */
function attributions(...paragraphs: string[]): string[] {
  const { reading, words } = readParagraphs(paragraphs);
  const text = segment(reading.blocks);
  const context = createContext(text, reading.mentions);
  const parts = partsByRule(context);
  const speakers = resolveSpeakers(context, parts, reading.entities);
  const inWords = (...ranges: (TokenRange | null | undefined)[]) =>
    words(...ranges.flatMap((range) => (range ? spansOf(text, range) : [])));
  return parts.map(
    ({ cue, content }, index) =>
      `${inWords(speakers[index]?.source)} | ${inWords(cue)} | ${inWords(...content)}`,
  );
}

const FOUND: readonly (readonly [text: string, ...found: string[]])[] = [
  // Reported speech.
  ['The harbour office said that two cranes had failed.', 'harbour office | said | two cranes had failed'],
  [
    'Mara Velinova told reporters on Tuesday that the bridge was safe.',
    'Mara Velinova | told | the bridge was safe',
  ],
  [
    'Two cranes failed before dawn, Mara Velinova said.',
    'Mara Velinova | said | Two cranes failed before dawn',
  ],
  [
    'Two cranes failed before dawn, said Mara Velinova, who runs the port.',
    'Mara Velinova | said | Two cranes failed before dawn',
  ],
  [
    'The cranes, she fears, will not be repaired this year.',
    'she | fears | The cranes, she fears, will not be repaired this year',
  ],
  [
    'Two cranes failed, Mara Velinova, 52, an engineer from Lom, told the inquiry.',
    'Mara Velinova | told | Two cranes failed',
  ],
  [
    'The company denied the charge and said its books were open.',
    'company | denied | the charge',
    'company | said | its books were open',
  ],
  [
    'The ministry said that the road was closed and that nobody had been hurt.',
    'ministry | said | the road was closed',
    'ministry | said | nobody had been hurt',
  ],
  // Quotations.
  ['“The water rose too fast,” said Mara Velinova.', 'Mara Velinova | said | The water rose too fast'],
  ['"The water rose too fast," Mara Velinova said.', 'Mara Velinova | said | The water rose too fast'],
  ['‘Who closed the gate?’ asked Mara Velinova.', 'Mara Velinova | asked | Who closed the gate?'],
  ['Mara Velinova said: “We closed the gate at six.”', 'Mara Velinova | said | We closed the gate at six'],
  [
    '“The water rose,” Mara Velinova said. “Then the lights went out.”',
    'Mara Velinova | said | The water rose',
    'Mara Velinova | said | Then the lights went out',
  ],
  [
    'The mayor described the plan as “a gift to the flood”.',
    'mayor | described | the plan as “a gift to the flood”',
  ],
  // Sources that are not named, and those that are hidden.
  [
    'According to two officials familiar with the talks, the offer was withdrawn.',
    'two officials familiar with the talks | According to | the offer was withdrawn',
  ],
  [
    'The offer was withdrawn, according to a person close to the bank.',
    'person close to the bank | according to | The offer was withdrawn',
  ],
  [
    'Three aides who were not authorised to speak in public said the offer was withdrawn.',
    'Three aides who were not authorised to speak in public | said | the offer was withdrawn',
  ],
  ['The guards are accused of selling passes.', ' | are accused of | The guards … selling passes'],
  ['The bank is believed to hold the deeds.', ' | is believed | The bank … to hold the deeds'],
  // Nouns, participles and relatives.
  ['Its denial that it had paid him came too late.', 'Its | denial | it had paid him came too late'],
  [
    'The port is closed, the harbour office said, adding that repairs would take a week.',
    'harbour office | said | The port is closed',
    'harbour office | adding | repairs would take a week',
  ],
  [
    'The vote was hailed by the owners as “a new start”.',
    'owners | was hailed | The vote … as “a new start”',
  ],
  // A statement is how something was said, not a second report.
  [
    'Mara Velinova said in a statement that the bridge was safe.',
    'Mara Velinova | said | the bridge was safe',
  ],
  [
    '“We are safe,” the ministry said in a statement that was sent out on Monday.',
    'ministry | said | We are safe',
  ],
  // Somebody cited is a link of the chain, not part of what is said.
  [
    'According to Portinform, citing two officials, the offer was withdrawn.',
    'Portinform | According to | the offer was withdrawn',
  ],
  [
    'According to documents seen by the newspaper Portinform, the ministry knew of the leak.',
    'documents | According to | the ministry knew of the leak',
  ],
  // An order is no claim; the tag behind it has its own.
  [
    'Villagers were ordered to leave, said the mayor, Lena Kurz.',
    'Lena Kurz | said | Villagers were ordered to leave',
  ],
  [
    'The bank is believed to hold the deeds, said Mara Velinova.',
    ' | is believed | The bank … to hold the deeds',
    'Mara Velinova | said | The bank is believed to hold the deeds',
  ],
  // The name in a description is the speaker.
  [
    'The bridge was hit at dawn, said the governor, Petar Dunev.',
    'Petar Dunev | said | The bridge was hit at dawn',
  ],
  [
    '“It was hit at dawn,” said the governor, Petar Dunev, who had come on foot.',
    'Petar Dunev | said | It was hit at dawn',
  ],
  [
    'A spokeswoman for the army, Colonel Irina Dov, said the bridge was safe.',
    'Colonel Irina Dov | said | the bridge was safe',
  ],
];

const NOTHING: readonly string[] = [
  'The bridge opened in 1931 and was widened twice.',
  'Two cranes failed before dawn on Tuesday.',
  'The claims office is next to the station.',
  'Its reports fill a whole shelf.',
  'The United States and Canada share a border.',
  'She added salt to the water and stirred.',
  'The states of the north have their own courts.',
  'Nobody was hurt when the roof fell in.',
  'They found the boat near the pier.',
  'The “Old Mill” is a restaurant now.',
  'The show begins at eight.',
  'Petar Dunev, 54, pleaded guilty to two counts of fraud.',
  'Petar Dunev, 54, pleaded not guilty on Monday.',
  'Two of them pleaded no contest.',
  'Villagers were told to leave before dawn.',
  'The crews were asked to wait on the pier.',
];

describe('findAttributions', () => {
  it.each(FOUND)('finds who says what in: %s', (text, ...found) => {
    expect(attributions(text)).toEqual(found);
  });

  it.each(NOTHING)('finds nothing in: %s', (text) => {
    expect(attributions(text)).toEqual([]);
  });

  it('carries a speaker on over paragraphs that open with a quotation mark, and drops them where another begins', () => {
    const found = attributions(
      '“The water rose too fast for us,” said Mara Velinova.',
      '“Then the lights went out in the whole street.”',
      '“Nobody had told us anything at all,” said Petar Dunev.',
    );
    expect(found).toEqual([
      'Mara Velinova | said | The water rose too fast for us',
      'Mara Velinova | said | Then the lights went out in the whole street',
      'Petar Dunev | said | Nobody had told us anything at all',
    ]);
  });

  const GOES_ON: readonly (readonly [paragraphs: readonly string[], ...found: string[]])[] = [
    [
      ['“We lost it,” said Mara Velinova. “It was ours.', '“Why?', '“Nobody came to us.”', '“Ark” is a pub.'],
      'Mara Velinova | said | We lost it',
      'Mara Velinova | said | It was ours',
      'Mara Velinova | said | Why?',
      'Mara Velinova | said | Nobody came to us',
    ],
    [
      ['Mara Velinova said: "The water rose too fast.', '"It was a hard night.', '"Nobody came to help us"'],
      'Mara Velinova | said | The water rose too fast',
      'Mara Velinova | said | It was a hard night',
      'Mara Velinova | said | Nobody came to help us',
    ],
    [
      [
        '‘The water rose,’ said Mara Velinova. ‘It was late.',
        '‘The lights went out.',
        '‘Nobody came to us.’',
      ],
      'Mara Velinova | said | The water rose',
      'Mara Velinova | said | It was late',
      'Mara Velinova | said | The lights went out',
      'Mara Velinova | said | Nobody came to us',
    ],
    [
      ["Mara Velinova said: 'The water rose too fast.", "'The lights went out.'"],
      'Mara Velinova | said | The water rose too fast',
      'Mara Velinova | said | The lights went out',
    ],
    // The tag waits for the last paragraph.
    [
      ['“The wall gave way.', '“The lights went out.', '“Nobody came to us,” said Mara Velinova.'],
      'Mara Velinova | said | The wall gave way',
      'Mara Velinova | said | The lights went out',
      'Mara Velinova | said | Nobody came to us',
    ],
    // A quotation that was closed goes no further than one that is an utterance.
    [
      ['“We lost it,” said Mara Velinova. “It was ours.”', '“Ark” is a pub in Lom.'],
      'Mara Velinova | said | We lost it',
      'Mara Velinova | said | It was ours',
    ],
    [['“The wall gave way.', 'The port is closed.', '“Ark” is a pub in Lom.']],
    [["'Twas the winter of the flood.", "'Tis a long way to Lom."]],
  ];

  it.each(GOES_ON)('follows a quotation left open into the next paragraphs: %s', (paragraphs, ...found) => {
    expect(attributions(...paragraphs)).toEqual(found);
  });

  it('marks denials and how words are quoted', () => {
    const { reading } = readParagraphs([
      'The mayor denied that he had signed it. “I signed nothing,” he said. He called it “a forgery”.',
    ]);
    expect(reading.attributions.map(({ denies, quote }) => [denies, quote])).toEqual([
      [true, 'indirect'],
      [false, 'direct'],
      [false, 'mixed'],
    ]);
  });

  it('never throws and keeps every span inside its block on broken text', () => {
    const paragraphs = [
      '" said ',
      'said said said',
      '“‘"',
      'according to',
      'He said “',
      '(said',
      '',
      'X, said, Y, said,',
    ];
    const { reading } = readParagraphs(paragraphs);
    for (const { source, cue, content } of reading.attributions)
      for (const { block, start, end } of [...source, ...cue, ...content])
        expect(0 <= start && start < end && end <= (paragraphs[block]?.length ?? 0)).toBe(true);
  });

  it('takes time in step with the length of one endless sentence', () => {
    const time = (times: number) => {
      const text = 'and officials said that the mayor, according to Lom, denied it '.repeat(times);
      const segmented = segment([{ kind: 'paragraph', text }]);
      const start = performance.now();
      findAttributions(segmented, { mentions: [], entities: [], meta: META, models: MODELS.attribution });
      return performance.now() - start;
    };
    time(200);
    // Ten times the words may take no more than forty times as long on a busy machine; a quadratic search takes a hundred.
    expect(time(4000)).toBeLessThan(Math.max(40 * time(400), 2000));
  }, 20_000);
});
