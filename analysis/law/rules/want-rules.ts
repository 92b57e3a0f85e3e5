import { type LegalRule, row } from '../legal-rule.ts';
import { ARMED } from './words.ts';

const GOODS =
  'television|rice|sack|generator|tractor|cattle|goat|sheep|cow|phone|jewellery|gold|cash|copper|seed|grain|wheat|motorbike|bicycle|furniture|washing machine|refrigerator|fridge|car|solar panel|stove|mattress|livestock|food|valuables|belongings|savings|carpet|medicine|cement|fuel';
const FIGHTERS = `${ARMED}|hamas|hezbollah|gunmen|militants|armed men`;
const HUNGRY =
  '~hunger|famine|starve|siege|besieged|encircled|blockade|enclave|go hungry|malnourished|relief|aid';

/** Rows for what people are robbed of, food and goods and houses, as papers tell of it. */
export const WANT_RULES: readonly LegalRule[] = [
  row(
    'starvation-siege-relief',
    'nothing-gets-through',
    [
      'flour|food|grain|bread|lorry|truck|convoy|supplies|aid|baby formula|wheat|medicine|rations|parcel',
      'not a|no|none|nothing|barely|hardly|never|neither|only a',
      'get past|got past|get through|got through|gets through|got in|let in|let through|allowed through|allowed in|come in|came in|get in|passed the',
      HUNGRY.concat('|checkpoint|crossing|food programme'),
      '!brexit|customs union',
    ],
    'Hardly a parcel has got through to the enclave since spring.',
    'No truck got past the toll bridge in the snow.',
    { near: 18 },
  ),
  row(
    'starvation-siege-relief',
    'eaten-instead',
    [
      'boiled leaves|boil leaves|leaves|cattle feed|animal fodder|fodder|weeds|grass|birdseed|roots|bark|one meal|scraps',
      'eat|feed|fed on|live on|survive on|subsist on|bread from|grind|ground into|soup',
      'children|people|families|residents|inhabitants|mothers|city|enclave|babies|camp',
      `${HUNGRY}|${ARMED}`,
      '!goats eat|cows|rabbits|grass-fed|recipe|lawn',
    ],
    'Mothers in the besieged quarter grind fodder into bread.',
    'Rabbits eat the grass where children play.',
    { near: 18 },
  ),
  row(
    'starvation-siege-relief',
    'let-them-hunger',
    [
      'go hungry|starve|starve out|without food|nothing to eat|not a crumb|empty bellies|hunger them|no bread|no water',
      'until|let them|make them|so that|surrender|give in|submit|bring to their knees|kneel|will',
      `${ARMED}|governor|minister|terrorist|enclave|city|population`,
      '!hunger strike|striker|cuts|benefits|free school meals|welfare',
    ],
    'The governor said that the port would get no bread until it gave in to his troops.',
    'Children go hungry until payday, the city charity said, after benefits cuts.',
    { near: 26 },
  ),
  row(
    'starvation-siege-relief',
    'says-it-lets-in',
    [
      'let in|allow in|allows in|no limit on|no restriction on|no shortage|no famine|no hunger|facilitate|enough food|all the food',
      'whatever|aid|food|enough|supplies|relief|needed|there is',
      'government|army|military|ministry|minister|authority|officials|commander|office',
      HUNGRY,
      '!immigrants|refugees into|migrants|visa',
    ],
    'The ministry says there is no famine and no limit on relief.',
    'The office has enough food for the party, and aid for the hungry.',
    { near: 18 },
  ),
  row(
    'starvation-siege-relief',
    'means-of-living',
    [
      'well|wells|irrigation|water tank|field|crops|flour mill|bakery|water point|orchard|water pump|fishing boats',
      'stop up|stopped up|poison|burn|destroy|bomb|smash|foul|salt|blow up|wreck|fill with|filled with',
      'so that nobody|nobody could stay|so that no one|could not stay|to starve|go hungry|nothing to eat|survive|to live on|means of survival|to drive',
      '!drought|locust|blight',
    ],
    'Wells were filled with sand so that nobody could stay.',
    'Locusts destroyed the crops and the farmer had nothing to eat.',
  ),
  row(
    'pillage-requisition',
    'loaded-up',
    [
      FIGHTERS.concat('|invader|occupier|raiders'),
      GOODS,
      'carry off|carried off|could carry|helped themselves|help themselves|load|loading|stripped|emptied|cart off|carting|drive off with|drove off with|herd away|herded away|took what|took everything|went from shop to shop|went from house to house|robbed|stole|steal|stolen',
      '!aid convoy|rescue|donat*|police recovered',
    ],
    'The brigade’s men helped themselves to goats and stoves.',
    'Officers helped themselves to rice at the donated buffet.',
    { near: 26 },
  ),
  row(
    'pillage-requisition',
    'against-a-receipt',
    [
      'requisition|commandeer|take|took|taken|seize|confiscate|collect',
      'receipt|without payment|voucher|chit|paid for|compensation|payment',
      GOODS,
      `${'occupation|occupied|occupier|occupying'}|${ARMED}`,
      '!pay rise|pension',
    ],
    'The garrison took forty cows and left a chit that nobody would honour.',
    'The army canteen takes payment for food by phone.',
    { near: 22 },
  ),
  row(
    'pillage-requisition',
    'cargo-of-theft',
    [
      'grain|wheat|barley|sunflower|coal|steel|timber|ore|oil|scrap',
      'seized|stolen|forged papers|false papers|relabelled|passed off|looted|captured silo',
      'ship|shipped|shipment|export|vessel|freighter|port|sold|buyer',
      `~${'occupation|occupied|occupier|invader|soldiers|militia'}`,
    ],
    'Barley from the occupied coast leaves port on a freighter, passed off as another’s.',
    'Customs men seized a vessel with stolen timber.',
    { near: 22 },
  ),
  row(
    'property-destruction',
    'fired-or-blown',
    [
      'set light to|set alight|put to the torch|to the torch|burn to the ground|burned to the ground|with explosives|controlled demolition|rigged with|methodically|systematically|levelled by bulldozer|wiped off the map|ground to dust|uproot|scorched',
      'house|home|barn|hamlet|village|grove|orchard|town|farm|district|neighbourhood|street|olive',
      `~${ARMED}|occupier|truce|settlers`,
      '!missile|rocket|drone|shell|wildfire|arson|storm',
    ],
    'After the truce the border streets were brought down with explosives, house by house, as troops looked on.',
    'The village barn was brought down by wildfire as the soldiers’ club dined.',
    { near: 22 },
  ),
  row(
    'property-destruction',
    'for-visibility',
    [
      'uproot|demolish|raze|clear|bulldoze|flatten|cut down|tear down',
      'house|home|tree|grove|orchard|greenhouse|field|village|building',
      'visibility|buffer zone|security zone|field of fire|military necessity|security reasons|operational need|line of sight',
    ],
    'Greenhouses were flattened to make what the army calls a buffer zone.',
    'Trees were cut down to clear the line of sight at a junction, the council said.',
    { near: 24 },
  ),
];
