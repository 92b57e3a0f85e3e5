import { type LegalRule, row } from '../legal-rule.ts';
import { ATTACK, WEAPON } from './words.ts';

const RESCUER =
  'rescuer|rescue worker|rescue crew|first responder|firefighter|fire crew|paramedic|medic|emergency worker|emergency crew|ambulance crew|civil defence|volunteer digging|crews';

/** Rows for how attacks are made: without distinction, in reprisal, twice on the same place. */
export const METHOD_RULES: readonly LegalRule[] = [
  row(
    'indiscriminate-disproportionate',
    'named',
    [
      'indiscriminate|indiscriminately|disproportionate|disproportionately|unguided bomb|unguided rocket|barrel bomb|carpet bomb|carpet bombing|clearly excessive|collateral damage|area weapon|proportionality|dumb bomb',
      `${ATTACK}|force|use|response|harm|weapon|civilian|war|military`,
    ],
    'Monitors described the shelling of the town as indiscriminate.',
    'A disproportionate share of the grants went to one county.',
  ),
  row(
    'indiscriminate-disproportionate',
    'precautions',
    [
      'warn|warning|leaflet|evacuation order|step|precaution|phone call|telephone|measure',
      'before the strike|limit harm|minimise harm|reduce harm|avoid civilian|civilian harm|harm to civilian|spare civilian|minimise civilian|mitigate civilian|limit civilian|avoid harming',
    ],
    'The army said it took precautions to avoid civilian casualties.',
    'Take steps to limit harm to young trees before the frost.',
  ),
  row(
    'indiscriminate-disproportionate',
    'unguided-on-town',
    [
      'shell|rocket|glide bomb|unguided|mortar|grad|artillery|barrage|barrel bomb',
      'densely populated|crowded|town centre|city centre|residential|market town|built-up|populated area|crowded market',
    ],
    'Unguided rockets fell for an hour on the crowded centre of the town.',
    'A rocket launch drew a crowded beach of tourists.',
  ),
  row(
    'indiscriminate-disproportionate',
    'balance',
    [
      'without distinction|outweigh|excessive|military advantage|wide area|imprecise|inaccurate|blanket bombing|no military target|too powerful for|heavy bombs',
      `${ATTACK}|civilian|harm|people|city|barrage|neighbourhood`,
    ],
    'The harm to families nearby was excessive beside any military advantage, jurists said.',
    'The weight of the bag was excessive for the people on the flight.',
  ),
  row(
    'indiscriminate-disproportionate',
    'heavy-in-crowded',
    ['densely populated|crowded|built-up|populated districts|residential area|packed', WEAPON],
    'Half-tonne bombs fell on one of the most densely populated districts.',
    'A drone filmed the crowded fair.',
  ),
  row(
    'indiscriminate-disproportionate',
    'called-off',
    [
      'abort|call off|called off|cancel|postpone|divert|delay',
      'strike|raid|attack|mission|bombing',
      'civilian|too many people|children nearby|families|bystanders',
    ],
    'Pilots had aborted two strikes because civilians were nearby.',
    'The club called off the raid on the fridge for the children.',
  ),
  row(
    'indiscriminate-disproportionate',
    'told-to-leave',
    [
      'leaflet|text message|phone call|recorded call|warning|siren|evacuation order',
      'leave the|leave their|before it was bombed|before the strike|before the raid|evacuate|minutes to|hours to',
      'bomb|strike|army|shell|military|quarter|neighbourhood|missile|raid',
    ],
    'Leaflets told families to leave the quarter before the raid.',
    'A leaflet told visitors to leave the quarter by ten.',
  ),
  row(
    'reprisals',
    'named',
    [
      'reprisal|in retaliation|retaliatory|revenge attack|revenge strike|tit for tat|eye for an eye|avenge|in revenge for|payback',
      `${ATTACK}|kill|execute|civilian|prisoner|village|town|city|burn|camp|house|bombing`,
      '!for fear of reprisal|fear of reprisals|fearing reprisals',
    ],
    'Militias burned two villages in retaliation for the ambush.',
    'She asked not to be named for fear of reprisals at work.',
  ),
  row(
    'reprisals',
    'revenge-for',
    [
      'revenge for|in revenge|retaliation for|retaliate for|payback for|avenge|avenging|punishment for the killing|reprisal for|reprisals against',
      `${ATTACK}|kill|burn|execute|village|camp|prisoner|town|market`,
    ],
    'The militia called the burning of the camp revenge for its dead commander.',
    'The rematch was sweet revenge for the cup final.',
  ),
  row(
    'reprisals',
    'threat-of-it',
    [
      'for every soldier|for each soldier|for every one of ours|will pay for|would die for|blood for blood|answer in kind',
      'killed|kill|die|villager|prisoner|hostage|city|burn|hang',
    ],
    'The governor warned that ten villagers would die for every soldier killed.',
    'Fans will pay for the kill scene.',
  ),
  row(
    'double-tap',
    'named',
    [
      'double tap|second strike|second missile|second launch|second rocket|second bomb|second drone|second shell|follow-up strike|struck again|hit again|fired again|bombed again|repeat strike|returned to bomb|hit the same',
    ],
    'A second missile struck the yard while crews were still at work.',
    'The striker hit the post and then struck again in the last minute.',
  ),
  row(
    'double-tap',
    'rescuers-hit',
    [
      RESCUER,
      `${ATTACK}|kill|dead|wound|die`,
      `second|again|minutes later|minute later|arrive|on purpose|same|rush to|trap|~second missile|hit again|double tap|struck again|second strike|minutes later`,
    ],
    'Firefighters were killed when another rocket came in ten minutes later.',
    'Firefighters attacked the blaze again at dawn.',
  ),
  row(
    'double-tap',
    'goes-on',
    [
      'second|again|rescuer|rescue|paramedic|firefighter|crew|emergency worker|trap|helmet|interval|minutes later',
    ],
    'It was a trap, a rescuer said.',
    'The second half was dull.',
    { continues: true },
  ),
  row(
    'double-tap',
    'bombers-come-back',
    [
      'rescuer|medic|firefighter|ambulance|rescue team|first responder|paramedic|rescue crew|digging',
      'come back|bombers come back|second|return|minutes after|minutes later|another missile|another shell|another drone|next missile|waited',
    ],
    'Medics were carrying out the wounded when another shell came in.',
    'The paramedic came back from leave on the second of May.',
    { near: 24 },
  ),
  row(
    'double-tap',
    'again-while-helping',
    [
      'firefighter|fireman|rescuer|medic|paramedic|ladder|rescue worker|neighbours digging|first aid',
      'first blast|first explosion|first strike|another rocket|another missile|another drone|again|second explosion|second blast',
      'hit|struck|exploded|roof|killed|came',
    ],
    'Firemen were on the ladder when another rocket hit the roof.',
    'The fireman won again by a second.',
  ),
];
