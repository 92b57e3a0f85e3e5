import { type LegalRule, row } from '../legal-rule.ts';
import { ARMED, CIVILIAN, WEAPON } from './words.ts';

const COPTER = 'quadcopter|drone|fpv|unmanned aircraft|uav|copter|octocopter|unmanned';
const RESCUE =
  'neighbour|rescuer|firefighter|fireman|medic|paramedic|ambulance man|ambulance men|ambulance crew|rescue worker|first responder|volunteer|crews|emergency worker|fire brigade';
const DWELLING =
  'apartment|residential|flat|home|house|shop|showroom|bakery|tower block|cinema|cafe|market|farmhouse|petrol station|post office|supermarket|hotel|restaurant|housing estate|hostel';

/** Rows for strikes on people and on what is theirs, as eyewitnesses and ministries put it. */
export const STRIKE_RULES: readonly LegalRule[] = [
  row(
    'attacks-civilians',
    'fell-among-people',
    [
      WEAPON,
      'queue|queuing|queueing|crowd|mourners|wedding party|funeral|market-goers|shoppers|people waiting|worshippers|children playing|football pitch|picnic|displaced people|bus queue|people sheltering|people who',
      'come down|came down|fall|fell|land|hit|slam|plough|explode|struck|tear into|crash|drop',
      '!fair|festival|film',
    ],
    'A mortar bomb landed among mourners at the cemetery gate.',
    'Shells and bombs on film drew a queue that fell to nine.',
    { near: 16 },
  ),
  row(
    'attacks-civilians',
    'aimed-at-us',
    [
      'aim|fire|shoot|target|shell|bomb|hunt|attack',
      'ordinary people|non-combatant|noncombatant|unarmed people|innocent people|women and children|take no part|taking no part|bear no arms|defenceless|peaceful inhabitants|peaceful population',
      `~${ARMED}|barracks|shell|missile|rocket`,
      '!advert|campaign|product',
    ],
    'Our gunners do not shoot at women and children, the captain said.',
    'The advert is aimed at women and children under ten.',
    { near: 10 },
  ),
  row(
    'attacks-civilians',
    'at-us',
    [
      'aim at us|aimed at us|fire at us|fired at us|fire on us|fired on us|shoot at us|shot at us|target us|bomb us|shell us',
      `~${ARMED}|barracks|shell|missile|rocket|drone`,
      '!we returned fire|photographer|critic|advert',
    ],
    'They saw our washing on the line and still fired at us, not at the barracks.',
    'The advert was aimed at us, said a drone racer.',
  ),
  row(
    'attacks-civilians',
    'mown-down',
    [
      'machine-gunned|machine gunned|raked with|sprayed with|picked off|picking off|pick off|mown down|mow down|gunned down|cut down|riddled with|opened up on',
      CIVILIAN,
      '!tree|forest|surrender|hands above|hands in the air|throw down|soldiers were',
    ],
    'A family in a cart was raked with fire from the ridge.',
    'The worker cut down a hedge for the family.',
    { near: 14 },
  ),
  row(
    'attacks-civilians',
    'never-a-target',
    [
      'civilian|those who take no part|take no part|non-combatant|population',
      'made the target|made a target|object of attack|never be attacked|not be attacked|never be targeted|not be targeted|made the object|be made targets|deliberately aimed',
    ],
    'Civilians may never be made the object of attack, the manual says.',
    'The population was made a target of jokes.',
    { near: 16 },
  ),
  row(
    'attacks-civilian-objects',
    'levelled',
    [
      DWELLING,
      'level|flatten|pulverise|collapse|gut|shatter|reduced to|rubble|smoulder|crater|brunt|blow out|blown out|shear off|went through|gone through|ripped through|pancaked|pound|pounded',
      `~${WEAPON}`,
      '!earthquake|quake|hurricane|tornado|storm|flood|wildfire|bulldoz*|sapper|demolish|with explosives|landslide|burglar|vote|poll',
    ],
    'Three blocks of flats were pounded to rubble in the night’s shelling.',
    'The house was shattered by the earthquake.',
    { near: 14 },
  ),
  row(
    'attacks-civilian-objects',
    'nothing-military-there',
    [
      'nothing military|anything military|no military|not a soldier|not one soldier|no soldier|no barracks|no fighters|no army|purely civilian|no military base|no military site|no troops',
      'near|nearby|near by|close by|site|street|block|house|building|there is|there was|around|neighbourhood|within',
      `~${WEAPON}|strike|attack|raid`,
      '!no military solution|no military option|no military service|no military experience|no military background|no military role',
    ],
    'There was no barracks within a mile of the dairy that was shelled, the owner said.',
    'There is no military solution in the neighbourhood, he said.',
    { near: 18 },
  ),
  row(
    'indiscriminate-disproportionate',
    'cannot-be-aimed',
    [
      'cannot be aimed|cannot be trained|cannot be guided|inaccurate|cannot tell|cannot distinguish|unable to distinguish|wide radius|anything smaller|whole district|whole quarter|whole town|entire district|unguided|blind fire|blindly|at random|randomly',
      WEAPON,
      '!poll|forecast|survey|guess',
    ],
    'Such rockets cannot be aimed at one house, a retired gunner said.',
    'A whole district watched the rocket launch poll.',
    { near: 20 },
  ),
  row(
    'indiscriminate-disproportionate',
    'weighed',
    [
      'weigh|balance|worth the risk|worth it|price worth|justify|outweigh|proportionate|for the sake of|in order to kill|in pursuit of|to get at|in proportion',
      'bystander|harm|civilian|shopper|families|children|deaths|lives|people',
      'advantage|military gain|command post|officer|commander|objective|gunman|gunmen|fighter|target',
      '!bill|budget|tax|court weigh',
    ],
    'Nobody had balanced the lives in the flats against the gain of a single gunman.',
    'The officer weighed the bags of people in the queue.',
    { near: 28 },
  ),
  row(
    'indiscriminate-disproportionate',
    'unwarned',
    [
      'no warning|without warning|without any warning|no leaflet|no siren|not warned|not been warned|never warned|no alert|failed to warn|warn residents|warn civilians|warned residents',
      'bomb|shell|missile|raid|bombardment|air strike|airstrike|rocket|shelling',
      '!test|north korea|nuclear|protocol',
    ],
    'The tenants had not been warned when the bombs fell.',
    'The bomb cyclone came without weather sirens.',
    { near: 22 },
  ),
  row(
    'double-tap',
    'again-among-helpers',
    [
      'further salvo|second salvo|another salvo|second attack|second wave|second round|second barrage|further strike|another strike|fresh strike|next shell|next bomb|another shell|another bomb|second shell|second bomb|another rocket|further rocket|second rocket|another missile|second blast|second explosion|another barrage|repeat attack',
      `${RESCUE}|same corner|same place|same spot|same street|dig|dug|helping|pull out|pulling|putting out|minutes later|wounded were`,
      '!second wave of the|pandemic|covid|virus',
    ],
    'People were pulling a boy from the bricks when another shell fell.',
    'A second wave of the flu reached volunteers.',
    { near: 26 },
  ),
  row(
    'double-tap',
    'killed-while-helping',
    [
      RESCUE,
      'rush to help|rushed to help|ran to help|came to help|hurried to|rushed to the|went to help|trying to help|pulling people|pulling survivors|putting out the|tending the wounded|to dig',
      'kill|die|died|hit|among those who|among the dead|second|wounded|strike|attack|again',
      '!car crash|pile-up|avalanche',
    ],
    'A neighbour who ran to help was among the dead.',
    'A neighbour who ran to help put out a pan fire.',
    { near: 22 },
  ),
  row(
    'drones',
    'preyed-upon',
    [
      COPTER,
      'pick off|picked off|follow|dive|drop|release|stalk|hover|chase|hunt|kill|swoop|circle|prey',
      `${CIVILIAN}|bicycle|somebody|bus stop|whom|anyone|car|market|garden|mother`,
      '!shot down|shoot down|brought down|downed|wedding|photograph|light show|film',
    ],
    'An unmanned aircraft stalked a grandmother through her garden.',
    'A drone follows the bride down the aisle at the wedding.',
    { near: 22 },
  ),
  row(
    'drones',
    'dropped-from-above',
    [
      'grenade|explosive|mortar bomb|charge|munition',
      'from above|from the air|from the sky|from a drone|by drone|by a drone|from overhead',
      CIVILIAN,
    ],
    'Grenades fell by drone on two women at the pump.',
    'Sweets fell from the sky on children at the fair.',
    { near: 14 },
  ),
  row(
    'drones',
    'machine-chooses',
    [
      'software|algorithm|artificial intelligence|=ai|machine|computer|autonomous',
      'choose|decide|select|pick|identify|pull the trigger|without human|human control|human in the loop',
      'kill|weapon|unmanned|drone|strike|life and death|lethal|target list',
      '!chess|music|game|stock',
    ],
    'No algorithm may decide whom to kill, the envoy said.',
    'The algorithm picks songs that kill the mood.',
    { near: 20 },
  ),
  row(
    'drones',
    'goes-on',
    [
      'hang over|hung over|hover|dive|buzz|hum|overhead|operator|pilot|propeller|netting|battery|whine|above us',
    ],
    'It hovered, then it dived at the stall, she said.',
    'The bees dived at the cake.',
    { continues: true },
  ),
  row(
    'reprisals',
    'no-licence',
    [
      'license|licence|justify|entitle|excuse|cancel|permit|give .. the right',
      'what they did|crimes of the enemy|crimes of the other|their crimes|enemy crimes|one side|other side|their atrocities|atrocities of|violations by',
      'theirs|ours|same|us to|in kind|other|enemy|revenge',
    ],
    'Their atrocities do not entitle us to the same, the chaplain said.',
    'The licence of one side of the firm is the same as the other.',
    { near: 20 },
  ),
  row(
    'reprisals',
    'vengeance',
    [
      'retribution|vengeance|in the same coin|pay back in kind|repay in kind|settle the score|settling of scores|revenge killing|revenge attack|reprisal|payback',
      'village|prisoner|city|civilian|captive|camp|minority|town|shooting|killing|burn',
      '!fear of|fears of|reprisals at work|not be named|anonymity|feared reprisals|fearing',
    ],
    'The burning of the camp was vengeance, the militia said.',
    'The town asked to play the city in vengeance for the cup, said a fan fearing a loss.',
    { near: 16 },
  ),
  row(
    'reprisals',
    'captives-made-to-pay',
    [
      'prisoner|captive|wounded|civilian|hostage|villager|detainee',
      'pay for|suffer for|answer for|atone for',
      'own side|their side|their army|comrades|their government|compatriots|their leaders|attack on',
      '!taxpayer|ransom|welfare',
    ],
    'No captive may be made to answer for his comrades.',
    'The hostage to trends must pay for his side of salad.',
    { near: 16 },
  ),
];
