import { type LegalRule, row } from '../legal-rule.ts';
import { CAPTIVE, CIVILIAN } from './words.ts';

const NON_STATE =
  'insurgent|rebel|gunman|gunmen|militant|kidnapper|separatist|jihadist|armed group|captor|bandit|guerrilla|the group|militia|hamas|hezbollah';

const HELD_WHERE =
  'questioning|interrogat*|custody|cell|captor|detention|captivity|jail|guard|prison|blindfold|barracks|basement|checkpoint|detained';

/** Rows for harm to people in war in the plain words of agency reports: who did what to whom. */
export const REPORTED_HARM_RULES: readonly LegalRule[] = [
  row(
    'wilful-killing',
    'set-apart-and-shot',
    [
      'separate|set apart|pull aside|pick out|line up|order out|drag from|drag out|take from|pull from|round up|call out by name',
      'shoot|shot|kill|execute|bullet|murder|firing squad',
      'men|boys|women|villager|prisoner|wounded|him|them|family|detainee|resident',
      '!air strike|drone|missile|shell',
    ],
    'Two villagers were dragged from a cart and shot in the yard.',
    'The photographer pulled the men aside before the parade.',
    { near: 20 },
  ),
  row(
    'wilful-killing',
    'dead-in-custody',
    [
      'death of|deaths of|killing of|shooting of|died|were killed|was killed|found dead',
      'detainee|prisoner|captive|detained|in custody|in detention|after his arrest|after their arrest|after being taken',
      'escape|monitor|statement|inquiry|autopsy|army|military|soldiers|witness|family|investigat*',
      '!missile|shell|drone|air strike|sentence of death',
    ],
    'The army opened an inquiry into the deaths of nine detainees.',
    'The escape artist died after his arrest in the last act.',
    { near: 20 },
  ),
  row(
    'torture-war',
    'blows-while-held',
    [
      'hit him|hit her|hit them|hit me|beat|beaten|kick|punch|slap|club|rifle butt|whip|burned him|burned her|broke his|broke her|blows|lost the sight',
      HELD_WHERE,
      'soldier|he|she|him|her|them|me|prisoner|detainee|teenager|men|inmate|man|woman|officer|guard',
      `!${'missile|shelling|air strike|drone strike'}|election|league|match|cup`,
    ],
    'An officer kicked her at the checkpoint until she could not stand.',
    'The guard beat the rival in the league with a kick.',
    { near: 20 },
  ),
  row(
    'hostage-taking',
    'in-their-hands',
    [
      'in the hands of|held by|hold|holding|kept by|being held|seized by|taken by|not let|captured by|abducted by|captive',
      NON_STATE,
      'worker|priest|nun|pupil|student|engineer|teacher|tourist|passenger|crew|sailor|fisherman|missionary|cleric|doctor|national|journalist|bishop|schoolgirl|miner|aid worker|foreigner',
      'pay|video|plead|ransom|until|demand|unless|proof of life|release|set free|let go|embassy|negotiat*',
      '!rally|prisoner swap|protest',
    ],
    'Rebels who hold a bishop and two nuns say that they will release nobody until they are paid.',
    'A teacher held by the rules of the group will pay the embassy.',
    { near: 30 },
  ),
  row(
    'outrages-dignity-dead',
    'shown-to-the-crowd',
    [
      `${CAPTIVE}|captured men|captured women|bound men`,
      'drive through|driven through|march through|parade|display|exhibit|put on show|open truck|march past|made to walk|led through',
      'market|street|square|crowd|throw|threw|jeer|television|camera|insult|shoes|onlookers|spat',
      '!military parade|victory parade|float',
    ],
    'Bound men were led through the square past a jeering crowd.',
    'A captive audience watched the parade in the street.',
    { near: 22 },
  ),
  row(
    'child-soldiers',
    'how-old-they-look',
    [
      'fighter|recruit|conscript|gunman|combatant|militiaman|rebel|bodyguard|those guarding|soldier',
      'no older than|younger than|as young as|looked|not yet|barely|under the age',
      '=ten|=eleven|=twelve|=thirteen|=fourteen|=fifteen|=sixteen|=11|=12|=13|=14|=15|=16|=17|teens|shaving|children|fifteen',
      '!killed|wounded',
    ],
    'The recruits at the roadblock were barely fifteen.',
    'The ranger saw recruits to the choir as young as the hills.',
    { near: 14 },
  ),
  row(
    'slavery-enslavement',
    'given-to-them',
    [
      'women|girl|girls|boys|children|captive|migrant|wives',
      'given to|handed to|handed over to|shared out|distribute|auction|swap|gift|passed to|sold to',
      'commander|fighter|militant|emir|owner|master|trafficker|smuggler|jihadist',
      '!prisoner swap|prisoner exchange|red cross',
    ],
    'The girls were shared out among the emirs.',
    'Children were given to laughing at the master of the puppets.',
    { near: 18 },
  ),
  row(
    'medical-personnel',
    'other-callings',
    [
      'anaesthetist|orderly|orderlies|hospital porter|porters|hospital staff|hospital director|vaccinator|paediatrician|obstetrician|pharmacist|ambulance worker|medical student|gynaecologist|head nurse|stretcher-bearer|medical team',
      'lose .. life|lost .. life|lost .. lives|kill|killed|die|died|shot|wound|abduct|detain|arrest|hit|missing|seized',
      '!novel|malpractice|heart attack|overdose',
    ],
    'A vaccinator and her driver were abducted on the coast road.',
    'The anaesthetist in the novel died of a heart attack.',
    { near: 16 },
  ),
  row(
    'humanitarian-workers-peacekeepers',
    'teams-in-danger',
    [
      'doctors without borders|aid group|aid organisation|relief organisation|charity|aid agency|relief agency|humanitarian|refugee agency|food programme|mine-clearance group|@aid',
      'team|staff|employee|colleague|volunteer|driver|office|compound|warehouse|vehicle|nurse',
      'pull out|suspend|withdraw|evacuate|halt|stop work|no longer protect|killed|shot|attack|dead|detain|missing|abduct|loot|burn|raid|fire on',
      '!fundrais*|donor|ransomware|heatwave|earthquake',
    ],
    'The relief organisation will pull out its teams after gunmen burned its office.',
    'The charity suspended its staff over a donor’s gift.',
    { near: 24 },
  ),
  row(
    'humanitarian-workers-peacekeepers',
    'marked-and-shot',
    [
      'nutritionist|logistician|clearly marked vehicle|marked vehicle|marked car|aid vehicle|white vehicle|relief flight|field officer|water engineer|aid official|un official|un worker|humanitarian',
      'shot|killed|drag|ambush|abduct|hit|attack|fire on|shot at|detain',
      'employer|displacement camp|convoy|agency|charity|colleague|aid|un|relief|mission|humanitarian',
    ],
    'Two field officers of the agency were ambushed on their way back from a relief drop.',
    'The water engineer was hit by a ball on a charity walk, a colleague said.',
    { near: 26 },
  ),
  row(
    'starvation-siege-relief',
    'out-of-reach',
    [
      'out of reach|beyond the reach|beyond reach|no access|deny access|denied access|refuse access|refuse to open|refuse to let|unable to reach|cannot reach|cut off|not been allowed|has not allowed|close the crossing|closed the crossing|sealed off',
      'aid|assistance|relief|humanitarian|food|medicine|medical supplies|relief flights|supplies',
      'people|families|airport|crossing|army|road|town|city|camp|government|rebels|junta|district|civilian|population|enclave',
      '!aid package|foreign aid|military aid|medicaid|financial',
    ],
    'The junta has closed the crossing, and relief cannot reach the camp.',
    'The airport closed a crossing and food stalls were out of reach.',
    { near: 26 },
  ),
  row(
    'starvation-siege-relief',
    'kitchens-empty',
    [
      'kitchen|bakery|bakeries|ration|lentil|flour|bread|breast milk|their milk|porridge|meal|infant formula',
      'shut|close|run out|ran out|dried up|no longer|empty|want of|for lack of|shortage|skip|once a day|unaffordable|ten times',
      'families|mothers|children|people|enclave|residents|poorest|displaced|camp|inhabitants',
      '~aid|relief|siege|besieged|blockade|famine|hunger|enclave|crossing',
      '!restaurant|celebrity|chef',
    ],
    'Bakeries in the besieged quarter have run out of flour, and mothers skip meals.',
    'The kitchen ran out of bread as people came to the chef’s aid.',
    { near: 24 },
  ),
  row(
    'collective-punishment',
    'family-of-the-gunman',
    [
      'mother|brother|family|relatives|parents|sibling|wife|sisters',
      'gunman|attacker|assailant|bomber|militant|insurgent',
      'expel|deport|banish|revoke|strip|evict|demolish|residency|their homes',
      '!shot dead by police|school shooting',
    ],
    'The residency of the bomber’s wife and parents was revoked.',
    'The gunman in the film strips the family safe.',
    { near: 18 },
  ),
  row(
    'perfidy-emblems',
    'in-their-uniform',
    [
      'in @demonym uniform|in enemy uniform|in army uniform|in police uniform|in stolen uniform|uniforms of the|uniform of the enemy|fake uniform|in civilian dress|in civilian clothes|in medical coats|press jackets|in an ambulance',
      'saboteur|gunman|fighter|soldier|commando|attacker|raider|militant|troops|assailants|special forces',
      'enter|attack|kill|infiltrate|cross|storm|open fire|approach|slip into|raid|ambush',
    ],
    'Commandos in stolen uniforms slipped into the base and killed six.',
    'Soldiers in the uniforms of the past danced on the stage.',
    { near: 20 },
  ),
  row(
    'civilians-direct-participation',
    'not-lawful-targets',
    [
      'lawful target|legitimate target|as combatants|not combatants|legitimate military target|fair game',
      `${CIVILIAN}|cook|civil servant|policemen|supporters|sympathiser|engineers|scientists|settlers|officials`,
      'give food|given food|work for|worked for|not|argument|argue|deny|reject|regard|because|even if|lawyer|judges|law',
      '!depot|warehouse|building|factory|bridge',
    ],
    'Civil servants are not lawful targets, whatever ministry they serve.',
    'The cook is fair game for the critics because of his soup, not his bridge.',
    { near: 22 },
  ),
];
