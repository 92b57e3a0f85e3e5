import { type LegalRule, row } from '../legal-rule.ts';
import { CIVILIAN, FORCES, KILL } from './words.ts';

/** Rows for crimes against humanity, genocide, the use of force and aggression. */
export const CRIME_RULES: readonly LegalRule[] = [
  row(
    'cah-context',
    'named',
    [
      'crime against humanity|widespread and systematic|widespread or systematic|systematic attack on|systematic attack against|systematic attacks|state policy of|organisational policy',
    ],
    'The panel said the campaign amounted to crimes against humanity.',
    'The humanity of the crime writer shows on every page.',
    { needs: 'any' },
  ),
  row(
    'cah-murder-extermination',
    'massacre',
    [
      'massacre|mass killing|extermination|exterminate|mass murder|death squad|systematic killing|killing spree|systematic execution|slaughter|mass execution',
      `${FORCES}|villager|civilian|humanity|report|investigator|witness|ethnic|tribe|bodies|men and boys`,
      '!laugh|goal|crop|cattle|price|nightclub|school shooting|mass shooting|church shooting',
    ],
    'Survivors described a massacre of villagers by militia fighters.',
    'The home side massacred their rivals, a laughing fan said.',
  ),
  row(
    'cah-murder-extermination',
    'house-to-house',
    [
      'house to house|door to door|street by street|with lists|killing fields',
      `${KILL}|shoot|fighter|gunman|list|drag|tribe|wrong answer`,
      '!canvass|campaign',
    ],
    'Fighters went from house to house with a list of names and killed the men.',
    'Volunteers went door to door with leaflets on recycling.',
  ),
  row(
    'cah-murder-extermination',
    'killed-for-who-they-are',
    [
      'shoot|kill|execute|murder',
      'wrong tribe|wrong accent|tribe|ethnicity|because they were|clan|sect|surname',
      CIVILIAN.concat('|those|men|anyone'),
    ],
    'Those whose tribe was on the list were shot, survivors said.',
    'The tribe of fans shot photos of those who passed.',
    { near: 24 },
  ),
  row(
    'slavery-enslavement',
    'named',
    [
      'slavery|enslave|enslaved|enslavement|slave market|debt bondage|bonded labour|forced labour|sold into|sex slave|forced marriage|slave labour|sold as wives|servitude|sold as a wife|child labour|work without pay|unpaid work under|forcibly marry',
      '!abolish|abolition|century|segregation|plantation|confederate|civil rights|descendant|lynching|transatlantic|civil war',
    ],
    'Officials found ninety workers in debt bondage at the brick kilns.',
    'The novel is set among clerks in a small port.',
    { needs: 'any' },
  ),
  row(
    'slavery-enslavement',
    'must-work',
    [
      'force|made|must|compel|order|oblige|coerce',
      'dig|carry|work|porter|sweep|labour|harvest|build|march|clean|scam|defraud',
      'rebel|militia|soldier|gunman|armed group|fighter|compound|captor|camp|locked',
      '!volunteer|base|troops to',
    ],
    'Rebels force residents to dig drains and carry crates every Saturday.',
    'Clubs must work to build a youth side, the guard said.',
    { near: 16 },
  ),
  row(
    'cah-deportation',
    'cleansing',
    [
      'ethnic cleansing|ethnically cleanse|mass expulsion|expelled the entire|drove out the population|forcible transfer|forcibly transfer|forcible displacement|forced displacement|forcibly displace|mass deportation of',
    ],
    'The report spoke of ethnic cleansing in nine valleys.',
    'The cleansing of the ethnic food market took a day.',
  ),
  row(
    'cah-imprisonment-torture',
    'prison-system',
    [
      'torture chamber|political prisoner|mass detention|re-education camp|reeducation camp|prison network|network of prisons|gulag|mass imprisonment|systematic torture|internment camp|arbitrary mass|torture centre|torture prison|secret prison',
      '!world war ii|japanese american|second world war',
    ],
    'Former inmates described a network of prisons and torture chambers.',
    'The chamber orchestra played in a former prison.',
    { needs: 'any' },
  ),
  row(
    'cah-sexual-gender',
    'named',
    [
      'sexual slavery|forced pregnancy|forced sterilisation|gender persecution|gender apartheid|forced marriage|persecution of women|forcibly marry|gender-based crime|married off|rape as a crime against humanity',
    ],
    'The charges include forced marriage and persecution on gender grounds.',
    'The marriage of the two banks was hardly forced.',
    { needs: 'any' },
  ),
  row(
    'cah-sexual-gender',
    'rape-as-humanity',
    ['rape|sexual violence|sexual slavery', 'crimes against humanity|systematic|widespread|campaign of'],
    'The mission found rape on a systematic scale.',
    'The rape crop was widespread in the valley.',
  ),
  row(
    'cah-persecution',
    'named',
    [
      'persecute|persecution|crackdown|ban|banned|outlaw|repress|repression|target',
      'minority|religious|ethnic|tatar|uyghur|rohingya|jehovah|bahai|tribe|sect|believer|christians|muslims|indigenous|masalit|hazara|yazidi|jews',
      'persecute|persecution|crackdown|arrest|raid|jail|outlaw|language|worship|killed|shot|detain|mosque|church|expel|because of',
    ],
    'The mission said the militia persecuted one ethnic group with raids and killings.',
    'The club banned a minority of fans for throwing cups.',
  ),
  row(
    'cah-persecution',
    'as-crime',
    ['persecution', 'crime against humanity|war crime|count|charge|murder|extermination|torture'],
    'He denies seven counts, among them torture and persecution.',
    'Persecution by bees is among his fears.',
    { needs: 'any' },
  ),
  row(
    'enforced-disappearance',
    'named',
    [
      'enforced disappearance|forced disappearance|forcibly disappeared|incommunicado|whereabouts unknown|whereabouts are unknown|fate .. unknown|fate and whereabouts|fate of the missing|fate is unknown|disappeared after|vanished after|not heard from since|secret detention|unacknowledged detention|no trace of|the disappeared|abducted by masked|whereabouts of',
    ],
    'Her son was held incommunicado for eight months.',
    'The fate of the ferry line is in the hands of voters.',
  ),
  row(
    'enforced-disappearance',
    'holding-denied',
    [
      'deny|refuse|no information|would not say|no record',
      'hold him|holding him|hold her|holding her|hold them|holding them|have taken|having taken|knowing where|where he is|where she is|where they are|in custody|have detained|detaining|his arrest|her arrest|taken anyone',
    ],
    'For a year the security service denied holding him.',
    'The keeper denied holding him back at the corner.',
    { near: 10 },
  ),
  row(
    'cah-apartheid',
    'named',
    [
      'apartheid|racial segregation|racial domination|system of domination|two-tier legal system',
      '!post-apartheid|apartheid era|anti-apartheid|apartheid museum|end of apartheid|under apartheid in',
    ],
    'The report accused the state of apartheid in the territory.',
    'She grew up in post-apartheid Durban.',
    { needs: 'any' },
  ),
  row(
    'cah-other-inhumane',
    'named',
    [
      'inhumane act|other inhumane acts|inhuman act|great suffering|deprived of heat|deprived of water|deprive .. civilians of|forcibly marry|forced marriage',
    ],
    'Judges listed the blackout campaign as another inhumane act.',
    'It was a great act, with no suffering for the ear.',
  ),
  row(
    'genocide-overview',
    'named',
    [
      'genocide|genocidal|intent to destroy|destroy .. as a group|destroy a people|erase a nation|erase the nation|wipe out a people',
      '!newt|crayfish|crustacean|weed|animal|crop|bee|rat|squirrel|genocide museum|genocide studies|genocide memorial|perpetrators of the|1994 genocide|rwandan genocide|armenian genocide|genocide survivor|cultural genocide of|toy|game',
    ],
    'The court heard that the campaign showed an intent to destroy the group.',
    'A reader called the cull of weeds a genocide.',
    { needs: 'any' },
  ),
  row(
    'genocide-killing-harm',
    'group-killed',
    [
      `${KILL}|massacre|mass rape`,
      `${'ethnic|tribe|masalit|tutsi|rohingya|yazidi|religious group|tribal'}`,
      'genocide|genocidal|because|group|intent|target|wrong|only because|belong',
      '!1994',
    ],
    'Gunmen killed men of one ethnic group only because they belonged to it.',
    'The group killed time with tribal drums.',
  ),
  row(
    'genocide-conditions-births',
    'named',
    [
      'forced sterilisation|forcibly sterilise|forced abortion|birth prevention|prevent births|preventing births|conditions of life|conditions calculated|famine policy',
      '!crayfish|cat|dog|animal',
    ],
    'Women described forced sterilisation in the camps.',
    'Vets sterilise stray cats on the island.',
    { needs: 'any' },
  ),
  row(
    'genocide-duty-incitement',
    'named',
    [
      'incitement to genocide|incite genocide|duty to prevent genocide|failed to prevent genocide|failure to prevent genocide|incite .. to kill|dehumanising language|hate radio|call for extermination|complicity in genocide|prevent genocide|public incitement|direct and public incitement',
    ],
    'The broadcaster is on trial for direct and public incitement.',
    'Parents have a duty to prevent boredom, the column said.',
    { needs: 'any' },
  ),
  row(
    'genocide-children',
    'named',
    [
      'child|orphan|minor|teenager',
      'forcibly transfer|forcible transfer|abduct|deport|re-educate|re-education|new names|changed names',
      'group|genocide|adopt|foster|identity|erase|russify|assimilate|new families',
    ],
    'Children were abducted, given new names and placed with new families.',
    'The orphan brand was transferred to a new family of soaps.',
  ),
  row(
    'use-of-force',
    'invasion',
    [
      'invade|invasion|cross-border strike|cross-border raid|incursion|special military operation|violate .. airspace|violated airspace|violation of airspace|breach of sovereignty|violate sovereignty|violation of sovereignty|territorial integrity|threat of force|threaten to invade|use of force|send troops|sent troops|troops crossed|soldiers .. fighting alongside|ban on aggressive war',
      'territory|country|state|soil|border|sovereignty|neighbour|charter|troop|soldier|forces|threat|region|international law|integrity|airspace|full scale|planned|republic|ban',
      '!carp|insect|species|plant|pitch|since the invasion|after the invasion|before the invasion|since the full scale invasion|start of the full scale invasion|since the start of',
    ],
    'Its troops crossed the border and hold six villages on the soil of their neighbour.',
    'Invasive carp crossed the border of the lake district.',
  ),
  row(
    'use-of-force',
    'foreign-troops',
    [
      'troop|soldier|force',
      'leave .. soil|withdraw from|fighting alongside|on its soil|on their soil|cross the border|foreign soil|deployed inside|leave the territory|pull out of|stand behind|alongside the rebels|alongside the movement',
    ],
    'The resolution told the foreign troops to withdraw from the east.',
    'Fans stand behind a team that leaves nothing to chance.',
  ),
  row(
    'self-defence',
    'named',
    [
      'self-defence|self defence|right to defend|defend itself|article 51 of the|pre-emptive strike|preemptive strike|preventive strike|pre-emptive attack|imminent threat|imminent attack|anticipatory self|collective defence|defensive measures|article 5 of the north atlantic|inherent right',
      'strike|attack|state|border|military|force|threat|charter|troop|war|right|militia|nato|security council|measure|ally|nation|army',
      '!self-defence class|self defence class|martial art|murder charge|shot an intruder|stand your ground|self-defence lesson',
    ],
    'The minister called the raid an act of self-defence under the Charter.',
    'She teaches a self-defence class for pensioners.',
  ),
  row(
    'crime-aggression',
    'named',
    [
      'crime of aggression|war of aggression|aggressive war|aggressor state|act of aggression|tribunal for aggression|power over aggression|jurisdiction over aggression|planned the invasion|those who planned|unprovoked war|crimes against peace|waging aggressive war|unprovoked invasion|aggression by',
    ],
    'Lawyers want to try the leaders for the crime of aggression.',
    'The referee punished any act of aggression with a card.',
  ),
];
