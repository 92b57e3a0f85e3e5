import { describe, expect, it } from 'vitest';
import { ruleInBrief } from '../../components/rule-in-brief.ts';
import { LAW_PACK } from '../support/law-pack.ts';

describe('a rule in brief', () => {
  it.each([
    ['One. Two. Three.', 'One.'],
    ['One. It is not two. Three.', 'One. It is not two.'],
    ['One. Two only where three. Four.', 'One. Two only where three.'],
    ['One of art. 5 and more.', 'One of art. 5 and more.'],
    ['', ''],
  ])('%s', (rule, brief) => {
    expect(ruleInBrief(rule)).toBe(brief);
  });

  it('keeps of every topic each sentence with “not”, “only”, “unless”, “may” or “lawful”', () => {
    for (const { summary } of LAW_PACK.topics) {
      const brief = ruleInBrief(summary);
      for (const sentence of summary.split(/(?<=[.!?])\s+(?=\p{Lu})/u))
        if (/\b(not|only|unless|may|lawful)\b/i.test(sentence)) expect(brief).toContain(sentence);
    }
  });
});
