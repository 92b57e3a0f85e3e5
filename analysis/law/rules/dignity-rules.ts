import { type LegalRule, row } from '../legal-rule.ts';
import { CAPTIVE, CUSTODY, FORCES } from './words.ts';

/** Rows for sexual violence, humiliation and the treatment of the dead. */
export const DIGNITY_RULES: readonly LegalRule[] = [
  row(
    'sexual-violence-conflict',
    'rape-in-war',
    [
      'rape|gang rape|sexual violence|sexual slavery|sexually assault|sexual assault|sexual abuse|sexually abuse|forced nudity|sexual torture|sexualised torture|sex slave|forced prostitution|forced pregnancy',
      `${FORCES}|${CUSTODY}|${CAPTIVE}|war|conflict|girl|woman|survivor|attacker|occupier|armed men`,
    ],
    'Women who fled said paramilitaries had raped girls in front of their families.',
    'Rape fields along the motorway are in full bloom this week.',
  ),
  row(
    'sexual-violence-conflict',
    'assaulted',
    [
      'assaulted her|assault her|violated her|assaulted women|assaulted girls|forced themselves on|abused women|abused girls|survivor of rape|survivors of rape|rape survivor|molest|forced her to undress|ordered to undress|rape kit|raped',
    ],
    'A teacher said two soldiers had assaulted her in the cellar.',
    'The critic said the noise assaulted her ears.',
  ),
  row(
    'sexual-violence-conflict',
    'girls-taken',
    [
      'girl|girls|woman|women',
      'kept there|kept them there|taken to a barracks|for the officers|sold to fighters|forced to marry fighters|as wives|locked in a barracks|passed between',
      'soldier|officer|fighter|militia|in uniform|militant|commander',
    ],
    'Soldiers took girls to a barracks and kept them there.',
    'The girls took the train to the barracks museum.',
  ),
  row(
    'outrages-dignity-dead',
    'the-dead-abused',
    [
      'desecrate|mutilate|behead|defile|trophy|drag|hang from|burn',
      'body|corpse|severed head|dead soldier|dead fighter',
    ],
    'A clip showed fighters dragging a corpse through the square and mutilating the body.',
    'The fire burned the body of the car but spared the engine.',
    { near: 8 },
  ),
  row(
    'outrages-dignity-dead',
    'the-dead-returned',
    [
      'body|corpse|remains|dead|coffin',
      'return|hand over|take delivery|delivery|repatriate|repatriation|identify|identification|exchange|receive|refrigerated|morgue|bury|retrieve',
      'soldier|serviceman|fallen|fighter|troop|defender|prisoner|military|war dead|combatant',
    ],
    'The two sides exchanged the bodies of 600 fallen soldiers on Thursday.',
    'The hiker identified the remains of an old stone hut.',
  ),
  row(
    'outrages-dignity-dead',
    'humiliation',
    [
      'humiliate|humiliating|degrading|parade|strip naked|stripped naked|made to kneel|on their knees|made to sing|forced to sing|forced to crawl|forced to kneel|stripped to their underwear|shave heads|heads shaved|mock',
      `${CAPTIVE}|detainee|civilian|soldier|serviceman`,
    ],
    'Prisoners were stripped naked and made to kneel in the snow.',
    'The ants parade in long lines, the guide said.',
  ),
  row(
    'outrages-dignity-dead',
    'identification',
    ['identification|identify|dna|forensic|bury|burial|remains|morgue'],
    'Forensic identification could take until winter.',
    'Forensic accountants are reading the books of the firm.',
    { continues: true },
  ),
  row(
    'outrages-dignity-dead',
    'corpse-abused',
    [
      'corpse|dead body|body of|bodies of|severed head|the dead|bodies',
      'kick|film|drag|display|spit|urinate|string up|hang|burn|mutilate|behead|organs missing|dump|left to rot|unburied|refuse to return|refuse to hand over|withhold|pose',
      `~${FORCES}|pilot`,
    ],
    'Fighters posed with the bodies of two pilots and burned one.',
    'The film displays the bodies of cars from the fifties.',
    { near: 10 },
  ),
  row(
    'outrages-dignity-dead',
    'burial-denied',
    [
      'corpse|body|bodies|dead',
      'forbidden to bury|not allowed to bury|left in the square|left in the street|denied burial|left to rot|unburied|lay in the street|lay for days|refused burial|put on display',
    ],
    'The bodies lay for days and families were not allowed to bury them.',
    'The body of the ship lay in the dock.',
  ),
  row(
    'outrages-dignity-dead',
    'posing-with-the-dead',
    [
      'pose|posed|selfie|trophy|photograph',
      'heads of|corpse|dead bodies|bodies|severed|ears|dead fighters|dead soldiers',
    ],
    'Soldiers posed with the corpses of fighters.',
    'The band posed for a photograph with dead leaves on their heads.',
    { near: 8 },
  ),
];
