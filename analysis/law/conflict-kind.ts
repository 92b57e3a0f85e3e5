import type { ConflictKind, Span } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { ArticleStates, StateUse } from './article-states.ts';
import { groupedBy } from './grouped-by.ts';
import { createPatternScanner, wordsOf } from './pattern-scanner.ts';

/** The kind of conflict a finding stands in, with the words it was inferred from. */
export interface ConflictReading {
  readonly kind: ConflictKind;
  readonly from: Span | null;
}

const OCCUPATION =
  'occupied|occupation|occupier|occupying|annexed|annexation|self-proclaimed republic|captured territory';
const INTERNATIONAL =
  'full scale invasion|invade|invasion|prisoner of war|pow|cross-border|international armed conflict|war between|foreign troops|air force shot down|prisoner swap|prisoner exchange';
const INTERNAL =
  'civil war|rebel|insurgent|insurgency|junta|paramilitary|armed group|militia|jihadist|guerrilla|non-international armed conflict|internal armed conflict|warlord|separatist|coup';
const LISTS: readonly (readonly [kind: ConflictKind, patterns: string])[] = [
  ['occupation', OCCUPATION],
  ['international', INTERNATIONAL],
  ['non-international', INTERNAL],
];
const scanner = createPatternScanner(LISTS.map(([, patterns]) => patterns));

interface Sign {
  readonly kind: ConflictKind;
  readonly sentence: number;
  readonly span: Span;
}

/** Every sign of a kind of conflict in the text, in reading order. */
function findSigns(text: SegmentedText, states: ArticleStates): Sign[] {
  const signs: Sign[] = [];
  text.sentences.forEach(({ span, firstToken, endToken }, sentence) => {
    const words = wordsOf(text.tokens, firstToken, endToken);
    for (const [list, hits] of scanner.scan(words))
      for (const { start, end } of hits) {
        const first = words.tokens[start];
        const last = words.tokens[end - 1];
        if (!first || !last) continue;
        const kind = LISTS[list]?.[0] ?? 'unclear';
        signs.push({ kind, sentence, span: { block: span.block, start: first.start, end: last.end } });
      }
  });
  for (const use of foreignForces(states)) {
    const token = text.tokens[use.token];
    if (token)
      signs.push({
        kind: 'international',
        sentence: use.sentence,
        span: { block: token.block, start: token.start, end: token.end },
      });
  }
  return signs.sort((a, b) => a.sentence - b.sentence || a.span.start - b.span.start);
}

/** Places where a state's forces stand beside another state of the same sentence. */
function foreignForces(states: ArticleStates): StateUse[] {
  const bySentence = new Map<number, Set<string>>();
  for (const use of states.uses)
    bySentence.set(use.sentence, (bySentence.get(use.sentence) ?? new Set()).add(use.state.id));
  return states.uses.filter((use) => use.acts && (bySentence.get(use.sentence)?.size ?? 0) > 1);
}

/** Tells the kind of conflict sentence by sentence. */
export interface ConflictKinds {
  /** The kind by the signs of the sentence, else of its paragraph, else of the whole article. `ofOccupation`: the topic is one of occupation. */
  at(sentence: number, ofOccupation: boolean): ConflictReading;
}

/** Reads the signs of an article once; nothing is inferred for an article not about an armed conflict. */
export function conflictKinds(
  text: SegmentedText,
  states: ArticleStates,
  armedConflict: boolean,
): ConflictKinds {
  const signs = armedConflict ? findSigns(text, states) : [];
  const counts = (among: readonly Sign[]): ConflictReading => {
    const tally = new Map<ConflictKind, number>();
    for (const { kind } of among) tally.set(kind, (tally.get(kind) ?? 0) + 1);
    const ranked = [...tally].sort((a, b) => b[1] - a[1]);
    const [first, second] = ranked;
    if (!first) return UNCLEAR;
    // Rebels with foreign troops beside them: which law applies is a question of its own, not one to settle by counting.
    if (second && second[1] === first[1] && first[0] !== 'occupation' && second[0] !== 'occupation')
      return UNCLEAR;
    const kind = second && second[1] === first[1] ? 'occupation' : first[0];
    return { kind, from: among.find((sign) => sign.kind === kind)?.span ?? null };
  };
  const read = (among: readonly Sign[]) => ({
    reading: counts(among),
    held: among.find((sign) => sign.kind === 'occupation')?.span ?? null,
  });
  const readBy = (place: (sign: Sign) => number) =>
    new Map([...groupedBy(signs, place)].map(([at, own]) => [at, read(own)]));
  const bySentence = readBy((sign) => sign.sentence);
  const byBlock = readBy((sign) => sign.span.block);
  const whole = read(signs);
  return {
    at(sentence, ofOccupation) {
      const here = bySentence.get(sentence);
      const around = byBlock.get(text.sentences[sentence]?.span.block ?? -1);
      const held = here?.held ?? around?.held ?? whole.held;
      if (ofOccupation && held) return { kind: 'occupation', from: held };
      const told = [here, around, whole].find((each) => each && each.reading.kind !== 'unclear');
      return told?.reading ?? UNCLEAR;
    },
  };
}

const UNCLEAR: ConflictReading = { kind: 'unclear', from: null };
