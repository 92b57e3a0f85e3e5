import { describe, expect, it } from 'vitest';
import { createTimeFinder } from '../../../analysis/claims/find-times.ts';
import { timeInWords } from '../../../analysis/explain/time-in-words.ts';
import { segment } from '../../../analysis/text/segment.ts';

/** A Thursday. */
const PUBLISHED = '2025-02-20';

function times(sentence: string, published = PUBLISHED) {
  const text = segment([{ kind: 'paragraph', text: sentence }]);
  const found = createTimeFinder(text, published).within({ first: 0, end: text.tokens.length });
  return found.map((time) => ({
    ...time,
    words: sentence.slice(time.span.start, time.span.end),
    plain: timeInWords(time),
  }));
}

const TOLD: readonly (readonly [text: string, words: string, from: string | null, to: string | null])[] = [
  ['The dam burst on Tuesday.', 'Tuesday', '2025-02-18', '2025-02-18'],
  ['It burst on Thursday night.', 'Thursday night', '2025-02-20', '2025-02-20'],
  ['The council will vote on Tuesday.', 'Tuesday', '2025-02-25', '2025-02-25'],
  ['It burst last Thursday.', 'last Thursday', '2025-02-13', '2025-02-13'],
  ['The quay was sold yesterday.', 'yesterday', '2025-02-19', '2025-02-19'],
  ['It sank last week.', 'last week', '2025-02-10', '2025-02-16'],
  ['Trade fell last month.', 'last month', '2025-01-01', '2025-01-31'],
  ['It was built last year.', 'last year', '2024-01-01', '2024-12-31'],
  ['It was built in 2014.', '2014', '2014-01-01', '2014-12-31'],
  ['The quay was closed in December.', 'December', '2024-12-01', '2024-12-31'],
  ['It opened in March 2024.', 'March 2024', '2024-03-01', '2024-03-31'],
  ['It sank on 14 March 2021.', '14 March 2021', '2021-03-14', '2021-03-14'],
  ['It sank on March 14, 2021.', 'March 14, 2021', '2021-03-14', '2021-03-14'],
  ['The hearing is on 3 March.', '3 March', '2025-03-03', '2025-03-03'],
  ['It sank on Sept. 28.', 'Sept. 28', '2024-09-28', '2024-09-28'],
  ['It sank on Sept. 28, 2021.', 'Sept. 28, 2021', '2021-09-28', '2021-09-28'],
  ['It has been shut since February 2022.', 'since February 2022', '2022-02-01', null],
  ['The work is to end by the end of June.', 'by the end of June', null, '2025-06-30'],
  ['The town was held until 2019.', 'until 2019', null, '2019-12-31'],
  ['He was mayor from 2014 to 2016.', 'from 2014 to 2016', '2014-01-01', '2016-12-31'],
  ['It sank two days ago.', 'two days ago', '2025-02-18', '2025-02-18'],
  ['It sank a year ago.', 'a year ago', '2024-01-01', '2024-12-31'],
  ['It fell in the first quarter of 2024.', 'the first quarter of 2024', '2024-01-01', '2024-03-31'],
  ['It was common in the 1990s.', '1990s', '1990-01-01', '1999-12-31'],
  ['Trade fell over the past week.', 'the past week', '2025-02-13', '2025-02-20'],
];

const OPEN: readonly string[] = [
  'The quay was closed last summer.',
  'Shots were heard overnight.',
  'Trade fell in the third quarter.',
  'Trade was down from a year earlier.',
];

const NO_TIME: readonly string[] = [
  'May the best boat win.',
  'They march through Lom.',
  'The crew counted 2014 sailors.',
  'He is the second mayor of Lom.',
  'A day at the harbour costs nothing.',
  'The last boat was sold.',
  'This town has no harbour.',
  'The fall of the tower shook Lom.',
  'Resolution 2024 was adopted.',
  'It has 12 berths and three cranes.',
  'The end of the quay is closed.',
  'Next to the quay stands a mill.',
];

describe('the times of a claim', () => {
  it.each(TOLD)('%s', (text, words, from, to) => {
    expect(times(text).map((time) => [time.words, time.when?.from, time.when?.to])).toEqual([
      [words, from, to],
    ]);
  });

  it.each(OPEN)('leaves open which days are meant: %s', (text) => {
    expect(times(text).map(({ when }) => when)).toEqual([null]);
  });

  it.each(NO_TIME)('finds none in: %s', (text) => {
    expect(times(text)).toEqual([]);
  });

  it('counts "a year earlier" from the time told before it', () => {
    expect(times('It sank in March 2024, a year earlier than planned.')[1]?.when).toEqual({
      from: '2023-03-01',
      to: '2023-03-31',
    });
  });

  it('reckons nothing an article without its day cannot fix', () => {
    expect(times('It sank on Tuesday.', '').map(({ when }) => when)).toEqual([null]);
    expect(times('It sank on Tuesday.', '2025-02').map(({ when }) => when)).toEqual([null]);
    expect(times('It sank last month.', '2025-02').map(({ when }) => when?.from)).toEqual(['2025-01-01']);
    expect(times('It sank last year.', '2025').map(({ when }) => when?.from)).toEqual(['2024-01-01']);
    expect(times('It sank in 2014.', '').map(({ when }) => when?.from)).toEqual(['2014-01-01']);
  });
});

const PLAIN: readonly (readonly [text: string, plain: string])[] = [
  ['The dam burst on Tuesday.', '18 February 2025, reckoned from the publication date'],
  ['It sank last week.', '10 February 2025 to 16 February 2025, reckoned from the publication date'],
  ['It was built in 2014.', '2014'],
  ['It opened in March 2024.', 'March 2024'],
  ['It has been shut since February 2022.', 'from 1 February 2022 on'],
  [
    'The work is to end by the end of June.',
    'no later than 30 June 2025, reckoned from the publication date',
  ],
  ['The quay was closed last summer.', 'which days this means cannot be told from the article'],
];

describe('timeInWords', () => {
  it.each(PLAIN)('%s', (text, plain) => {
    expect(times(text).map((time) => time.plain)).toEqual([plain]);
  });
});
