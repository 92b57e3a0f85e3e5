import type { SegmentedText } from './segment.ts';
import { CYRILLIC_STOP_WORDS, LATIN_STOP_WORDS } from './stop-words.ts';

/** Words looked at, spread over the text; more would not change the answer. */
const SAMPLE = 1500;
const FEWEST_WORDS = 6;
/** Small words make up a third of running text; headlines have fewer, word lists none. */
const LEAST_SHARE = 0.12;
const LEAST_LEAD = 1.25;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['Latin', /^\p{Script=Latin}/u],
  ['Cyrillic', /^\p{Script=Cyrillic}/u],
  ['Arabic', /^\p{Script=Arabic}/u],
  ['he', /^\p{Script=Hebrew}/u],
  ['el', /^\p{Script=Greek}/u],
  ['ja', /^[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['zh', /^\p{Script=Han}/u],
  ['ko', /^\p{Script=Hangul}/u],
  ['th', /^\p{Script=Thai}/u],
  ['hi', /^\p{Script=Devanagari}/u],
  ['bn', /^\p{Script=Bengali}/u],
  ['ka', /^\p{Script=Georgian}/u],
  ['hy', /^\p{Script=Armenian}/u],
  ['my', /^\p{Script=Myanmar}/u],
  ['am', /^\p{Script=Ethiopic}/u],
];

const LATIN = tableOf(LATIN_STOP_WORDS);
const CYRILLIC = tableOf(CYRILLIC_STOP_WORDS);

/** Languages by small word. */
function tableOf(lists: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const language in lists)
    for (const word of new Set((lists[language] as string).split(' '))) {
      const languages = table.get(word);
      if (languages) languages.push(language);
      else table.set(word, [language]);
    }
  return table;
}

/**
 * The language of the text as a BCP 47 primary subtag, told by its script and its commonest small words; `und` when the text is too short or
 * no language stands out.
 */
export function detectLanguage(text: SegmentedText): string {
  const words: string[] = [];
  const step = Math.max(1, Math.floor(text.tokens.length / (SAMPLE * 2)));
  // Runs of eight tokens, so that a step never falls in with the rhythm of a table.
  for (let start = 0; start < text.tokens.length && words.length < SAMPLE; start += 8 * step)
    for (let i = start; i < Math.min(start + 8, text.tokens.length); i++) {
      const token = text.tokens[i];
      if (token?.kind === 'word') words.push(token.lower);
    }
  const script = commonScript(words);
  if (script === null) return 'und';
  if (script === 'Latin') return words.length < FEWEST_WORDS ? 'und' : byStopWords(words, LATIN);
  if (script === 'Cyrillic') return cyrillic(words);
  if (script === 'Arabic') return arabic(words);
  // Japanese mixes Chinese characters with its own.
  if (script === 'zh' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(words.join(''))) return 'ja';
  return script;
}

function commonScript(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  let known = 0;
  for (const word of words) {
    const script =
      word.charCodeAt(0) < 128 ? 'Latin' : SCRIPTS.find(([, letters]) => letters.test(word))?.[0];
    if (script === undefined) continue;
    known++;
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  for (const [script, count] of counts) if (count > known / 2) return script;
  return null;
}

function byStopWords(words: readonly string[], table: ReadonlyMap<string, readonly string[]>): string {
  const hits = new Map<string, number>();
  for (const word of words)
    for (const language of table.get(word) ?? []) hits.set(language, (hits.get(language) ?? 0) + 1);
  const ranked = [...hits].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < Math.max(3, words.length * LEAST_SHARE)) return 'und';
  return second && best[1] < second[1] * LEAST_LEAD ? 'und' : best[0];
}

/** Letters that only one of the languages has settle it sooner than words. */
function cyrillic(words: readonly string[]): string {
  const letters = words.join('');
  const count = (pattern: RegExp) => letters.match(pattern)?.length ?? 0;
  const belarusian = count(/ў/g);
  const ukrainian = count(/[їєґ]/g) + count(/і/g) * 0.5;
  const russian = count(/[ыэё]/g);
  const serbian = count(/[јљњђћџ]/g);
  const least = Math.max(1, letters.length * 0.004);
  if (belarusian > least && count(/[и]/g) < belarusian) return 'be';
  if (serbian > least && serbian > ukrainian && serbian > russian) return 'sr';
  if (ukrainian > least && ukrainian > russian * 2) return 'uk';
  if (russian > least && russian > ukrainian * 2) return 'ru';
  return words.length < FEWEST_WORDS ? 'und' : byStopWords(words, CYRILLIC);
}

function arabic(words: readonly string[]): string {
  const letters = words.join('');
  const urdu = letters.match(/[ٹڈڑںےہ]/g)?.length ?? 0;
  const persian = letters.match(/[پچژگکی]/g)?.length ?? 0;
  if (urdu > letters.length * 0.03) return 'ur';
  return persian > letters.length * 0.03 ? 'fa' : 'ar';
}
