import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../support/read-paragraphs.ts';

/** Conduct told without the word for it, in a page about a war. */
const DESCRIBED: readonly (readonly [topic: string, sentence: string])[] = [
  ['wilful-killing', 'After they surrendered, five men were made to kneel by the ditch and shot.'],
  ['torture-war', 'The jailers hung him from a beam by his wrists, he told the nurse.'],
  ['pillage-requisition', 'Villagers found their cottages stripped bare by the troops billeted there.'],
  ['hostage-taking', 'The rebels will free the teachers only if the army lifts its roadblocks.'],
  ['starvation-siege-relief', 'Families in the besieged town live on grass soup and animal feed.'],
  ['landmines-booby-traps', 'A herder lost his foot when he stepped on something buried by the ford.'],
  ['chemical-weapons', 'Patients came in with pinpoint pupils after the canisters fell.'],
  ['deportation-transfer', 'Whole streets were put on buses and sent across the border.'],
  ['human-shields', 'Fighters forced families to stay in the block while they fired mortars from its roof.'],
  [
    'killing-surrendered-no-quarter',
    'The colonel ordered over the radio that no one be brought in alive: no one alive, he said.',
  ],
  [
    'collective-punishment',
    'After the ambush the garrison cut water to the whole village until the culprits were handed in.',
  ],
  ['civilian-internees', 'Men leaving the captured town are held for days and fingerprinted by soldiers.'],
];

/** The same words of something else, in a page about a war. */
const DESCRIBED_OTHERWISE: readonly string[] = [
  'The guests were lined up against the wall for a photograph.',
  'A wreath hung from a beam in the guard room of the museum.',
  'Villagers found their cottages stripped of paint by the sun.',
  'The shop will free the shelf only if the supplier pays.',
  'The dog left the choir and was led away by its owner.',
  'The captain ordered his crew to finish off the soup.',
  'Whole streets were put on the map and sent to the printer.',
  'The players lost a leg of the tie on a field of mud.',
];

const WAR =
  'Artillery was heard along the front line, and soldiers of the occupying army patrolled the occupied port.';

/** The topics of a sentence in a page about a war. */
function topics(sentence: string): string[] {
  const { reading } = readParagraphs([WAR, sentence]);
  return reading.law.filter(({ span }) => span.block === 1).map(({ topic }) => topic);
}

describe('conduct that is described and not named', () => {
  it.each(DESCRIBED)('brings its topic: %s', (topic, sentence) => {
    expect(topics(sentence)).toContain(topic);
  });

  it.each(DESCRIBED_OTHERWISE)('is not found in like words of something else: %s', (sentence) => {
    expect(topics(sentence)).toEqual([]);
  });
});
