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

it('tells how many of their lists the rows of a topic have in a sentence', () => {
  expect(nearness('Soldiers went into the home.')).toEqual([
    { topic: 'pillage-requisition', best: 2 / 3, several: 2 / 15 },
    { topic: 'settlements', best: 1 / 2, several: 1 / 10 },
  ]);
});

it('is whole where a row matches, and half as much where a word stands against it', () => {
  expect(nearness('Soldiers looted the home.')?.[0]?.best).toBe(1);
  expect(nearness('Soldiers looted the home in a film.')?.[0]?.best).toBe(1 / 2);
});

it('is empty for words of no row', () => {
  expect(nearness('It rained.')).toEqual([]);
});
