import { type LegalRule, row } from '../legal-rule.ts';
import { CIVILIAN } from './words.ts';

const MINE =
  'landmine|land mine|anti personnel mine|antipersonnel mine|minefield|mine clearance|demine|deminer|demining|booby trap|booby trapped|booby-trap|petal mine|mine ban|mine victim|mine casualty|mined field|mines laid|mine-laying|lay mines|exploding pager|tripwire';

/** Rows for mines, cluster munitions and drones. */
export const EXPLOSIVE_RULES: readonly LegalRule[] = [
  row(
    'cluster-munitions',
    'named',
    [
      'cluster munition|cluster bomb|cluster shell|cluster warhead|cluster weapon|cluster rocket|bomblet|submunition|dpicm|convention on cluster munitions',
    ],
    'Deminers found bomblets from cluster munitions in the orchard.',
    'A cluster of shell beads lay in the grave.',
    { needs: 'any' },
  ),
  row(
    'cluster-munitions',
    'goes-on',
    ['cluster|convention|signatory|quit|unexploded|dud|ban|treaty|inside|weapon|member'],
    'Neither country ever joined the convention.',
    'A cluster of galaxies lies far away.',
    { continues: true },
  ),
  row(
    'landmines-booby-traps',
    'named',
    [`${MINE}|ottawa convention|ottawa treaty|mine ban treaty|mine ban convention`],
    'The army scattered anti-personnel mines along the river bank.',
    'The land of mines and mills drew painters to the valley.',
    { needs: 'any' },
  ),
  row(
    'landmines-booby-traps',
    'mines-laid',
    [
      'mine',
      'lay|laid|plant|scatter|clear|maim|casualty|treaty|convention|protocol|orchard|field|stockpile|step on|explode|lose a leg|lost a leg|toll',
      '!coal|gold|copper|miner|mining|shaft|colliery',
    ],
    'He lost a leg to a mine laid in his own field.',
    'The copper mine laid off half its workers.',
    { near: 14 },
  ),
  row(
    'landmines-booby-traps',
    'goes-on',
    ['mine|treaty|ban|stockpile|lay|laid|explode|deminer|field|rig|depot|convention|ground that kills'],
    'Stocks will be held in depots until then.',
    'The ban on picnics in the field ended.',
    { continues: true },
  ),
  row(
    'landmines-booby-traps',
    'traps',
    [
      'grenade|explosive|device|bomb|charge|shell',
      'wired to|rigged|trip wire|tripwire|attached to|hidden in a toy|in toys|fridge door|under bodies|under the body|door handle|booby',
    ],
    'Sappers found grenades wired to the doors of two flats.',
    'The alarm was wired to the door handle of the shop.',
  ),
  row(
    'landmines-booby-traps',
    'struck-a-mine',
    [
      'anti-tank mine|drove over a mine|drove over an|stepped on a mine|step on a mine|hit a mine|struck a mine|mine exploded|mine went off|mined|sea mine',
    ],
    'A tractor hit a mine at the edge of the field.',
    'The band struck gold in a mine of old songs.',
  ),
  row(
    'landmines-booby-traps',
    'fields-full-of-them',
    [
      'full of mines|mined|red flags|mine-clearing|sown with mines|mines and|minefields|mines in|unexploded',
      'field|farmer|plough|road|forest|beach|village|harvest|orchard|soldiers',
    ],
    'Farmers plough round red flags, for the fields are full of mines.',
    'The field of mined data is new to the farmer.',
  ),
  row(
    'landmines-booby-traps',
    'set-off',
    [
      'set off a mine|triggered a mine|trod on a mine|washed up mine|mine that|mine which|mine had|buried mine|mined road|mined field|mined forest',
      'child|farmer|killed|lost|leg|drift|river|exploded|soldier|shepherd|tractor|washed',
    ],
    'Children set off a mine that had washed down the river.',
    'The mine that closed in May had a shepherd for a guard.',
    { near: 16 },
  ),
  row(
    'drones',
    'strike',
    [
      'drone strike|drone attack|fpv drone|kamikaze drone|loitering munition|attack drone|armed drone|explosive drone|shahed|killer robot|autonomous weapon|targeted killing|drone operator',
      `${CIVILIAN}|kill|hit|strike|target|car|bus|wound|lawful|legal|law|ban|suspect|commander|minibus`,
      '!shot down .. drones|downed .. drones',
    ],
    'An FPV drone hit a minibus carrying pensioners.',
    'A drone survey will map the dunes for the county.',
  ),
  row(
    'drones',
    'hunting',
    [
      'drone',
      'chase|hunt|pursue|follow|hover|drop grenade|dropped a grenade|dropped grenades|human safari',
      `${CIVILIAN}|bicycle|cyclist|car|market|street`,
    ],
    'Drones chased cyclists down the street and dropped grenades.',
    'The drone light show drew people to the street market.',
  ),
  row(
    'drones',
    'hunted-by-machine',
    [
      'quadcopter|unmanned aircraft|uav|remotely piloted|fpv|drone|loitering',
      'drop|follow|hunt|chase|circle|kill|grenade|killed|strike',
      'cyclist|car|preacher|driver|pedestrian|man|woman|civilian|ambulance|country|minibus|suspect|farmer|pensioner|villager|leader',
      '!shot down|brought down|downed',
    ],
    'A quadcopter followed a pensioner down the lane and dropped a grenade.',
    'The drone followed the leader of the race over the man-made hill.',
  ),
  row(
    'drones',
    'at-the-controls',
    [
      'operator|pilot|controller|console|screen',
      'drone|unmanned|remotely',
      'kill|decide|target|strike|missile|fire',
      '!grid operator|network operator|power operator',
    ],
    'Operators a continent away decide whom the drone will kill.',
    'The pilot of the drone race fell off the screen.',
    { near: 20 },
  ),
];
