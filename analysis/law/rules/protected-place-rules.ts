import { type LegalRule, row } from '../legal-rule.ts';
import { ATTACK, FORCES, HARM, WEAPON } from './words.ts';

const HOSPITAL =
  'hospital|clinic|maternity|ambulance|medical centre|medical center|medical unit|medical facility|medical post|field hospital|infirmary|ward|health centre|health center|dispensary|surgery|operating theatre|intensive care|nicu|medical convoy|@hospital';
const SCHOOL =
  'school|kindergarten|university|college|nursery|classroom|church|mosque|synagogue|cathedral|monastery|temple|shrine|madrasa|mission chapel|seminary|prayer hall|pagoda';
const GRID =
  'power grid|power plant|power station|substation|electricity|energy facility|energy infrastructure|energy system|energy site|energy sector|grid|heating plant|boiler house|thermal plant|transformer|power line|power network|gas facility|gas storage|hydropower|turbine hall|heating station';

/** Rows for places under special protection: hospitals, schools, power, dams, nature. */
export const PROTECTED_PLACE_RULES: readonly LegalRule[] = [
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
      'hospital|clinic|medical centre|ward|bed|beds|@hospital',
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
    'attacks-hospitals',
    'under-fire',
    [
      'ambulance|hospital|clinic|maternity|medical post|field hospital|medical team',
      'come under fire|came under fire|under fire|shot at|shell|hit|strike|bomb|target|destroyed|ram|raid|rocket|drone',
      '!taken to|rushed to|carried into|in hospital|said a doctor at|waiting list|critic|inspector|for its|over its',
    ],
    'Ambulances came under fire on the road twice in a week.',
    'The clinic came under fire from critics for its fees.',
    { near: 12 },
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
    'attacks-hospitals',
    'knocked-out',
    [
      'hospital|clinic|dialysis|maternity|intensive care|ambulance station',
      'knocked out|out of service|forced to close|destroyed|generators|evacuated|hit|damaged',
      'missile|shell|bomb|strike|drone|attack|raid|rocket|soldiers',
    ],
    'The dialysis unit closed when a missile knocked out its generators.',
    'The clinic was forced to close by a strike of cleaners.',
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
    'attacks-schools-worship',
    'minaret',
    [
      'minaret|steeple|dome|altar|belfry|prayer hall|lecture hall|school yard|dormitory|sanctuary|nave',
      'shellfire|shell|bomb|missile|rocket|drone|strike|=fire|brought down|collapse',
    ],
    'Shellfire brought down the minaret of the mosque.',
    'The fire of the choir filled the nave.',
  ),
  row(
    'energy-grid',
    'grid-hit',
    [ATTACK, GRID, '!electricity between them|atomic plant|nuclear plant|nuclear power plant'],
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
      'electricity|energy|power|blackout|dark|heating|grid|substation|transformer|generator|cold|military use|fed',
    ],
    'The substation fed blocks of flats and a tram depot, an official said.',
    'The band brought a lot of energy to the stage.',
    { continues: true },
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
    'environment',
    'harm',
    [
      'ecocide|environmental damage|environmental destruction|oil spill|oil slick|pollute|pollution|poison the river|contaminate|contamination|toxic spill|toxic waste|toxic water|toxic smoke|toxic sludge|toxic chemical|forest fire|burning wells',
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
    'environment',
    'drifting-fuel',
    [
      'fuel|oil|ammonia|chemical|smoke|sewage|debris',
      'wetland|river|sea|aquifer|reserve|farmland|delta|lake|coast|dolphin|bird',
      'bomb|shell|strike|depot|war|attack|wreck|sunk|dam',
    ],
    'Fuel from the bombed depot is drifting into the wetlands.',
    'Oil paintings of the sea hang by the depot.',
  ),
];
