import type { LegalRule } from '../../analysis/law/legal-rule.ts';
import { createTopicMatcher, type TopicMatcher } from '../../analysis/law/topic-matcher.ts';
import { segment } from '../../analysis/text/segment.ts';
import type { LawPack } from '../../knowledge/law/law-pack.ts';

/** An article that is plainly about a war and an occupation, in words that bring no topic of their own. */
const SETTING =
  'Soldiers from across the border hold the occupied town, artillery is heard along the front line, and the UN met.';

/**
 * What is wrong with the rows that find topics, one sentence each, naming the row: ids used twice, topics the pack does not have or no row
 * states, and rows that miss their example or find their counter-example. Empty when all is well.
 */
export function ruleFaults(pack: LawPack, rules: readonly LegalRule[]): string[] {
  const ids = rules.map(({ id }) => id);
  const stated = new Set(rules.filter(({ continues }) => !continues).map(({ topic }) => topic));
  const topics = new Set(pack.topics.map(({ id }) => id));
  const unknown = rules.filter(({ topic }) => !topics.has(topic));
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `rule ${id}: id: used twice`),
    ...unknown.map(({ id, topic }) => `rule ${id}: topic: the pack has no ${topic}`),
    ...[...topics]
      .filter((id) => !stated.has(id))
      .map((id) => `topic ${id}: no row of analysis/law/rules finds it`),
    ...rules.filter((rule) => topics.has(rule.topic)).flatMap((rule) => exampleFaults(pack, rules, rule)),
  ];
}

function exampleFaults(pack: LawPack, rules: readonly LegalRule[], rule: LegalRule): string[] {
  const stating = rules.filter(({ topic, continues }) => topic === rule.topic && !continues);
  const matcher = createTopicMatcher(pack, rule.continues ? [rule, ...stating] : [rule]);
  const { example, counterExample } = rule;
  const faults: string[] = [];
  if (example === '') faults.push('example: missing');
  else if (!findsLast(matcher, inArticle(rule, stating[0])))
    faults.push(`example: the row finds nothing in "${example}"`);
  if (counterExample === '') faults.push('counterExample: missing');
  else if (findsLast(matcher, [counterExample]))
    faults.push(`counterExample: the row finds its topic in "${counterExample}"`);
  return faults.map((fault) => `rule ${rule.id}: ${fault}`);
}

/** The example in an article of its setting; for a row that carries a topic on, after a sentence that states it. */
function inArticle(rule: LegalRule, stating: LegalRule | undefined): string[] {
  const setting = stating?.needs === 'any' && rule.needs === 'any' ? [] : [SETTING];
  return [...setting, rule.continues && stating ? `${stating.example} ${rule.example}` : rule.example];
}

/** Whether the matcher finds a topic in the last sentence of these paragraphs. */
function findsLast(matcher: TopicMatcher, paragraphs: readonly string[]): boolean {
  const text = segment(paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })));
  return matcher
    .match(text, [], new Map())
    .matches.some(({ sentence }) => sentence === text.sentences.length - 1);
}
