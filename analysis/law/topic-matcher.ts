import type { LawPack } from '../../knowledge/law/law-pack.ts';
import type { Mention } from '../reading.ts';
import { firstIndex } from '../text/first-index.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import { type Setting, settingOf, settingPatterns } from './article-setting.ts';
import { createFigureMask } from './figurative.ts';
import type { LegalRule } from './legal-rule.ts';
import { createPatternScanner, type Hit, type Words, wordsOf } from './pattern-scanner.ts';
import { settleTopics, type TopicMatch } from './settle-topics.ts';

/** What the matcher makes of an article. */
export interface TopicMatches {
  readonly setting: Setting;
  /** In reading order, best topic of a sentence first. */
  readonly matches: readonly TopicMatch[];
}

/** Matches the rules against whole articles. */
export interface TopicMatcher {
  match(text: SegmentedText, mentions: readonly Mention[]): TopicMatches;
}

/** A list of a rule by the scanner's number, with how it must occur. */
interface Group {
  readonly list: number;
  readonly must: 'here' | 'near' | 'not';
}
interface CompiledRule {
  readonly rule: LegalRule;
  readonly groups: readonly Group[];
}

interface ScannedSentence {
  readonly block: number;
  readonly words: Words;
  readonly hits: ReadonlyMap<number, readonly Hit[]>;
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
  const compiled: CompiledRule[] = rules.map((rule) => ({
    rule,
    groups: rule.groups.map((written): Group => {
      const group = written.replaceAll('|@named', namesOf(pack, rule.topic));
      const mark = group[0];
      if (mark === '!') return { list: numberOf(group.slice(1)), must: 'not' };
      if (mark === '~') return { list: numberOf(group.slice(1)), must: 'near' };
      return { list: numberOf(group), must: 'here' };
    }),
  }));
  const byAnchor = new Map<number, CompiledRule[]>();
  for (const one of compiled) {
    const anchor = one.groups.find(({ must }) => must === 'here');
    if (!anchor) throw new Error(`${one.rule.id} has no list that must stand in the sentence`);
    byAnchor.set(anchor.list, [...(byAnchor.get(anchor.list) ?? []), one]);
  }
  const firstSettingList = lists.size;
  // "US" in lower case is the pronoun.
  const states = pack.states
    .flatMap(({ name, aliases, demonyms }) => [name, ...aliases, ...demonyms])
    .filter((name) => name !== 'US')
    .join('|');
  const demonyms = pack.states.flatMap((state) => state.demonyms);
  const scanner = createPatternScanner(
    [...lists.keys(), ...settingPatterns(pack)].map((list) =>
      withDemonyms(list.replaceAll('@state', states), demonyms),
    ),
  );
  const maskFigures = createFigureMask();

