import { type LegalRule, row } from '../legal-rule.ts';

/** Rows for people used as a means: hostages, shields, the punished for others. */
export const PRESSURE_RULES: readonly LegalRule[] = [
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
