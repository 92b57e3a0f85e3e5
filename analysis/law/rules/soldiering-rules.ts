import { type LegalRule, row } from '../legal-rule.ts';

/** Rows for those who fight for pay or abroad and those who will not fight, in oblique words. */
export const SOLDIERING_RULES: readonly LegalRule[] = [
  row(
    'mercenaries',
    'veterans-for-pay',
    [
      '@demonym veterans|veterans|former soldiers|ex-soldiers|former commandos|contractors|retired soldiers|private army|hired men|former paratroopers',
      'promise|pay|hire|dollars|contract|salary|wages|for money|sign up',
      'trenches|civil war|junta|combat|fight|rebels|battlefield|militia|oil wells|front line|the front|hold the line|mutiny',
      '!pension|benefits|hospital|congress|affairs|disability|health care|museum',
    ],
    'Retired soldiers hired for wages of 3,000 dollars ended up in combat.',
    'Veterans fight for the pay of nurses at the hospital.',
    { near: 28 },
  ),
  row(
    'foreign-fighters',
    'gone-to-a-foreign-war',
    [
      'foreigner|nationals|citizens|@demonym|sons|recruits|several hundred|volunteers|young men',
      'sign up|join|travel|enlist|trick|recruit|lure|leave to',
      'invading army|militants|jihadist|caliphate|islamic state|foreign army|foreign war|uniform|foreign battlefield|@demonym army|insurgents abroad',
      'return|pay|promise|papers|court|border|wives|prosecution|families|fear|visa|front|abroad',
      '!olympic|police|navy museum|killed in|airstrike',
    ],
    'Several hundred young men joined the caliphate and fear prosecution on return.',
    'Foreigners join the police in uniform for pay.',
    { near: 26 },
  ),
  row(
    'foreign-fighters',
    'lent-by-a-state',
    [
      '@state|@demonym|government|ally|neighbour',
      'dispatch|send|deploy|contribute|lend',
      'men|troops|soldiers|fighters',
      'to fight for|fight alongside|fighting for|to fight in|fighting alongside|fight on the side of',
    ],
    'The ally sent 900 men to fight alongside the invader.',
    'The ally sent men to fight the fire.',
    { near: 20 },
  ),
  row(
    'foreign-fighters',
    'back-from-the-caliphate',
    [
      'caliphate|islamic state|isis|jihadist',
      'foreigner|foreign|travel|bring home|brought home|repatriate|wives',
      'camp|wire|children|women|return|family|prison|investigation|home',
      '!airstrike|bombing|attack|hostage',
    ],
    'Foreign women who lived in the caliphate wait in a camp for their states to take them.',
    'The foreign minister spoke of the bombing by the Islamic State in a camp.',
    { needs: 'any' },
  ),
  row(
    'foreign-fighters',
    'goes-on',
    ['brought home|repatriate|under investigation|placed under|returnees|widows|stripped of'],
    'Two women and their children were brought home on Monday.',
    'The bikes were repainted.',
    { continues: true },
  ),
  row(
    'conscientious-objection',
    'faith-and-arms',
    [
      'faith|belief|conscience|religion|pacifist|pacifism|jehovah*|mennonite|quaker|adventist|creed',
      'refuse|forbid|decline|object|will not|will never',
      'fight|arms|weapons|army|draft board|take a life|kill|armed service|uniform|military|call-up|enlist',
      '!abortion|vaccine|bakery|terrorist',
    ],
    'Her creed forbids her to touch weapons, the student told the draft board.',
    'His faith forbids him to serve meat.',
    { needs: 'any', near: 26 },
  ),
  row(
    'conscientious-objection',
    'no-other-service',
    [
      'no alternative|alternative to|civilian service|unarmed service|alternative civilian',
      'armed service|wartime|penal colony|conscript|military service|the draft|objector|draft board',
      '!transport|peace talks',
    ],
    'The law gives conscripts no alternative, and the draft board jails them.',
    'There is no alternative to the draft text.',
    { near: 18 },
  ),
  row(
    'conscientious-objection',
    'will-not-carry-weapons',
    [
      'refuse',
      'carry weapons|carry a weapon|bear weapons|carry arms|bear arms|take up arms|hold a rifle|armed service|put on the uniform|to fight',
      'trial|jail|conscience|belief|law|prison|sentence|court|desertion|punish|years|objector',
      '!fire|hostage',
    ],
    'Four recruits who refuse to hold a rifle got two years in prison.',
    'The singer refused to fight the law.',
    { near: 24 },
  ),
];