  return {
    match(text, mentions) {
      const sentences = text.sentences.map((sentence): ScannedSentence => {
        const words = wordsOf(text.tokens, sentence.firstToken, sentence.endToken);
        maskFigures(words);
        return { block: sentence.span.block, words, hits: NO_HITS };
      });
      maskNames(sentences, mentions);
      const scanned = sentences.map((one) => ({ ...one, hits: scanner.scan(one.words) }));
      const setting = settingOf(scanned, firstSettingList);
      const occurring = occurringLists(scanned);
      const found = scanned.map((one) => candidates(one, occurring, setting, byAnchor));
      const sentencesFound = found.map((rules, at) => ({ rules, block: scanned[at]?.block ?? 0 }));
      return { setting, matches: settleTopics(sentencesFound) };
    },
  };
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

const NO_HITS: ReadonlyMap<number, readonly Hit[]> = new Map();

/** A person's name triggers nothing; in other names only what is most of the name does ("Security Council", but no ministry's "War"). */
function maskNames(sentences: readonly ScannedSentence[], mentions: readonly Mention[]): void {
  const byBlock = new Map<number, Mention[]>();
  for (const mention of mentions) {
    if (mention.type !== 'person' && mention.type !== 'organisation') continue;
    const there = byBlock.get(mention.span.block);
    if (there) there.push(mention);
    else byBlock.set(mention.span.block, [mention]);
  }
  for (const { block, words } of sentences) {
    const inside = new Map<Mention, number[]>();
    words.tokens.forEach((token, at) => {
      const mention = mentionAround(byBlock.get(block) ?? [], token);
      if (mention) inside.set(mention, [...(inside.get(mention) ?? []), at]);
    });
    for (const [mention, own] of inside)
      for (const at of own)
        words.masked[at] = mention.type === 'person' ? Number.POSITIVE_INFINITY : own.length;
  }
}

/** The mention, of those of a block in reading order, that holds all of a token; `null` when none does. */
function mentionAround(mentions: readonly Mention[], token: Token): Mention | null {
  const after = firstIndex(mentions, ({ span }) => span.start > token.start);
  const mention = mentions[after - 1];
  return mention && token.end <= mention.span.end ? mention : null;
}

/** The rules that match sentence `at`, whether or not they only carry a topic on. */
function candidates(
  { block, hits: own }: ScannedSentence,
  occurring: OccurringLists,
  setting: Setting,
  byAnchor: ReadonlyMap<number, readonly CompiledRule[]>,
): LegalRule[] {
  const found: LegalRule[] = [];
  for (const list of own.keys())
    for (const one of byAnchor.get(list) ?? []) {
      const { needs } = one.rule;
      if (needs === 'armed-conflict' && !setting.armedConflict) continue;
      if (needs === 'occupation' && !setting.occupation) continue;
      if (needs === 'international' && !setting.international) continue;
      const near = (list: number) =>
        occurring.get(block)?.has(list) === true || occurring.get(block - 1)?.has(list) === true;
      if (matches(one, own, near)) found.push(one.rule);
    }
  return found;
}

/** Whether a rule matches a sentence with these hits; `near`: whether a list occurs in its paragraph or the one before. */
function matches(
  one: CompiledRule,
  own: ReadonlyMap<number, readonly Hit[]>,
  near: (list: number) => boolean,
): boolean {
  const here: (readonly Hit[])[] = [];
  for (const { list, must } of one.groups) {
    const hits = own.get(list);
    if (must === 'not') {
      if (hits) return false;
    } else if (must === 'here') {
      if (!hits) return false;
      here.push(hits);
    } else if (!hits && !near(list)) return false;
  }
  return standApart(here, 0, [], one.rule.near ?? Number.POSITIVE_INFINITY);
}

/** The lists that occur in each block. */
type OccurringLists = ReadonlyMap<number, ReadonlySet<number>>;

function occurringLists(sentences: readonly ScannedSentence[]): OccurringLists {
  const occurring = new Map<number, Set<number>>();
  for (const { block, hits } of sentences) {
    const lists = occurring.get(block) ?? new Set<number>();
    for (const list of hits.keys()) lists.add(list);
    occurring.set(block, lists);
  }
  return occurring;
}

/** True when every group can have words of its own, all within `near` words. Only hits within reach of those taken are looked at. */
function standApart(
  groups: readonly (readonly Hit[])[],
  next: number,
  taken: readonly Hit[],
  near: number,
): boolean {
  const hits = groups[next];
  if (!hits) return true;
  const lastEnd = Math.max(...taken.map(({ end }) => end), 0);
  const latest = Math.min(...taken.map(({ start }) => start)) + near;
  const first = firstIndex(hits, ({ start }) => start >= lastEnd - near);
  for (let at = first; at < hits.length && (hits[at] as Hit).start <= latest; at++) {
    const hit = hits[at] as Hit;
    if (taken.some((other) => collide(hit, other))) continue;
    const all = [...taken, hit];
    const reach = Math.max(...all.map(({ end }) => end)) - Math.min(...all.map(({ start }) => start));
    if (reach <= near && standApart(groups, next + 1, all, near)) return true;
  }
  return false;
}

function collide(a: Hit, b: Hit): boolean {
  return a.open || b.open ? a.start === b.start : a.start < b.end && b.start < a.end;
}
