import { type LegalRule, row } from '../legal-rule.ts';
import { CIVILIAN, FORCES, KILL } from './words.ts';

/** Rows for crimes against humanity. */
export const HUMANITY_RULES: readonly LegalRule[] = [
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
    'cah-context',
    'on-a-population',
    [
      'systematic|widespread|organised',
      'attack|campaign|policy|pattern',
      'civilian population|civilians|against the population|against a population',
      'commission|found|tribunal|mission|court|judges|prosecutor|report|investigators',
    ],
    'The commission found a systematic attack on the civilian population.',
    'A report found a widespread attack of slugs on the beans.',
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
    'cah-deportation',
    'cleansing',
    [
      'ethnic cleansing|ethnically cleanse|mass expulsion|expelled the entire|drove out the population|mass deportation of',
    ],
    'The report spoke of ethnic cleansing in nine valleys.',
    'The cleansing of the ethnic food market took a day.',
  ),
  row(
    'cah-deportation',
    'driven-out',
    [
      'driven from|drive out|driven out|expelled|forced out|emptied|cleared of',
      'minority|ethnic|tribe|community|population|valley|villages|non-',
      'days|armed|militia|soldiers|army|burned|thousands|homes|systematic',
    ],
    'The minority was driven from the valley in four days.',
    'The community choir was driven from the hall by bus.',
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
    'cah-persecution',
    'a-people-repressed',
    [
      'minority|faith|believers|ethnic group|language|mosque|church|sect|indigenous',
      'close|ban|jail|outlaw|burn|seize|forbid|arrest|destroy|raid|demolish',
      'minority|persecute|repress|jail|ethnic|because of|language|believers|cleric|poet|community leaders',
      '!school closed|noise',
    ],
    'Officials closed the mosques, banned the language and jailed the teachers of the minority.',
    'A minority of members want the church roof repaired.',
    { needs: 'any', near: 24 },
  ),
  row(
    'cah-persecution',
    'for-what-they-are',
    [
      'jail|arrest|detain|fine|beat|kill|expel|evict|sack|imprison',
      'for praying|for their faith|because of their faith|for speaking|for being gay|for being christian|for being muslim|for being jewish|for being @demonym|for wearing|for their language|for belonging|because they are|because of their ethnic|on account of their',
    ],
    'Families have been jailed for praying at home.',
    'He was fined at the wheel for a call on the phone.',
    { needs: 'any', near: 10 },
  ),
  row(
    'cah-apartheid',
    'named',
    [
      'apartheid|racial segregation|racial domination|system of domination|two-tier legal system',
      '!post-apartheid|apartheid ended|apartheid fell|fall of apartheid|after apartheid|during apartheid|apartheid era|anti-apartheid|apartheid museum|end of apartheid|under apartheid in',
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
];
