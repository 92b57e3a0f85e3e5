import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Attribution, Entity, LegalFinding, Mention, RuleId } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { Setting } from './article-setting.ts';
import { articleStates } from './article-states.ts';
import { attributionsBySentence } from './conduct-attributions.ts';
import { conductStanding } from './conduct-standing.ts';
import { conflictKinds } from './conflict-kind.ts';
import type { TopicMatch } from './settle-topics.ts';
import { topicEvidence } from './topic-evidence.ts';
import { type TopicNetwork, topicChances } from './topic-network.ts';

/** At most so many topics for one sentence: more would not be read. */
const MOST_TOPICS = 3;
/** A topic much weaker than the best of its sentence is a near-duplicate or a side word. */
const CLOSE_TO_BEST = 0.6;

/** From so large a chance on the network's word is enough; chosen on articles it never learned from, where five in six such topics are right. */
const SHOWN = 0.35;
/** An article in which so small a share of the sentences brings any topic is about something else: there more is asked of both. */
const SELDOM = 0.12;
/** Of a text with fewer sentences the share says nothing. */
const FEWEST_FOR_SHARE = 6;
const SHOWN_SELDOM = 0.6;
const SURE_OF_NONE_SELDOM = 0.5;
/** A rule's topic is left out where the network is so sure that the sentence brings none: its words mostly stand in a figure of speech. */
const SURE_OF_NONE = 0.98;
/** It is left out as well where the network gives that very topic no more of a chance than this, unless the rule asks for much. */
const HARDLY = 0.003;
const ASKS_FOR_MUCH = 3;
/** How much the weight of a matching rule counts beside the chance when topics of a sentence are put in order. */
const FOR_A_RULE = 0.2;
/** What a finding is said to rest on where no rule matches. */
export const BY_MODEL: RuleId = 'law/model';

/** Topics that are the setting of others, or the peacetime twin of one: shown where the sentence has nothing closer. `null`: anything is closer. */
const YIELDS_TO: Readonly<Record<string, readonly string[] | null>> = {
  'occupation-definition': null,
  'conflict-classification': null,
  'cah-context': null,
  'torture-cat': ['torture-war', 'pow-treatment'],
  'arbitrary-detention': ['civilian-internees', 'enforced-disappearance', 'journalists'],
  'right-to-life': ['wilful-killing', 'journalists', 'attacks-civilians'],
};

/** True when another topic of the same sentence says more than this one. */
function yields(match: TopicMatch, others: readonly TopicMatch[]): boolean {
  const closer = YIELDS_TO[match.topic];
  if (closer === undefined) return false;
  return others.some(
    ({ topic }) => topic !== match.topic && (closer?.includes(topic) ?? YIELDS_TO[topic] !== null),
  );
}

/** The topics of each sentence that rules bring up and nothing closer outdoes, best first. */
function byRule(matches: readonly TopicMatch[]): ReadonlyMap<number, readonly TopicMatch[]> {
  const bySentence = new Map<number, TopicMatch[]>();
  for (const match of matches) {
    const there = bySentence.get(match.sentence);
    if (there) there.push(match);
    else bySentence.set(match.sentence, [match]);
  }
  return new Map(
    [...bySentence].map(([sentence, own]) => {
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
  /** For comparing topics of one sentence: the chance, and more where a rule matches. */
  readonly weight: number;
  /** The rule that matches; `null` where the network alone speaks for the topic. */
  readonly rule: TopicMatch | null;
}

/** What the network and the rules together make of each sentence, best first. */
function choose(
  all: readonly Float32Array[],
  topics: readonly string[],
  rules: ReadonlyMap<number, readonly TopicMatch[]>,
  { armedConflict, occupation, international }: Setting,
): Choice[][] {
  const noneOf = (chances: Float32Array) => chances[topics.length] as number;
  const share = all.reduce((sum, chances) => sum + 1 - noneOf(chances), 0) / Math.max(1, all.length);
  const isOfElse = all.length >= FEWEST_FOR_SHARE && share < SELDOM;
  const shown = isOfElse || !(armedConflict || occupation || international) ? SHOWN_SELDOM : SHOWN;
  // Rows ask for their setting themselves.
  const sureOfNone = isOfElse ? SURE_OF_NONE_SELDOM : SURE_OF_NONE;
  return all.map((chances, sentence) => {
    const own = rules.get(sentence) ?? [];
    const choices: Choice[] = [];
    topics.forEach((topic, index) => {
      const weight = chances[index] as number;
      if (weight >= shown && own.every((match) => match.topic !== topic))
        choices.push({ topic, weight, rule: null });
    });
    if (noneOf(chances) < sureOfNone)
      for (const rule of own) {
        // A topic of the pack that the network never learned has no chance of its own.
        const chance = chances[topics.indexOf(rule.topic)] ?? 1;
        if (chance >= HARDLY || rule.weight >= ASKS_FOR_MUCH)
          choices.push({ topic: rule.topic, weight: chance + FOR_A_RULE * rule.weight, rule });
      }
    return choices.sort((one, other) => other.weight - one.weight).slice(0, MOST_TOPICS);
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
  { knowledge, network }: { readonly knowledge: Knowledge; readonly network: TopicNetwork },
): LegalFinding[] {
  const pack = knowledge.law;
  const { words, hits, matches, setting, features } = topicEvidence(text, names, knowledge);
  const choices = choose(topicChances(network, features), network.topics, byRule(matches), setting);
  if (choices.every((own) => own.length === 0)) return [];
  const ofOccupation = new Set(pack.topics.filter(({ group }) => group === 'occupation').map(({ id }) => id));
  const states = articleStates(text, names, pack);
  const conflicts = conflictKinds(words, hits, states, setting.armedConflict);
  const told = attributionsBySentence(text, attributions);
  return choices.flatMap((own, sentence) => {
    const place = text.sentences[sentence];
    const tellers = told[sentence];
    if (!place || !tellers) return [];
    return own.map(({ topic, rule }) => {
      const conflict = conflicts.at(sentence, ofOccupation.has(topic));
      const whole = { start: words.firstOf[sentence] as number, end: words.firstOf[sentence + 1] as number };
      return {
        span: place.span,
        sentence,
        topic,
        because: rule?.because ?? BY_MODEL,
        states: states.concerning(sentence),
        conflict: conflict.kind,
        conflictFrom: conflict.from,
        ...conductStanding(rule?.words ?? whole, hits[sentence] ?? [], { words, own: tellers }),
      };
    });
  });
}
