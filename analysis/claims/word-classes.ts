import { CURRENCIES, FRACTIONS, MULTIPLIERS, NUMBER_WORDS, OPEN_AMOUNTS } from './number-words.ts';

/** Closed classes of words that tell a report of facts from an opinion, a plan or small talk; a word belongs to the first that lists it. */
const CLOSED = {
  i: "i i'm i've i'd i'll",
  me: 'me my mine myself',
  we: "we we're we've we'd we'll",
  us: 'us our ours ourselves',
  you: "you you're you've you'd you'll your yours yourself",
  he: "he she he's she's he'd she'd he'll she'll",
  they: "they they're they've they'd they'll",
  him: 'him her his hers them their theirs',
  it: "it it's it'll its",
  this: 'this that these those',
  thatIs: "that's here's there's what's who's where's",
  there: 'there',
  the: 'the',
  a: 'a an',
  some: 'some any every each both another such',
  all: 'all no many most few several more less fewer much least none',
  is: 'is are am',
  was: 'was were',
  been: 'been being',
  be: 'be',
  has: 'have has',
  had: 'had',
  does: 'do does',
  did: 'did',
  not: 'not never',
  doesNot: "don't doesn't isn't aren't won't wouldn't can't couldn't shouldn't cannot",
  didNot: "didn't wasn't weren't hadn't haven't hasn't",
  will: 'will shall',
  would: 'would could might may',
  can: 'can',
  should: 'should must ought',
  going: 'going gonna',
  need: 'need want',
  let: "let let's",
  think: 'think believe feel hope guess know mean suppose understand agree disagree wish love like',
  say: 'say says said saying tell told tells talk talking talked called asked',
  preposition:
    'of in at for from with on by about against between under into over among across through during after before since until within without',
  to: 'to',
  and: 'and or',
  but: 'but',
  because: 'because if when while although unless whether so as than',
  who: 'who which what where why how whom whose',
  adverb:
    'very really just now then well also too even still only again here already ever always simply actually',
  time: `year years month months week weeks day days today yesterday ago century decade decades january february march april june july
    august september october november december monday tuesday wednesday thursday friday saturday sunday`,
  most: 'higher lower larger bigger smaller greater better worse highest lowest largest biggest worst best greatest first last record average twice double',
  past: `went got made took gave came saw left lost won built paid spent sold bought brought cut put kept held led ran rose fell grew began
    became wrote spoke broke chose drew drove fought found knew met sent shot stood taught thought threw understood wore withdrew voted
    passed signed supported opposed raised increased`,
  done: 'done gone given taken seen known written spoken broken chosen fallen grown risen',
  change: `increase increases decrease rise rises rising fall growth cuts cutting reduce reduction reduced deficit debt rate rates
    unemployment inflation`,
  polite: 'thank thanks please sir senator governor congressman ladies gentlemen mr mrs president',
  judging: 'good great important wonderful right wrong bad strong proud happy sad terrible big serious',
} as const;

/** The classes told from the shape of a word, and what is left over. */
const OPEN = [
  'other',
  'ed',
  'ing',
  'ly',
  'plural',
  'noun',
  'adjective',
  'name',
  'year',
  'number',
  'numberWord',
  'multiplier',
  'percent',
  'currency',
  'possessive',
  'question',
  'stop',
  'comma',
  'dash',
  'dots',
  'mark',
  'quote',
] as const;

/** What part a word plays, as far as the word alone tells. */
export type WordClass = keyof typeof CLOSED | (typeof OPEN)[number];

const CLASSES: readonly WordClass[] = [...OPEN, ...(Object.keys(CLOSED) as (keyof typeof CLOSED)[])];
const NUMBERS = new Map(CLASSES.map((each, index) => [each, index]));

/** How many classes there are. */
export const CLASS_COUNT = CLASSES.length;

/** The number of a class, below `CLASS_COUNT`. */
export function classNumber(wordClass: WordClass): number {
  return NUMBERS.get(wordClass) as number;
}

const BY_WORD = new Map<string, WordClass>();
for (const [wordClass, words] of Object.entries(CLOSED))
  for (const word of words.split(/\s+/))
    if (!BY_WORD.has(word)) BY_WORD.set(word, wordClass as keyof typeof CLOSED);
for (const word of NUMBER_WORDS.keys()) BY_WORD.set(word, 'numberWord');
for (const words of [MULTIPLIERS, OPEN_AMOUNTS, FRACTIONS])
  for (const word of words.keys()) BY_WORD.set(word, 'multiplier');
for (const word of CURRENCIES.keys()) BY_WORD.set(word, 'currency');
for (const word of ['%', 'percent', 'percentage', 'cent']) BY_WORD.set(word, 'percent');
for (const [marks, wordClass] of [
  ['?', 'question'],
  ['. !', 'stop'],
  [', ; :', 'comma'],
  ['- – —', 'dash'],
  ['… ... ....', 'dots'],
  ['" “ ” ‘ ’ „ « »', 'quote'],
  ["'s", 'possessive'],
] as const)
  for (const mark of marks.split(' ')) BY_WORD.set(mark, wordClass);

/** Endings of words that are in no list, by their last letter; a word must have `least` letters. */
const ENDINGS: ReadonlyMap<
  string,
  readonly (readonly [ending: RegExp, least: number, wordClass: WordClass])[]
> = new Map(
  Object.entries({
    d: [[/ed$/, 4, 'ed']],
    g: [[/ing$/, 5, 'ing']],
    n: [[/[ts]ion$/, 4, 'noun']],
    t: [[/ment$|ist$/, 4, 'noun']],
    y: [
      [/ly$/, 4, 'ly'],
      [/ity$/, 4, 'noun'],
      [/ary$/, 4, 'adjective'],
    ],
    e: [
      [/(?:ance|ence|ure|age)$/, 4, 'noun'],
      [/(?:ive|able|ible)$/, 4, 'adjective'],
    ],
    p: [[/ship$/, 4, 'noun']],
    m: [[/ism$/, 4, 'noun']],
    l: [[/al$|ful$/, 4, 'adjective']],
    c: [[/ic$/, 4, 'adjective']],
    s: [
      [/(?:[ts]ion|ment|ance|ence|ship|ism|ist|ure|age)s$|ness$/, 4, 'noun'],
      [/(?:ous|less)$/, 4, 'adjective'],
      [/[^s]s$/, 4, 'plural'],
    ],
  }),
);

/** The class of a lower-case word, number or mark. */
export function wordClassOf(lower: string): WordClass {
  const first = lower.charCodeAt(0);
  if (first >= 48 && first <= 57) return /^(?:1[5-9]\d\d|20\d\d)s?$|^\d0s$/.test(lower) ? 'year' : 'number';
  const known = BY_WORD.get(lower);
  if (known !== undefined) return known;
  if ((first < 97 || first > 122) && !/\p{L}/u.test(lower)) return 'mark';
  for (const [ending, least, wordClass] of ENDINGS.get(lower.charAt(lower.length - 1)) ?? [])
    if (lower.length >= least && ending.test(lower)) return wordClass;
  return 'other';
}
