import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Demonym, Mention } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import { stateOfDemonym } from './states-named.ts';

/** Adjectives and nouns of places that are no states, with the name the packs have the place by. */
const OF_PLACES: ReadonlyMap<string, string> = new Map([
  ['european', 'Europe'],
  ['african', 'Africa'],
  ['asian', 'Asia'],
  ['english', 'England'],
  ['scottish', 'Scotland'],
  ['scot', 'Scotland'],
  ['welsh', 'Wales'],
  ['chechen', 'Chechnya'],
  ['gazan', 'Gaza Strip'],
  ['crimean', 'Crimea'],
  ['greenlander', 'Greenland'],
  ['tibetan', 'Tibet'],
  ['darfuri', 'Darfur'],
  ['tigrayan', 'Tigray'],
  ['kashmiri', 'Kashmir'],
  ['texan', 'Texas'],
  ['californian', 'California'],
]);
/** "in English", "spoke Russian": the language. */
const BEFORE_LANGUAGE = /^(?:in|into|speaks?|spoke|speaking|from|learn(?:s|ed|ing)?)$/;
/** What no noun is: the adjective before it stands alone. */
const BEHIND_BARE_LANGUAGE = /^(?:\P{L}*|and|or|with|by|to|on|at|but|for|that|as|is|was|fluently|well)$/u;
const BEHIND_LANGUAGE = /^(?:language|speaking|speakers?|translation|subtitles|alphabet|accent|literature)$/;
/** "the American League": behind these words it is part of a name. */
const IN_NAME =
  /^(?:League|Cup|Tour|Open|Masters|Conference|Division|Amateur|Championships?|Airlines|Airways|Express|Stock|Football|Association|Party|Games|Nations|Union|Bank|Academy|Medical|Civil|Heart|Idol)$/i;

/**
 * Adjectives and nouns of nationality, each with the place it refers to: "Sylvanian troops", "two Sylvanians". They are no names, but lead to
 * what a name of the place leads to. Left out: those that stand in a name ("Russian Railways"), and languages. In reading order.
 */
export function findDemonyms(
  { tokens, blocks, forms, formOf }: SegmentedText,
  mentions: readonly Mention[],
  knowledge: Knowledge,
): Demonym[] {
  const found: Demonym[] = [];
  const known = new Map<string, string | null>();
  const placeOf = (word: string): string | null => {
    const there = known.get(word);
    if (there !== undefined) return there;
    const state = stateOfDemonym(word);
    const place = OF_PLACES.get(word) ?? OF_PLACES.get(word.replace(/s$/, ''));
    const id =
      place !== undefined
        ? (knowledge.names.lookUp(place)[0] ?? null)
        : state === null
          ? null
          : knowledge.state(state);
    known.set(word, id);
    return id;
  };
  const wordAt = (at: number): string => forms[formOf[at] ?? -1] ?? '';
  let next = 0;
  tokens.forEach((token: Token, at) => {
    while (next < mentions.length && isBefore(mentions[next] as Mention, token)) next++;
    const text = blocks[token.block]?.text ?? '';
    const first = text.charAt(token.start);
    if (first === first.toLowerCase()) return;
    const mention = mentions[next];
    if (mention && mention.span.block === token.block && mention.span.start <= token.start) return;
    const entity = placeOf(wordAt(at));
    if (entity === null) return;
    const behind = tokens[at + 1];
    const isCapital = behind !== undefined && /^\p{Lu}/u.test(text.charAt(behind.start));
    if (isCapital && IN_NAME.test(wordAt(at + 1))) return;
    if (BEHIND_LANGUAGE.test(wordAt(at + 1))) return;
    if (BEFORE_LANGUAGE.test(wordAt(at - 1)) && BEHIND_BARE_LANGUAGE.test(wordAt(at + 1))) return;
    found.push({ span: { block: token.block, start: token.start, end: token.end }, entity });
  });
  return found;
}

function isBefore({ span }: Mention, token: Token): boolean {
  return span.block < token.block || (span.block === token.block && span.end <= token.start);
}
