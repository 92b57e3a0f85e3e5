import { type LegalRule, row } from '../legal-rule.ts';
import { FORCES, WEAPON } from './words.ts';

/** Rows for what is destroyed or taken without need: homes, goods, heritage. */
export const PROPERTY_RULES: readonly LegalRule[] = [
  row(
    'property-destruction',
    'homes-destroyed',
    [
      'raze|torch|set fire to|set ablaze|burn down|burned|burnt|demolish|demolition|bulldoze|bulldozer|dynamite|uproot|cut down|flatten|systematic destruction|ransack',
      'house|home|village|town|building|olive tree|olive grove|orchard|crop|field|farm|shop|neighbourhood|dwelling|quarter|barn|settlement|greenhouse',
      `${FORCES}|settler|bulldozer|occupier|troops|occupied|raid|withdraw|retreat`,
    ],
    'Retreating soldiers set fire to homes and barns in four villages.',
    'The council will demolish an empty office block to make room for a park.',
  ),
  row(
    'property-destruction',
    'scorched-earth',
    [
      'scorched earth|wanton destruction|systematic demolition|razed to the ground|punitive demolition|demolition order|house demolition|home demolition',
    ],
    'Officials accused the retreating army of a scorched earth policy.',
    'The gardener warned that the drought had left the earth dry.',
  ),
  row(
    'property-destruction',
    'streets-razed',
    [
      'bulldozer|bulldoze|level|levelled|blow up|dynamite|raze|torch|burn|set fire to|demolish|wipe off|reduce to rubble|house by house',
      'street|village|hamlet|house|home|quarter|orchard|grove|farm|crop|town|block',
      `~${FORCES}|settler|occupied`,
      '!missile|rocket|drone|shell|air strike',
    ],
    'House by house, sappers blew up what was left of the hamlet after the army came.',
    'The mayor wants to level the street and plant limes along it.',
    { near: 16 },
  ),
  row(
    'property-destruction',
    'torn-down',
    [
      'tear down|torn down|tore down|pull down|pulled down|knock down|knocked down|=clear|cleared|clearing|destroy',
      'house|home|building|camp|street|shop|block|village',
      'army|military|troops|soldiers|engineers|sappers|bulldozer|occupier',
      '!shell|missile|rocket|drone|air strike|bomb|made clear|make clear|makes clear|white house',
    ],
    'The army has torn down 300 houses to widen a road.',
    'The council has torn down a shop to widen a road.',
    { near: 18 },
  ),
  row(
    'property-destruction',
    'blown-up-on-leaving',
    [
      'blew it up|blow it up|blew up|blow up|mined the|set charges|destroyed everything|burned what|poisoned the well|poisoned the wells',
      'on their way out|retreat|withdraw|withdrew|leaving|pulled out|before they left|sapper|house|village|mill|bridge|pumping',
    ],
    'Sappers mined the mill and blew it up on their way out.',
    'The balloon blew up on the way out of the village hall.',
  ),
  row(
    'pillage-requisition',
    'looting',
    [
      'loot|looting|pillage|plunder|requisition|ransack|stolen grain|steal grain|grain theft|stole washing machines|marauding',
      '!public assets|state assets|public funds|taxpayer|embezzle|oligarch|insider|stop looting|prevent looting|looted of|players',
    ],
    'Residents said soldiers looted shops and drove off with tractors.',
    'The players plundered a weak defence for six goals.',
  ),
  row(
    'pillage-requisition',
    'homes-taken',
    [
      'ownerless|abandoned property|abandoned housing|confiscate|confiscation|expropriate|expropriation|nationalise|nationalisation|seize|take over|dispossess|reassign|hand over',
      'housing|apartment|flat|house|home|property|deed|business|farm|land|factory|estate|parish|church|shop',
      `~occupied|occupation|occupier|annexed|installed|occupying|militia|rebels`,
    ],
    'The occupation administration declared 900 flats ownerless and handed the keys to officials.',
    'The bank may seize the house if the loan is not repaid.',
    { needs: 'armed-conflict' },
  ),
  row(
    'pillage-requisition',
    'minerals',
    [
      'coltan|gold|diamond|timber|mineral|ore|cobalt|tin|tantalum|grain|oil|wheat|ivory|charcoal|coal',
      'smuggle|levy|tax|loot|siphon|traffic|plunder|steal|pocket|cross the border|crosses the border|illicit|illegally|exploit|shipped|shipping|ship off|ship out|carry off',
      `~rebel|militia|armed group|occupied|occupation|soldier|paramilitary|warlord|insurgent|fighter`,
    ],
    'The rebels levy a tax on every truck of gold that leaves the pits.',
    'The finance minister plans a tax on gold jewellery next year.',
  ),
  row(
    'pillage-requisition',
    'goods-carried-off',
    [
      'drive away with|drove away with|drive off with|drove off with|make off with|made off with|carry off|carried off|cart off|haul away|shipped out|ship out|strip|stripped of|emptied|load on to|loaded on to trucks',
      'refrigerator|fridge|car|tractor|washing machine|television|bicycle|piano|furniture|grain|wheat|cattle|livestock|jewellery|machinery|combine|cash|appliance|computer|generator',
      `~${FORCES}|occupied|captured port`,
    ],
    'The retreating troops made off with tractors and two combines.',
    'The removal men drove off with the piano and the fridge.',
  ),
  row(
    'pillage-requisition',
    'harvest-taken',
    [
      'harvest|grain|wheat|cattle|livestock|timber|coal|machinery|equipment|cars|sunflower',
      'haul away|hauled|take away|took away|shipped|driven off|confiscate|seize|slip of paper|without payment|exported|removed|loaded',
      `~occup*|soldiers|troops|militia|rebels|invader`,
    ],
    'Officials of the occupation hauled the harvest away.',
    'The harvest was loaded at dawn.',
  ),
  row(
    'cultural-property',
    'heritage-harmed',
    [
      'museum|heritage|monument|unesco|archive|artefact|artifact|shrine|mausoleum|manuscript|antiquity|archaeological|library|statue|tomb|relic|historic site|cultural site',
      'loot|destroy|destruction|damage|steal|raze|razing|burn|burning|shell|bomb|smash|plunder|carry off|demolish|blow up|shipped to|removed to',
    ],
    'The charges include the burning of manuscripts and the smashing of two tombs.',
    'The museum will remove the dust from its old paintings this winter.',
    { near: 16 },
  ),
  row(
    'cultural-property',
    'goes-on',
    ['heritage|museum|archive|manuscript|shrine|monument|collection|curator|loss|culture|memory'],
    'A curator compared the loss to losing a language.',
    'A loss of two points sent the team to the bottom.',
    { continues: true },
  ),
  row(
    'cultural-property',
    'carried-away',
    [
      'icon|gold|treasure|collection|painting|relic|exhibit|artefact|artifact|antiquity|manuscript|statue|bell|archive',
      'crate|crated|packed|driven away|taken away|loaded|vanish|spirited|removed|stolen|carry away|haul|ship|evacuated',
      'museum|curator|gallery|retreat|occupied|church|historian|troops|director',
    ],
    'Curators watched as paintings were loaded on to lorries before the troops left.',
    'The museum packed its paintings for a tour of the coast.',
    { near: 26 },
  ),
  row(
    'cultural-property',
    'old-building-hit',
    [
      WEAPON,
      'library|cathedral|museum|century|medieval|historic|centuries-old|unesco|fortress|old town|opera house|palace|monument|manor',
      '!historic deal|historic peace|historic agreement|historic vote|historic visit|historic meeting|historic win|historic high|this century|last century|presidential palace said|palace official',
    ],
    'A rocket wrecked the eighteenth-century palace.',
    'The rocket on show at the museum is a model.',
    { near: 14 },
  ),
  row(
    'cultural-property',
    'antiquities-sold',
    [
      'mosaic|basilica|fresco|roman|ancient|antiquity|tomb|relic|excavat*|artefact',
      'sell|sold|prise|loot|smuggle|dig up|dug up|auction|traffic|carve out',
      'militia|rebels|soldiers|fighters|dealers|militants|army|occup*',
    ],
    'The militia sold mosaics it had prised from an ancient church.',
    'A dealer sold a mosaic table at auction.',
  ),
];
