import type { QuoteKind } from '../reading.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { AfterCue } from './after-cue.ts';
import type { Content } from './content.ts';
import type { VerbCue } from './find-cues.ts';
import type { Subject } from './find-subject.ts';

/** Source, cue and content of one attribution as ranges of tokens, before anybody is resolved. */
export interface Parts {
  readonly source: TokenRange | null;
  /** The source with all that describes it, as it is shown; missing where that is `source`. */
  readonly described?: TokenRange | null;
  /** What a relative pronoun or a possessive source stands for; `null` for any other source. */
  readonly antecedent: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
  readonly quote: QuoteKind;
  readonly denies: boolean;
  /** Whom the speaker told it: a possible relay ("told the Herald"). */
  readonly hearer: TokenRange | null;
  /** True when the words "in an interview" stand beside the cue. */
  readonly interview: boolean;
  readonly because: string;
}

/** The parts of a verb's attribution; `subject` is `null` where nobody is named. */
export function assembleParts(
  cue: VerbCue,
  subject: Subject | null,
  content: Content,
  after: AfterCue | null,
  because: string,
): Parts {
  return {
    source: subject?.range ?? null,
    antecedent: subject?.antecedent ?? null,
    cue: cue.range,
    content: content.ranges,
    quote: content.quote,
    denies: cue.verb.denies && !cue.negated,
    hearer: after?.hearer ?? null,
    interview: after?.interview ?? false,
    because,
  };
}
