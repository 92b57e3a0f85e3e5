import { describe, expect, it } from 'vitest';
import { overview } from '../../../analysis/explain/overview.ts';
import { readParagraphs } from '../../support/read-paragraphs.ts';
import { knowing } from '../../support/small-knowledge.ts';

const KNOWLEDGE = knowing();
const ARTICLE = [
  'The port of Lom lost 40 per cent of its trade in 2024, Mara Velinova told the news agency Portinform.',
  'About 700 dockers have left since 2023, Velinova said. “We asked the ministry for help in May,” she said.',
  'Soldiers tortured two prisoners of war near Lom in 2022, Petar Dunev said. Lom lies on the river, below the hills of Lom.',
];

describe('overview', () => {
  const { reading } = readParagraphs(ARTICLE, { title: 'A port without ships' });
  const whole = overview(reading, KNOWLEDGE);

  it('counts what it lists', () => {
    expect(whole.title).toBe('A port without ships');
    expect(whole.counts).toEqual({
      names: whole.names.length,
      claims: whole.claims.length,
      topics: whole.topics.length,
    });
    expect(whole.counts.claims).toBe(reading.claims.length);
  });

  it('lists people and bodies before places, each once', () => {
    const labels = whole.names.map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(labels.indexOf('Mara Velinova')).toBeLessThan(labels.indexOf('Lom'));
    expect(whole.names.find(({ label }) => label === 'Mara Velinova')?.count).toBe(2);
  });

  it('says on whom the claims rest, the heaviest first', () => {
    expect(whole.restsOn[0]?.label).toBe('Mara Velinova');
    expect(whole.restsOn.reduce((sum, { claims }) => sum + claims, 0)).toBe(reading.claims.length);
  });

  it('heads legal topics with what the conduct would be if established', () => {
    expect(whole.topics.length).toBeGreaterThan(0);
    for (const { statusLabel, sentences } of whole.topics) {
      expect(statusLabel).not.toMatch(/committed|guilty/i);
      expect(sentences.length).toBeGreaterThan(0);
    }
  });

  it('puts what happened before what is planned, and the surest sentence of a topic first', () => {
    const [finding] = reading.law;
    if (!finding) throw new Error('no legal topic');
    const law = [
      { ...finding, standing: 'planned', chance: 1 },
      { ...finding, standing: 'reported', chance: 0.5 },
      { ...finding, standing: 'reported', chance: 0.9 },
    ] as const;
    const [topic] = overview({ ...reading, law }, KNOWLEDGE).topics;
    expect(topic?.sentences.map((each) => each.finding)).toEqual([2, 1, 0]);
  });

  it('names the language where it is not English, and only then', () => {
    expect(whole.languageNote).toBeNull();
    const other = overview({ ...reading, language: 'uk' }, KNOWLEDGE);
    expect(other.languageNote).toContain('Ukrainian');
  });
});
