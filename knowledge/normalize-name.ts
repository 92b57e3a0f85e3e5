const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/gu;
/** Marks on Latin letters only: taken off Cyrillic, "й" would turn into "и". */
const LATIN_WITH_MARKS = /(\p{Script=Latin})\p{M}+/gu;
/** Letters that Unicode does not take apart, as the English-language press writes them. */
const LATIN_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  Ł: 'L',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ß: 'ss',
  ı: 'i',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
};
const APOSTROPHES = /['’‘ʼʻ`´ʹʾʿ]/gu;
/** Most names: nothing in them needs levelling, and finding that out is ten times quicker than levelling. */
const PLAIN = /^[A-Za-z0-9А-Яа-яЁёІіЇїЄєҐґ]+(?: [A-Za-z0-9А-Яа-яЁёІіЇїЄєҐґ]+)*$/;

/** Hyphens and the like between plain words, which most of the other names have: three times quicker than levelling, and the same. */
const PLAIN_BUT_FOR_MARKS = /^[A-Za-z0-9А-Яа-яЁёІіЇїЄєҐґ '’/()-]+$/;

/** The name with its capitals kept and everything else levelled as in `normalizeName`: for comparing acronyms. */
export function levelName(name: string): string {
  if (PLAIN.test(name)) return name;
  if (PLAIN_BUT_FOR_MARKS.test(name))
    return name
      .replace(/['’]/g, '')
      .replace(/[ /()-]+/g, ' ')
      .trim();
  return name
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(LATIN_WITH_MARKS, '$1')
    .normalize('NFC')
    .replace(/[łŁøØđĐðÐþÞßıæÆœŒ]/gu, (letter) => LATIN_LETTERS[letter] ?? letter)
    .replace(/(\p{L})\.(?=\p{L}\b|\s|$)/gu, '$1')
    .replace(APOSTROPHES, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The name in the form names are compared in: lower case, Latin letters without accents (Cyrillic keeps its own), no apostrophes, no dots
 * in abbreviations, single spaces for hyphens and other marks. `''` when nothing is left.
 */
export function normalizeName(name: string): string {
  return levelName(name).toLowerCase();
}
