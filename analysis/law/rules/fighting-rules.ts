import { type LegalRule, row } from '../legal-rule.ts';
import { ATTACK, KILL } from './words.ts';

/** Rows for forbidden ways of fighting: no quarter, perfidy, shields, hostages, collective punishment. */
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
    'human-shields',
    'named',
    [
      'human shield|civilians as cover|civilians as shields|hide behind civilian|hiding behind civilian|hide among civilian|hiding among civilian|prisoners as cover|detainees as cover|forced to walk ahead|walk in front of the soldiers|shield themselves with',
    ],
    'The army accused the group of using residents as human shields.',
    'A shield of human design once hung in the hall of the town.',
  ),
  row(
    'human-shields',
    'among-protected-places',
    [
      'operate from|operating from|embed|command centre|command center|command cell|command post|store weapon|store explosive|stored weapon|stored explosive|stored explosives|hide weapon|hid weapon|stockpile|launch rocket|military purpose|firing position|sniper nest|weapons cache',
      'hospital|school|mosque|church|clinic|apartment|residential|kindergarten|monastery|temple|university|under the roof|nursery',
    ],
    'The military said militants had stored weapons under the clinic.',
    'The company stores explosives for quarries away from the village hall.',
    { near: 20 },
  ),
  row(
    'human-shields',
    'among-homes',
    [
      'put|park|place|position|station|set up|deploy|dig in|dug in|base|fire from|firing from|launch from|hide|keep',
      'mortar|gun|tank|launcher|rocket|armoured vehicle|troops|sniper|ammunition|artillery|howitzer|weapons|fighters',
      'school|hospital|clinic|church|mosque|kindergarten|playground|residential|courtyard|families|between homes|among homes|monastery|nursery|shelter|basement of',
    ],
    'Soldiers had parked a tank in the courtyard of a nursery where families slept.',
    'The army band set up its drums in the playground of the school.',
    { near: 22 },
  ),
  row(
    'human-shields',
    'walk-ahead',
    [
      'made us walk|forced us to walk|made them walk|made to walk|forced to walk|walk in front of|walk ahead of|tied to the front|strapped to the hood|strapped to a vehicle|sit on top of',
      'soldier|troop|armoured|vehicle|tank|gunman|tunnel|convoy|patrol|car',
    ],
    'They made us walk ahead of the patrol into the tunnels, the baker said.',
    'The guide made us walk ahead of the tour bus.',
  ),
  row(
    'human-shields',
    'arms-beside',
    [
      'rocket launcher|launcher|mortar|gun position|tank|tunnel shaft|weapons store|artillery piece|ammunition',
      'beside a|beside the|next to|behind a|inside a|inside the|between|under a|under the|beneath|in the yard of|in the grounds of|in the courtyard',
      'school|playground|hospital|clinic|church|mosque|kindergarten|nursery|apartment blocks',
    ],
    'Pictures show rocket launchers beside a playground.',
    'The tank engine stands beside the playground.',
    { near: 14 },
  ),
  row(
    'human-shields',
    'bound-to-vehicles',
    [
      'tied to|strapped to|chained to|lashed to',
      'bonnet|hood|jeep|armoured|vehicle|tank|car',
      'villager|civilian|detainee|prisoner|man|men|wounded|resident|raid',
    ],
    'Villagers were tied to the bonnets of jeeps.',
    'A tree was tied to the roof of the car by two men.',
  ),
  row(
    'collective-punishment',
    'named',
    [
      'collective punishment|collectively punish|collective penalty|punish the whole|punish whole|punish the entire|punish the famil*|punish the relatives|penalise relatives|penalise the relatives|penalise famil*|punished for the acts of',
    ],
    'Lawyers called the closure of the village collective punishment.',
    'The club was punished with a fine and a collective apology.',
  ),
  row(
    'collective-punishment',
    'family-home',
    [
      'demolish|demolition|bulldoze|bulldozer|flatten|raze|seal|blow up|destroy',
      'family|relative|parents|mother|grandmother|brother|relatives',
      'attacker|assailant|suspect|suspected|accused|militant|gunman|bomber|punish|deter|punitive',
    ],
    'Troops demolished the house of the parents of a gunman who was shot in May.',
    'The family will demolish its old shed, to the delight of neighbours.',
  ),
  row(
    'collective-punishment',
    'guiltless',
    ['did nothing|accused of nothing|not to punish|deter|deterrence|innocent|punish|relatives'],
    '“My children did nothing,” the father said.',
    'Critics said the show did nothing new.',
    { continues: true },
  ),
  row(
    'collective-punishment',
    'all-for-one',
    [
      'whole village|entire village|whole town|all the families|relatives of|parents|family of|home of the|houses of the|every house|village',
      'curfew|seal|demolish|fine|punish|revoke|cut off the electricity|cut off water|lock down|expel',
      'grenade|stone|ambush|bomber|attacker|suspect|attack on a patrol|thrown at|rebel|because|after',
    ],
    'The entire village was fined after stones were thrown at a patrol.',
    'The village was proud of its parents after the match.',
    { near: 30 },
  ),
  row(
    'collective-punishment',
    'home-town',
    [
      'home town|all .. people|all .. residents|every resident|clan|relatives|villagers|whole',
      'permit|curfew|close|shut off|arrest|withdraw|revoke|cut off|fine|demolish',
      'attacker|assailant|bomber|gunman|suspect|ambush',
    ],
    'Permits were withdrawn from all residents of the attacker’s home town.',
    'The home town shut off a street for the attacker of the cup side.',
  ),
  row(
    'collective-punishment',
    'street-shut',
    [
      'every shop|whole street|all the houses|entire street|entire quarter|every family|whole neighbourhood',
      'shut|sealed|welded|closed|fined|searched|curfew|cut off',
      'after|because|stabbing|shooting|attack|ambush',
    ],
    'The whole street was sealed after a stabbing.',
    'The whole street was shut after the marathon.',
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
    'hostage-taking',
    'hostages',
    [
      'hostage|hostage-taking|hostage taker',
      'release|free|seize|take|hold|family|talk|exchange|captive|return|swap|gunman|militant|abduct|negotiate|captivity|remaining|deal|body|demand|tunnel',
    ],
    'Negotiators said the remaining hostages could be released in stages.',
    'The chancellor said she would not be a hostage to forecasts.',
  ),
  row(
    'hostage-taking',
    'ransom',
    [
      'abduct|kidnap|seize|hold|detain|capture',
      'ransom|bargaining chip|in exchange for|until .. pay|told to pay|demand money|pay for their release',
    ],
    'Gunmen kidnapped two dozen villagers and demanded a ransom for their return.',
    'Lawyers used the leaked letter as a bargaining chip in the merger.',
  ),
  row(
    'hostage-taking',
    'trading-people',
    ['trade in human|trading in human|bargaining with lives|human bargaining', '~hostage|captive|abduct'],
    'Relatives of the hostages said the group was trading in human beings.',
    'Trading in human hair was common in the last century.',
  ),
  row(
    'hostage-taking',
    'held-for-a-price',
    [
      'gunman|militant|rebel|militia|captor|fighter|armed men|armed group|group|kidnapper|soldiers',
      'hold|holding|held|seize|keep|abduct|kidnap|captive',
      'in return|in exchange|want .. freed|until .. released|unless .. paid|until .. met|demand|ransom',
    ],
    'The gunmen want money in return for the nine fishermen they hold.',
    'The group held a raffle in exchange for old clothes.',
    { near: 20 },
  ),
  row(
    'hostage-taking',
    'still-held',
    [
      'still held|those held in|held in the tunnel|held in tunnels|remaining captives|captives held',
      'family|relative|march|square|rally|deal|return|parent|wife',
    ],
    'Relatives of those still held in the tunnels slept outside the ministry.',
    'The record is still held by a relative of the mayor.',
  ),
  row(
    'hostage-taking',
    'talks-for-release',
    [
      'abducted|kidnapped|kidnap|abduct',
      'negotiator|freedom|release|ransom|talks|captor|win the release|handed over',
      '!prisoner swap',
    ],
    'Negotiators seek the release of fourteen nuns who were abducted in May.',
    'A kidnapped garden gnome won its freedom.',
    { near: 26 },
  ),
  row(
    'hostage-taking',
    'deadline',
    [
      'kidnapper|captor|hostage-taker|abductor|gunmen',
      'deadline|demand|ultimatum|threaten to kill|video|proof of life|ransom|pay|exchange',
    ],
    'The kidnappers set a deadline of Friday.',
    'The play has a deadline for tickets.',
  ),
];
