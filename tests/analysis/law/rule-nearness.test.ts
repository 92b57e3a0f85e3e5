import { expect, it } from 'vitest';
import { row } from '../../../analysis/law/legal-rule.ts';
import { createTopicMatcher } from '../../../analysis/law/topic-matcher.ts';
import { segment } from '../../../analysis/text/segment.ts';
import { LAW_PACK } from '../../support/law-pack.ts';

const RULES = [
  row('pillage-requisition', 'looted', ['soldier', 'loot', 'home', '!film'], '', ''),
  row('pillage-requisition', 'emptied', ['empty', 'shop'], '', ''),
  row('settlements', 'homes', ['home', '~settler'], '', ''),
];

function nearness(sentence: string) {
  const text = segment([{ kind: 'paragraph', text: sentence }]);
  return createTopicMatcher(LAW_PACK, RULES).match(text, [], new Map()).nearness[0];
}

it('tells how many of its lists the nearest row of a topic has in a sentence', () => {
  expect(nearness('Soldiers went into the home.')).toEqual([
    { topic: 'pillage-requisition', share: 2 / 3 },
    { topic: 'settlements', share: 1 / 2 },
  ]);
});

it('is whole where a row matches, and half as much where a word stands against it', () => {
  expect(nearness('Soldiers looted the shop.')).toEqual([{ topic: 'pillage-requisition', share: 2 / 3 }]);
  expect(nearness('Soldiers looted the home.')?.[0]?.share).toBe(1);
  expect(nearness('Soldiers looted the home in a film.')?.[0]?.share).toBe(1 / 2);
});

it('is empty for words of which no row has half its lists', () => {
  expect(nearness('Soldiers slept.')).toEqual([]);
  expect(nearness('It rained.')).toEqual([]);
});
