import type { ConductStanding, ConflictKind, LegalFinding, Reading } from '../reading.ts';
import { quoteOf } from './quote.ts';

/** Who an attribution's words are of, for the middle of a sentence; `null` for the article's own voice. */
function speaker(reading: Reading, index: number | null): string | null {
  const attribution = index === null ? undefined : reading.attributions[index];
  if (!attribution) return null;
  const entity = reading.entities.find(({ id }) => id === attribution.speaker);
  if (entity) return entity.label;
  const printed = attribution.source.map((span) => quoteOf(reading, span).text).join(' ');
  if (printed !== '') return printed.replace(/^(?:The|An?)\b/, (article) => article.toLowerCase());
  const described = attribution.chain.find((link) => link.kind !== 'publisher' && link.label !== '');
  return described?.label ?? 'a source the article does not name';
}

const NOT_CHECKED = 'No court finding is mentioned, and it is not independently verified here.';

const SENTENCES: Readonly<Record<ConductStanding, (who: string | null) => string>> = {
  reported: (who) =>
    who
      ? `The article reports this as said by ${who}. ${NOT_CHECKED}`
      : `The article states this in its own voice. ${NOT_CHECKED}`,
  alleged: (who) =>
    who
      ? `This is an allegation, which the article attributes to ${who}. ${NOT_CHECKED}`
      : `The article gives this as an allegation. ${NOT_CHECKED}`,
  denied: (who) =>
    `The article reports a denial or an objection${who ? ` by ${who}` : ', or says that it did not happen'}. It is not independently verified here.`,
  'found-by-court': (who) =>
    `The article speaks of a court's decision${who ? `, as reported by ${who}` : ''}. Whether that decision is final is not known here.`,
  planned: (who) =>
    `The article speaks of a plan, an intention or a forecast${who ? `, as said by ${who}` : ''}, not of something that is known to have happened.`,
  general: (who) =>
    `The sentence speaks of what the law is${who ? `, as put by ${who}` : ''}; it is not a finding about anyone.`,
};

/** How the article puts the conduct, as a plain sentence that names the speaker where there is one. */
export function standingSentence(reading: Reading, finding: LegalFinding): string {
  const { standing, standingFrom, attribution } = finding;
  const sentence = SENTENCES[standing](speaker(reading, standingFrom ?? attribution));
  const who = speaker(reading, attribution);
  if (standing !== 'denied' || standingFrom === null || standingFrom === attribution) return sentence;
  // Who says it and who denies it are two: "… the mayor said; the army denied it."
  return who ? `The article gives this as said by ${who}. ${sentence}` : sentence;
}

const KINDS: Readonly<Record<Exclude<ConflictKind, 'unclear'>, string>> = {
  international: 'a conflict between states',
  'non-international': 'a conflict inside a state',
  occupation: 'a territory under occupation',
};

/** What kind of conflict the finding was read as, with the words it was inferred from. */
export function conflictSentence(reading: Reading, finding: LegalFinding): string {
  if (finding.conflict === 'unclear')
    return 'What kind of conflict this is, or whether it is one, is not clear from the article; each rule says where it applies.';
  const words = finding.conflictFrom
    ? `, from the words “${quoteOf(reading, finding.conflictFrom).text}”`
    : '';
  return `Read as ${KINDS[finding.conflict]}${words}. The article may see it otherwise, and courts decide case by case.`;
}
