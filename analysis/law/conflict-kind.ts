import type { ConflictKind, Span } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import type { ArticleStates, StateUse } from './article-states.ts';
import { groupedBy } from './grouped-by.ts';
import type { HitsBySentence } from './pattern-scanner.ts';
import type { TextWords } from './text-words.ts';

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
/** The pattern lists by which the kind of conflict is told. */
export const CONFLICT_PATTERNS: readonly string[] = LISTS.map(([, patterns]) => patterns);

interface Sign {
  readonly kind: ConflictKind;
  readonly sentence: number;
  readonly span: Span;
}

/** Every sign of a kind of conflict in the text, in reading order. */
function findSigns({ text, tokenOf }: TextWords, hits: HitsBySentence, states: ArticleStates): Sign[] {
  const signs: Sign[] = [];
  hits.forEach((own, sentence) => {
    for (const { start, end, phrase } of own)
      for (const list of phrase.lists.conflict) {
        const first = text.tokens[tokenOf[start] as number] as Token;
        const last = text.tokens[tokenOf[end - 1] as number] as Token;
        const span = { block: first.block, start: first.start, end: last.end };
        signs.push({ kind: LISTS[list]?.[0] ?? 'unclear', sentence, span });
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
  words: TextWords,
  hits: HitsBySentence,
  states: ArticleStates,
  armedConflict: boolean,
): ConflictKinds {
  const { sentences } = words.text;
  const signs = armedConflict ? findSigns(words, hits, states) : [];
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
      const around = byBlock.get(sentences[sentence]?.span.block ?? -1);
      const held = here?.held ?? around?.held ?? whole.held;
      if (ofOccupation && held) return { kind: 'occupation', from: held };
      const told = [here, around, whole].find((each) => each && each.reading.kind !== 'unclear');
      return told?.reading ?? UNCLEAR;
    },
  };
}

const UNCLEAR: ConflictReading = { kind: 'unclear', from: null };
