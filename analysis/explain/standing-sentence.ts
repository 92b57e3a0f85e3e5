import type { ConductStanding, ConflictKind, LegalFinding, Reading } from '../reading.ts';
import { quoteOf } from './quote.ts';

/** Who says what the finding's sentence says, for the middle of a sentence; `null` for the article's own voice. */
function speaker(reading: Reading, finding: LegalFinding): string | null {
  if (finding.attribution === null) return null;
  const attribution = reading.attributions[finding.attribution];
  if (!attribution) return null;
  const entity = reading.entities.find(({ id }) => id === attribution.speaker);
  if (entity) return entity.label;
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
    `The article reports a denial or an objection${who ? ` by ${who}` : ''}. It is not independently verified here.`,
  'found-by-court': (who) =>
    `The article speaks of a court's decision${who ? `, as reported by ${who}` : ''}. Whether that decision is final is not known here.`,
  planned: (who) =>
    `The article speaks of a plan, an intention or a forecast${who ? `, as said by ${who}` : ''}, not of something that is known to have happened.`,
  general: (who) =>
    `The sentence speaks of what the law is${who ? `, as put by ${who}` : ''}; it is not a finding about anyone.`,
};

/** How the article puts the conduct, as a plain sentence that names the speaker where there is one. */
export function standingSentence(reading: Reading, finding: LegalFinding): string {
  return SENTENCES[finding.standing](speaker(reading, finding));
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
