import { type LegalRule, row } from '../legal-rule.ts';
import { KILL } from './words.ts';

/** Rows for genocide and its punishable forms. */
export const GENOCIDE_RULES: readonly LegalRule[] = [
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
    'genocide-overview',
    'purpose-to-destroy',
    [
      'destroy the group|destroy a group|destroy a people|destroy the people|destroy an ethnic|destroy a religious|destroy them as|destruction of the group|destruction of a people|annihilate|annihilation|wipe out a people|extinction of a people|extinguish a people|eradicate a people|physical destruction|in whole or in part',
      'intent|intended|purpose|judges|jurist|genocid*|professor|hearing|convention|applicant',
      '!terror group|rebel group|militant group|armed group|fighters|rebels|taliban|isis|islamic state',
    ],
    'What counts is the purpose to destroy a people, the jurist said.',
    'A court heard that the group’s aim was to destroy the old barn.',
    { needs: 'any', near: 20 },
  ),
  row(
    'genocide-conditions-births',
    'births-stopped',
    [
      'coil|coils|=iud|=iuds|sterilis*|steriliz*|contracepti*|abortion|births|birth rate|birthrate',
      'against their will|without consent|without their consent|forced|forcibly|under threat|coerced',
      'uighur|uyghur|roma|indigenous|minority|ethnic|prefecture|native|inuit|yazidi|rohingya|tribe|community',
      '!cat|dog|texas|supreme court|clinic protest|planned parenthood',
    ],
    'Indigenous women were sterilised without their consent at the mission.',
    'Cats of the community were forcibly sterilised.',
    { needs: 'any', near: 22 },
  ),
  row(
    'genocide-conditions-births',
    'slow-death',
    [
      'water|food|wells|shelter|medicine|desert|camps|rations',
      'left to die|die of thirst|physical end|slow death|physical destruction|waste away|bring about the end|destruction of the group|to disappear as',
      'a people|the people|group|herero|nama|armenian|tribe|community|minority|nation|court|judges',
      '!drought|dog|whale|shipwreck',
    ],
    'The tribe was penned in camps without wells and left to die of thirst, the judges were told.',
    'Without water the vines of the community perish.',
    { needs: 'any' },
  ),
  row(
    'genocide-children',
    'raised-as-others',
    [
      'infant|child|children|orphan|boys|girls|baby|babies|toddler|sons|daughters',
      'given to|given away|handed to|placed with|placed in|raised as|brought up|adopted by|boarding school|residential school|taken from|new names|kill the language|forbidden their language|foster',
      'of the community|indigenous|armenian|aboriginal|minority|first nations|native children|native american|uighur|uyghur|tibetan|tutsi|yazidi|sami|inuit|of the group|kurdish',
      'families of the majority|new names|language|as turks|as muslims|as christians|erase|identity|assimilat*|culture|in order to|forcibly|residential school|boarding school|brought up|raised as|majority',
      '!scholarship|drowned|native language school|native of',
    ],
    'Daughters of the minority were placed with strangers and raised as Christians under new names.',
    'Children of the minority leader were brought up in Rome.',
    { needs: 'any', near: 30 },
  ),
  row(
    'genocide-duty-incitement',
    'vermin-talk',
    [
      'cockroach|vermin|rats|snakes|inyenzi|lice|human animals|weeds|microbes|parasites',
      'call|called|describe|refer|broadcast|radio|presenter|dub|liken|compare|preacher|song',
      'tutsi|minority|rohingya|muslims|ethnic|masalit|palestinian|kurds|jews|hutu|tribe|listeners|yazidi|gazans|armenian',
      '!pest control|sewer|restaurant|kitchen|film|zoo',
    ],
    'A preacher on state radio likened the minority to lice.',
    'The radio chef called on listeners to keep rats out of kitchens.',
    { needs: 'any', near: 22 },
  ),
  row(
    'genocide-duty-incitement',
    'call-to-erase',
    [
      'erase|wipe|exterminate|extermination|annihilate|annihilation|cut down the tall trees|finish the work|destroy them all',
      'call to|calls to|call for|urge|summons to|incite|incitement|exhort|told listeners|public summons|publicly called|rally|sermon|speech',
      'from the map|from the face|from the earth|a people|the people|them all|minority|tutsi|ethnic|applicants|court|every last|tribe',
      '!debt|deficit|tax|student loans|isis|islamic state',
    ],
    'The senator’s speech, with its call to wipe the tribe from the face of the earth, was played in court.',
    'Senators call for a bill to wipe student loans from the map of debt.',
    { needs: 'any', near: 22 },
  ),
  row(
    'genocide-duty-incitement',
    'duty-to-stop-it',
    [
      'obligation|duty|fail|failing|failure|bound to|required to|must|legally obliged',
      'stop|prevent|forestall|avert|halt',
      'genocide',
      '!museum|film|1994',
    ],
    'Every party is bound to forestall genocide wherever it can, counsel said.',
    'The genocide museum film failed to stop the talk.',
    { needs: 'any', near: 16 },
  ),
];
