import { type LegalRule, row } from '../legal-rule.ts';

/** Rows for the use of force between states. */
export const FORCE_RULES: readonly LegalRule[] = [
  row(
    'use-of-force',
    'invasion',
    [
      'invade|invasion|cross-border strike|cross-border raid|incursion|special military operation|violate .. airspace|violated airspace|violation of airspace|breach of sovereignty|violate sovereignty|violation of sovereignty|territorial integrity|threat of force|threaten to invade|use of force|send troops|sent troops|troops crossed|soldiers .. fighting alongside|ban on aggressive war',
      'territory|country|state|soil|border|sovereignty|neighbour|charter|troop|soldier|forces|threat|region|international law|integrity|airspace|full scale|planned|republic|ban',
      '!carp|insect|species|plant|pitch|since the invasion|after the invasion|before the invasion|since the full scale invasion|start of the full scale invasion|since the start of',
    ],
    'Its troops crossed the border and hold six villages on the soil of their neighbour.',
    'Invasive carp crossed the border of the lake district.',
  ),
  row(
    'use-of-force',
    'foreign-troops',
    [
      'troop|soldier|force',
      'leave .. soil|withdraw from|fighting alongside|on its soil|on their soil|cross the border|foreign soil|deployed inside|leave the territory|pull out of|stand behind|alongside the rebels|alongside the movement',
      '!forces treaty|=accord|=accords|=treaty|=pact',
    ],
    'The resolution told the foreign troops to withdraw from the east.',
    'Fans stand behind a team that leaves nothing to chance.',
  ),
  row(
    'use-of-force',
    'over-the-border',
    [
      'tank|troops|jets|army|warship|warplane|missile|soldiers|bomber|paratroopers|gunboat|commandos',
      'cross|roll|bomb|strike|enter|land|push|pour|violate',
      'frontier|border|soil|airspace|neighbouring|neighbour|sovereign|foreign territory|territorial waters|declaration of war',
    ],
    'Its jets bombed a camp on the soil of the neighbouring republic.',
    'The army choir crossed the border for a concert.',
    { near: 22 },
  ),
  row(
    'use-of-force',
    'incursion',
    [
      'incursion|encroach|violation of sovereignty|violate .. sovereignty|breach of .. sovereignty|armed attack on|aggression against|act of war|unprovoked attack',
    ],
    'The council condemned the incursion into the republic.',
    'The incursion of weeds annoyed the gardener.',
  ),
  row(
    'use-of-force',
    'without-consent',
    [
      'without the consent|without consent|without authorisation|without an invitation|without a mandate|uninvited',
      'troops|soldiers|paratroopers|airport|strike|forces|base|territory|bombing|intervention',
    ],
    'Foreign paratroopers seized the airport without the consent of the government.',
    'Photos were taken at the base without consent.',
  ),
  row(
    'self-defence',
    'named',
    [
      'self-defence|self defence|right to defend|defend itself|article 51 of the|pre-emptive strike|preemptive strike|preventive strike|pre-emptive attack|imminent threat|imminent attack|anticipatory self|collective defence|defensive measures|article 5 of the north atlantic|inherent right',
      'strike|attack|state|border|military|force|threat|charter|troop|war|right|militia|nato|security council|measure|ally|nation|army',
      '!self-defence class|self defence class|martial art|murder charge|shot an intruder|stand your ground|self-defence lesson',
    ],
    'The minister called the raid an act of self-defence under the Charter.',
    'She teaches a self-defence class for pensioners.',
  ),
  row(
    'crime-aggression',
    'named',
    [
      'crime of aggression|war of aggression|aggressive war|aggressor state|act of aggression|tribunal for aggression|power over aggression|jurisdiction over aggression|planned the invasion|those who planned|unprovoked war|crimes against peace|waging aggressive war|unprovoked invasion|aggression by',
    ],
    'Lawyers want to try the leaders for the crime of aggression.',
    'The referee punished any act of aggression with a card.',
  ),
  row(
    'conflict-classification',
    'named',
    [
      'non-international armed conflict|international armed conflict|internal armed conflict|state of war|not at war|conflict is classified|classify the conflict|proxy war|special military operation|whether the conflict|armed conflict within the meaning|counts as a war|legally a war',
    ],
    'Lawyers differ on whether the fighting is an international armed conflict.',
    'The town is not at ease with its new square.',
  ),
];
