const LANGUAGES = new Intl.DisplayNames(['en'], { type: 'language' });

/** What a Wikipedia is called, by its code: "Hungarian Wikipedia"; with the code itself where its language has no name we know. */
export function wikipediaName(code: string): string {
  return `${LANGUAGES.of(code)} Wikipedia`;
}
