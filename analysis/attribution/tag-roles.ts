import { BestPath, beginningOf } from '../learned/best-path.ts';
import { RowSums } from '../learned/row-sums.ts';
import type { Weights } from '../learned/weights.ts';
import type { TokenRange } from '../text/token-range.ts';
import type { Context } from './context.ts';
import type { Parts } from './parts.ts';
import { MOST_ROLE_FEATURES, ROLE_PLACES, ROLE_ROLES, ROLE_SIDES, RoleFeatures } from './role-features.ts';
import { roleWindow } from './role-window.ts';
import { KINDS, type WordTraits } from './word-traits.ts';

/** Kinds of marks. */
const SOURCE = 0;
const CONTENT = 1;
/** The labels that begin a source and a content; 0 is neither. */
export const BEGINS_SOURCE = beginningOf(SOURCE);
export const BEGINS_CONTENT = beginningOf(CONTENT);
export const ROLE_LABELS = 5;

/** Source and content of a cue as the tagger sees them. */
export interface Roles {
  readonly source: TokenRange | null;
  readonly content: readonly TokenRange[];
}

/** How much the rules' content for the same cue weighs beside the tagger, in log-odds: with it relation F1 on PolNeAR's dev part rises by .03. */
const TRUST_IN_CONTENT = 2;
/** Tokens of a window; few are longer. */
const USUAL_WINDOW = 256;

/** Finds source and content of cues, each in the window around it. */
export class RoleTagger {
  readonly #context: Context;
  readonly #features: RoleFeatures;
  readonly #sums: RowSums;
  /** Keys: forms in their roles, then kinds in theirs, the stretch last looked at, and tokens by the side they stand on. */
  readonly #kindKeys: number;
  readonly #stretchKey: number;
  readonly #placeKeys: number;
  readonly #hashes = new Int32Array(MOST_ROLE_FEATURES);
  readonly #path: BestPath;

  constructor(context: Context, traits: WordTraits, cues: readonly TokenRange[], weights: Weights) {
    this.#context = context;
    const isCue = new Uint8Array(context.tokens.length);
    for (const { first, end } of cues) isCue.fill(1, first, end);
    this.#features = new RoleFeatures(context, traits, isCue);
    this.#kindKeys = (context.text.forms.length + 2) * ROLE_ROLES;
    this.#stretchKey = this.#kindKeys + KINDS * ROLE_ROLES;
    this.#placeKeys = this.#stretchKey + 1;
    this.#sums = new RowSums(weights, this.#placeKeys + context.tokens.length * ROLE_SIDES);
    this.#path = new BestPath(weights, USUAL_WINDOW);
  }

  /** Source and content of a cue. `rule`: what the rules found for it; `null` where they found nothing. */
  tag(cue: TokenRange, rule: Parts | null): Roles {
    const window = roleWindow(this.#context, cue);
    this.#features.turnTo(cue, window);
    const scores = this.#path.scoresFor(window.end - window.first);
    this.#score(window, scores);
    if (rule) trust(rule, cue, window, scores);
    const marked = this.#path.marked(window.end - window.first, window.first);
    // Of several sources the one beside the cue speaks; what else is tagged describes it.
    const [source = null] = marked
      .filter(({ kind }) => kind === SOURCE)
      .sort((a, b) => distance(a, cue) - distance(b, cue));
    return { source, content: marked.filter(({ kind }) => kind === CONTENT) };
  }

  #score({ first, end }: TokenRange, scores: Float64Array): void {
    const features = this.#features;
    const hashes = this.#hashes;
    const sums = this.#sums;
    let last = -1;
    for (let at = first; at < end; at++) {
      this.#sumPlace(at);
      const stretch = features.stretchOf(at);
      if (stretch !== last) {
        last = stretch;
        sums.keepAnew(this.#stretchKey, hashes, features.writeStretch(at, hashes));
      }
      sums.addKeptToTotal(this.#stretchKey);
      sums.addToTotal(hashes, features.writeToken(at, hashes));
      sums.writeTotal(scores, (at - first) * ROLE_LABELS);
    }
  }

  /** Makes the total what a token and the words beside it say before or behind a cue, whichever it is; kept for the next cue. */
  #sumPlace(at: number): void {
    const features = this.#features;
    const hashes = this.#hashes;
    const sums = this.#sums;
    const side = features.sideOf(at);
    const key = this.#placeKeys + at * ROLE_SIDES + side;
    const isInside = features.isInside(at);
    if (isInside && sums.has(key)) {
      sums.startFrom(key);
      return;
    }
    sums.start();
    for (let place = 0; place < ROLE_PLACES; place++) {
      const role = place * ROLE_SIDES + side;
      const form = features.formIn(place, at);
      const formKey = form * ROLE_ROLES + role;
      if (!sums.has(formKey)) sums.keep(formKey, hashes, features.writeForm(place, side, form, hashes));
      sums.addKeptToTotal(formKey);
      const kind = features.kindIn(place, at);
      const kindKey = this.#kindKeys + kind * ROLE_ROLES + role;
      if (!sums.has(kindKey)) sums.keep(kindKey, hashes, features.writeKind(place, side, kind, hashes));
      sums.addKeptToTotal(kindKey);
    }
    sums.addToTotal(hashes, features.writePlace(at, hashes));
    if (isInside) sums.keepTotal(key);
  }
}

/** Adds what the rules' content weighs to the scores of a window. */
function trust({ content }: Parts, cue: TokenRange, window: TokenRange, scores: Float64Array): void {
  for (const range of content)
    for (let at = Math.max(range.first, window.first); at < Math.min(range.end, window.end); at++) {
      if (at >= cue.first && at < cue.end) continue;
      const label = at === range.first ? BEGINS_CONTENT : BEGINS_CONTENT + 1;
      const index = (at - window.first) * ROLE_LABELS + label;
      scores[index] = (scores[index] as number) + TRUST_IN_CONTENT;
    }
}

function distance(range: TokenRange, cue: TokenRange): number {
  return range.end <= cue.first ? cue.first - range.end : Math.max(0, range.first - cue.end);
}
