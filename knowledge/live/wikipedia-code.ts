/** The code of the Wikipedia in this language (BCP 47), English where the language is not known. */
export function wikipediaCode(language: string): string {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  return /^[a-z]{2,3}$/.test(primary) && primary !== 'und' ? primary : 'en';
}
