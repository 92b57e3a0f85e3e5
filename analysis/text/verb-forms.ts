/** A form of a verb. A past that is also the participle counts as `past`. */
export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'ing';

const VOWEL = /[aeiou]/;

/** True where the last consonant is doubled before an ending: "plan", "admit", not "offer" or "show". */
function doubles(base: string, stressedLast: boolean): boolean {
  if (!/[^aeiou][aeiou][bdgklmnprt]$/.test(base)) return false;
  const vowels = base.match(/[aeiou]+/g)?.length ?? 0;
  return vowels === 1 || stressedLast;
}

/**
 * All forms of an English verb by its base ("deny"), with its irregular past and participle where it has them ("wrote", "written").
 * `stressedLast`: the last of several syllables is stressed, so that its consonant doubles ("admitted").
 */
export function formsOf(
  base: string,
  irregular: { readonly past?: string; readonly participle?: string; readonly stressedLast?: boolean } = {},
): [string, VerbForm][] {
  const double = doubles(base, irregular.stressedLast ?? false) ? base.at(-1) : '';
  const consonantY = /[^aeiou]y$/.test(base);
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh|[^o]o)$/.test(base)
      ? `${base}es`
      : `${base}s`;
  const regular = consonantY
    ? `${base.slice(0, -1)}ied`
    : base.endsWith('e')
      ? `${base}d`
      : `${base}${double}ed`;
  const stem = /[^eoy]e$/.test(base) && VOWEL.test(base.slice(0, -1)) ? base.slice(0, -1) : base;
  const past = irregular.past ?? regular;
  const forms: [string, VerbForm][] = [
    [base, 'base'],
    [third, 'third'],
    [past, 'past'],
    [`${stem}${double}ing`, 'ing'],
  ];
  const participle = irregular.participle ?? past;
  if (participle !== past) forms.push([participle, 'participle']);
  return forms;
}
