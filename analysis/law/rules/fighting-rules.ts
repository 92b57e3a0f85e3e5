import { type LegalRule, row } from '../legal-rule.ts';
import { ATTACK, KILL, WEAPON } from './words.ts';

/** Rows for forbidden ways of fighting, and who may be fought. */
export const FIGHTING_RULES: readonly LegalRule[] = [
  row(
    'killing-surrendered-no-quarter',
    'after-surrender',
    [
      'surrender|surrendered|lay down arms|lay down his rifle|lay down their weapons|lay down their arms|drop his weapon|drop their weapons|hands up|raised hands|raise their hands|arms raised|white flag|give himself up|gave themselves up|waving a white|laid down',
      KILL,
    ],
    'A video appears to show two soldiers shot after they raised their hands to surrender.',
    'The champion surrendered his lead but killed off the game late on.',
    { near: 18 },
  ),
  row(
    'killing-surrendered-no-quarter',
    'no-quarter',
    [
      'take no prisoners|no quarter|no prisoners will be taken|leave no survivor|no survivors|not to take prisoners|kill them all',
      '~order|commander|troops|soldiers|unit|officer|intercept',
    ],
    'The intercepted order told the unit to take no prisoners.',
    'The critic takes no prisoners in her review of the opera.',
  ),
  row(
    'killing-surrendered-no-quarter',
    'prisoners-executed',
    [
      'execute|execution|shoot dead|kill|murder|behead',
      'prisoner of war|pow|captured soldier|captured serviceman|unarmed prisoner|surrendering|disarmed soldier|captured fighter',
    ],
    'Prosecutors are looking into the execution of five prisoners of war near Lesk.',
    'The prisoner of war camp museum closed after its director died.',
    { near: 12 },
  ),
  row(
    'killing-surrendered-no-quarter',
    'kneeling',
    [
      'kneel|kneeling|on his knees|on their knees|hands on their heads|hands behind|hands on his head|hands raised|disarmed|out of ammunition|unarmed soldiers',
      'shoot|shot|kill|killed|execute|executed|gunned',
      '!sing|anthem',
    ],
    'The clip shows three men with their hands on their heads before they are shot.',
    'She shot the kneeling saint in soft light for the catalogue.',
    { near: 16 },
  ),
  row(
    'killing-surrendered-no-quarter',
    'no-need-of-prisoners',
    [
      "don't need prisoners|no need for prisoners|need no prisoners|not take any prisoners|no prisoners|finish them off|finish off the wounded|no one is to be taken alive|take nobody alive",
      'order|commander|call|radio|told|unit|intercept|officer|troops|soldiers|wounded',
    ],
    'The officer told his unit on the radio that they needed no prisoners.',
    'No prisoners were in the old jail when it became a hotel.',
  ),
  row(
    'killing-surrendered-no-quarter',
    'arms-raised',
    [
      'raise .. arms|raise .. hands|drop .. weapon|drop .. rifle|throw .. weapon|put .. hands up|lay down .. rifle',
      'burst of fire|shots|gunfire|fall|fell|shot|killed|opened fire|executed',
    ],
    'The film shows a man drop his weapon and fall to a burst of fire.',
    'Fans raise their arms and fall silent.',
    { near: 16 },
  ),
  row(
    'killing-surrendered-no-quarter',
    'captured-then-killed',
    [
      'captured|capture|prisoner|surrendered|disarmed',
      'executed|then shot|then killed|shot dead|made to lie|lie down|shot in the',
      'soldier|sergeant|serviceman|pilot|fighter|men|troops|commander|officer|captain|prosecutor',
      '!civilians killed',
    ],
    'The captured sergeant was made to lie down and was then executed.',
    'The captured scene was then shot again.',
    { near: 18 },
  ),
  row(
    'perfidy-emblems',
    'disguise',
    [
      'disguise as|disguised as|dress as|dressed as|pose as|posing as|in civilian clothes|wearing civilian clothes|enemy uniform|feign surrender|fake surrender|feigned|false flag|under a white flag|impersonate|wearing the uniform|red cross emblem|red cross vest|marked as an ambulance|ambulance to transport|un markings',
      `${ATTACK}|ambush|enter|infiltrate|soldier|troop|fighter|gunman|raid|assassinate|weapon|carry`,
      '!masked pupil|carnival',
    ],
    'Gunmen dressed as paramedics entered the compound and opened fire.',
    'Children dressed as pirates raided the sweet shop at the carnival.',
    { near: 16 },
  ),
  row(
    'perfidy-emblems',
    'false-protection',
    [
      'arrive in an ambulance|arrived in an ambulance|used an ambulance|using an ambulance|wore white coats|white coats|wave a white flag|waved a white flag|raise a white flag|raised a white flag|flag of truce|marked with the red cross|painted with a red cross|in police uniforms|dressed in the uniform|in the uniforms of|hid in an ambulance',
      'open fire|opened fire|raider|gunman|body armour|ambush|attack|fighter|kill|soldiers|troops',
    ],
    'Men in white coats got out of the van, pulled rifles and opened fire on the soldiers.',
    'Chefs in white coats cheered at the finish.',
  ),
  row(
    'perfidy-emblems',
    'painted-cross',
    [
      'red crescent|red cross|un logo|un markings|press sign|white flag|hospital markings',
      'painted|disguise|commando|drove in a|fake|used by fighters|gunmen|hid behind|misuse',
    ],
    'The commandos drove in a van painted with a red crescent.',
    'Children painted a red cross on a doll.',
    { near: 14 },
  ),
  row(
    'civilians-direct-participation',
    'named',
    [
      'direct participation in hostilities|directly participating|taking direct part|lose their protection|civilians who take up arms|distinguish .. civilians|civilians and combatants|civilians from combatants|combatants and civilians|combatants from civilians|combatant or civilian|not a combatant|armed civilians|were combatants',
    ],
    'The list does not distinguish between civilians and combatants.',
    'The distinguished civilian won a medal for art.',
  ),
  row(
    'civilians-direct-participation',
    'counted-as-fighters',
    [
      'any man|every man|every male|all men|men of military age|military-age|of fighting age|anyone|all males|everyone',
      'combatant|fighter|legitimate target|lawful target|militant|enemy|terrorist',
      'count|treat|regard|class|consider|assume|list|label|deem',
      '!ufc|boxing|trump',
    ],
    'Any man of fighting age is deemed an enemy there.',
    'Anyone can be listed as a fighter of colds.',
    { near: 18 },
  ),
  row(
    'civilians-direct-participation',
    'lose-it-while',
    [
      'lose|loses|forfeit|shed|retain|keep|regain',
      'immunity|protection|protected status|civilian status|protection as',
      'for as long as|as long as|so long as|only while|while|during|once',
      'fight|part in|hostilities|tank|spot|arms|target|soldiers|villager|civilian|position',
      '!diplomatic immunity|herd|consumer|employment|pension|trump|president',
    ],
    'A farmer who carries shells forfeits his protection only while he does so, for he is a civilian.',
    'Shoppers lose protection while they fight over consumer rules.',
    { near: 26 },
  ),
  row(
    'civilians-direct-participation',
    'no-fighter-for-that',
    [
      'work in|working in|job in|paying taxes|opinion|sympathy|cooking for|cook|driving for|arms plant|munitions plant|arms factory',
      'not make|not turn|does not become|not become|is not|no reason',
      'fighter|combatant|target|soldier',
      `~${WEAPON}|civilian|law|lawyer|professor`,
      '!reality',
    ],
    'A job in a munitions plant does not turn a clerk into a combatant, lawyers say.',
    'Working in a gym does not make a dancer of a lawyer.',
    { near: 18 },
  ),
];
