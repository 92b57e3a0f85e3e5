import { type LegalRule, row } from '../legal-rule.ts';

const PEOPLES =
  'muslim|muslims|christians|hindus|buddhists|rohingya|uyghur|uighur|hazara|yazidi|ahmadi|bahai|tatars|jews|masalit|roma|minority|ethnic|tutsi|tibetan|shia|indigenous|armenian|kurds';

/** Rows for crimes against humanity and genocide in the plain words of reports and verdicts. */
export const REPORTED_CRIME_RULES: readonly LegalRule[] = [
  row(
    'cah-context',
    'led-from-above',
    [
      'violence|killings|abuses|atrocities|crimes|repression|persecution|attacks',
      'orchestrated|coordinated|planned|approved|at the highest level|highest levels|from the top|state-backed|state policy|organised by the state|not random|follow a pattern|followed a pattern',
      'expert|panel|commission|report|investigator|mission|reasonable grounds|prosecutor|judges|tribunal',
      '!cyber|hacker|fraud|bank',
    ],
    'Investigators wrote that the killings followed a pattern and had been approved in the capital.',
    'The report on bank crimes found fraud orchestrated by a hacker.',
    { needs: 'international', near: 28 },
  ),
  row(
    'cah-murder-extermination',
    'murder-count',
    [
      'convict|charge|accuse|guilty|indict|sentence|trial|count',
      'murder|killing|extermination|massacre',
      'crime against humanity',
    ],
    'He was found guilty of murder as a crime against humanity.',
    'The trial of the murder play was called a crime against taste.',
    { needs: 'any' },
  ),
  row(
    'cah-persecution',
    'may-not',
    [
      PEOPLES,
      'cannot|may not|not allowed|without permission|need permission|forbidden to|forbidden from|restricted from|banned from|denied the right|refused the right',
      'marry|travel|have children|worship|pray|own land|vote|citizenship|school|leave their|speak their|fast|move|children than|two children',
      '!travel ban|trump|supreme court|hijab rule|republican|democrat|senate|party',
    ],
    'Hazara families need permission to travel and are banned from the colleges, where none may vote.',
    'The minority party cannot vote on the senate bill.',
    { needs: 'international', near: 24 },
  ),
  row(
    'enforced-disappearance',
    'no-word-of-them',
    [
      'relative|family|families|mother|wife|parents|lawyer|husband',
      'no word|no official word|no news|not been told|no information|not told|no idea|heard nothing|do not know|never learned|refused to say|refuse to say|without news|never been told',
      'where|whether|alive|fate|whereabouts',
      'arrest|detain|held|taken|seized|coup|soldiers|police|security|abducted|prison',
      '!ferry|flight|plane|earthquake|flood|wildfire|hostage|avalanche|travel ban',
    ],
    'His wife has heard nothing of where he is since the security men took him.',
    'His wife has no idea where the police ball is held.',
    { needs: 'international', near: 28 },
  ),
  row(
    'cah-imprisonment-torture',
    'their-jails',
    [
      'electric shock|torture|beatings|mock burial|mock execution|solitary confinement|without daylight|ill-treatment|starved|sleep deprivation|raped',
      'jails|prisons|camps|detention centres|detention sites|dungeons|prison system|interrogation centres',
      'junta|regime|state security|security service|dissidents|political prisoner|opposition|experts|since the coup|crackdown|political opponents|government critics',
      '!guantanamo|cia|bush|abu ghraib',
    ],
    'Former inmates told of beatings in the interrogation centres of the regime.',
    'The opposition toured two prisons, where solitary chess is in vogue.',
    { needs: 'any', near: 30 },
  ),
  row(
    'cah-apartheid',
    'oppression-and-domination',
    [
      'oppression and domination|system of oppression|system of domination|systematic domination|institutionalised discrimination|institutionalised segregation|two-tier|racial oppression|regime of domination',
      'palestinian|rohingya|racial|race|group|territory|minority|population|people|legal definition',
      '!health care|pension|tier economy|internet',
    ],
    'The lawyers describe institutionalised discrimination against one group in the territory.',
    'A two-tier pension is bad for people.',
    { needs: 'international', near: 24 },
  ),
  row(
    'genocide-killing-harm',
    'to-wipe-out',
    [
      'kill|murder|massacre|execute|slaughter|shot dead|shot',
      `${PEOPLES}|men and boys|enclave|villagers of the`,
      'wipe out|attempt to destroy|intent to destroy|srebrenica|exterminate|eradicate|as genocide|genocide',
      '!islamic state must|isis|memorial|anniversary|film',
    ],
    'The massacre of the Masalit was meant to eradicate them from the city.',
    'A memorial film shows how hunters killed to eradicate minority deer.',
    { needs: 'any', near: 26 },
  ),
  row(
    'genocide-children',
    'taken-to-erase',
    [
      'removal of|taking of|transfer of|seizure of|theft of|abduction of|stolen|remove|separation of',
      'child|children|infants|babies',
      `${PEOPLES}|aboriginal|first nations|inuit|native families|of the group`,
      'erase|destroy|assimilat*|culture|identity|cultural|genocide|stolen generation',
    ],
    'The separation of Inuit children from their parents was a plan to assimilate them, the inquiry wrote.',
    'The theft of the children’s books hurt the culture of the club.',
    { needs: 'any', near: 26 },
  ),
  row(
    'genocide-duty-incitement',
    'posts-and-sermons',
    [
      'post|speech|broadcast|sermon|message|broadcaster|editorial|song|radio|call for|calling for|leaflet',
      'extermination|annihilation|annihilate|exterminate|kill all|slaughter of|massacre of|eradication of|wiping out',
      PEOPLES,
      '!survivor|museum|history of|anniversary|holocaust',
    ],
    'The station’s songs urged listeners to exterminate the Tutsi.',
    'A radio history of the extermination of minority rats ran on Monday.',
    { needs: 'any', near: 18 },
  ),
  row(
    'pillage-requisition',
    'spoils-sold-on',
    [
      'diamond|gold|timber|mineral|coltan|oil|cattle|antiquities|charcoal',
      'taken by|stolen by|seized by|mined by|sold by|looted by|bought from|extorted by',
      'rebel|militia|armed group|soldiers|insurgent|warlord|army',
      '!bank|museum shop',
    ],
    'Traders deal in coltan mined by the militia.',
    'The gold medal was given to the army rower.',
    { near: 12 },
  ),
  row(
    'cah-imprisonment-torture',
    'jailer-on-trial',
    [
      'intelligence officer|security officer|prison director|prison guard|warden|prison commander|colonel|prison chief',
      'trial|charge|convict|sentence|court|prosecutor|indict',
      'abuse of|torture of|torturing|abusing|beating',
      'detainees|inmates|prisoners|thousands|opponents',
      '!sheriff|county|police department',
    ],
    'A prison director was charged with the torture of 700 inmates.',
    'The county warden was charged with the abuse of prisoners.',
    { needs: 'international', near: 26 },
  ),
];
