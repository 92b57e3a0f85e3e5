import { describe, expect, it } from 'vitest';
import type { LegalRule } from '../../../analysis/law/legal-rule.ts';
import { LEGAL_RULES } from '../../../analysis/law/rules/legal-rules.ts';
import { createTopicMatcher } from '../../../analysis/law/topic-matcher.ts';
import { segment } from '../../../analysis/text/segment.ts';
import { LAW_PACK } from '../../support/law-pack.ts';

const TOPICS = new Set(LAW_PACK.topics.map(({ id }) => id));

/** An article that is plainly about a war and an occupation, in words that bring no topic of their own. */
const SETTING =
  'Soldiers from across the border hold the occupied town, artillery is heard along the front line, and the UN met.';

/** Whether the rules match the last sentence of these paragraphs. */
function matchesLast(rules: readonly LegalRule[], paragraphs: readonly string[]): boolean {
  const text = segment(paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })));
  return createTopicMatcher(LAW_PACK, rules)
    .match(text, [])
    .matches.some(({ sentence }) => sentence === text.sentences.length - 1);
}

/** The rows that state a topic by themselves. */
function stating(topic: string): LegalRule[] {
  return LEGAL_RULES.filter((rule) => rule.topic === topic && !rule.continues);
}

/** The example in an article of its setting; for a row that carries a topic on, after a sentence that states it. */
function inArticle(rule: LegalRule): string[] {
  const [stated] = stating(rule.topic);
  const setting = stated?.needs === 'any' && rule.needs === 'any' ? [] : [SETTING];
  return [...setting, rule.continues && stated ? `${stated.example} ${rule.example}` : rule.example];
}

describe('legal rules', () => {
  it('have ids of their own and topics of the pack', () => {
    const ids = LEGAL_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(LEGAL_RULES.filter(({ topic }) => !TOPICS.has(topic))).toEqual([]);
  });

  it('cover every topic of the pack', () => {
    const covered = new Set(LEGAL_RULES.filter(({ continues }) => !continues).map(({ topic }) => topic));
    expect([...TOPICS].filter((topic) => !covered.has(topic))).toEqual([]);
  });

  it.each(LEGAL_RULES.map((rule) => [rule.id, rule] as const))('%s finds its example', (_, rule) => {
    const rules = rule.continues ? [rule, ...stating(rule.topic)] : [rule];
    expect(matchesLast(rules, inArticle(rule))).toBe(true);
  });

  it.each(LEGAL_RULES.map((rule) => [rule.id, rule] as const))(
    '%s finds nothing in its counter-example',
    (_, rule) => {
      const rules = rule.continues ? [rule, ...stating(rule.topic)] : [rule];
      expect(matchesLast(rules, [rule.counterExample])).toBe(false);
    },
  );
});
