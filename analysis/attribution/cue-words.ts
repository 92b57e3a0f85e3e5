import { RowSums } from '../learned/row-sums.ts';
import type { Weights } from '../learned/weights.ts';
import type { SentenceSpan } from '../text/segment.ts';
import type { Context } from './context.ts';
import { CUE_ROLES, type CueFeatures, MOST_CUE_FEATURES } from './cue-features.ts';
import { KINDS } from './word-traits.ts';

/** Sums what the words around a token say of its being a cue: once a text for each word and role. */
export class CueWords {
  /** The sums; after `sum` the total is the token's. */
  readonly sums: RowSums;
  readonly #features: CueFeatures;
  /** The first key of kinds, after those of forms. */
  readonly #kindKeys: number;
  readonly #hashes = new Int32Array(MOST_CUE_FEATURES);

  constructor({ text }: Context, features: CueFeatures, weights: Weights) {
    this.#features = features;
    this.#kindKeys = (text.forms.length + 2) * CUE_ROLES;
    this.sums = new RowSums(weights, this.#kindKeys + KINDS * CUE_ROLES);
  }

  /** Makes the total what the words in the roles `[first, end)` of the token at `at` say. */
  sum(at: number, sentence: SentenceSpan, first: number, end: number): void {
    const { sums } = this;
    const features = this.#features;
    const hashes = this.#hashes;
    sums.start();
    for (let role = first; role < end; role++) {
      const form = features.formIn(role, at, sentence);
      const formKey = form * CUE_ROLES + role;
      if (!sums.has(formKey)) sums.keep(formKey, hashes, features.writeForm(role, form, hashes));
      sums.addKeptToTotal(formKey);
      const kind = features.kindIn(role, at, sentence);
      const kindKey = this.#kindKeys + kind * CUE_ROLES + role;
      if (!sums.has(kindKey)) sums.keep(kindKey, hashes, features.writeKind(role, kind, hashes));
      sums.addKeptToTotal(kindKey);
    }
  }
}
