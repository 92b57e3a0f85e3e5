import type { LawPack } from '../../knowledge/law/law-pack.ts';

/** A name an instrument goes by in the news, with the instrument's id in the law pack. */
export interface LawName {
  readonly name: string;
  readonly instrument: string;
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];
const ROMAN = ['I', 'II', 'III', 'IV', 'V'];

/** "Geneva Convention IV" is "the Fourth Geneva Convention" in the news, and protocols likewise. */
function ordinalForms(name: string): string[] {
  const numbered = /^(.+) (I|II|III|IV|V)$/.exec(name);
  if (!numbered) return [];
  const [, kind = '', roman = ''] = numbered;
  return [`${ORDINALS[ROMAN.indexOf(roman)]} ${kind}`, `${kind} ${roman}`];
}

/**
 * The names the instruments of a pack go by: full, short, without what follows a colon or stands in brackets, and in ordinals. Longest first, so
 * that the first that fits is the fullest.
 */
export function lawNames(pack: LawPack): LawName[] {
  const names = pack.instruments.flatMap(({ id, name, short }) => {
    const plain = name.replace(/\s*\([^)]*\)/g, '').split(':')[0] as string;
    const forms = [name, plain, short, ...ordinalForms(plain), ...ordinalForms(short)];
    return [...new Set(forms.map((form) => form.trim()))]
      .filter((form) => form.length > 2)
      .map((form) => ({ name: form, instrument: id }));
  });
  return names.sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
}
