const IN_ENGLISH = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * What it means for the reader that the article is in this language (a BCP 47 subtag, or `und`): a sentence, or `null` for English,
 * which the analysis is written for.
 */
export function languageNote(language: string): string | null {
  if (language === 'en') return null;
  if (language === 'und')
    return 'The language of this article could not be told. Sidelight reads English; what it shows here may be incomplete.';
  return `This article seems to be in ${IN_ENGLISH.of(language) ?? language}. Sidelight reads claims and legal context in English only; names it knows are still marked.`;
}
