import type { SegmentedText } from '../text/segment.ts';
import type { TokenRange } from '../text/token-range.ts';
import { type WordClass, wordClassOf } from './word-classes.ts';

/** What words a claim is looked for in needs to know, asked once of each distinct word of the text. */
export interface ClauseWords {
  /** True when somebody does or is something among these tokens: they can stand as a statement. */
  hasFiniteVerb(range: TokenRange): boolean;
  /** How many tokens of a range are words or numbers. */
  countWords(range: TokenRange): number;
}

const FINITE: ReadonlySet<WordClass> = new Set([
  ...([
    'is',
    'was',
    'has',
    'had',
    'does',
    'did',
    'doesNot',
    'didNot',
    'will',
    'would',
    'can',
    'should',
  ] as const),
  'past' as const,
]);
/** Present forms and irregular pasts that the classes of check-worthiness leave out. */
const OTHER_FINITE = new Set(
  `says said thinks believes knows means needs wants makes takes goes gets gives holds keeps lets shows tells runs brings becomes remains
  called asked told sat stood lay slept ate drank hung struck hit bore burst caught chose cost dealt dug fed fled flew forgot forgave
  froze hid hurt laid lent lit meant met overran overthrew paid quit read rode rang sank sang shook shut slid sought spread stole stuck
  swore swept swam swung tore woke wept wound i'm i've i'd i'll we're we've we'd we'll you're he's she's it's they're they've they'd
  they'll that's there's here's what's who's`.split(/\s+/),
);
/** After one of these a word in -ed or -s describes or names: "the accused officials", "of captured soldiers". */
const NO_SUBJECT: ReadonlySet<WordClass> = new Set([
  ...([
    'the',
    'a',
    'some',
    'all',
    'him',
    'me',
    'us',
    'preposition',
    'adjective',
    'possessive',
    'number',
  ] as const),
  ...(['numberWord', 'is', 'was', 'been', 'be', 'comma', 'and', 'quote', 'mark', 'stop', 'dash'] as const),
]);
const OPENS_OBJECT: ReadonlySet<WordClass> = new Set([
  ...([
    'the',
    'a',
    'him',
    'us',
    'me',
    'to',
    'preposition',
    'number',
    'numberWord',
    'some',
    'all',
    'adverb',
  ] as const),
  ...(['because', 'who', 'this', 'it', 'name', 'plural', 'not', 'ly'] as const),
]);

/** Describes the distinct words of a text, each when it is first asked about; what it gives answers for any range of the text. */
export function describeClauseWords(text: SegmentedText): ClauseWords {
  const known: (WordClass | undefined)[] = new Array(text.forms.length);
  const classAt = (at: number): WordClass => {
    const form = text.formOf[at] as number;
    known[form] ??= wordClassOf(text.forms[form] as string);
    return known[form];
  };
  const isVerbAt = (at: number, { first, end }: TokenRange): boolean => {
    const own = classAt(at);
    if (FINITE.has(own) || OTHER_FINITE.has(text.tokens[at]?.lower ?? '')) return true;
    if (own !== 'ed' && own !== 'plural') return false;
    // "judges issued warrants", "the practice penalises relatives": a subject before, an object or the end behind.
    if (at === first || NO_SUBJECT.has(classAt(at - 1))) return false;
    if (own === 'ed') return true;
    return classAt(at - 1) !== 'plural' && at + 1 < end && OPENS_OBJECT.has(classAt(at + 1));
  };
  return {
    hasFiniteVerb(range) {
      for (let at = range.first; at < range.end; at++) if (isVerbAt(at, range)) return true;
      return false;
    },
    countWords({ first, end }) {
      let count = 0;
      for (let at = first; at < end; at++) if (text.tokens[at]?.kind !== 'punctuation') count++;
      return count;
    },
  };
}
