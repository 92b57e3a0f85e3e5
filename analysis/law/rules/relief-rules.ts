import { type LegalRule, row } from '../legal-rule.ts';

/** Rows for hunger, siege, and those who bring relief. */
export const RELIEF_RULES: readonly LegalRule[] = [
  row(
    'starvation-siege-relief',
    'hunger',
    [
      'famine|starve|starvation|starving|hunger|malnutrition|malnourished|food shortage|food as a weapon|starve to death|fainting in the queue|animal feed|eating grass|eating leaves|starvation policy',
      '!hunger strike|hunger striker|hunger for|starve of cash',
    ],
    'Aid agencies said children were starving behind the front line.',
    'The striker said his hunger for goals had returned.',
  ),
  row(
    'starvation-siege-relief',
    'relief-blocked',
    [
      'aid|relief|food|flour|medicine|lorry|truck|convoy|supply|humanitarian|fuel|water',
      'block|deny|denied|obstruct|impede|hold up|turn back|restrict|prevent|cut off|enter|crossing|let in|allow in|refuse|delay|stand loaded|uncollected|stuck|loot|checkpoint|stop',
      '~aid|humanitarian|famine|siege|besieged|hunger|starve|relief|blockade|strip|enclave',
      '!aid budget|foreign aid|military aid|security aid|aid to countries|aid to certain|aid package|financial aid|bargaining|negotiating tactic',
    ],
    'Soldiers turned back an aid convoy carrying flour for the besieged town.',
    'The truck blocked the road and traffic was turned back.',
    { near: 18 },
  ),
  row(
    'starvation-siege-relief',
    'siege',
    [
      'siege|besiege|besieged|blockade|encircle',
      'food|water|aid|medicine|civilian|resident|people|city|town|hospital|month|starve|hunger|enclave|supply',
    ],
    'The siege of the town, in its ninth month, has cut residents off from food and medicine.',
    'A siege of reporters greeted the actor at the airport.',
  ),
  row(
    'starvation-siege-relief',
    'goes-on',
    ['food|hunger|hungry|flour|feed|aid|lorry|truck|bread|starve|siege|queue|eat|ration|meal|calorie'],
    'Bread costs more than a week of wages now.',
    'The bread festival opens in June with forty bakers.',
    { continues: true },
  ),
  row(
    'starvation-siege-relief',
    'no-food',
    [
      'no flour|no food|no bread|no aid|no medicine|let in no|boil weeds|boiling weeds|boil grass|eat leaves|eating weeds|eating animal|bread queue|run out of food|ran out of food|last food|baby formula|wasting|skin and bone|one meal a day|encircled|surrounded town|cut off from food|too weak to stand|too weak to walk|too weak to cry|too weak to move|too weak to eat',
      '!encircled by .. powers|encircled by enemies|encircled by hostile|encirclement of the country',
    ],
    'No flour has come in for a month, and people are boiling weeds.',
    'There was no bread left at the bakery by noon on market day.',
  ),
  row(
    'starvation-siege-relief',
    'meals',
    [
      'skip meals|skipping meals|one meal|food insecurity|acute hunger|food agency|food rations|aid convoy|relief convoy|bread line|soup kitchen|child malnutrition|dying of hunger|hungry children',
      '!paid|salary|wage|earn',
    ],
    'Nine in ten households skip meals, the food agency found.',
    'She skips breakfast when she runs.',
  ),
  row(
    'starvation-siege-relief',
    'lorries-wait',
    [
      'convoy|lorry|lorries|truck|supplies|shipment',
      'wait|waited|permit|stranded|held up|idle|stuck|turned away|denied entry|border',
      `~aid|relief|humanitarian|enclave|siege|besieged|famine|hunger|food`,
      '!arms convoy|military convoy|ammunition',
    ],
    'The relief convoy of forty lorries has waited for a permit since Monday.',
    'Lorries wait at the border because of a strike of clerks.',
  ),
  row(
    'starvation-siege-relief',
    'died-of-hunger',
    [
      'of hunger|died of starvation|of thirst|of malnutrition|starved',
      'died|die|dead|babies|children|elderly|road|since',
      '!hunger strike',
    ],
    'Three babies have died of hunger since the road was closed.',
    'The singer was dying of hunger after the show.',
  ),
  row(
    'starvation-siege-relief',
    'convoys-barred',
    [
      'relief convoy|aid convoy|aid lorry|aid lorries|aid truck|food convoy|relief supplies|food aid',
      'barred|refused|denied|wait|waited|stopped|blocked|allowed|permit|turned|reach|entered|cross',
    ],
    'The relief convoy was refused entry for the fourth time.',
    'The food truck convoy was refused a spot at the fair.',
  ),
  row(
    'humanitarian-workers-peacekeepers',
    'harmed',
    [
      'aid worker|aid convoy|humanitarian worker|humanitarian convoy|peacekeeper|un staff|un convoy|un base|red cross|relief worker|blue helmet|@peacekeeper|aid agency staff|un vehicle|un driver|red crescent|relief convoy|charity worker',
      'kill|attack|struck|strike|detain|hit|shoot|wound|abduct|fire|ambush|target|shell|bomb|dead|die',
      '!traffic accident|road accident|road crash|visit|peacekeeper .. blamed|peacekeeper .. accused|peacekeeper .. been blamed|peacekeeper .. been accused',
    ],
    'Gunmen ambushed an aid convoy and killed two relief workers.',
    'The charity worker was struck by the kindness of her hosts.',
    { near: 18 },
  ),
  row(
    'humanitarian-workers-peacekeepers',
    'staff-harmed',
    [
      'driver for|drivers for|staff of|employee of|worked for|working for|staff member|volunteer with|volunteers of|lorry of|truck of|vehicle of|office of|warehouse of',
      '@aid|red cross|red crescent|refugee agency|relief agency|charity|aid group|un agency|united nations',
      'kill|shoot|die|wound|dead|hit|abduct|detain|struck|ambush',
    ],
    'Two drivers for the Red Cross were shot on the mountain road.',
    'A driver for the charity shop hit a lamp post.',
  ),
  row(
    'humanitarian-workers-peacekeepers',
    'charity-staff',
    [
      'charity|aid group|relief agency|ngo|un agency|aid agency|relief group|red cross|@aid',
      'staff|worker|volunteer|driver|colleague|employee',
      'abduct|kill|shoot|detain|seize|wound|die|shot',
    ],
    'The charity stopped work after three of its staff were abducted.',
    'The charity staff seize every chance to sing.',
    { near: 16 },
  ),
];
