import { describe, expect, it } from 'vitest';
import { topicsIn } from '../../support/legal-findings.ts';

/** Lifelike articles in little: what they are about, and the topic a careful reader thinks of first. */
const WITH_LAW: readonly (readonly [topic: string, ...paragraphs: string[]])[] = [
  [
    'forced-conscription',
    'Draft officers went from flat to flat in the occupied port of Tarsk this month, residents said.',
    'Some 400 men were called up and sent to the front line.',
  ],
  [
    'attacks-hospitals',
    'Two rockets landed on the children’s clinic in Orlec overnight, the district council said.',
    'Soldiers sealed off the street.',
  ],
  ['pow-exchange', 'The two armies swapped sixty prisoners of war at a river crossing on Friday.'],
  [
    'starvation-siege-relief',
    'Militia fighters have ringed the town since March, and aid convoys are turned back at their checkpoints.',
    'Doctors say children are starving.',
  ],
  [
    'sexual-violence-conflict',
    'Soldiers raped women in three villages along the road, a United Nations mission reported.',
  ],
  [
    'refugees-nonrefoulement',
    'Border guards drove forty asylum seekers back across the river at night, a court in the capital heard.',
  ],
  ['treaty-withdrawal', 'The cabinet decided to pull out of the convention on landmines.'],
  [
    'icc-arrest-warrant',
    'Judges of the International Criminal Court issued an arrest warrant for the militia leader.',
  ],
  [
    'conscientious-objection',
    'A conscientious objector was jailed for two years by a military court.',
    'The army said every soldier must serve.',
  ],
  [
    'fair-trial',
    'The lawyer assigned to the accused did not speak at the trial, which the exiles call a farce.',
  ],
  [
    'use-of-force',
    'Two bombers strayed into the airspace of the island republic, its defence ministry said.',
  ],
  [
    'annexation-referendum',
    'Troops held the port, and a vote on joining their country was announced.',
    'Borders must not be redrawn by force, the four presidents wrote.',
  ],
  ['settlements', 'The cabinet approved 900 flats for its own nationals on land captured in the last war.'],
  ['forced-labour-occupied', 'Detainees had to clear mines with bare hands, a farmer said.'],
  [
    'deportation-transfer',
    'Loudspeakers told residents north of the canal to clear out by nightfall.',
    'Troops watched from the bridge.',
  ],
  ['children-transfer', 'Infants were flown to adoptive families in the occupying state.'],
  ['arbitrary-detention', 'He has been locked up for nine weeks, and nobody will say on what charge.'],
  ['command-responsibility', 'The indictment says that the colonel did nothing to rein in the battalion.'],
  ['immunity', 'As long as he held office he was safe from prosecution abroad, his counsel argued.'],
  ['unsc-veto', 'The text got twelve votes in favour, but one of the five blocked it.'],
  ['statelessness', 'The shepherds of the pass are citizens of neither state.'],
  [
    'wilful-killing',
    'Troops held the mill for a week.',
    'Two clerks were led behind it, and neighbours then heard a volley of shots.',
  ],
  [
    'killing-surrendered-no-quarter',
    'The captain told his squad that nobody was to be brought back alive.',
    'Soldiers of both armies dug in.',
  ],
  [
    'double-tap',
    'The army shelled the bakery at noon.',
    'Neighbours were pulling out a boy when a further salvo fell.',
  ],
  [
    'collective-punishment',
    'Soldiers searched the valley.',
    'The camp stays sealed, all of it, until the stone throwers are handed over.',
  ],
  [
    'pillage-requisition',
    'Soldiers spent a night in the hamlet.',
    'The militiamen helped themselves to goats and stoves.',
  ],
  [
    'hostage-taking',
    'Soldiers searched the delta.',
    'Drivers are kept in a pit by the rebels until their relatives send money.',
  ],
  [
    'medical-personnel',
    'Soldiers searched the town.',
    'A nurse was jailed for bandaging the fighters who came to her door.',
  ],
  [
    'enforced-disappearance',
    'Nobody of that name is held here, the intelligence service wrote to his mother.',
  ],
  ['genocide-duty-incitement', 'A preacher on state radio likened the minority to lice.'],
];

/** Metaphors, sport, business, animals and crimes of peace. None may bring up a topic. */
const WITHOUT_LAW: readonly (readonly string[])[] = [
  [
    'The Raptors took a guard in the NBA draft.',
    'He was drafted ninth and hopes to start in the first team.',
  ],
  [
    'Senators threatened the nuclear option to end the siege of the budget bill.',
    'A truce held by midnight.',
  ],
  ['The champions bombarded the goal and executed their plan, but the visitors took no prisoners.'],
  ['The chef assassinated the classic dish, a critic wrote.', 'The sauce was a crime of its own.'],
  ['The comedian assassinated the state anthem, said one critic.', 'The hall laughed for a week.'],
  ['The bank called the offer hostile and prepared a poison pill.', 'Its war chest is full.'],
  ['An army of ants invaded the kitchen and occupied the pantry.', 'The landlord surrendered on Sunday.'],
  ['A man shot his brother dead in a row over a will, police said.', 'He was arrested at the farm.'],
  ['The trade war has become a war of attrition.', 'Tariffs hit soya farmers hardest.'],
  ['The minister said she would not be a hostage to fortune on tax.'],
  ['A coach hit a tree and six passengers died.', 'Twelve pupils were injured.'],
  ['The execution of the strategy was poor, the chairman told investors.'],
  ['The council will demolish forty homes to make room for the tram.'],
  ['Critics slaughtered the play, and the torture of its second act went on for an hour.'],
  ['The pay settlement ended a siege of the depot by striking drivers.'],
  ['The dog was deported to its old home after it raided the traps.'],
  ['The striker is a mercenary, a rival said, and has played for nine clubs.', 'Troops of fans sang.'],
  ['The guitarist hired guns from the studio next door for the album.', 'An army of fans bought it.'],
  ['The lodger had no choice but to fire up the old stove.', 'The soldier on the mantelpiece is tin.'],
  ['The club adopted a boy from across the border as its mascot.', 'He kept the scarf.'],
  ['The council told residents of the tower to leave at once when the storm came.'],
  ['The navy band played by the reef.', 'The warship is a museum.'],
  ['The parents’ occupying army of prams filled the corridor.', 'We are at war with the lift, one joked.'],
  ['In the end the minister signed a treaty of friendship with the choir.'],
  [
    'A gunman opened fire in a shopping centre on Saturday and killed three people.',
    'He had bought the rifle two days before, police said.',
  ],
  ['Apartheid ended when she was four, and she learned to swim that year.'],
  ['Workers held a protest until the firm paid their wages.', 'Their families brought bread.'],
  ['The drone followed the bride through the garden.', 'Guests and children waved.'],
  ['Snow left families trapped, and bread ran short.', 'Troops cleared the road.', 'Nobody was hurt.'],
];

describe('legal topics of articles in little', () => {
  it.each(WITH_LAW)('finds %s', (topic, ...paragraphs) => {
    expect(topicsIn(...paragraphs)).toContain(topic);
  });

  it.each(WITHOUT_LAW.map((paragraphs) => [paragraphs[0], paragraphs] as const))(
    'finds nothing in "%s"',
    (_, paragraphs) => {
      expect(topicsIn(...paragraphs)).toEqual([]);
    },
  );
});
