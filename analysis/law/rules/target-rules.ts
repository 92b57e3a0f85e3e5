import { type LegalRule, row } from '../legal-rule.ts';
import { ATTACK, CIVILIAN, FORCES, HARM, WEAPON } from './words.ts';

const HOSPITAL =
  'hospital|clinic|maternity|ambulance|medical centre|medical center|medical unit|medical facility|medical post|field hospital|infirmary|ward|health centre|health center|dispensary|surgery|operating theatre|intensive care|nicu|medical convoy';
const SCHOOL =
  'school|kindergarten|university|college|nursery|classroom|church|mosque|synagogue|cathedral|monastery|temple|shrine|madrasa|mission chapel|seminary|prayer hall|pagoda';
const GRID =
  'power grid|power plant|power station|substation|electricity|energy facility|energy infrastructure|energy system|energy site|energy sector|grid|heating plant|boiler house|thermal plant|transformer|power line|power network|gas facility|gas storage|hydropower|turbine hall|heating station';
const RESCUER =
  'rescuer|rescue worker|rescue crew|first responder|firefighter|fire crew|paramedic|medic|emergency worker|emergency crew|ambulance crew|civil defence|volunteer digging|crews';
const MINE =
  'landmine|land mine|anti personnel mine|antipersonnel mine|minefield|mine clearance|demine|deminer|demining|booby trap|booby trapped|booby-trap|petal mine|mine ban|mine victim|mine casualty|mined field|mines laid|mine-laying|lay mines|exploding pager|tripwire';

