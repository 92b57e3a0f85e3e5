import { describe, expect, it } from 'vitest';
import { lineKind } from '../../page/boilerplate.ts';

describe('lines around an article', () => {
  it.each([
    ['Comments', 'end'],
    ['12 comments', 'end'],
    ['Comments (3)', 'end'],
    ['Leave a comment', 'end'],
    ['Join the conversation', 'end'],
    ['Related', 'others'],
    ['More on this story', 'others'],
    ['You may also like', 'others'],
    ["Editor's picks", 'others'],
    ['Most read', 'others'],
    ["Editor's note: An earlier version gave the wrong date.", 'note'],
    ['Editor’s Note', 'note'],
    ['This article was first published in the spring.', 'note'],
    ['Additional reporting by Tove Lund', 'note'],
    ['By Jane Doe and John R. Roe', 'note'],
    ['Sign up for our newsletter', 'pitch'],
    ['Read more: How the town counts its votes', 'pitch'],
    ['Get the news of the day in your inbox every morning', 'pitch'],
    ['Follow us on social media', 'pitch'],
  ])('%s', (line, kind) => {
    expect(lineKind(line)).toBe(kind);
  });

  it.each([
    'Comments by the minister on Monday drew anger from farmers.',
    'Related parties must disclose such loans, the court said.',
    'Readers of the draft say the treaty is a first step.',
    'More than forty people were hurt, the police said.',
    'Top officials resign',
    'Share prices fall',
    'Other countries followed within days of the announcement.',
    'By Monday, the water had reached the second floor.',
    'By Friday',
    'Latest figures show a fall in births',
    'Corrections officers walked out on Tuesday, their union said.',
    'The tags were found on two of the animals.',
    'Subsidies for wind power will end in June.',
    '"Thank you for coming," the mayor said to the firefighters.',
    'This report is the first to count the missing.',
    'Contributing to the rise was the price of oil.',
    'Sources close to the talks said a deal was near.',
  ])('leaves alone: %s', (line) => {
    expect(lineKind(line)).toBe('text');
  });
});
