import { type LegalRule, row } from '../legal-rule.ts';
import { ARMED, CAPTIVE, WEAPON } from './words.ts';

const SLAIN =
  'kill|shoot|execute|murder|gun down|mow down|mown down|cut down|finish off|massacre|slaughter|behead|open fire|dispatch|riddle|fire on';
const GROUPS =
  'tutsi|bosniak|bosnian muslim|yazidi|masalit|rohingya|armenian|hazara|zaghawa|ethnic|tribe|minority|non-arab|religious community|ethnic community';

/** Rows for killing out of combat: how papers tell of it without naming it. */
export const KILLING_RULES: readonly LegalRule[] = [
  row(
    'wilful-killing',
    'put-to-death',
    [
      'put to death|put up against a wall|stood against a wall|lined up against|shot out of hand|in cold blood|shot in the back|shoot in the head|shot in the neck|shot in the temple|bullet to the head|coup de grace|throat cut|throats cut|throat slit|throats slit|shot at close range|shot at close quarters|shot at point-blank',
      `${ARMED}|${CAPTIVE}|villager|village|civilian|resident|town|body`,
      '!hands above|hands up|surrender|death row|court ordered',
    ],
    'The major said that no villager had been put to death.',
    'The rumour about the village fair was put to rest in cold print.',
    { near: 26 },
  ),
  row(
    'wilful-killing',
    'led-off-then-shots',
    [
      'take behind|taken behind|led behind|taken into|led into|taken down to|taken out|led out|marched out|marched off|walked into|driven off|taken away|took them|took him|take to the',
      'heard .. shots|hear shots|heard shots|shots were heard|shots rang out|a burst of fire|heard gunfire|volley',
      '!surrender',
    ],
    'The clerks were taken out to the orchard, and then a volley was heard.',
    'The horses were taken out to the track before the volley of cheers.',
    { near: 26 },
  ),
  row(
    'wilful-killing',
    'bound-and-shot',
    [
      'wrist|hand|ankle|arm|thumb',
      'bound|tie|tied|wire|rope|cable tie|cuffed|plastic tie|strapped behind',
      'skull|bullet|single wound|gunshot|corpse|pathologist|grave|coroner|back of the neck|exhume|shot in|throat',
    ],
    'All five men in the grave had their thumbs tied with wire, the coroner wrote.',
    'His hands were tied by the budget, the minister said.',
    { near: 22 },
  ),
  row(
    'wilful-killing',
    'charged-with-it',
    [
      'accuse|deny|charge|convict|order|hand in|responsible for|admit|confess|guilty|blame|trial',
      'killing of|killings of|execution of|shooting of|murder of|murders of|liquidation of|slaying of',
      `${CAPTIVE}|villager|unarmed|civilian|wounded|detained|elders`,
      `!${WEAPON}|peacekeeper`,
    ],
    'The major denies any part in the shooting of the wounded men.',
    'The coach admits the killing of the game was down to the captain.',
    { near: 16 },
  ),
  row(
    'killing-surrendered-no-quarter',
    'hands-in-the-air',
    [
      'hands above|hands over their head|hands over his head|hands in the air|arms in the air|hands aloft|arms aloft|throw down|threw down|thrown down|laid aside|white cloth|white rag|white sheet|white shirt|white handkerchief|had given up|gave up|trying to give up|yielded|hors de combat|out of the fight|unconscious|begging for mercy|pleading for',
      SLAIN,
      `~${ARMED}`,
      '!critic|game|score',
    ],
    'Two recruits with their hands in the air were cut down by the troops.',
    'Fans with their hands in the air cut down the banner.',
    { near: 20 },
  ),
  row(
    'killing-surrendered-no-quarter',
    'none-alive',
    [
      'brought back alive|bring back alive|bring .. alive|take .. alive|taken alive|leave .. alive|left alive|no one alive|nobody alive|nobody left alive|spare no one|spare nobody|spare none|none to be spared|no captives|no prisoners|no mercy|not .. prisoners|kill every one|kill them all|do not bring prisoners',
      'order|tell|told|instruct|let it be known|radio|intercept|warn|vow|promise|instruction|command|threaten',
      `${ARMED}|platoon|squad|enemy|captain|colonel|intercepted`,
      '!prisoner swap|prisoner exchange|hostage',
    ],
    'The captain told his squad that none were to be taken alive.',
    'The ranger told visitors that few trees were left alive.',
    { near: 24 },
  ),
  row(
    'cah-murder-extermination',
    'from-the-top',
    [
      'kill|gun down|mow down|mown down|wipe out|put to death|exterminate|massacre|shoot|slaughter|hang',
      'demonstrator|protester|civilian|villager|village|dissident|minority|thousands|inhabitants|opponents|men and boys',
      'from the top|to a plan|according to a plan|under instructions|on orders from|on instructions from|on instructions that|as policy|state policy|systematic|systematically|approved by the president|ordered by the president|preplanned|planned in advance',
    ],
    'Hundreds of protesters were shot on instructions that bore the president’s seal, the panel found.',
    'Thousands of villagers shot films on instructions found online.',
    { needs: 'any', near: 28 },
  ),
  row(
    'cah-murder-extermination',
    'by-want',
    [
      'cut off|withhold|deny|deprive|block|starve',
      'medicine|food|water|insulin|doctor',
      'mass killing|extermination|kill thousands|killed thousands|mass death|deaths of thousands|crime against humanity',
    ],
    'To withhold water from a city was extermination, the prosecutor said.',
    'To deny a dog water is unkind.',
    { needs: 'any', near: 24 },
  ),
  row(
    'genocide-killing-harm',
    'for-their-blood',
    [
      `${SLAIN}|hack`,
      GROUPS,
      'because they were|for being|identity card|pick out|single out|so that nothing|so that none|nothing of|convert|every male|men and boys|to destroy|as a group|destroy the|wipe out',
      '!film|novel|fans|shareholder|minority party|minority leader',
    ],
    'Tutsi passengers were picked out by name and hacked to death at the bridge.',
    'The minority shareholder was picked out to cut down the board.',
    { needs: 'any', near: 28 },
  ),
  row(
    'wilful-killing',
    'set-apart-and-shot',
    [
      'separate|set apart|pull aside|pick out|line up|order out|drag from|drag out|take from|pull from|round up|call out by name',
      'shoot|shot|kill|execute|bullet|murder|firing squad',
      'men|boys|women|villager|prisoner|wounded|him|them|family|detainee|resident',
      '!air strike|drone|missile|shell',
    ],
    'Two villagers were dragged from a cart and shot in the yard.',
    'The photographer pulled the men aside before the parade.',
    { near: 20 },
  ),
  row(
    'wilful-killing',
    'dead-in-custody',
    [
      'death of|deaths of|killing of|shooting of|died|were killed|was killed|found dead',
      'detainee|prisoner|captive|detained|in custody|in detention|after his arrest|after their arrest|after being taken',
      'escape|monitor|statement|inquiry|autopsy|army|military|soldiers|witness|family|investigat*',
      '!missile|shell|drone|air strike|sentence of death',
    ],
    'The army opened an inquiry into the deaths of nine detainees.',
    'The escape artist died after his arrest in the last act.',
    { near: 20 },
  ),
  row(
    'outrages-dignity-dead',
    'left-lying',
    [
      'bodies|corpse|the dead',
      'lie in the street|lying in the street|lie in the open|lying in the open|lie where they fell|lying where they fell|kept burial|burial team|unburied|decompos*|cannot be buried|could not be buried',
      '!flood|earthquake|landslide',
    ],
    'The dead lie in the open because the guns keep burial teams away.',
    'The landslide left bodies of cars lying in the street.',
  ),
  row(
    'cah-deportation',
    'drove-them-into',
    [
      'drive|drove|driven|push|pushed|expel|force|forced|chase',
      'rohingya|masalit|minority|villagers|inhabitants|families|tribe|ethnic|armenians|population',
      'into bangladesh|into chad|into neighbouring|into the neighbouring|over the border|across the border|out of the country|into exile|into camps',
      '!smuggler|bus',
    ],
    'In one summer the army drove the villagers over the border.',
    'Smugglers drove families over the border by bus.',
    { near: 16 },
  ),
  row(
    'killing-surrendered-no-quarter',
    'unarmed-and-shot',
    [
      'unarmed men|unarmed soldiers|unarmed fighters|without weapons|climb out of|come out of|crawl out of|emerge from',
      'trench|dugout|bunker|shelter|position',
      'shot|killed|executed|gunned|mown',
    ],
    'The clip shows two conscripts emerge from a dugout without weapons before they are shot.',
    'He climbed out of the bunker and won the golf cup.',
    { near: 20 },
  ),
];
