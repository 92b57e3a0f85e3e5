import { type LegalRule, row } from '../legal-rule.ts';
import { FORCES, OCCUPIED } from './words.ts';

/** Places where the sick are treated, as shrapnel finds them. */
const WARD = 'hospital|clinic|maternity|ward|operating theatre|operating room|infirmary|ambulance|@hospital';
/** Those who hold, take and shoot. */
const ARMED = `${FORCES}|armed men|men in uniform|occupier`;

/** Rows for conduct that is described and not called by its name: what was done, seen and found. */
export const DESCRIBED_RULES: readonly LegalRule[] = [
  row(
    'wilful-killing',
    'lined-up',
    [
      'line up against|lined up against|make to kneel|made to kneel|forced to kneel|back of the head|hands tied|hands bound|bound hands|blindfold|blindfolded',
      'surrender|surrendered|prisoner|captive|captured|soldier|guard|fighter|militia|troops|gunman',
      'wall|ditch|pit|grave|shoot|kill|body|bodies|execute|fire|dead',
      '!photo|photograph|portrait|hostage video|parade',
    ],
    'After they surrendered, the men were lined up against a wall and shot.',
    'The guests were lined up against a wall for a photograph with the soldiers.',
  ),
  row(
    'torture-war',
    'hung-up',
    [
      'hang from|hung from|hung by|hung him|hung her|hung them|hung me|suspend from|suspended from|strung up|nails pulled|cigarette burn|burned with cigarettes|bag over|wires to|wires attached|under water|soles of|field telephone',
      'interrogator|interrogation|jailer|captor|guard|prisoner|detainee|captive|custody|cell|cellar|questioning|torturer',
      '!wreath|flag|lantern|lamp|curtain|picture|painting|banner|chandelier|=sign|portrait',
    ],
    'The guards hung him by his wrists from a pipe until he gave names.',
    'The guards hung a wreath by the gate of the park.',
    { near: 20 },
  ),
  row(
    'pillage-requisition',
    'goods-on-trucks',
    [
      'army truck|army lorry|army lorries|military truck|military lorry|armoured vehicle|soldier|troops|column',
      'washing machine|fridge|refrigerator|television|tractor|furniture|harvester|toilet bowl|household goods|carpet|microwave',
      'head|carry|drive|load|haul|take|stack|pile|leave with|strip',
      '!donate|gave|give|deliver|delivered|rebuild',
    ],
    'Army trucks drove off stacked with fridges and carpets from the village.',
    'Soldiers loaded a tractor with furniture that a charity had donated to the village.',
  ),
  row(
    'hostage-taking',
    'free-only-if',
    [
      'free|release|let go|hand over',
      'only if|only when|=unless|in return for|until the government|in exchange for',
      'gunman|kidnapper|captor|militant|rebel|insurgent|hijacker|armed men|armed group|@force',
      'engineer|worker|passenger|villager|nurse|teacher|tourist|crew|pupil|schoolgirl|bishop|priest|sailor|child|woman|family',
    ],
    'The rebels will release the nurses only if the army leaves the valley.',
    'The rebels of the club will release the crew list in return for a seat on the board.',
    { near: 24 },
  ),
  row(
    'attacks-hospitals',
    'shrapnel',
    [
      'shrapnel|blast wave|shock wave|splinter',
      WARD,
      'tear|torn|tore|rip|hit|blow|blew|shatter|fly|flew|pierce|come through',
    ],
    'Shrapnel ripped through the ward where the newborn lay.',
    'Surgeons at the clinic removed shrapnel from the veteran’s hip.',
  ),
  row(
    'cultural-property',
    'smashed',
    [
      'sledgehammer|pickaxe|bulldoze|bulldozer|dynamite|blow up|blew up|smash|hack to pieces|deface|topple',
      'statue|frieze|tomb|shrine|mausoleum|manuscript|ancient|antiquity|artefact|museum|archaeological|ruins',
      ARMED,
      '!dictator|=his own statue|statue of the president|communist|soviet-era',
    ],
    'Militants smashed the frieze of the ancient temple with pickaxes.',
    'The museum guard smashed a cup beside the ancient vase.',
  ),
  row(
    'starvation-siege-relief',
    'nothing-let-through',
    [
      'no lorry|no lorries|no truck|no trucks|no convoy|no supplies|not a single truck|not one truck|not one lorry|nothing has been',
      'let through|let in|get through|got through|allowed through|allowed in|been allowed|reach|reached',
      '~enclave|siege|besieged|surrounded|blockade|encircled|hunger|starve|famine|checkpoint',
    ],
    'Not one lorry has been allowed into the enclave since May.',
    'No lorries are allowed in the old town on market day.',
  ),
  row(
    'starvation-siege-relief',
    'eating-weeds',
    [
      'cook nettle|cooking nettle|boil leaves|boiling leaves|boil grass|eat grass|eating grass|grass soup|animal feed|animal fodder|cattle feed|eat leaves|eating leaves|boiled leather',
      'people|family|child|mother|resident|survive|live on|hunger|siege|enclave|town',
      '!goat|cow|horse|sheep|farmer|livestock',
    ],
    'Families live on animal feed and boiled grass.',
    'The farmer sells animal feed to families with goats.',
  ),
  row(
    'landmines-booby-traps',
    'lost-a-leg',
    [
      'lose|lost|tear off|torn off|tore off|blow off|blown off|blew off|sever|amputate',
      'leg|=foot|=feet|limb|=arm|=hand|=hands',
      'plough|stepped on|step on|buried|footpath|in the field|in a field|firewood|herding|tractor',
      '!match|season|game|surgery for|diabetes',
    ],
    'A shepherd lost a leg when he stepped on something buried near the ford.',
    'The striker lost a leg of the tie in the field of mud.',
    { near: 22 },
  ),
  row(
    'chemical-weapons',
    'symptoms',
    [
      'foam at the mouth|foaming at the mouth|pinpoint pupil|pinpoint pupils|convulsion|convulsing|gasp for breath|gasping for breath|blistered skin|burning eyes',
      'shell|cylinder|canister|barrel|rocket|bomb|gas|strike|attack|helicopter',
    ],
    'After the canisters fell, patients came in with pinpoint pupils.',
    'The dog was foaming at the mouth after it bit a ball.',
  ),
  row(
    'forced-conscription',
    'street-to-barracks',
    [
      'men|man|resident|student|worker|youth',
      'stop|round up|grab|snatch|drag|drive|bundle|pull off|haul off',
      'to a barracks|to the barracks|to barracks|to an army barracks|to army barracks|into a barracks|into the barracks|enlistment office|recruitment office|training camp|training ground|trenches|army medical',
      OCCUPIED,
      '!volunteer|deserter',
    ],
    'In the occupied town men were pulled off buses and driven to a barracks.',
    'In the occupied town a man drove milk past the barracks.',
    { needs: 'occupation', near: 34 },
  ),
  row(
    'deportation-transfer',
    'taken-over-the-border',
    [
      'load|put on|herd|pack into|bus|train|convoy',
      'take|taken|drive|driven|carry|send|sent|transport',
      'across the frontier|across the border|over the border|over the frontier|across the line|out of the occupied',
      'street|village|family|resident|people|civilian|villager|household',
      '!flee|fled|tourist|aid|voluntarily|smuggle|return home|came home',
    ],
    'Whole villages were herded into buses and sent over the border.',
    'Tourists from the village took a train across the border.',
    { needs: 'occupation' },
  ),
  row(
    'children-transfer',
    'to-foster-families',
    [
      'orphan|orphanage|child|pupil|boarding school|infant|toddler',
      'fly|flown|flew|bus|take|taken|send|sent|drive|driven|move|moved|ship',
      'foster|adopt|adoption|guardian|new family|new families',
      'occupied|captured|seized|occupier|occupation|across the border|abroad',
      '!returned|reunite|reunited|dog|puppy',
    ],
    'Children of the orphanage in the seized city were sent to foster families.',
    'The couple moved abroad to adopt a child.',
    { needs: 'occupation', near: 30 },
  ),
  row(
    'settlements',
    'homes-for-its-own',
    [
      'approve|build|plan|license|authorise|announce|construct|tender',
      'home|homes|housing unit|house|apartment|outpost|unit',
      'its citizens|its own citizens|its nationals|own people|settler|its civilians',
      'held since|has held|occupied|captured in|seized in|took in the war|ridge',
    ],
    'The ministry approved 300 homes for its citizens on land the army has held since the war.',
    'The council approved 300 homes for its citizens on the site of a mill.',
    { needs: 'occupation' },
  ),
  row(
    'enforced-disappearance',
    'led-away',
    [
      'lead .. away|led .. away|take .. away|taken away|took .. away|drive off with|driven off|bundle into|bundled into|pick .. up|picked .. up',
      'never admit|never admitted|no office|ever admitted|no record of|no trace|not been seen|never seen again|whereabouts|denied holding|deny holding|refuse to say where|not been heard',
      'soldier|police|agent|officer|security forces|men in uniform|plain-clothes|militia|@force|@security',
    ],
    'Police picked her up in March, and no office admits to having a record of her.',
    'The officer led the horse away, and it was fed at the barn.',
    { needs: 'any' },
  ),
  row(
    'genocide-overview',
    'as-such',
    [
      'wipe out|destroy|destruction|eradicate|annihilate|exterminate|extermination',
      'in whole or in part|as such|as a people|as a group',
      'group|community|people|minority|tribe|population|intent',
    ],
    'The intent, the investigators said, was to destroy the minority in whole or in part.',
    'The fire destroyed the barn in whole or in part, the insurer said.',
    { needs: 'any' },
  ),
  row(
    'icc-arrest-warrant',
    'the-hague',
    [
      'in the hague|hague judges|hague court',
      'arrest|arrested|warrant|surrender|hand over|handed over',
      'minister|president|general|commander|leader|official|officer|governor|chief',
    ],
    'Judges in The Hague ordered the arrest of the former governor.',
    'The minister arrested his fall on the stairs of a hotel in the town.',
    { needs: 'international' },
  ),
  row(
    'human-shields',
    'made-to-stay',
    [
      'make|made|force|forced|order|ordered|prevent|refuse to let|stop',
      'family|resident|civilian|patient|villager|neighbour|people',
      'stay|remain|from leaving|leave',
      'fire from|fired from|fired mortars|fire mortars|launcher|gun position|sniper|command post|from its roof|from the roof|mortar',
      ARMED,
    ],
    'Soldiers forced the families to remain in the block and fired mortars from its roof.',
    'Firefighters made the residents stay outside while the roof burned.',
    { near: 28 },
  ),
];
