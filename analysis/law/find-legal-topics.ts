import type { Knowledge } from '../../knowledge/knowledge.ts';
import { namesAWrong } from '../../knowledge/law/names-a-wrong.ts';
import type { Attribution, Entity, LegalFinding, Mention, RuleId } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { Setting } from './article-setting.ts';
import { articleStates } from './article-states.ts';
import { attributionsBySentence } from './conduct-attributions.ts';
import { conductStanding } from './conduct-standing.ts';
import { conflictKinds } from './conflict-kind.ts';
import { groupedBy } from './grouped-by.ts';
import { isNegated } from './negated-conduct.ts';
import type { TopicMatch } from './settle-topics.ts';
import { topicEvidence } from './topic-evidence.ts';
import { type TopicChances, type TopicNetworks, topicChances } from './topic-network.ts';

/** At most so many topics for one sentence: more would not be read. */
const MOST_TOPICS = 3;
/** A topic much weaker than the best of its sentence is a near-duplicate or a side word. */
const CLOSE_TO_BEST = 0.6;

/**
 * The networks lean on what stands around a sentence more than is right: the weight of a topic is its chance in context times this power of its chance by
 * what the sentence itself says, which is taken for no less than the second number. This and the numbers below were chosen on articles they never learned from.
 */
const BY_ITSELF = 0.3;
const LEAST_BY_ITSELF = 0.003;
/** From so large a weight on the network's word is enough. */
const SHOWN = 0.2;
/** Where it is so sure that the sentence brings some topic, less is enough: the chance is shared out among neighbours. */
const HARDLY_NONE = 0.2;
const SHOWN_AMONG_NEIGHBOURS = 0.14;
/**
 * In articles that are about such things most sentences bring a topic, in news at large few. Below this share of sentences more is asked of the network, below
 * the second the most.
 */
const OFTEN = 0.4;
const SELDOM = 0.2;
const SHOWN_SELDOM = 0.95;
/** Below this share the article is about something else, and as much is asked of rules. */
const RARELY = 0.05;
/** Of a text with fewer sentences the share says nothing. */
const FEWEST_FOR_SHARE = 6;
/**
 * A rule's topic is left out where the network gives it no more of a chance than this, neither by the sentence itself nor in context: its words mostly
 * stand in a figure of speech.
 */
const HARDLY = 0.015;
/** It is left out as well where it has less than this share of the chance of another topic of the sentence. */
const OF_LIKELIEST = 0.03;
/** What a finding is said to rest on where no rule matches. */
export const BY_MODEL: RuleId = 'law/model';

/**
 * Topics that are the setting of others, or the peacetime twin of one: where the sentence has something closer a rule's is left out and the
 * network's comes last. `null`: anything is closer.
 */
const YIELDS_TO: Readonly<Record<string, readonly string[] | null>> = {
  'occupation-definition': null,
  'conflict-classification': null,
  'cah-context': null,
  'torture-cat': ['torture-war', 'pow-treatment'],
  'arbitrary-detention': ['civilian-internees', 'enforced-disappearance', 'journalists'],
  'right-to-life': ['wilful-killing', 'journalists', 'attacks-civilians'],
};

interface WithTopic {
  readonly topic: string;
}

/** True when another topic of the same sentence says more than this one. */
function yields(match: WithTopic, others: readonly WithTopic[]): boolean {
  const closer = YIELDS_TO[match.topic];
  if (closer === undefined) return false;
  return others.some(
    ({ topic }) => topic !== match.topic && (closer?.includes(topic) ?? YIELDS_TO[topic] !== null),
  );
}

/** The topics of each sentence that rules bring up and nothing closer outdoes, best first. */
function byRule(matches: readonly TopicMatch[]): ReadonlyMap<number, readonly TopicMatch[]> {
  return new Map(
    [...groupedBy(matches, ({ sentence }) => sentence)].map(([sentence, own]) => {
      const best = own[0]?.weight ?? 0;
      return [
        sentence,
        own.filter((match) => match.weight >= best * CLOSE_TO_BEST && !yields(match, own)),
      ] as const;
    }),
  );
}

/** A topic for a sentence. */
interface Choice {
  readonly topic: string;
  readonly chance: number;
  /** How much it says of the sentence; see `BY_ITSELF`. */
  readonly weight: number;
  /** The rule that matches; `null` where the network alone speaks for the topic. */
  readonly rule: TopicMatch | null;
}

