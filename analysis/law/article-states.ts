import type { LawPack, State } from '../../knowledge/law/law-pack.ts';
import type { Entity, EntityId, Mention } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import { groupedBy } from './grouped-by.ts';

/** A place in the text that names a state, or what is of it. */
export interface StateUse {
  readonly state: State;
  readonly sentence: number;
  readonly token: number;
  /** True where it stands with armed forces, weapons or an occupation: "Ardovan troops", "Ardova-held". */
  readonly acts: boolean;
}

/** The states an article names. */
export interface ArticleStates {
  readonly uses: readonly StateUse[];
  /**
   * States the conduct in a sentence may concern, the acting one first: those of the sentence, of its paragraph, then the ones the
   * article speaks of most. Ids of the article's entities; the state's Wikidata id where the article has only the adjective.
   */
  concerning(sentence: number): readonly EntityId[];
}

const WITH_FORCE =
  /^(troops?|forces?|army|military|soldiers?|missiles?|drones?|strikes?|airstrikes?|warplanes?|jets?|occupied|occupation|occupiers?|installed|held|backed|controlled|air|artillery|guards?|settlers?|invasion|commanders?|paratroopers|bombers?|shelling|guns?|bombs?|rockets?)$/;
const MOST_STATES = 3;
/** A state named in fewer than one in six of all places that name one is a bystander. */
const BYSTANDER = 6;

interface StateName {
  readonly words: readonly string[];
  readonly state: State;
}

/** Longest first, so that "South Sudanese" is not Sudanese; keyed by its first word in lower case. */
function stateWords(pack: LawPack): Map<string, StateName[]> {
  const byFirst = new Map<string, StateName[]>();
  for (const state of pack.states)
    for (const name of [state.name, ...state.aliases, ...state.demonyms]) {
      const words = name.toLowerCase().split(/\s+/);
      const first = words[0] as string;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, state }]);
    }
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const WORDS = new WeakMap<LawPack, ReturnType<typeof stateWords>>();

function findUses(text: SegmentedText, pack: LawPack): StateUse[] {
  const known = WORDS.get(pack) ?? stateWords(pack);
  WORDS.set(pack, known);
  const startingWith = text.forms.map((form) => known.get(form));
  const uses: StateUse[] = [];
  for (let at = 0; at < text.tokens.length; at++) {
    const names = startingWith[text.formOf[at] as number];
    if (names === undefined) continue;
    const token = text.tokens[at] as Token;
    if (token.kind !== 'word' || !/^\p{Lu}/u.test(token.text)) continue;
    // "US" is a state, "Us" the first word of a sentence.
    if (token.lower === 'us' && token.text !== 'US') continue;
    const found = nameAt(text, at, names);
    if (!found) continue;
    const after = at + found.words.length;
    const next = text.tokens[after]?.text === '-' ? text.tokens[after + 1] : text.tokens[after];
    uses.push({
      state: found.state,
      sentence: text.sentenceOf[at] as number,
      token: at,
      acts: WITH_FORCE.test(next?.lower ?? ''),
    });
    at = after - 1;
  }
  return uses;
}

/** The first of these names that stands at token `at`. */
function nameAt({ tokens }: SegmentedText, at: number, names: readonly StateName[]): StateName | undefined {
  return names.find(({ words }) => words.every((word, i) => tokens[at + i]?.lower === word));
}

/** The states named in the text, by the pack's names and adjectives, tied to the article's entities where it has them. */
export function articleStates(
  text: SegmentedText,
  names: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] },
  pack: LawPack,
): ArticleStates {
  const uses = findUses(text, pack);
  const ids = new Map<State, EntityId>();
  const idOf = (state: State): EntityId => {
    const known = ids.get(state);
    if (known !== undefined) return known;
    const called = new Set([state.name, ...state.aliases]);
    const entity = names.entities.find(
      ({ id, wikidata, label, type }) =>
        id === state.wikidata || wikidata === state.wikidata || (type === 'place' && called.has(label)),
    );
    const id = entity?.id ?? state.wikidata;
    ids.set(state, id);
    return id;
  };
  const counts = new Map<State, number>();
  for (const { state } of uses) counts.set(state, (counts.get(state) ?? 0) + 1);
  const actions = new Map<State, number>();
  for (const { state, acts } of uses) if (acts) actions.set(state, (actions.get(state) ?? 0) + 1);
  const acting = (state: State) => actions.get(state) ?? 0;
  const chief = [...counts]
    .filter(([, count]) => count * BYSTANDER >= uses.length)
    .sort((a, b) => acting(b[0]) - acting(a[0]) || b[1] - a[1] || (a[0].id < b[0].id ? -1 : 1))
    .map(([state]) => state);
  const inOrder = (own: readonly StateUse[]): State[] => [
    ...new Set([...own.filter(({ acts }) => acts), ...own].map(({ state }) => state)),
  ];
  const blockOf = (sentence: number) => text.sentences[sentence]?.span.block ?? -1;
  const statesBy = (place: (use: StateUse) => number): Map<number, State[]> =>
    new Map([...groupedBy(uses, place)].map(([at, own]) => [at, inOrder(own)]));
  const bySentence = statesBy((use) => use.sentence);
  const byBlock = statesBy((use) => blockOf(use.sentence));
  return {
    uses,
    concerning(sentence) {
      // A paragraph may name a third state in passing: it comes after those the article is about.
      const around = (byBlock.get(blockOf(sentence)) ?? []).filter((state) => chief.includes(state));
      const states = [...(bySentence.get(sentence) ?? []), ...around, ...chief.slice(0, 2)];
      return [...new Set(states)].slice(0, MOST_STATES).map(idOf);
    },
  };
}
