import { wordSet } from '../names/evidence.ts';
import { PERSON_ROLES } from '../names/lexicon/titles.ts';
import type { Entity, EntityId, EntityType } from '../reading.ts';
import { type TokenRange, tokensOf } from '../text/token-range.ts';
import { type Context, lowerAt } from './context.ts';

/** What bodies are called when they are named no more. Not "government", "army" or "police": too many may be meant. */
const BODIES = wordSet(`
  academy agency airline alliance association bank board brewer brewery broadcaster bureau chamber charity church club coalition commission
  committee company confederation conglomerate consortium council court department directorate embassy federation fighters firm foundation
  front fund group institute institution insurgents insurer league magazine manufacturer militants militia ministry mission movement museum
  network newspaper newswire observatory office operator organisation organization outlet paramilitaries party publisher rebels regulator
  retailer school secretariat service society supplier tribunal trust union university watchdog
`);
/** Roles that are so only to somebody, or that many have at once. */
const RELATIVE = wordSet(`
  aide ally assistant boss boyfriend brother colleague dad daughter deputy father friend girlfriend head husband mother neighbour neighbor
  nephew niece officer official owner partner player resident sister soldier son student suspect victim volunteer widow wife witness worker
  president minister premier king queen senator governor
  spokesman spokesperson spokeswoman representative patient prisoner leader member general
`);
const ROLES = new Set([...wordSet(PERSON_ROLES)].filter((role) => !RELATIVE.has(role)));
/** Words that may stand between "the" and a body's noun: "the rights group". */
const MODIFIERS = wordSet(
  'aid appeals armed constitutional election news relief rights supreme trade advocacy environmental',
);

/** What an article calls an entity besides its name: a word, and where. */
interface Calling {
  readonly entity: EntityId;
  readonly at: number;
}

/**
 * Tells who "the ministry", "the rebels" or "the surgeon" is: the one entity that the text before called so, in its name ("Ministry of Health"), in
 * what stands beside it ("M23 rebels", "the surgeon Ann Lee") or in what it says of it ("Lee, a surgeon in Tarn"). Built once an article.
 */
export class DefiniteDescriptions {
  readonly #context: Context;
  readonly #entities: readonly Entity[];
  #callings: ReadonlyMap<string, readonly Calling[]> | null = null;

  constructor(context: Context, entities: readonly Entity[]) {
    this.#context = context;
    this.#entities = entities;
  }

  /** The entity that "the" and a noun mean, with one plain word between at most; `null` when it fits nobody or several, or is some other phrase. */
  entityOf({ first, end }: TokenRange): EntityId | null {
    const { mentionAt } = this.#context;
    if (lowerAt(this.#context, first) !== 'the' || mentionAt[end - 1] !== -1) return null;
    if (end - first === 3 ? !MODIFIERS.has(lowerAt(this.#context, first + 1)) : end - first !== 2)
      return null;
    this.#callings ??= callingsIn(this.#context, this.#entities);
    const called = this.#callings.get(lowerAt(this.#context, end - 1)) ?? [];
    const [only, another] = new Set(called.filter(({ at }) => at < first).map(({ entity }) => entity));
    return another === undefined ? (only ?? null) : null;
  }
}

function callingsIn(context: Context, entities: readonly Entity[]): Map<string, Calling[]> {
  const callings = new Map<string, Calling[]>();
  const note = (entity: EntityId, type: EntityType, { first, end }: TokenRange): void => {
    const nouns = type === 'person' ? ROLES : BODIES;
    for (let at = first; at < end; at++) {
      const word = lowerAt(context, at);
      if (!nouns.has(word)) continue;
      const there = callings.get(word);
      if (there) there.push({ entity, at });
      else callings.set(word, [{ entity, at }]);
    }
  };
  for (const { entity, type, span } of context.mentions) {
    const { first, end } = tokensOf(context.text, span);
    // "M23 rebels", "the surgeon Ann Lee"; "Ann Lee rebels" are hers, not she.
    if (type === 'organisation')
      note(entity, type, { first, end: isPlainWord(context, end) ? end + 1 : end });
    else if (type === 'person' && isPlainWord(context, first - 1))
      note(entity, type, { first: first - 1, end: first });
  }
  for (const { id, type, inArticle } of entities)
    if (inArticle !== null && (type === 'person' || type === 'organisation'))
      note(id, type, tokensOf(context.text, inArticle));
  return callings;
}

/** A word in small letters that is no part of a name. */
function isPlainWord(context: Context, at: number): boolean {
  return /^\p{Ll}+$/u.test(context.tokens[at]?.text ?? '') && context.mentionAt[at] === -1;
}
