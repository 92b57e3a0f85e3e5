import {
  ARTICLES,
  BE,
  COORDINATORS,
  DETERMINERS,
  HAVE,
  MODALS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
} from '../text/closed-classes.ts';
import { type Context, lowerAt } from './context.ts';
import { reportingForms } from './reporting-verbs.ts';

/** True where a finite verb is likely: an auxiliary, a reporting verb with a subject before it, or a past before an article. */
export function looksFinite(context: Context, at: number): boolean {
  const word = lowerAt(context, at);
  if (context.mentionAt[at] !== -1) return false;
  if (BE.has(word) || HAVE.has(word) || MODALS.has(word)) return word !== "'s";
  const before = lowerAt(context, at - 1);
  if (/[^e]ed$/.test(word)) {
    const next = lowerAt(context, at + 1);
    if (ARTICLES.has(next) || SUBJECT_PRONOUNS.has(next) || next === 'that' || next === 'to') return true;
    // "judges issued warrants" has a noun on both sides, "the accused officials" an article before, "held by" a preposition behind.
    const noun = context.mentionAt[at - 1] !== -1 || /^\p{Ll}{3,}[^s]s$/u.test(before);
    return (
      noun && context.tokens[at + 1]?.kind === 'word' && !PREPOSITIONS.has(next) && !COORDINATORS.has(next)
    );
  }
  return reportingForms(word).some(
    ({ verb, form }) =>
      form === 'past' && !DETERMINERS.has(before) && (verb.frames.has('clause') || verb.frames.has('target')),
  );
}