/** What the network and the rules together make of each sentence, best first. */
function choose(
  all: readonly TopicChances[],
  topics: readonly string[],
  rules: ReadonlyMap<number, readonly TopicMatch[]>,
  { armedConflict, occupation, international }: Setting,
): Choice[][] {
  const noneOf = (chances: Float32Array) => chances[topics.length] as number;
  const share = all.reduce((sum, { inContext }) => sum + 1 - noneOf(inContext), 0) / Math.max(1, all.length);
  const isLong = all.length >= FEWEST_FOR_SHARE;
  const rarity = isLong ? Math.max(0, Math.min(1, (OFTEN - share) / (OFTEN - SELDOM))) : 0;
  const shown = armedConflict || occupation || international ? SHOWN : SHOWN_SELDOM;
  // Rules ask for their setting themselves.
  const isRare = isLong && share < RARELY;
  return all.map(({ byItself, inContext: chances }, sentence) => {
    const own = rules.get(sentence) ?? [];
    const choices: Choice[] = [];
    const usual = noneOf(chances) < HARDLY_NONE ? SHOWN_AMONG_NEIGHBOURS : shown;
    const least = usual + rarity * (SHOWN_SELDOM - usual);
    // A topic of the pack that the network never learned has no chance of its own.
    const chanceOf = (index: number) => chances[index] ?? 1;
    const weightOf = (index: number) =>
      chanceOf(index) * Math.max(byItself[index] ?? 1, LEAST_BY_ITSELF) ** BY_ITSELF;
    topics.forEach((topic, index) => {
      const chance = chanceOf(index);
      // No weight is above its chance, and few chances are large enough.
      if (chance < least || own.some((match) => match.topic === topic)) return;
      const weight = weightOf(index);
      if (weight >= least) choices.push({ topic, chance, weight, rule: null });
    });
    for (const rule of own) {
      const index = topics.indexOf(rule.topic);
      const chance = chanceOf(index);
      const isLikely = isRare ? chance >= SHOWN_SELDOM : Math.max(chance, byItself[index] ?? 1) >= HARDLY;
      if (isLikely) choices.push({ topic: rule.topic, chance, weight: weightOf(index), rule });
    }
    const likeliest = Math.max(...choices.map(({ chance }) => chance));
    const rank = (choice: Choice) => choice.weight - (yields(choice, choices) ? 1 : 0);
    return choices
      .filter(({ chance }) => chance >= likeliest * OF_LIKELIEST)
      .sort((one, other) => rank(other) - rank(one))
      .slice(0, MOST_TOPICS);
  });
}

/**
 * The sentences that bring a topic of international law to a careful reader, in reading order, at most three topics a sentence and the best
 * first. None is a finding that a rule was broken. Empty for articles about nothing of the kind.
 */
export function findLegalTopics(
  text: SegmentedText,
  names: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] },
  attributions: readonly Attribution[],
  { knowledge, networks }: { readonly knowledge: Knowledge; readonly networks: TopicNetworks },
): LegalFinding[] {
  const pack = knowledge.law;
  const { words, hits, matches, setting, features } = topicEvidence(text, names, knowledge);
  const choices = choose(topicChances(networks, features), networks.topics, byRule(matches), setting);
  if (choices.every((own) => own.length === 0)) return [];
  const wrongs = new Set(pack.topics.filter(namesAWrong).map(({ id }) => id));
  const ofOccupation = new Set(pack.topics.filter(({ group }) => group === 'occupation').map(({ id }) => id));
  const states = articleStates(text, names, pack);
  const conflicts = conflictKinds(words, hits, states, setting.armedConflict);
  const told = attributionsBySentence(text, attributions);
  return choices.flatMap((own, sentence) => {
    const place = text.sentences[sentence];
    const tellers = told[sentence];
    if (!place || !tellers) return [];
    return own.map(({ topic, chance, rule }) => {
      const conflict = conflicts.at(sentence, ofOccupation.has(topic));
      const whole = { start: words.firstOf[sentence] as number, end: words.firstOf[sentence + 1] as number };
      return {
        span: place.span,
        sentence,
        topic,
        chance,
        because: rule?.because ?? BY_MODEL,
        states: states.concerning(sentence),
        conflict: conflict.kind,
        conflictFrom: conflict.from,
        ...conductStanding(rule?.words ?? whole, hits[sentence] ?? [], {
          words,
          own: tellers,
          // Of a whole sentence nobody can say which of its words a negation would have to be of.
          isNegated: rule !== null && wrongs.has(topic) && isNegated(rule.words, words),
        }),
      };
    });
  });
}
