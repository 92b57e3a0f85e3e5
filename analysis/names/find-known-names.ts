import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Block } from '../reading.ts';
import type { SentenceSpan } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import { hasClass, Shape, type Words } from './describe-words.ts';
import { Word } from './word-classes.ts';

/** A stretch of tokens `[first, end)` that the packs know as a name. */
export interface KnownName {
  readonly first: number;
  readonly end: number;
  /** Ids of what it may name, best known first; never empty. */
  readonly ids: readonly string[];
}

const REGIONS = new Set([
  'oblast',
  'region',
  'province',
  'peninsula',
  'strip',
  'river',
  'governorate',
  'district',
]);

/** "The Kremlin" at the head of a sentence is "Kremlin", unless the article is part of the name the packs print. */
function withoutArticle(words: Words, known: KnownName, knowledge: Knowledge): KnownName {
  const { first, end, ids } = known;
  if (words.folded[first] !== 'the' || end - first < 2 || words.opens[first] === 0) return known;
  if (/^the /i.test(knowledge.entity(ids[0] as string)?.entity.label ?? '')) return known;
  return { first: first + 1, end, ids };
}

/**
 * What a word in small letters can be in a name: its `end` ("Tarn region"), a joint `inside` it ("of"), or `none`: a description a pack lists
 * as an alias ("the border agency") names nothing by itself.
 */
function fitOf(words: Words, first: number, at: number): 'end' | 'inside' | 'none' {
  const text = words.folded[at] as string;
  if (!isLatin(text)) return 'end';
  if (hasClass(words, at, Word.Function | Word.Particle)) return 'inside';
  if (at > first && REGIONS.has(text)) return 'end';
  // "Rostov-on-Don", but not "Sylvanian-occupied Tarn"
  return words.folded[at - 1] === '-' && text.length < 6 ? 'inside' : 'none';
}

/**
 * True for what stands right behind a number and belongs to the same word: "B3" of "T-72B3", "K" of "MiG-31K", and the "1" before it, for
 * tokens part digits that letters follow.
 */
function isTail({ tokens, shape }: Words, at: number): boolean {
  if (shape[at - 1] !== Shape.Number || (tokens[at] as Token).spaced) return false;
  return shape[at] === Shape.Number || isCapital(shape[at]);
}

function isCapital(shape: number | undefined): boolean {
  return shape === Shape.Initial || shape === Shape.Capitals;
}

function isLatin(word: string): boolean {
  return word.charCodeAt(0) < 0x250;
}

const MOST_WORDS = 14;

/**
 * Finds the names the packs know, the longest at each place, in reading order and without overlap; in any script. A lone everyday word that
 * only opens a sentence is none.
 */
export function findKnownNames(words: Words, knowledge: Knowledge): KnownName[] {
  const found: KnownName[] = [];
  /** For each form the most words of a name it begins, plus one; 0 where that was not asked yet. */
  const longestBy = new Uint8Array(words.text.forms.length);
  const ends = new Int32Array(MOST_WORDS);
  // Names come again and again in one article.
  const asked = new Map<string, readonly string[]>();
  const idsOf = (name: string) => {
    const answered = asked.get(name) ?? knowledge.names.lookUp(name);
    asked.set(name, answered);
    return answered;
  };
  const { tokens, shape, classes, text } = words;
  for (let i = 0; i < tokens.length; i++) {
    const own = shape[i];
    if (own === Shape.Mark || own === Shape.Small) continue;
    const form = text.formOf[i] as number;
    if (longestBy[form] === 0)
      longestBy[form] = 1 + Math.min(knowledge.names.longestFrom((tokens[i] as Token).text), MOST_WORDS);
    const longest = (longestBy[form] as number) - 1;
    if (longest === 0) continue;
    const known = longestAt(words, i, longest);
    if (known === null) continue;
    const lone = known.end === i + 1;
    if (lone && words.opens[i] === 1 && own === Shape.Title && ((classes[i] as number) & Word.Ordinary) !== 0)
      continue;
    if (lone && ((classes[i] as number) & (Word.Function | Word.Calendar)) !== 0 && own !== Shape.Capitals)
      continue;
    if (lone && own === Shape.Number) continue;
    found.push(withoutArticle(words, known, knowledge));
    i = known.end - 1;
  }
  return found;

  function longestAt(view: Words, first: number, longest: number): KnownName | null {
    const start = view.tokens[first] as Token;
    const sentence = text.sentences[text.sentenceOf[first] as number] as SentenceSpan;
    const blockText = (text.blocks[start.block] as Block).text;
    let count = 0;
    let fits = 0;
    for (let i = first; i < sentence.endToken && i < first + longest * 3; i++) {
      if (count === longest && !isTail(view, i)) break;
      if (view.shape[i] === Shape.Mark || view.folded[i] === "'s") continue;
      if (i > first && isTail(view, i)) {
        if (fits > 0 && ends[fits - 1] === i) ends[fits - 1] = i + 1;
        continue;
      }
      count++;
      const fit = view.shape[i] === Shape.Small ? fitOf(view, first, i) : 'end';
      if (fit === 'none') break;
      if (fit === 'end') ends[fits++] = i + 1;
    }
    if (view.folded[first] === 'the' && fits > 1 && view.shape[first + 1] === Shape.Small) return null;
    for (let at = fits - 1; at >= 0; at--) {
      const end = ends[at] as number;
      const upTo = (token: number) => idsOf(blockText.slice(start.start, (view.tokens[token] as Token).end));
      const whole = upTo(end - 1);
      // A version no pack lists is one of what it is a version of.
      const isVersion = isCapital(view.shape[end - 1]) && end - first > 1 && isTail(view, end - 1);
      const ids = whole.length === 0 && isVersion ? upTo(end - 2) : whole;
      if (ids.length > 0) return { first, end, ids };
    }
    return null;
  }
}
