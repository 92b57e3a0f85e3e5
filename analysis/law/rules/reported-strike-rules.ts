import { type LegalRule, row } from '../legal-rule.ts';
import { ARMED, ATTACK, WEAPON } from './words.ts';

const NON_STATE =
  'insurgent|rebel|gunman|gunmen|militant|kidnapper|separatist|jihadist|armed group|captor|bandit|guerrilla|the group|militia|hamas|hezbollah';

/** Rows for strikes and weapons in the plain words of agency reports. */
export const REPORTED_STRIKE_RULES: readonly LegalRule[] = [
  row(
    'indiscriminate-disproportionate',
    'where-people-live',
    [
      'heavy gun|heavy weapon|heavy artillery|artillery|heavy bomb|explosive weapon|rocket|mortar|shell|tank fire|large bombs',
      'neighbourhood|district|populated|urban|residential|suburb|slum|camp|quarter|streets',
      'still live|people live|tens of thousands|thousands of families|home to|packed|crowded|dense|regardless|without regard|families live|civilians live|sheltering',
    ],
    'Mortars were fired without regard at a suburb where thousands of families are sheltering.',
    'The rocket museum is in a district that is home to artists.',
    { near: 24 },
  ),
  row(
    'attacks-hospitals',
    'other-names',
    [
      'emergency department|emergency room|operating room|triage|trauma centre|surgical unit|delivery ward|medical warehouse|pharmacy|treatment centre|medical point|rehabilitation centre|children’s ward|psychiatric|outpatient|icu',
      WEAPON.concat('|gunfire|tank'),
      'hit|damage|destroy|strike|struck|wreck|set fire|close|evacuate|collapse|roof|tear|fall|fell|explode',
    ],
    'A mortar round fell on the outpatient unit and wrecked its lift.',
    'The pharmacy sells a salve for burns from explosive fireworks.',
    { near: 18 },
  ),
  row(
    'attacks-civilian-objects',
    'said-to-be-military',
    [
      'strike|attack|raid|shelling|bombing|missile|bombardment',
      'direct at|directed at|aim at|aimed at|aimed only at|had hit|targeted|was against|intended for',
      'arms dump|ammunition|military site|military target|military facility|military installation|command post|depot|barracks|weapons store|launch site|arms factory|arms industry|workshop|headquarters',
      '!cyber|budget|terrorist training',
    ],
    'The ministry said that the raid was aimed at a workshop for drones beneath the bakery.',
    'A raid by tax men was directed at the depot’s books, and a cyber firm was blamed.',
    { near: 20 },
  ),
  row(
    'dams-nuclear-plants',
    'fighting-near-reactors',
    [
      'reactor|nuclear plant|nuclear power plant|nuclear power station|atomic plant|nuclear station|nuclear facility',
      'fighting|shelling|battle|front line|troops|artillery|gunfire|hostilities|demilitari*|safety zone|occupied|occupiers|combat',
      '!weapon|warhead|enrich*|sanctions|north korea|submarine',
    ],
    'The battle is now two miles from the nuclear station.',
    'The fighting spirit of the reactor team won the regatta.',
    { near: 18 },
  ),
  row(
    'cultural-property',
    'old-house-hit',
    [
      'century|centuries|medieval|ottoman|baroque|frescoed|gothic|art nouveau|listed building|byzantine',
      'opera house|theatre|palace|museum|church|cathedral|library|mosque|monastery|synagogue|tower|fortress|gallery|mansion|chapel|bazaar',
      'lose|damage|destroy|hit|shatter|gut|burn|ruin|collapse|rubble|crack',
      `~${WEAPON}`,
      '!earthquake|this century|last century|half a century',
    ],
    'A baroque chapel was gutted in the bombardment.',
    'A baroque theatre was hit by the cuts.',
    { near: 18 },
  ),
  row(
    'landmines-booby-traps',
    'left-behind',
    [
      'anti-tank device|explosive device|explosive remnant|remnants of war|unexploded|ordnance|buried shell|anti-tank mine|left behind',
      'run over|ran over|drive over|drove over|step on|stepped on|picked up|pick up|plough|tractor|shepherd|farmer|field|playing|scrap',
      'kill|die|lose|maim|explode|blew|wound|injure|blown|danger',
      '!suicide|roadside bomb|ied',
    ],
    'A shepherd was maimed when he stepped on ordnance in the pass.',
    'The farmer ran over a hat left behind in the field.',
    { near: 20 },
  ),
  row(
    'human-shields',
    'dug-under',
    [
      'tunnel|command network|command centre|weapons|rocket|arsenal|operations room|headquarters|ammunition|fighters|militants',
      'under|beneath|inside|below|out of|within|from',
      'hospital|school|mosque|church|homes|residential|apartment|clinic|shelter|kindergarten|civilian areas|civilian buildings|populated areas',
      NON_STATE.concat('|army accuse|israel say|israeli military'),
      '!hit|struck|killed|wounded|flee|fled|shelled',
    ],
    'The militia stores its arsenal beneath homes, the generals claim.',
    'The group came out of a school with a rocket made of paper.',
    { near: 24 },
  ),
  row(
    'double-tap',
    'one-more',
    [
      'third|second|another|further|next|fresh',
      'drone|missile|shell|rocket|bomb|explosion|blast|mortar',
      'ambulance|rescuer|rescue|firefighter|medic|paramedic|first responder|people gathered|helpers|crowd',
      'arrive|pull up|pulled up|rush|as|when|while|minutes|gather|then|came',
      '!second ambulance|second rescue|test',
    ],
    'Helpers were still lifting beams when the next mortar bomb came.',
    'Another ambulance joined the bomb drill as helpers watched the test.',
    { near: 20 },
  ),
  row(
    'reprisals',
    'answer-for',
    [
      'was an answer|were an answer|in reply to|as a reply to|was a response to|were a response to|was in response to|as punishment for|was payback|to punish',
      `${ATTACK}|killing`,
      'last week|strike on|attack on|raid on|bombing of|killing of|shelling of|ambush|assassination',
      '!sanction|cyber|vote|diplomat',
    ],
    'Moscow called the barrage a blow that was in response to the bombing of its bridge.',
    'The vote was in response to a cyber attack on a bank last week.',
    { near: 22 },
  ),
  row(
    'chemical-weapons',
    'gas-by-other-names',
    [
      'gas|agent|chemical|substance|irritant',
      'banned|choking|toxic|nerve|poison|blister|forbidden|first world war|blistering',
      `${ARMED}|front|dug-in|positions|trench`,
      '!real estate agent|cooking gas|natural gas|gas station|gas price|gas pipeline|narcotic|chemical works|fertiliser',
    ],
    'Troops in forward positions were exposed to a poison gas, their surgeon said.',
    'The estate agent for the fertiliser plant said no toxic gas was near the front.',
    { near: 16 },
  ),
  row(
    'nuclear-weapons',
    'arsenal-named',
    [
      'atomic warhead|nuclear warhead|nuclear arsenal|atomic arsenal|nuclear power|nuclear weapon|nuclear forces',
      'remind|largest|boast|rattle|hint|rhetoric|deter|brandish|last resort|readiness|red line|alert',
      'russia|moscow|kremlin|north korea|pyongyang|west|nato|president|world|iran|pakistan|india|china|country',
      '!power plant|nuclear power station|energy',
    ],
    'The deputy chairman of the council likes to remind NATO of the atomic arsenal.',
    'The country’s largest nuclear power plant runs on hope.',
    { needs: 'any', near: 18 },
  ),
  row(
    'environment',
    'fuel-on-the-shore',
    [
      'fuel oil|fuel|oil|crude|chemicals',
      'beach|coast|shore|sea|river|bay|birds|slick|dolphins|leak|spill|soil|wells',
      'sunk by|attacked|hit by|struck|strike on|attack on|bombed|shelled|blown up|torched|burning of|set on fire',
      '!storm|collision|ran aground|oil price',
    ],
    'Crude from the bombed terminal lies along the shore.',
    'A storm struck the coast and an oil lamp.',
    { near: 22 },
  ),
  row(
    'cultural-property',
    'listed-site',
    [
      'world heritage|heritage site|unesco|national museum|cultural heritage|historic centre|protected monument|cultural site|national library',
      'hit|damage|strike|raid|shell|attack|destroy|bomb|burn|loot|ruin',
      '!rally|biennale|tourist',
    ],
    'The national library was hit in the spring bombardment.',
    'The national museum of tin has a new wing.',
    { near: 18 },
  ),
  row(
    'landmines-booby-traps',
    'at-sea-and-signed',
    [
      'drifting mine|floating mine|sea mine|naval mine|mine danger|mined waters|danger of mines|mine threat|mine risk|mine-infested|mine-strewn|cleared of mines|seeded with mines|sown with mines|mines and booby',
    ],
    'Trawlers steer clear of the mined waters off the cape.',
    'The boat mined the waters of local lore.',
  ),
];
