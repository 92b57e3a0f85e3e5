import { describe, expect, it } from 'vitest';
import { actorClassOf } from '../../../knowledge/actor-class.ts';
import { readParagraphs } from '../../support/read-paragraphs.ts';
import { knowing } from '../../support/small-knowledge.ts';
import { entity } from '../../support/small-pack.ts';

/** A pack entry of this name, which the description says what it is. */
function described(label: string, description: string) {
  return entity({
    id: `story:${label.toLowerCase().replaceAll(' ', '-')}`,
    type: 'organisation',
    label,
    description,
  });
}

const KNOWLEDGE = knowing(
  described('Red Heron', 'An armed group in the hills of Ardova.'),
  described('Blue Heron', 'A maker of garden chairs in Ardova.'),
  described('Seventh Bureau', 'The secret service of Ardova.'),
  described('Third Bureau', 'The office of Ardova that keeps maps.'),
  described('Lantern House', 'A hospital in Tarsk.'),
  described('Lantern Hall', 'A concert hall in Tarsk.'),
  described('Wide Table', 'An international aid organisation that serves meals.'),
);
const WAR = 'Artillery was heard along the front line, and the soldiers stayed in their trenches.';

function topics(sentence: string, setting = WAR): string[] {
  const { reading } = readParagraphs([setting, sentence], {}, KNOWLEDGE);
  return reading.law.map(({ topic }) => topic);
}

describe('names of what the packs know to be an actor of war', () => {
  it.each([
    ['an armed group', 'Red Heron took 40 villagers hostage and asked for a ransom.', 'hostage-taking'],
    ['a hospital', 'A missile hit Lantern House at dawn.', 'attacks-hospitals'],
    [
      'an aid organisation',
      'Three staff of Wide Table were abducted on the mountain road.',
      'humanitarian-workers-peacekeepers',
    ],
  ])('bring the topics their kind brings: %s', (_, sentence, topic) => {
    expect(topics(sentence)).toContain(topic);
  });

  it.each([
    ['a hall of another kind', 'A missile hit Lantern Hall at dawn.', 'attacks-hospitals'],
    ['no armed group', 'Blue Heron took 40 villagers hostage and asked for a ransom.', 'hostage-taking'],
    [
      'a maker of chairs',
      'Three staff of Blue Heron were abducted on the mountain road.',
      'humanitarian-workers-peacekeepers',
    ],
  ])('bring nothing where the kind is another: %s', (_, sentence, topic) => {
    expect(topics(sentence)).not.toContain(topic);
  });
});

it('bring in peace what needs no war: a secret service', () => {
  const peace = 'The spring was mild, and the parks were full.';
  expect(topics('The Seventh Bureau held the student under water.', peace)).toEqual(['torture-cat']);
  expect(topics('The Third Bureau held the student under water.', peace)).toEqual([]);
});

describe('the class of an entity by its description', () => {
  it.each([
    ['The armed forces of Ardova.', 'force'],
    ['A Tolvan-led rebel movement in the north of Ardova, formed in 2019.', 'force'],
    ['Militias in the east of Ardova that fight against the army.', 'force'],
    ['A brigade of the Ardovan army.', 'force'],
    ['An alliance of Ardovan armed groups, formed in 2017.', 'force'],
    ['The civilian foreign intelligence service of Ardova.', 'security'],
    ['The police of Ardova.', 'security'],
    ['The largest children’s hospital of Ardova, in Tarsk.', 'hospital'],
    ['An international aid organisation of doctors, founded in 1971.', 'aid'],
    ['The peacekeeping mission of the United Nations in Ardova.', 'peacekeeper'],
  ])('%s', (description, actor) => {
    expect(actorClassOf({ type: 'organisation', description })).toBe(actor);
  });

  it.each([
    'A town in the hills with an army base.',
    'A newspaper of the armed forces.',
    'An army office that calls up men for service.',
    'A party that once was a militia.',
    'The parliament of Ardova, in which the army holds seats.',
    'A research organisation that counts armed groups.',
    'The news division of a network.',
    'A court that tries members of armed groups.',
    'A film about a hospital.',
  ])('is none of: %s', (description) => {
    expect(actorClassOf({ type: 'organisation', description })).toBeNull();
  });

  it('is none of a person or an event', () => {
    expect(actorClassOf({ type: 'event', description: 'An army of one day.' })).toBeNull();
    expect(actorClassOf({ type: 'person', description: 'The army of one.' })).toBeNull();
  });
});
