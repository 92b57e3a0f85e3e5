/**
 * The names of a family of weapons as the pack lists them. "Abrams*" becomes "Abrams" and "Abrams tank", which tells Sidelight that the bare
 * word counts only beside such a noun; "Grad*rocket" brings its own. Names that take a plural get one: "T-72s", "Leopards".
 */
export function weaponNames(cell: string, noun: string, label: string): string {
  const parts = cell.split(/\s+\/\s+(?=[a-z]{2,3}: )/).filter(Boolean);
  const english = parts.find((part) => part.startsWith('en: '))?.slice(4) ?? '';
  const names = english.split(';').map((name) => name.trim());
  const all = [...plural(label), ...names.filter(Boolean).flatMap((name) => withNoun(name, noun))];
  const others = parts.filter((part) => !part.startsWith('en: '));
  return [...(all.length > 0 ? [`en: ${[...new Set(all)].join('; ')}`] : []), ...others].join(' / ');
}

function withNoun(name: string, noun: string): string[] {
  const [bare = '', own] = name.split('*');
  if (own === undefined) return [name, ...plural(name)];
  return [bare, ...plural(bare), `${bare} ${own || noun}`];
}

/** "T-72s" of "T-72"; none of a name that ends in a noun in small letters, in an s or in several capitals ("HIMARS", "NLAW"). */
function plural(name: string): string[] {
  const last = name.split(/[\s-]/).at(-1) ?? '';
  return /^[a-z]|s$|[A-Z]{2}$|[^A-Za-z0-9]$/.test(last) ? [] : [`${name}s`];
}
