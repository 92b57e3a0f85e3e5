import type { Token } from '../text/tokens.ts';
import { Shape, type Words } from './describe-words.ts';
import { Word } from './word-classes.ts';

/** Tokens that may be parts of names, in stretches. */
export interface NameRuns {
  /** For each token the first token of its run; -1 outside runs. */
  readonly first: Int32Array;
  /** For each token one past the last token of its run; -1 outside runs. */
  readonly end: Int32Array;
}

/** Small words and marks that stand between two parts of a name. */
const JOINTS = new Set(
  "of the for and & - – 's ' ’ . , in on at de del la van von bin al el di da du der den le to with a /".split(
    ' ',
  ),
);
const DOUBLE_JOINTS = new Set("of for on in and van de , 's to against".split(' '));
const SECOND_JOINTS = new Set('the der den la los las of human a -'.split(' '));
const CAPITAL_OR_FOREIGN =
  (1 << Shape.Title) | (1 << Shape.Capitals) | (1 << Shape.Initial) | (1 << Shape.Uncased);
const NAMES_IN_SMALL_LETTERS = Word.Given | Word.Surname | Word.Place | Word.Country;

/**
 * The stretches of tokens the tagger looks at: what is written with a capital or in another script, what a list knows as a name in small
 * letters too ("tampa bay"), what `isNamed` marks, and the small words between. About a quarter of a text; the rest is no name for certain.
 */
export function findNameRuns(words: Words, isNamed: Uint8Array): NameRuns {
  const { tokens, shape, classes, folded, text } = words;
  const may = new Uint8Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const own = shape[i] as number;
    const bits = classes[i] as number;
    if (
      ((CAPITAL_OR_FOREIGN >> own) & 1) !== 0 ||
      isNamed[i] === 1 ||
      ((bits & NAMES_IN_SMALL_LETTERS) !== 0 &&
        (bits & (Word.Ordinary | Word.Function)) === 0 &&
        own === Shape.Small)
    )
      may[i] = 1;
  }
  const first = new Int32Array(tokens.length).fill(-1);
  const end = new Int32Array(tokens.length).fill(-1);
  for (const sentence of text.sentences) {
    const last = sentence.endToken;
    for (let i = sentence.firstToken; i < last; i++) {
      if (may[i] === 0) continue;
      let stop = i + 1;
      for (;;) {
        if (stop >= last) break;
        if (may[stop] === 1) {
          stop++;
          continue;
        }
        const joint = folded[stop] as string;
        if (stop + 1 < last && may[stop + 1] === 1 && (JOINTS.has(joint) || shape[stop] === Shape.Number))
          stop += 2;
        else if (
          stop + 2 < last &&
          may[stop + 2] === 1 &&
          DOUBLE_JOINTS.has(joint) &&
          SECOND_JOINTS.has(folded[stop + 1] as string)
        )
          stop += 3;
        else if (shape[stop] === Shape.Number || (joint === '.' && !(tokens[stop] as Token).spaced)) {
          // "Unit 731", "Inc."
          stop++;
          break;
        } else break;
      }
      for (let at = i; at < stop; at++) {
        first[at] = i;
        end[at] = stop;
      }
      i = stop - 1;
    }
  }
  return { first, end };
}
