import { type ActorClass, actorClassOf } from '../../knowledge/actor-class.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LawPack } from '../../knowledge/law/law-pack.ts';
import type { Attribution, Entity, EntityId, LegalFinding, Mention } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { articleStates } from './article-states.ts';
import { attributionsBySentence } from './conduct-attributions.ts';
import { conductStanding } from './conduct-standing.ts';
import { conflictKinds } from './conflict-kind.ts';
import { LEGAL_RULES } from './rules/legal-rules.ts';
import type { TopicMatch } from './settle-topics.ts';
import { createTopicMatcher, type TopicMatcher } from './topic-matcher.ts';
import { triggerRules } from './trigger-rules.ts';

/** At most so many topics for one sentence: more would not be read. */
const MOST_TOPICS = 3;
/** A topic much weaker than the best of its sentence is a near-duplicate or a side word. */
const CLOSE_TO_BEST = 0.6;

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

const MATCHERS = new WeakMap<LawPack, TopicMatcher>();

function matcherFor(pack: LawPack): TopicMatcher {
  const there = MATCHERS.get(pack);
  if (there) return there;
  const matcher = createTopicMatcher(pack, [...LEGAL_RULES, ...triggerRules(pack, LEGAL_RULES)]);
  MATCHERS.set(pack, matcher);
  return matcher;
}

/** What the packs know the article's entities to be, as far as rules ask. */
function actorsOf(entities: readonly Entity[], knowledge: Knowledge): Map<EntityId, ActorClass> {
  const actors = new Map<EntityId, ActorClass>();
  for (const { id } of entities) {
    const known = knowledge.entity(id);
    const actor = known && actorClassOf(known.entity);
    if (actor) actors.set(id, actor);
  }
  return actors;
}

/** The topics of each sentence worth showing, best first. */
function chosen(matches: readonly TopicMatch[]): TopicMatch[] {
  const bySentence = new Map<number, TopicMatch[]>();
  for (const match of matches) {
    const there = bySentence.get(match.sentence);
    if (there) there.push(match);
    else bySentence.set(match.sentence, [match]);
  }
  return [...bySentence.values()].flatMap((own) => {
    const best = own[0]?.weight ?? 0;
    return own
      .filter((match) => match.weight >= best * CLOSE_TO_BEST && !yields(match, own))
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
  knowledge: Knowledge,
): LegalFinding[] {
  const pack = knowledge.law;
  const { words, hits, matches, setting } = matcherFor(pack).match(
    text,
    names.mentions,
    actorsOf(names.entities, knowledge),
  );
  if (matches.length === 0) return [];
  const ofOccupation = new Set(pack.topics.filter(({ group }) => group === 'occupation').map(({ id }) => id));
  const states = articleStates(text, names, pack);
  const conflicts = conflictKinds(words, hits, states, setting.armedConflict);
  const told = attributionsBySentence(text, attributions);
  return chosen(matches).flatMap(({ sentence, topic, because, words: conduct }) => {
    const place = text.sentences[sentence];
    const own = told[sentence];
    if (!place || !own) return [];
    const conflict = conflicts.at(sentence, ofOccupation.has(topic));
    return {
      span: place.span,
      sentence,
      topic,
      because,
      states: states.concerning(sentence),
      conflict: conflict.kind,
      conflictFrom: conflict.from,
      ...conductStanding(conduct, hits[sentence] ?? [], { words, own }),
    };
  });
}
