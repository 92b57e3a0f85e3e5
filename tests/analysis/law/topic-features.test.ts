import { expect, it } from 'vitest';
import { createTopicFeatures } from '../../../analysis/law/topic-features.ts';
import type { Mention } from '../../../analysis/reading.ts';
import { segment } from '../../../analysis/text/segment.ts';
import { LAW_PACK } from '../../support/law-pack.ts';
import { mentionIn } from '../../support/mention-in.ts';

const featuresOf = createTopicFeatures(LAW_PACK);

/** The hashes of a sentence's pairs of words. */
function pairs(sentence: string, mentions: readonly Mention[] = []): readonly number[] {
  const text = segment([{ kind: 'paragraph', text: sentence }]);
  return (
    featuresOf(text, {
      mentions,
      actors: new Map(),
      setting: { armedConflict: false, occupation: false, international: false },
      nearness: [],
      matches: [],
    })[0]?.pairs.hashes ?? []
  );
}

it('pairs words with the next and with the one after it', () => {
  expect(pairs('Troops burned mills.')).toHaveLength(3);
  expect(pairs('Troops burned two mills yesterday.')).toEqual(
    expect.arrayContaining([...pairs('Troops burned.'), ...pairs('Mills yesterday.')]),
  );
});

it('tells apart who did what to whom', () => {
  expect(pairs('Villagers shot soldiers.')).not.toEqual(
    expect.arrayContaining(pairs('Soldiers shot villagers.') as number[]),
  );
});

it('passes over words that say little, and over endings', () => {
  expect(pairs('The troops had been burning the mill.')).toEqual(pairs('Troops burned mills.'));
});

it('takes a person for a person, whoever it is', () => {
  const named = (sentence: string, name: string) => pairs(sentence, [mentionIn(sentence, name, 'person')]);
  expect(named('Olha Hnatiuk was detained.', 'Olha Hnatiuk')).toEqual(named('Petro was detained.', 'Petro'));
});

it('finds none in a sentence of one word', () => {
  expect(pairs('Silence.')).toEqual([]);
});
