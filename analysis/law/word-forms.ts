/** Forms that no rule gives, by the word a rule is written with. */
const IRREGULAR: Readonly<Record<string, string>> = {
  bear: 'bears bore borne bearing',
  beat: 'beats beaten beating beatings',
  become: 'becomes became becoming',
  begin: 'begins began begun beginning',
  bind: 'binds bound binding',
  blow: 'blows blew blown blowing',
  body: 'bodies',
  break: 'breaks broke broken breaking',
  breed: 'breeds bred breeding',
  bring: 'brings brought bringing',
  build: 'builds built building',
  burn: 'burns burned burnt burning',
  buy: 'buys bought buying',
  catch: 'catches caught catching',
  child: 'children',
  choose: 'chooses chose chosen choosing',
  come: 'comes came coming',
  cut: 'cuts cutting',
  die: 'dies died dying',
  dig: 'digs dug digging',
  draw: 'draws drew drawn drawing',
  drink: 'drinks drank drunk drinking',
  drive: 'drives drove driven driving',
  eat: 'eats ate eaten eating',
  fall: 'falls fell fallen falling',
  feed: 'feeds fed feeding',
  fight: 'fights fought fighting',
  find: 'finds found finding findings',
  flee: 'flees fled fleeing',
  fly: 'flies flew flown flying',
  foot: 'feet',
  forbid: 'forbids forbade forbidden forbidding',
  force: 'forces forced forcing',
  freeze: 'freezes froze frozen freezing',
  get: 'gets got gotten getting',
  give: 'gives gave given giving',
  go: 'goes went gone going',
  grandchild: 'grandchildren',
  hang: 'hangs hanged hung hanging hangings',
  have: 'has had having',
  hear: 'hears heard hearing hearings',
  hide: 'hides hid hidden hiding',
  hit: 'hits hitting',
  hold: 'holds held holding',
  hurt: 'hurts hurting',
  keep: 'keeps kept keeping',
  know: 'knows knew known knowing',
  knife: 'knives',
  lay: 'lays laid laying',
  lead: 'leads led leading',
  leave: 'leaves left leaving',
  lend: 'lends lent lending',
  life: 'lives',
  lose: 'loses lost losing',
  make: 'makes made making',
  man: 'men',
  overrun: 'overruns overran overrunning',
  midwife: 'midwives',
  mow: 'mows mowed mown mowing',
  pay: 'pays paid paying',
  plea: 'pleas',
  put: 'puts putting',
  rise: 'rises rose risen rising',
  run: 'runs ran running',
  say: 'says said saying',
  see: 'sees saw seen seeing',
  seek: 'seeks sought seeking',
  sell: 'sells sold selling',
  send: 'sends sent sending',
  serviceman: 'servicemen',
  servicewoman: 'servicewomen',
  set: 'sets setting',
  shoot: 'shoots shot shooting shootings',
  shut: 'shuts shutting',
  sing: 'sings sang sung singing',
  sink: 'sinks sank sunk sinking',
  sit: 'sits sat sitting',
  slay: 'slays slew slain slaying',
  sow: 'sows sowed sown sowing',
  speak: 'speaks spoke spoken speaking',
  spit: 'spits spat spitting',
  stand: 'stands stood standing',
  steal: 'steals stole stolen stealing',
  strike: 'strikes struck stricken striking',
  swear: 'swears swore sworn swearing',
  sweep: 'sweeps swept sweeping',
  take: 'takes took taken taking',
  teach: 'teaches taught teaching',
  tear: 'tears tore torn tearing',
  tell: 'tells told telling',
  thief: 'thieves',
  throw: 'throws threw thrown throwing',
  tie: 'ties tied tying',
  tooth: 'teeth',
  traffic: 'traffics trafficked trafficking trafficker traffickers',
  wear: 'wears wore worn wearing',
  wife: 'wives',
  win: 'wins won winning',
  withdraw: 'withdraws withdrew withdrawn withdrawing withdrawal withdrawals',
  withhold: 'withholds withheld withholding',
  woman: 'women',
  write: 'writes wrote written writing',
};

/** Verbs of more than one syllable whose last letter is doubled all the same. */
const DOUBLES = new Set([
  'abet',
  'compel',
  'expel',
  'repel',
  'refer',
  'deter',
  'commit',
  'admit',
  'annul',
  'permit',
  'kidnap',
  'transfer',
  'control',
  'patrol',
  'rebel',
  'propel',
  'occur',
  'equip',
  'fulfil',
]);

/** British and American spellings of one word; the word itself first. */
function spellings(word: string): string[] {
  const other = /is(e|ation|ing|ed)$/.test(word)
    ? word.replace(/is(e|ation|ing|ed)$/, 'iz$1')
    : word
        .replace(/abour/, 'abor')
        .replace(/efence/, 'efense')
        .replace(/ffence/, 'ffense')
        .replace(/rogramme/, 'rogram')
        .replace(/icence/, 'icense')
        .replace(/isation/, 'ization');
  return other === word ? [word] : [word, other];
}

function endings(word: string): string[] {
  if (word.length < 3) return [];
  if (/[a-z]{2}man$/.test(word)) return [`${word.slice(0, -3)}men`];
  if (/[^aeiou]y$/.test(word)) {
    const stem = word.slice(0, -1);
    return [`${stem}ies`, `${stem}ied`, `${word}ing`];
  }
  if (/e$/.test(word)) {
    const stem = word.slice(0, -1);
    return [`${word}s`, `${word}d`, `${stem}ing`, `${stem}ings`];
  }
  if (/(s|x|z|ch|sh)$/.test(word)) return [`${word}es`, `${word}ed`, `${word}ing`, `${word}ings`];
  const doubled =
    DOUBLES.has(word) || /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) || /[^aeo][aeiou]l$/.test(word)
      ? word + word.slice(-1)
      : null;
  const plain = [`${word}s`, `${word}ed`, `${word}ing`, `${word}ings`];
  return doubled ? [...plain, `${doubled}ed`, `${doubled}ing`, `${doubled}ings`] : plain;
}

/**
 * The forms a word of a rule stands for, in lower case: itself, its plural, its verb forms, and both British and American spellings.
 * Generous on purpose: a form that does not exist is never met.
 */
export function wordForms(word: string): string[] {
  return spellings(word).flatMap((spelling) => {
    const irregular = IRREGULAR[spelling];
    return [spelling, ...(irregular ? irregular.split(' ') : endings(spelling))];
  });
}
