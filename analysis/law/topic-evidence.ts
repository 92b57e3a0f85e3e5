import { type ActorClass, actorClassOf } from '../../knowledge/actor-class.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { LawPack } from '../../knowledge/law/law-pack.ts';
import type { Entity, EntityId, Mention } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { LEGAL_RULES } from './rules/legal-rules.ts';
import { createTopicFeatures, type TopicFeatures } from './topic-features.ts';
import { createTopicMatcher, type TopicMatcher, type TopicMatches } from './topic-matcher.ts';
import { triggerRules } from './trigger-rules.ts';

/** All that speaks for a topic in an article: the rows that match, and for each sentence the features the network reads. */
export interface TopicEvidence extends TopicMatches {
  readonly features: readonly TopicFeatures[];
}

interface Finders {
  readonly matcher: TopicMatcher;
  readonly featuresOf: ReturnType<typeof createTopicFeatures>;
}

const FINDERS = new WeakMap<LawPack, Finders>();

function findersFor(pack: LawPack): Finders {
  const there = FINDERS.get(pack);
  if (there) return there;
  const finders = {
    matcher: createTopicMatcher(pack, [...LEGAL_RULES, ...triggerRules(pack, LEGAL_RULES)]),
    featuresOf: createTopicFeatures(pack),
  };
  FINDERS.set(pack, finders);
  return finders;
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

/** The evidence for legal topics in an article, for the rules and for the network. */
export function topicEvidence(
  text: SegmentedText,
  { mentions, entities }: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] },
  knowledge: Knowledge,
): TopicEvidence {
  const { matcher, featuresOf } = findersFor(knowledge.law);
  const actors = actorsOf(entities, knowledge);
  const matches = matcher.match(text, mentions, actors);
  return { ...matches, features: featuresOf(text, { mentions, actors, ...matches }) };
}
