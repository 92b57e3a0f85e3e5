import type { SegmentedText } from './segment.ts';
import { CYRILLIC_STOP_WORDS, LATIN_STOP_WORDS } from './stop-words.ts';

/** Words looked at, spread over the text; more would not change the answer. */
const SAMPLE = 1500;
/** Tokens looked at in a row: longer than most sentences, so that a step never falls in with the rhythm of a table or of a phrase said again and again. */
const RUN = 64;
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

/** Words of a text, by form: how often each was met among those looked at. */
interface Sample {
  readonly forms: readonly string[];
  readonly counts: Int32Array;
  readonly size: number;
}

/**
 * The language of the text as a BCP 47 primary subtag, told by its script and its commonest small words; `und` when the text is too short or
 * no language stands out.
 */
export function detectLanguage(text: SegmentedText): string {
  const sample = sampleOf(text);
  const script = commonScript(sample);
  if (script === null) return 'und';
  if (script === 'Latin') return byStopWords(sample, LATIN);
  if (script === 'Cyrillic') return cyrillic(sample);
  if (script === 'Arabic') return arabic(sample);
  // Japanese mixes Chinese characters with its own.
  if (script === 'zh' && /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(lettersOf(sample))) return 'ja';
  return script;
}

function sampleOf({ tokens, forms, formOf }: SegmentedText): Sample {
  const counts = new Int32Array(forms.length);
  let size = 0;
  const step = Math.max(1, Math.floor(tokens.length / (SAMPLE * 2)));
  for (let start = 0; start < tokens.length && size < SAMPLE; start += RUN * step)
    for (let at = start; at < Math.min(start + RUN, tokens.length); at++) {
      if (tokens[at]?.kind !== 'word') continue;
      const form = formOf[at] as number;
      counts[form] = (counts[form] as number) + 1;
      size++;
    }
  return { forms, counts, size };
}

/** All words of the sample in one, for counting letters. */
function lettersOf({ forms, counts }: Sample): string {
  return forms.map((form, at) => form.repeat(counts[at] as number)).join('');
}

function scriptOf(word: string): string | undefined {
  return word.charCodeAt(0) < 128 ? 'Latin' : otherScriptOf(word);
}

function otherScriptOf(word: string): string | undefined {
  return SCRIPTS.find(([, letters]) => letters.test(word))?.[0];
}

function commonScript({ forms, counts }: Sample): string | null {
  const found = new Map<string, number>();
  let latin = 0;
  let known = 0;
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] as number;
    if (count === 0) continue;
    const script = scriptOf(forms[at] as string);
    if (script === undefined) continue;
    known += count;
    if (script === 'Latin') latin += count;
    else found.set(script, (found.get(script) ?? 0) + count);
  }
  if (latin > known / 2) return 'Latin';
  for (const [script, count] of found) if (count > known / 2) return script;
  return null;
}

function byStopWords({ forms, counts, size }: Sample, table: ReadonlyMap<string, readonly string[]>): string {
  if (size < FEWEST_WORDS) return 'und';
  const hits = new Map<string, number>();
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] as number;
    if (count === 0) continue;
    for (const language of table.get(forms[at] as string) ?? NO_LANGUAGES)
      hits.set(language, (hits.get(language) ?? 0) + count);
  }
  const ranked = [...hits].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best || best[1] < Math.max(3, size * LEAST_SHARE)) return 'und';
  return second && best[1] < second[1] * LEAST_LEAD ? 'und' : best[0];
}

const NO_LANGUAGES: readonly string[] = [];

/** Letters that only one of the languages has settle it sooner than words. */
function cyrillic(sample: Sample): string {
  const letters = lettersOf(sample);
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
  return byStopWords(sample, CYRILLIC);
}

function arabic(sample: Sample): string {
  const letters = lettersOf(sample);
  const urdu = letters.match(/[ٹڈڑںےہ]/g)?.length ?? 0;
  const persian = letters.match(/[پچژگکی]/g)?.length ?? 0;
  if (urdu > letters.length * 0.03) return 'ur';
  return persian > letters.length * 0.03 ? 'fa' : 'ar';
}
