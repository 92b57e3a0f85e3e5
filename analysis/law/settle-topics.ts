import type { RuleId } from '../reading.ts';
import { firstIndex } from '../text/first-index.ts';
import type { LegalRule } from './legal-rule.ts';
import type { RuleWords } from './rule-matches.ts';

/** A topic found in a sentence by one rule or several; the strongest rule is named. */
export interface TopicMatch {
  readonly sentence: number;
  readonly topic: string;
  readonly because: RuleId;
  /** The words of that rule. */
  readonly words: RuleWords;
  /** Above 0; only for comparing topics of one sentence. */
  readonly weight: number;
}

/** A rule with the words of a sentence that it matches. */
export interface MatchedRule {
  readonly rule: LegalRule;
  readonly words: RuleWords;
}

/** The rules whose words a sentence has. */
export interface SentenceRules {
  readonly rules: readonly MatchedRule[];
  readonly block: number;
}

/** Paragraphs over which a topic may be carried on by rows with `continues`. */
const CARRIES = 2;
/** Sentences that must state a topic before other paragraphs may carry it on. */
const STATED_OFTEN = 2;

/**
 * The topics of each sentence: what its rules state, or else the one topic they carry on from sentences around it. In reading order, the best
 * topic of a sentence first.
 */
export function settleTopics(sentences: readonly SentenceRules[]): TopicMatch[] {
  const stated = statedBlocks(sentences);
  return sentences.flatMap((own, at) => (own.rules.length === 0 ? [] : settle(own, at, stated)));
}

/** For each topic the blocks where a rule states it, in order, one entry a sentence. */
function statedBlocks(sentences: readonly SentenceRules[]): ReadonlyMap<string, readonly number[]> {
  const stated = new Map<string, number[]>();
  for (const { rules, block } of sentences) {
    if (rules.length === 0) continue;
    const topics = new Set(rules.filter(({ rule }) => !rule.continues).map(({ rule }) => rule.topic));
    for (const topic of topics) {
      const blocks = stated.get(topic);
      if (blocks) blocks.push(block);
      else stated.set(topic, [block]);
    }
  }
  return stated;
}

function settle(
  { rules, block }: SentenceRules,
  at: number,
  stated: ReadonlyMap<string, readonly number[]>,
): TopicMatch[] {
  const topics = new Map<string, { rule: LegalRule; words: RuleWords; best: number; rest: number }>();
  for (const { rule, words } of rules) {
    const worth = worthOf(rule, stated.get(rule.topic) ?? NO_BLOCKS, block);
    if (worth === 0) continue;
    const there = topics.get(rule.topic);
    if (!there) topics.set(rule.topic, { rule, words, best: worth, rest: 0 });
    else if (worth > there.best) {
      there.rest += there.best;
      there.best = worth;
      there.rule = rule;
      there.words = words;
    } else there.rest += worth;
  }
  const matches = [...topics]
    .map(([topic, { rule, words, best, rest }]) => ({
      sentence: at,
      topic,
      because: rule.id,
      words,
      continues: rule.continues,
      // A second rule for the same topic confirms it, a third adds little.
      weight: best + Math.min(rest / 4, 0.6),
    }))
    .sort((a, b) => b.weight - a.weight || (a.topic < b.topic ? -1 : 1));
  const kept = matches[0]?.continues ? matches.slice(0, 1) : matches;
  return kept.map(({ continues: _, ...match }) => match);
}

const NO_BLOCKS: readonly number[] = [];

/** A rule that asks for more is surer of its topic; a topic carried on is surer the nearer and the oftener it was stated. 0: not at all. */
function worthOf(rule: LegalRule, stated: readonly number[], block: number): number {
  const asked = rule.groups.filter((group) => !group.startsWith('!')).length;
  // A row of one list names its topic outright.
  if (!rule.continues) return asked === 1 ? 2.6 : 1.6 + 0.4 * asked;
  const after = firstIndex(stated, (other) => other >= block);
  const distance = Math.min(
    (stated[after] ?? Number.POSITIVE_INFINITY) - block,
    block - (stated[after - 1] ?? Number.NEGATIVE_INFINITY),
  );
  // A topic that a long article names once in passing is not what the next paragraphs are about.
  if (distance > CARRIES || (distance > 0 && stated.length < STATED_OFTEN)) return 0;
  return 1 + 0.5 / (1 + distance) + Math.min(stated.length, 5) / 20;
}