/** Rows for what is attacked, with what weapons and by what methods. */
export const TARGET_RULES: readonly LegalRule[] = [
  row(
    'attacks-hospitals',
    'hit',
    [
      ATTACK,
      HOSPITAL,
      '!take to hospital|taken to hospital|carried into|into a hospital|hospitalised|died in hospital|rushed to hospital|in hospital with|to the hospital with|treated in hospital|hospital said|hospital officials said|not hit|no one shot',
    ],
    'A shell hit the maternity ward of the clinic in Tarsk during the night.',
    'The singer was taken to hospital after a prop hit his foot.',
  ),
  row(
    'attacks-hospitals',
    'entered',
    [
      'storm|raid|enter|force out|take|seize|drag|occupy|besiege|empty|evacuate|march|abduct|surround|shoot|execute|kill|gun',
      'hospital|clinic|medical centre|ward|bed|beds',
      `patient|wounded|${FORCES}`,
      '!taken to|rushed to|treated at',
    ],
    'Gunmen entered the hospital at night and dragged patients from their beds.',
    'The patient took a taxi from the hospital and went home to bed.',
  ),
  row(
    'attacks-hospitals',
    'protection',
    [
      'hospital|medical unit|medical facility|clinic|ambulance',
      'protect|protected|special protection|protection|lose their protection|military purpose|military use|used to harm|laws of war|law of war|international humanitarian law|command cell|command centre|fighters inside|hide',
    ],
    'Clinics and ambulances may not be attacked; the laws of war protect them.',
    'The hospital protects the data of its staff with a new system.',
  ),
  row(
    'attacks-hospitals',
    'goes-on',
    [
      'hospital|clinic|patient|surgeon|doctor|nurse|ward|ambulance|theatre|operating|warning|medic|injured man',
    ],
    '“We had two patients on the table when the lights went,” a surgeon said.',
    'The patient gardener waited for the frost.',
    { continues: true },
  ),
  row(
    'attacks-schools-worship',
    'hit',
    [
      ATTACK,
      SCHOOL,
      `${HARM}|pupil|roof|fell|land|military|worshipper|troops|child`,
      '!old school|school of|school friend|school year|trade school',
    ],
    'An air raid destroyed the school in Velm, killing four pupils and a teacher.',
    'The storm hit the school play, as half the cast had a cold.',
  ),
  row(
    'attacks-schools-worship',
    'bombs-on-pupils',
    [WEAPON, 'pupil|schoolchild|schoolchildren|teacher|congregation|worshipper|priest|imam|student', HARM],
    'Mortar rounds wounded six schoolchildren as lessons began.',
    'The teacher said the drone contest killed any boredom.',
  ),
  row(
    'attacks-schools-worship',
    'goes-on',
    ['school|classroom|pupil|teacher|church|mosque|monastery|roof|lesson|bomb'],
    'The pupils were sitting an exam when it happened, their teacher said.',
    'The roof of the barn needs repair.',
    { continues: true },
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
    'energy-grid',
    'grid-hit',
    [ATTACK, GRID, '!electricity between them'],
    'Drones struck two substations and the heating plant of the city overnight.',
    'Storms hit the power grid and trees fell on a substation.',
  ),
  row(
    'energy-grid',
    'dark',
    [
      'without electricity|without power|without heat|without heating|without light|blackout|power cut|power outage|lost power|rolling outage|emergency shutdown|left in the dark|in the dark|darkness',
      `${ATTACK}|~strike|missile|drone|shelling|substation|air raid|attack`,
    ],
    'The strike left 80,000 homes without heating.',
    'A squirrel caused the blackout that left a street without power.',
  ),
  row(
    'energy-grid',
    'goes-on',
    [
      'electricity|energy|power|blackout|dark|heating|grid|substation|torchlight|transformer|generator|cold|military use|fed',
    ],
    'The substation fed blocks of flats and a tram depot, an official said.',
    'The band brought a lot of energy to the stage.',
    { continues: true },
  ),
  row(
    'dams-nuclear-plants',
    'dam',
    [
      '=dam|=dams|dyke|reservoir|hydroelectric|levee',
      'destroy|destruction|breach|blow up|blown up|attack|collapse|strike|explosion|mine|flood|shell|sabotage',
      `!beaver|ice`,
    ],
    'An explosion breached the dam and flooded forty villages downstream.',
    'Beavers built a dam that flooded a footpath.',
  ),
  row(
    'dams-nuclear-plants',
    'nuclear-plant',
    [
      'nuclear plant|nuclear power plant|nuclear power station|atomic plant|reactor|nuclear facility|nuclear site|spent fuel',
      'shell|shelling|strike|occupy|occupied|occupation|troop|mine|drone|military|attack|bomb|off-site power|seize|front line',
    ],
    'Inspectors reported shelling close to the occupied nuclear power plant.',
    'The company will build a reactor near the coast by 2035.',
  ),
  row(
    'environment',
    'harm',
    [
      'ecocide|environmental damage|environmental destruction|oil spill|oil slick|pollute|pollution|poison the river|contaminate|contamination|toxic|forest fire|burning wells',
      `${ATTACK}|war|invasion|military|troops|occupied|front|warfare|depot`,
      '!climate bill',
    ],
    'Strikes on the depot set off an oil spill that poisoned the river for sixty kilometres.',
    'The toxic culture at the firm polluted every meeting.',
  ),
  row(
    'environment',
    'ecocide',
    ['ecocide'],
    'The prosecutor has opened a case of ecocide over the burned forests.',
    'The economy decided the vote in the valley.',
    { needs: 'any' },
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
    'chemical-weapons',
    'named',
    [
      'chemical weapon|chemical attack|chlorine|sarin|chloropicrin|nerve agent|novichok|poison gas|mustard gas|riot agent|toxic agent|opcw|chemical agent|chemical weapons convention|riot control agent|prohibition of chemical weapons|tear gas grenade|cs gas',
    ],
    'Inspectors found traces of a nerve agent in the samples.',
    'Too much chlorine closed the town swimming pool for a week.',
  ),
  row(
    'chemical-weapons',
    'gas-at-war',
    [
      'tear gas|riot agent|gas',
      'trench|warfare|method of warfare|means of warfare|soldiers|bunker|dugout|drop',
    ],
    'Soldiers said drones dropped tear gas into their trenches.',
    'Gas prices fell as a warm front came in.',
  ),
  row(
    'biological-weapons',
    'named',
    [
      'biological weapon|bioweapon|biolab|bio weapon|germ warfare|biological warfare|biological weapons convention|weaponised anthrax|anthrax attack|weaponise .. pathogen',
    ],
    'The envoy repeated claims about a secret biological weapons programme.',
    'The museum shows biological drawings and old weapons.',
    { needs: 'any' },
  ),
  row(
    'incendiary-white-phosphorus',
    'named',
    [
      'white phosphorus|incendiary weapon|incendiary bomb|incendiary munition|incendiary shell|incendiary|napalm|thermite|dragon drone|firebomb|phosphorus shell|phosphorus munition|phosphorus bomb',
    ],
    'Researchers verified the use of white phosphorus over the harbour.',
    'The lake has too much phosphorus and too little oxygen.',
  ),
  row(
    'weapons-unnecessary-suffering',
    'named',
    [
      'blinding laser|expanding bullet|dum dum bullet|dumdum|hollow point|expanding ammunition|flechette|undetectable fragment|plastic fragment|unnecessary suffering|superfluous injury',
    ],
    'Doctors said some wounds were from expanding bullets.',
    'The band is expanding and bullet trains will carry it.',
  ),
  row(
    'nuclear-weapons',
    'threat',
    [
      'nuclear threat|nuclear strike|nuclear doctrine|tactical nuclear|nuclear weapon|nuclear warhead|nuclear arsenal|nuclear attack|nuclear missile|nuclear blackmail|nuclear sabre|nuclear test|atomic bomb|nuclear deterrent|nuclear escalation|nuclear war',
      'threat|threaten|use|deploy|deployment|doctrine|strike|station|attack|blackmail|escalate|retaliate|could use|brandish',
    ],
    'The president warned that he could use tactical nuclear weapons if the front gave way.',
    'The nuclear family is the subject of the new play.',
  ),
  row(
    'nuclear-weapons',
    'treaty',
    [
      'non-proliferation treaty|nuclear non-proliferation|prohibition of nuclear weapons|nuclear weapons ban|nuclear ban treaty|comprehensive test ban|legality of nuclear',
    ],
    'Delegates reviewed the Non-Proliferation Treaty in a tense session.',
    'The treaty on fish stocks was a rare success.',
    { needs: 'any' },
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
    'attacks-hospitals',
    'under-fire',
    [
      'ambulance|hospital|clinic|maternity|medical post|field hospital|medical team',
      'come under fire|came under fire|under fire|shot at|shell|hit|strike|bomb|target|destroyed|ram|raid|rocket|drone',
      '!taken to|rushed to|carried into|in hospital|said a doctor at',
    ],
    'Ambulances came under fire on the road twice in a week.',
    'The clinic came under fire from critics for its fees.',
    { near: 12 },
  ),
  row(
    'attacks-schools-worship',
    'struck',
    [
      SCHOOL,
      'bomb|shell|missile|rocket|drone|air strike|airstrike|struck|mortar|artillery',
      '!old school|school of|school friend|school year|trade school|drone club',
    ],
    'Two universities have been struck since spring.',
    'The school has a rocket club and a drone club for pupils.',
    { near: 12 },
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
    ],
    'A rocket wrecked the eighteenth-century palace.',
    'The rocket on show at the museum is a model.',
    { near: 14 },
  ),
  row(
    'environment',
    'land-poisoned',
    [
      'oil well|refinery|fuel depot|chemical plant|forest|river|stream|lake|nature reserve|soil|groundwater|reservoir|black sea',
      'poison|pollute|contaminate|toxic|spill|slick|burn|burning|dead fish|black smoke|turned the sky black|scorched',
      `~${ATTACK}|front line|war`,
    ],
    'Burning refineries have poisoned the river for a hundred kilometres.',
    'The forest burned after a picnic, rangers said.',
    { near: 16 },
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
    'chemical-weapons',
    'irritants',
    [
      'irritant|gas|chemical|toxic|fumes|canister',
      'drop|drone|trench|inhale|cough|choke|vomit|wept|burning eyes|dugout|suffocat*|foam at the mouth|mask',
      '!gas price|gas pipeline|gas field|gas station|natural gas|cooking gas',
    ],
    'Soldiers choked when canisters of gas were dropped into the dugout.',
    'The cook choked on fumes from the gas stove.',
    { near: 14 },
  ),
  row(
    'biological-weapons',
    'germs-as-weapons',
    [
      'plague|anthrax|smallpox|pathogen|bacteria|virus|germ|toxin|disease',
      'as a weapon|as weapons|weaponise|weaponised|military laboratory|for use in war|biological attack',
    ],
    'The envoy said laboratories were breeding plague as a weapon.',
    'Wit is her weapon against the flu virus, the column said.',
    { needs: 'any', near: 10 },
  ),
  row(
    'incendiary-white-phosphorus',
    'burning-rain',
    [
      'phosphorus|fire bomb|flammable|burning white|molten|thermite',
      'burning|rain|fall|fell|drift|houses|trees|roof|burns|shell|smoke|town',
    ],
    'Burning phosphorus drifted down over the roofs of the town.',
    'The farmer added phosphorus before the rain fell.',
  ),
  row(
    'weapons-unnecessary-suffering',
    'darts',
    [
      'steel dart|metal dart|tiny darts|darts|exploding bullet|poisoned bullet|blinded by a laser|laser',
      'wound|surgeon|wounded|blind|soldier|flesh|x-ray|injur*',
    ],
    'Surgeons took steel darts out of the wounded.',
    'He won at darts though his eye was wounded.',
    { near: 14 },
  ),
  row(
    'nuclear-weapons',
    'sabre',
    [
      'nuclear arms|tactical nuclear|nuclear button|nuclear arsenal|nuclear option on the table|atomic weapon|nuclear force|nuclear-capable|nuclear bomb',
      'reach for|hint|resort|alert|use|threat|threaten|ready|borders|launch|warn of',
    ],
    'The leader hinted he might reach for nuclear arms.',
    'The nuclear button on the toy robot is red.',
    { needs: 'any' },
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
    'attacks-hospitals',
    'inside-the-ward',
    [
      'surgeon|operating|patient|premature|ward|nurse|midwife|maternity|incubator',
      'rocket|shell|bomb|missile|drone|air strike',
      'roof|wing|window|corridor|building|ward|theatre|cellar|landed|hit',
    ],
    'A surgeon was operating when the rocket came through the roof of the wing.',
    'The patient nurse built a model rocket in a corridor of the school.',
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
  row(
    'energy-grid',
    'turbines',
    [
      'turbine|cooling tower|power unit|grid operator|generating|heat and power|power engineers|electricity company|transformer',
      'hit|strike|barrage|missile|drone|attack|shell|bombardment|raid',
    ],
    'The turbines hit in the barrage will take months to mend.',
    'The turbines turn when strong winds hit the hill.',
  ),
  row(
    'dams-nuclear-plants',
    'at-the-plant',
    [
      'cooling pond|reactor|atomic agency|nuclear inspectors|iaea|nuclear plant|power lines to the plant|radiation',
      'explosion|shell|drone|invader|occupied|mines|military vehicles|shelling|strike|hands of|gunfire|off-site',
    ],
    'Inspectors heard explosions near the cooling ponds.',
    'The reactor museum has a drone display.',
  ),
  row(
    'drones',
    'at-the-controls',
    [
      'operator|pilot|controller|console|screen',
      'drone|unmanned|remotely',
      'kill|decide|target|strike|missile|fire',
    ],
    'Operators a continent away decide whom the drone will kill.',
    'The pilot of the drone race fell off the screen.',
    { near: 20 },
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
];
