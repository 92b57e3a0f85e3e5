/** Nouns for acts of saying, believing and finding; `!` marks those whose holder rejects the content. */
const NOUNS = `claim claims denial! denials! statement statements allegation allegations accusation accusations belief view views hope hopes
  fear fears announcement assertion promise promises pledge pledges threat threats warning warnings suggestion suggestions argument arguments
  contention insistence admission acknowledgement acknowledgment confirmation prediction predictions conclusion finding findings ruling charge
  charges complaint complaints concern concerns assurance assurances demand demands proposal conviction suspicion suspicions opinion assessment
  estimate declaration decision refusal criticism support opposition rejection! condemnation endorsement call calls plea vow commitment
  determination report reports remark remarks comment comments notion idea argument speculation rumor rumors rumour rumours testimony account`;

/** How each noun stands to its content. */
export const REPORTING_NOUNS: ReadonlyMap<string, { readonly denies: boolean }> = new Map(
  NOUNS.split(/\s+/).map((written) => [written.replace('!', ''), { denies: written.endsWith('!') }]),
);

/** Nouns that take "of" or "for" and a phrase as their content, where a possessor says whose they are: "her criticism of the plan". */
export const NOUNS_WITH_OBJECT: ReadonlySet<string> = new Set(
  'criticism rejection condemnation endorsement demand demands denial fear fears hope hopes plea view views'.split(
    ' ',
  ),
);
/** Nouns that take an infinitive: "his promise to". */
export const NOUNS_WITH_TO: ReadonlySet<string> = new Set(
  'promise promises pledge pledges threat threats refusal vow'.split(' '),
);
