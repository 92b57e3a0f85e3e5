import type { Token } from '../text/tokens.ts';

const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;
/** Words whose number is a name: "Article 51", "Resolution No. 413". */
const LABELS = new Set(
  `article articles art arts section sections paragraph paragraphs para rule rules chapter part annex protocol resolution decree law
  directive regulation no nos number page pages figure table route highway flight channel room building unit brigade group level phase
  stage round day week grade class type model version world witness case battalion regiment division`.split(
    /\s+/,
  ),
);
/** Labels that also stand before counts when plural or after a verb: only with a capital. */
const CAPITAL_ONLY = new Set(
  'law part number group unit day week class case world round stage phase level'.split(' '),
);

/** Words a bare year follows far more often than a count. */
const YEAR_FOLLOWS = new Set('in of since until by'.split(' '));

function isYear(token: Token | undefined): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(token?.text ?? '');
}

function isMonth(token: Token | undefined): boolean {
  return token !== undefined && MONTH.test(token.lower) && /^\p{Lu}/u.test(token.text);
}

/** True when the number `[at, end)` is a date, a year, a time of day, an age, or the number of an article, unit or the like. */
export function isDateAgeOrLabel(tokens: readonly Token[], at: number, end: number): boolean {
  const before = tokens[at - 1];
  const beforeThat = tokens[at - 2];
  const after = tokens[end];
  const own = tokens[at] as Token;
  if (isMonth(before) || (before?.text === '.' && !before.spaced && isMonth(beforeThat))) return true;
  if (isMonth(after) || (after?.lower === 'of' && isMonth(tokens[end + 1]))) return true;
  // "a referral of 2005 lets the court act": a year goes with these even before what looks like a plural.
  if (isYear(tokens[end - 1]) && (!counts(after) || YEAR_FOLLOWS.has(before?.lower ?? ''))) return true;
  if (after && /^(?:a\.m\.|p\.m\.|am|pm|a\.m|p\.m|o'clock|gmt|est|edt|cet)$/.test(after.lower)) return true;
  // Ages: "14-year-old", "aged 12", ", 52,", "two years old", "a welder of 41," and "a girl of nine".
  if (before?.lower === 'aged' || before?.lower === 'age') return true;
  if (after?.text === '-' && tokens[end + 1]?.lower === 'year' && tokens[end + 3]?.lower === 'old')
    return true;
  if (after && /^(?:years?|months?)$/.test(after.lower) && tokens[end + 1]?.lower === 'old') return true;
  if (
    end === at + 1 &&
    before?.text === ',' &&
    (after === undefined || /^[,.;)]$/.test(after.text)) &&
    own.kind === 'number'
  )
    return /^\p{Lu}/u.test(beforeThat?.text ?? '') && /^\d{1,3}$/.test(own.text);
  if (before?.lower === 'of' && /^(?:boys?|girls?|child|children|man|woman)$/.test(beforeThat?.lower ?? ''))
    return true;
  if (before && LABELS.has(before.lower) && own.kind === 'number')
    return !CAPITAL_ONLY.has(before.lower) || /^\p{Lu}/u.test(before.text);
  if (before?.text === '.' && !before.spaced && /^nos?$/.test(beforeThat?.lower ?? '')) return true;
  // "M-23", "T-72", "413/2024"
  return before !== undefined && !own.spaced && /^[-/:]$/.test(before.text) && !before.spaced;
}

/** True for a word a four-digit count could count. */
function counts(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === 'word' &&
    token.lower.length > 3 &&
    /[^s]s$|^people$/.test(token.lower)
  );
}
