import { type LegalRule, row } from '../legal-rule.ts';
import { ARMED, CAPTIVE, CIVILIAN } from './words.ts';

const FIGHTERS = `${ARMED}|hamas|hezbollah|gunmen|militants|armed men`;

/** Rows for people pressed, used and punished for others, as papers tell of it. */
export const DURESS_RULES: readonly LegalRule[] = [
  row(
    'hostage-taking',
    'threat-unless',
    [
      'unless|until|by noon|within hours|ultimatum|if not|deadline|one by one',
      'kill|die|execute|behead|bags|coffin|shoot',
      'prison|demand|release|free|captive|hostage|ransom|prisoner|doors open|our men',
      '!death row|executive',
    ],
    'Unless our men are freed by noon, the fishermen will die, the note said.',
    'Unless the prison is repaired, its garden will die, by noon or later.',
    { near: 26 },
  ),
  row(
    'hostage-taking',
    'their-release-sought',
    [
      'captive|abductee|kidnapped|abducted|seized passengers|held passengers|hostage',
      'release|freedom|safe return|handover|set free|freed',
      'negotiat*|mediat*|shuttle|envoy|talks|hope|broker|intermediar*|elders',
      '!prisoner swap|prisoner exchange|prisoner of war|pow|soldiers of both|captured soldier|whale|tiger|orca|dolphin',
    ],
    'Elders act as intermediaries in the hope that the abducted teachers will be set free.',
    'The captive orca will be set free, after talks between zoos.',
    { near: 24 },
  ),
  row(
    'hostage-taking',
    'seized-as-lever',
    [
      'seize|abduct|kidnap|hold|held|capture|detain',
      'engineer|tourist|worker|passenger|fisherman|missionary|nun|pupil|schoolgirl|foreigner|aid worker|citizen|national|civilian|relative|villager',
      'demand|in return|in exchange|to force|to make the government|as leverage|leverage|as pawns|bargaining|as collateral|pull out its|withdraw its',
      '!protest|union|strike|police|immigration|travel ban',
    ],
    'The group held two tourists as leverage over the embassy.',
    'Workers held a protest to demand the return of their canteen.',
    { near: 22 },
  ),
  row(
    'human-shields',
    'moved-beside-targets',
    [
      `${CAPTIVE}|${CIVILIAN}|hostage`,
      'move|herd|place|put|chain|keep|force|pack|bring|hold|crowd',
      'depot|base|barracks|bunker|command post|runway|radar|airfield|launcher|headquarters|bridge|armoury|convoy|column',
      'so that|to stop|to prevent|to deter|would not dare|not dare|deter|dare to|from being hit|from being bombed|from attack',
    ],
    'Villagers were chained to the bridge to deter the bombers.',
    'Children were moved from the base of the cliff to stop accidents.',
    { near: 30 },
  ),
  row(
    'human-shields',
    'hiding-among',
    [
      'hide behind|hides behind|hiding behind|hide among|hiding among|shelter behind|sheltering behind|shelter among|embed among|embed itself|embedded among|take cover among|mingle with|operate among|operate from among|fire from among|fight from among|blend in|dig in among|behind the backs of',
      'population|people|civilian|women|residents|families|crowd|displaced|refugees|inhabitants|villagers|patients|homes',
      FIGHTERS,
      '!anonymity|screen|mask',
    ],
    'The militants shelter behind the women of the camp, the colonel said.',
    'The children hide behind the people at the puppet show.',
    { near: 16 },
  ),
  row(
    'human-shields',
    'kept-in-the-building',
    [
      'forbid|forbade|forbidden|prevent|stop|bar|refuse to let|would not let|not allow|not let',
      'leave|leaving|flee|fleeing|evacuate|escape|get out|go down',
      'set up|floor|roof|upstairs|basement|firing position|positions|in the building|in their homes|took over',
      FIGHTERS,
    ],
    'Fighters took over the roof and would not let the tenants leave.',
    'The guard would not let tourists leave by the roof.',
    { near: 30 },
  ),
  row(
    'human-shields',
    'sent-ahead',
    [
      'walk ahead|walked ahead|walk in front|go ahead of|go in first|went in first|send ahead|sent ahead|enter first|made to open|ordered to open|made to search|made to enter|forced to enter|forced to search',
      'patrol|soldiers|troops|column|unit|army|tunnel|door|house|sappers',
      'he|she|man|men|boy|villager|civilian|detainee|prisoner|us|them|resident|farmer|captive',
      '!dog|robot|tour',
    ],
    'A boy was sent ahead into the tunnel by the unit.',
    'The robot was sent ahead into the tunnel by the unit.',
    { near: 18 },
  ),
  row(
    'collective-punishment',
    'for-a-kinsman',
    [
      'because|after|since|whose|for',
      'cousin|brother|son|nephew|uncle|husband|kinsman|relative|kin',
      'joined|join the|fighting with|fight for|insurgent|attack|attacker|deserted|desert|rebel|bomber|gunman|militant',
      'bulldoze|demolish|torn down|pulled down|blew up|blown up|lost their pensions|expel|evict|arrest the family|razed|burned down',
      `!${'missile|air strike|rocket|drone'}`,
    ],
    'After his brother deserted, the unit razed the whole yard of the Hadis.',
    'The son of a baker joined a club after the old hall was demolished for flats.',
    { near: 26 },
  ),
  row(
    'collective-punishment',
    'until-given-up',
    [
      'until|unless',
      'culprit|hand over|handed over|give up|given up|turned in|named the|identify|owned up|came forward',
      'electricity|water|curfew|market|road|power|flour|shops|sealed|cut off|closed',
      'valley|village|town|camp|quarter|whole|entire|residents|all',
      '!hostage|prisoner swap|vote',
    ],
    'The camp stays sealed, all of it, until the stone throwers are handed over.',
    'The whole road is closed until the keys are handed over to the council.',
    { near: 28 },
  ),
  row(
    'collective-punishment',
    'many-for-few',
    [
      'punish|penalise|suffer for|answer for|pay for|made to pay|punishment',
      'community|village|population|families|neighbourhood|town|clan|tribe|innocent|whole people|entire people|everyone|civilians',
      'the few|of a few|deeds of|actions of|acts of|crimes of|sins of|attack by|what others|somebody else|someone else|one man',
      '!bank|tax|regulator|taxpayer|sanction|voters|budget|league|school|pupil',
    ],
    'No tribe should suffer for the acts of one bomber, the elders said.',
    'The league punished the town for the acts of a few fans.',
    { near: 18 },
  ),
  row(
    'collective-punishment',
    'kin-lose-homes',
    [
      'home|house|flat|pension|residency',
      'relatives|families|family|parents|kin|wives|widow',
      'attackers|bombers|bomber|militant|insurgent|assailant|fighter|rebels|deserters|suspects',
      'torn down|tear down|pull down|pulled down|demolish|seal|blown up|deterrent|concreted|revoke|razed',
    ],
    'The flats of the bombers’ parents are filled with concrete or pulled down.',
    'The family home of the fighter was pulled down for a ring road.',
    { near: 18 },
  ),
];
