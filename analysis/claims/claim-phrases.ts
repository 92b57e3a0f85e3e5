import { phraseTable } from '../text/phrases.ts';
import { HEDGES } from './hedges.ts';
import { ACCUSATION, CAUSAL, COMPARISON, EVENT, LEGAL, PREDICTION } from './kind-phrases.ts';
import { NEGATIONS, NO_NEGATION } from './negation.ts';
import { phraseScanner } from './phrase-hits.ts';

/** A source that keeps silent, or passes a question on, states nothing: "declined to comment", "did not say how many". */
const SILENCE = phraseTable(
  `declined to, did not say, did not comment, did not respond, did not reply, did not answer, did not immediately, has not commented,
  have not commented, would not say, refused to comment, refused to say, referred questions, could not be reached, made no comment,
  no comment, did not confirm, would not comment, has not responded, have not responded, did not return, requests for comment,
  a request for comment, asked not to be named, on condition of anonymity, did not specify, gave no details, gave no figure,
  did not elaborate, not authorised to, not authorized to`,
);
/** What the speaker lived through, thinks or asks for: nobody's to check. */
const FIRST_PERSON = phraseTable(`i, i'm, i've, i'd, i'll, me, my, mine, myself`);
const WE = phraseTable(`we, we're, we've, we'd, we'll, us, our, ours`);
const YOU = phraseTable(`you, you're, you've, you'll, your`);
const OPINION = phraseTable(
  `i think, i believe, i feel, i hope, i guess, should, ought to, let us, let's, must be, hope, hopes, hoped, welcomed, welcome, welcomes,
  sad, proud, love, thank, thanked, praised, urged, urges, called for, calls for, deserve, deserves, beautiful, as if, feels like, felt like`,
);

/** What is to come, and what ought to be: neither says what is. */
const FUTURE = phraseTable(
  `will, won't, 'll, shall, is going to, are going to, is to, are to, is due to, are due to, is set to, are set to`,
);
const DUTY = phraseTable(
  `must, should, ought to, has to, have to, needs to, need to, may not, shall not, mustn't, shouldn't`,
);

/** All phrases claims are told and weighed by, found in one pass. */
export const CLAIM_PHRASES = phraseScanner({
  legal: LEGAL,
  accusation: ACCUSATION,
  causal: CAUSAL,
  comparison: COMPARISON,
  prediction: PREDICTION,
  event: EVENT,
  silence: SILENCE,
  firstPerson: FIRST_PERSON,
  we: WE,
  you: YOU,
  opinion: OPINION,
  hedge: HEDGES,
  negation: NEGATIONS,
  noNegation: NO_NEGATION,
  future: FUTURE,
  duty: DUTY,
});

/** A table of phrases by its name. */
export type ClaimPhrase = (typeof CLAIM_PHRASES.names)[number];
