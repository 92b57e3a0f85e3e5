import { type LegalRule, row } from '../legal-rule.ts';
import { ARMED, ATTACK, WEAPON } from './words.ts';

const HEALTH =
  'health facility|health post|health centre|medical store|medical complex|maternity wing|maternity|blood bank|sanatorium|dialysis|paediatric|delivery room|aid post|dressing station|ambulance|hospital|clinic|dispensary|health care|healthcare';
const TEACHING =
  'school|kindergarten|college|university|dormitory|lecture hall|classroom|campus|gymnasium|church|cathedral|chapel|mosque|synagogue|temple|monastery|convent|seminary|parish house';

/** Rows for people and places the law spares, as papers tell of harm to them. */
export const SPARED_RULES: readonly LegalRule[] = [
  row(
    'attacks-hospitals',
    'hit-plainly',
    [
      HEALTH,
      'direct hit|lost its roof|in ruins|gutted|burned out|turned back under|shot up|fired on|fired at|caught fire|took a hit|shrapnel|sprayed with|came under',
      `~${WEAPON}|gunfire`,
      '!vote|budget|critic|waiting list|trust|strike ballot|review|inspector',
    ],
    'The dispensary took a hit from the hill during the shelling.',
    'The clinic came under new management.',
    { near: 16 },
  ),
  row(
    'attacks-hospitals',
    'counted',
    [
      'log|record|count|document|verify|tally|register',
      'attack|strike|incident|raid',
      'health facility|health facilities|health care|healthcare|hospital|clinic|medical facility|medical facilities|ambulance',
      '!doctors strike|strike ballot|junior doctor|cyber|heart attack|asthma',
    ],
    'The agency has verified ninety attacks on health care since May.',
    'The clinic recorded nine heart attacks.',
    { near: 16 },
  ),
  row(
    'medical-personnel',
    'punished-for-care',
    [
      'doctor|surgeon|nurse|medic|physician|paramedic|midwife|pharmacist|she|he',
      'operate on|operated on|treat|stitch|care for|tend|bandage|nurse',
      'wounded rebel|wounded fighter|wounded insurgent|wounded enemy|rebel|insurgent|enemy soldiers|fighters|wounded protesters|wounded demonstrators|wounded men',
      'arrest|handcuff|lead away|led away|jail|sentence|charge|punish|detain|tried|interrogate|prosecute',
    ],
    'A nurse was jailed for bandaging the fighters who came to her door.',
    'A nurse was charged for parking while treating rebel teenagers to ice cream.',
    { near: 26 },
  ),
  row(
    'medical-personnel',
    'marked-and-hit',
    [
      'medic|paramedic|stretcher-bearer|stretcher bearer|ambulance man|ambulance men|ambulance driver|nurse|orderly|first-aider|doctor',
      'shot|killed|hit|died|struck|fired on|wounded|under gunfire|opened fire',
      `vest|stretcher|red cross|red crescent|marked|on duty|rescue|among those who|${ARMED}|evacuate`,
      '!said a doctor|doctors said|doctor said|medics said',
    ],
    'An orderly in a marked coat was shot by a sniper.',
    'A nurse on duty was hit by a trolley.',
    { near: 18 },
  ),
  row(
    'attacks-schools-worship',
    'hit-plainly',
    [
      TEACHING,
      'direct hit|two hits|three hits|took a hit|tank fire|tank round|hits from|lost its roof|burst into|opened fire|torched|in ruins|tore through|gutted|storm',
      `~${ARMED}|tank|${WEAPON}`,
      '!old school|school of thought|lightning|storm damage|gale|deans|tornado',
    ],
    'The seminary took three hits from a tank before noon.',
    'The school took a hit in the league tables.',
    { near: 18 },
  ),
  row(
    'attacks-schools-worship',
    'quartered-in',
    [
      TEACHING,
      'barracks|billet|quarter|garrison|sandbag|mortar|firing position|headquarters|command post|arms store|ammunition|gun crew|snipers|army post|troops',
      'turn into|turned into|use as|used as|convert|occupy|take over|station|set up|live in|sleep in|moved into|based in|in the',
      '!reserve officer|national guard recruit|military college|military academy|military school|dean|business school|chancellor|cadet',
    ],
    'Troops have moved into the village school and made its hall an ammunition dump.',
    'The college headquarters moved into a new hall used as a bar.',
    { near: 20 },
  ),
  row(
    'cultural-property',
    'old-things-broken',
    [
      'minaret|mausoleum|shrine|temple|citadel|fort|mosque|church|bridge|palace|manuscript|icon|ruins|old quarter|old city|old town|bazaar|souk|caravanserai|basilica|synagogue|library|relief|statue',
      'century|centuries|medieval|ancient|ottoman|roman|byzantine|unesco|heritage|antiquities board|world heritage|biblical|crusader|mamluk',
      'destroy|sledgehammer|shell|dynamite|bulldoze|loot|firing position|fire position|blow up|blown up|pickaxe|hammer|gut|smash|gun position|snipers|dig trench|rubble|danger list|in danger|trenches',
      `~${ARMED}|${ATTACK}`,
    ],
    'Troops dug trenches through the ruins of the Roman baths and put a gun position on the citadel.',
    'The hammer beams of the medieval church fell to worms.',
    { near: 30 },
  ),
  row(
    'energy-grid',
    'plants-struck',
    [
      'generating plant|generation plant|generating capacity|energy installation|power network|power generation|electric utility|energy company|power engineer|pylon|gas compressor|compressor station|gas production|boiler plant|water utility|heat and power|thermal power|electricity network|energy assets|electricity supply|energy workers',
      `${ATTACK}|wave|knocked out|bombardment`,
      `~${WEAPON}`,
      '!storm|gale|heatwave|heat wave|hurricane|cyclone|tsunami|between them',
    ],
    'A compressor station and two heat and power plants were knocked out by the drones.',
    'A heat wave strained the power network.',
    { near: 20 },
  ),
  row(
    'energy-grid',
    'cold-and-dark',
    [
      'no heating|no power|no light|no electricity|cold radiators|hours of current|hours of electricity|candlelight|freezing flats|unheated|no running water|scheduled outages|were dark|was dark|went dark',
      `~missile|drone|air raid|shelling|bombardment|substation|strikes on`,
      '!storm|gale|bill|meter|tariff',
    ],
    'There is no light in the stairwells of the city after the missile raid.',
    'There is no light in the tunnel of the bill.',
  ),
  row(
    'dams-nuclear-plants',
    'barrage-broken',
    [
      '=dam|=dams|weir|spillway|sluice|dyke|dike|reservoir|hydro plant|hydroelectric|machine hall|embankment|lock gate|barrage was|floodgate|the barrage',
      'blow|blown|breach|mined|burst|sabotage|explosion|charges|explosive|ruptured|missile|shell|struck|destroy',
      'engineer|downstream|missile|shell|troops|army|from inside|machine hall|settlement|under water|flood|occupied|seismograph|inundate',
      '!beaver|storm water|heavy rain|monsoon|landslide|tailings',
    ],
    'Seismographs caught the explosion that broke the weir, and the occupied bank went under water.',
    'Heavy rain burst the dam and flooded the settlement.',
  ),
  row(
    'dams-nuclear-plants',
    'troops-at-the-reactor',
    [
      'reactor|turbine hall|containment|dome over|atomic plant|atomic power|nuclear plant|nuclear power station|spent-fuel|spent fuel|reactor complex|nuclear complex|iaea',
      'armoured vehicle|troops|soldiers|drone|shell|mines|missile|military equipment|power line|outside power|diesel generator|gun emplacement|struck|mortar|rocket launcher|occupied',
      '!weapon|warhead|enrich*|submarine|deal',
    ],
    'Mortars stand beside the turbine hall of the reactor, and soldiers sleep in its canteen.',
    'The reactor submarine is docked by the museum of missiles.',
    { near: 22 },
  ),
  row(
    'environment',
    'fouled',
    [
      'oil|crude|fuel|toxic|ammonia|chemical|tailings|sewage|asbestos|heavy metal|dioxin|mercury|acid',
      'wetland|sea|river|marsh|soil|lake|groundwater|aquifer|forest|steppe|coast|gulf|farmland|reef|delta|bay|estuary',
      'poison|spill|leak|run into|pour|foul|contaminate|seep|set alight|set ablaze|drain|slick|kill',
      `~${WEAPON}|army|retreat|sabot*|troops|war`,
      '!tanker ran aground|factory owner|oil price|tariff|pipeline protest|cleanup crew|epa',
    ],
    'Saboteurs of the army let acid pour into the estuary.',
    'A tanker ran aground and its oil fouled the bay.',
    { near: 24 },
  ),
  row(
    'environment',
    'warfare-on-nature',
    [
      'nature|environment|ecosystem|ecological|steppe|natural environment',
      'widespread|lasting|long-term|severe|irreversible|irreparable|drowning of|scorching of',
      'warfare|war|army|means of|belligerent|bombardment|crime|attack',
      '!business environment|security environment|campaign|epa',
    ],
    'Weapons that do lasting and severe harm to the natural environment are no lawful means of warfare.',
    'The war on litter has had lasting effects on the environment of the park.',
    { near: 16 },
  ),
  row(
    'journalists',
    'lost-or-accused',
    [
      'journalist|reporter|cameraman|cameramen|correspondent|photographer|stringer|fixer|broadcaster|film crew|camera crew|news agency|presenter',
      'lose .. life|lost .. life|lost .. lives|hit by|tank round|marked press|moonlight|spying|spy|passing on coordinates|posing as|member of hamas|double as|doubled as|in the pay of|treated as a civilian|treat as a civilian|worked for the rebels|for the rebels|as a combatant|as a militant',
      `~${ARMED}|enclave|war|crossing|shell`,
      '!told reporters|told journalists|reporters that|wikileaks|russian spy|trump|campaign',
    ],
    'The army said that the cameraman had doubled as a scout and lost his life as a combatant.',
    'The reporter told of a spy novel.',
    { near: 16 },
  ),
  row(
    'humanitarian-workers-peacekeepers',
    'set-upon',
    [
      '@aid|aid group|charity|relief agency|un agency|refugee agency|food programme|food agency|un staff|un employee|un mission|peacekeeper|blue helmet|medical charity|aid organisation|relief organisation|kitchen|humanitarian|@peacekeeper|children’s agency',
      'under fire|mortar fire|set upon|killed|died|shot|driver|convoy|ambush|raid|base|held|detain',
      'set upon|killed|died|under fire|mortar|shot|hit|ambush|trumped-up|spying|since|abduct',
      `~${ARMED}|convoy|militia|checkpoint|truck`,
      '!peacekeepers accused|traffic accident|charity run|fundraiser',
    ],
    'A driver of the food agency was killed when its convoy was set upon.',
    'A driver of the charity run was hit by a balloon, held since May.',
    { near: 24 },
  ),
  row(
    'humanitarian-workers-peacekeepers',
    'kept-from-working',
    [
      'aid group|charity|charities|relief agency|aid agency|aid agencies|aid organisation|relief worker|aid worker|humanitarian worker|un staff|un employee|humanitarian organisation|@aid',
      'obstruct|expel|permit|visa|trumped-up|spying|raid|seal|deregister|ban|arrest|detain|hold|held',
      `junta|authority|rebel|${ARMED}|government|ministry|regime|houthi`,
      '!fundrais*|charity commission|tax|embezzle',
    ],
    'The junta has expelled two aid groups and sealed the office of a third.',
    'The charity commission banned a charity from holding raffles, said the ministry.',
    { near: 20 },
  ),
];
