import type { ActorClass } from '../../knowledge/actor-class.ts';
import type { LawPack } from '../../knowledge/law/law-pack.ts';
import type { EntityId, Mention } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { type Setting, settingOf, settingPatterns } from './article-setting.ts';
import { CONFLICT_PATTERNS } from './conflict-kind.ts';
import { FIGURES } from './figurative.ts';
import type { LegalRule } from './legal-rule.ts';
import { createListHits, findOccurrences } from './list-hits.ts';
import { type MentionWords, wordsOfMentions } from './mention-words.ts';
import { createPatternScanner, type Hit, type HitsBySentence } from './pattern-scanner.ts';
import type { Phrase } from './pattern-table.ts';
import { type CompiledRule, type Group, ruleMatches } from './rule-matches.ts';
import { createNearness, type TopicNearness } from './rule-nearness.ts';
import { type MatchedRule, settleTopics, type TopicMatch } from './settle-topics.ts';
import { STANDING_PATTERNS } from './standing-patterns.ts';
import { type TextWords, wordsOf } from './text-words.ts';
import { maskWords } from './word-mask.ts';

/** What the matcher makes of an article. */
export interface TopicMatches {
  readonly words: TextWords;
  /** All that was found of the patterns, figures of speech and words of names included. */
  readonly hits: HitsBySentence;
  readonly setting: Setting;
  /** In reading order, best topic of a sentence first. */
  readonly matches: readonly TopicMatch[];
  /** For each sentence how near the rows of the topics come to matching it, whatever the article's setting. */
  readonly nearness: readonly (readonly TopicNearness[])[];
}

/** Matches the rules against whole articles. */
export interface TopicMatcher {
  /** `actors`: what the packs know the entities of the mentions to be. */
  match(
    text: SegmentedText,
    mentions: readonly Mention[],
    actors: ReadonlyMap<EntityId, ActorClass>,
  ): TopicMatches;
}

/** A matcher for these rules. Compiles all patterns once; make one per law pack and keep it. */
export function createTopicMatcher(pack: LawPack, rules: readonly LegalRule[]): TopicMatcher {
  const lists = new Map<string, number>();
  const numberOf = (list: string): number => {
    const known = lists.get(list);
    if (known !== undefined) return known;
    lists.set(list, lists.size);
    return lists.size - 1;
  };
  const compiled = rules.map((rule): CompiledRule => {
    const groups = rule.groups.map((written): Group => {
      const group = written.replaceAll('|@named', namesOf(pack, rule.topic));
      const mark = group[0];
      if (mark === '!') return { list: numberOf(group.slice(1)), must: 'not' };
      if (mark === '~') return { list: numberOf(group.slice(1)), must: 'near' };
      return { list: numberOf(group), must: 'here' };
    });
    return { rule, groups, here: groups.filter(({ must }) => must === 'here').map(({ list }) => list) };
  });
  const nearLists = new Set<number>();
  const byAnchor: CompiledRule[][] = Array.from(lists, () => []);
  for (const one of compiled) {
    const [anchor] = one.here;
    if (anchor === undefined) throw new Error(`${one.rule.id} has no list that must stand in the sentence`);
    byAnchor[anchor]?.push(one);
    for (const { list, must } of one.groups) if (must === 'near') nearLists.add(list);
  }
  const nearnessOf = createNearness(compiled, lists.size);
  // "US" in lower case is the pronoun.
  const states = pack.states
    .flatMap(({ name, aliases, demonyms }) => [name, ...aliases, ...demonyms])
    .filter((name) => name !== 'US')
    .join('|');
  const demonyms = pack.states.flatMap((state) => state.demonyms);
  const withStates = (list: string) => withDemonyms(list.replaceAll('@state', states), demonyms);
  const scanner = createPatternScanner({
    rules: [...lists.keys()].map(withStates),
    setting: settingPatterns(pack).map(withStates),
    figures: FIGURES,
    conflict: CONFLICT_PATTERNS,
    standing: STANDING_PATTERNS,
  });

  return {
    match(text, mentions, actors) {
      const words = wordsOf(text);
      const all = scanner.scan(words);
      const mask = maskWords(words, all, mentions);
      const seen = all.map((hits) => (hits.some(mask.hides) ? hits.filter((hit) => !mask.hides(hit)) : hits));
      const found = withActors(seen, wordsOfMentions(words, mentions), (entity) => {
        const actor = actors.get(entity);
        return actor === undefined ? [] : scanner.phrasesFor(actor);
      });
      const setting = settingOf(words, found);
      const occurring = findOccurrences(nearLists, text, found);
      const hits = createListHits(lists.size);
      const nearness: (readonly TopicNearness[])[] = [];
      const sentences = text.sentences.map(({ span: { block } }, sentence) => {
        const rules: MatchedRule[] = [];
        hits.take(found[sentence] ?? []);
        nearness.push(nearnessOf(hits));
        for (const list of hits.lists)
          for (const one of byAnchor[list] ?? []) {
            if (!allows(setting, one.rule)) continue;
            const range = ruleMatches(one, hits, block, occurring);
            if (range) rules.push({ rule: one.rule, words: range });
          }
        return { rules, block };
      });
      return { words, hits: all, setting, nearness, matches: settleTopics(sentences) };
    },
  };
}

/** The hits with those added that names make by what the packs know them to be: "M23" is an armed group, whatever its words. */
function withActors(
  found: HitsBySentence,
  names: readonly MentionWords[],
  phrasesOf: (entity: EntityId) => readonly Phrase[],
): HitsBySentence {
  const added = new Map<number, Hit[]>();
  for (const { mention, sentence, start, end } of names)
    for (const phrase of phrasesOf(mention.entity))
      added.set(sentence, [...(added.get(sentence) ?? []), { start, end, phrase }]);
  if (added.size === 0) return found;
  return found.map((hits, sentence) => {
    const own = added.get(sentence);
    return own === undefined ? hits : [...hits, ...own].sort((a, b) => a.start - b.start);
  });
}

/** Whether an article of this setting is one the rule is for. */
function allows(setting: Setting, { needs }: LegalRule): boolean {
  if (needs === 'armed-conflict') return setting.armedConflict;
  if (needs === 'occupation') return setting.occupation;
  return needs !== 'international' || setting.international;
}

/** The names among the words a pack gives for a topic, as further alternatives of a list: bodies known for what the topic is about. */
function namesOf({ topics }: LawPack, topic: string): string {
  const { phrases, combos } = topics.find(({ id }) => id === topic)?.triggers ?? { phrases: [], combos: [] };
  const alone = combos.filter((groups) => groups.length === 1).flat(2);
  return [...phrases, ...alone]
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => `|${word}`)
    .join('');
}

/** Each alternative of a list that says `@demonym`, once for every demonym. */
function withDemonyms(list: string, demonyms: readonly string[]): string {
  if (!list.includes('@demonym')) return list;
  return list
    .split('|')
    .flatMap((each) =>
      each.includes('@demonym') ? demonyms.map((demonym) => each.replace('@demonym', demonym)) : [each],
    )
    .join('|');
}
