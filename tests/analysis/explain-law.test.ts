import { describe, expect, it } from 'vitest';
import { explainLaw } from '../../analysis/explain/explain-law.ts';
import type { LegalExplanation } from '../../analysis/explanation.ts';
import { findLegalTopics } from '../../analysis/law/find-legal-topics.ts';
import type { Attribution, Reading } from '../../analysis/reading.ts';
import { segment } from '../../analysis/text/segment.ts';
import { LAW_ONLY, LAW_PACK } from '../support/law-pack.ts';
import { MODELS } from '../support/shipped-models.ts';

const DRAFTED =
  'Russian troops went from house to house in the occupied Ukrainian town and drafted 300 men into the army.';
const THE_RULE = 'Conscription of people under occupation is prohibited by the laws of war.';

/** A reading of these paragraphs with their legal topics. */
function readingOf(
  published: string,
  paragraphs: readonly string[],
  attributions: Attribution[] = [],
): Reading {
  const text = segment(paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })));
  const names = { mentions: [], entities: [], demonyms: [] };
  return {
    meta: { title: 'In the valley', byline: '', publisher: 'The Valley Courier', published },
    blocks: text.blocks,
    truncated: false,
    language: 'en',
    sentences: text.sentences.map(({ span }) => ({ span, checkworthiness: 0 })),
    ...names,
    attributions,
    claims: [],
    law: findLegalTopics(text, names, attributions, { knowledge: LAW_ONLY, networks: MODELS.legalTopics }),
    summary: [],
  };
}

/** The card for the last finding on this topic. */
function card(reading: Reading, topic: string): LegalExplanation {
  const index = reading.law.findLastIndex((finding) => finding.topic === topic);
  return explainLaw(reading, index, LAW_ONLY);
}

function bound(explanation: LegalExplanation, state: string, instrument: string) {
  return explanation.bound.find((row) => row.state === state && row.instrument === instrument);
}

describe('explainLaw on conscription in occupied territory, February 2025', () => {
  const reading = readingOf('2025-02', [DRAFTED, THE_RULE]);
  const explanation = card(reading, 'forced-conscription');

  it('shows the rule, its status “if established” and where it is written', () => {
    expect(explanation.rule).toContain('may not force people it occupies into its armed');
    expect(explanation.statusLabel).toBe('If established: a war crime (grave breach)');
    const pins = explanation.provisions.map(({ pin }) => pin);
    expect(pins).toContain('GC IV, article 51');
    expect(pins).toContain('GC IV, article 147');
    expect(pins).toContain('Rome Statute, article 8(2)(a)(v)');
    expect(pins).toContain('Customary IHL (ICRC), rule 95');
    for (const { url, says, appliesIn } of explanation.provisions) {
      expect(url).toMatch(/^https:/);
      expect(says).not.toBe('');
      expect(appliesIn).not.toMatch(/IAC/);
    }
  });

  it('shows Russia and Ukraine with their dates for each treaty of the topic', () => {
    expect(bound(explanation, 'Russia', 'GC IV')?.sentence).toBe('Russia: party (joined 10 May 1954).');
    expect(bound(explanation, 'Ukraine', 'GC IV')?.sentence).toBe('Ukraine: party (joined 3 August 1954).');
    expect(bound(explanation, 'Ukraine', 'GC IV')?.instrumentName).toBe('Geneva Convention IV: civilians');
    const ukraine = bound(explanation, 'Ukraine', 'Rome Statute');
    expect(ukraine?.sentence).toBe('Ukraine: party since 1 January 2025 (ratified 25 October 2024).');
    expect(ukraine?.note).toMatch(/Article 12\(3\).*Article 124/);
    const russia = bound(explanation, 'Russia', 'Rome Statute');
    expect(russia?.status).toBe('withdrawn_signature');
    expect(russia?.sentence).toContain('never a party');
    expect(bound(explanation, 'Ukraine', 'Hague Regulations 1907')?.status).toBe('not-verified');
  });

  it('says what must be shown, what limits it, and that nobody is judged', () => {
    expect(explanation.elements.join(' ')).toContain('Coercion');
    expect(explanation.limits.join(' ')).toContain('volunteers');
    expect(explanation.limits.join(' ')).toContain('allegation');
    expect(explanation.disclaimer).toMatch(/not legal advice/);
    expect(explanation.disclaimer).toMatch(/finds nothing about any person/);
    expect(explanation.pack.checkedOn).toBe(LAW_PACK.checkedOn);
    expect(explanation.sources.length).toBeGreaterThan(0);
    expect(JSON.stringify(explanation)).not.toMatch(/\b(has|have|is|are) guilty\b|\bhas committed\b/i);
  });

  it('keeps the rule apart from the alleged facts and from court findings', () => {
    expect(explanation.standing).toBe('general');
    expect(explanation.standingSentence).toContain('not a finding about anyone');
    const facts = explainLaw(reading, 0, LAW_ONLY);
    expect(facts.standingSentence).toContain('states this in its own voice');
    expect(facts.standingSentence).toContain('No court finding is mentioned');
    expect(facts.chain).toEqual([
      { kind: 'publisher', label: 'The Valley Courier', entity: null, span: null, note: null },
    ]);
  });

  it('reads the conflict as occupation and shows the words', () => {
    expect(explanation.conflict).toBe('occupation');
    expect(explanation.conflictSentence).toMatch(/territory under occupation, from the words “.+”/);
  });

  it('leads to the other sentences on the topic', () => {
    expect(explanation.alsoAt.map(({ text }) => text)).toEqual([DRAFTED]);
  });
});

describe('the day treaty status is given for', () => {
  const day = (published: string, sentence: string) =>
    card(readingOf(published, [sentence]), 'forced-conscription');

  it.each([
    ['2025-02', DRAFTED, '2025-02-28', /dated February 2025/],
    ['2024-02', DRAFTED, '2024-02-29', /dated February 2024/],
    ['2025-03-09', DRAFTED, '2025-03-09', /dated 9 March 2025/],
    ['2023', DRAFTED, '2023-12-31', /dated 2023/],
    ['2025-02', DRAFTED.replace('drafted', 'in 2022 drafted'), '2022-12-31', /says “in 2022”|says “2022”/],
    ['2025-02-10', DRAFTED.replace('the army', 'the army last year'), '2024-12-31', /says “last year”/],
    ['2025-02-10', DRAFTED.replace('the army', 'the army in November'), '2024-11-30', /November/],
    ['2025-02-10', DRAFTED.replace('the army', 'the army on 3 May 2024'), '2024-05-03', /3 May 2024/],
    ['2025-02-10', DRAFTED.replace('the army', 'the army since 2022'), '2025-02-10', /dated 10 February/],
    ['2025-02-10', DRAFTED.replace('the army', 'the army, and will again in 2027'), '2025-02-10', /dated/],
    ['2025-02', DRAFTED.replace('the army', 'the army, despite the 1949 Convention'), '2025-02-28', /dated/],
    ['', DRAFTED, '2026-05-31', /latest status known here/],
  ])('for an article of “%s” saying “%s” is %s', (published, sentence, date, why) => {
    const { statusDate } = day(published, sentence);
    expect(statusDate.date).toBe(date);
    expect(statusDate.why).toMatch(why);
  });

  it('changes what is said of a state that joined since', () => {
    const before = bound(day('2023-06-01', DRAFTED), 'Ukraine', 'Rome Statute');
    expect(before?.status).toBe('signatory');
    expect(before?.sentence).toContain('not yet a party on 1 June 2023');
    const lastYear = day('2025-06-01', DRAFTED.replace('the army', 'the army last year'));
    expect(bound(lastYear, 'Ukraine', 'Rome Statute')?.sentence).toContain(
      'not yet bound on 31 December 2024',
    );
  });
});

describe('explainLaw', () => {
  it('draws the chain of the attribution the sentence stands in', () => {
    const attribution: Attribution = {
      source: [],
      cue: [],
      content: [{ block: 0, start: 0, end: DRAFTED.length }],
      speaker: null,
      chain: [
        { kind: 'described', label: 'a village elder', entity: null, span: null },
        { kind: 'publisher', label: 'The Valley Courier', entity: null, span: null },
      ],
      quote: 'indirect',
      denies: false,
      because: 'attribution/test',
    };
    const explanation = explainLaw(readingOf('2025-02', [DRAFTED], [attribution]), 0, LAW_ONLY);
    expect(explanation.chain.map(({ label }) => label)).toEqual(['a village elder', 'The Valley Courier']);
    expect(explanation.standingSentence).toContain('said by a village elder');
  });

  it('shows nobody as bound where no state is named', () => {
    const reading = readingOf('2025-02', ['Militants shelled a clinic and killed two nurses.']);
    expect(explainLaw(reading, 0, LAW_ONLY).bound).toEqual([]);
  });

  it('explains every topic of the pack without a code word of the pack in its sentences', () => {
    const base = readingOf('2025-02', [DRAFTED]);
    for (const { id } of LAW_PACK.topics) {
      const [first] = base.law;
      if (!first) throw new Error('no finding');
      const explanation = explainLaw({ ...base, law: [{ ...first, topic: id }] }, 0, LAW_ONLY);
      expect(explanation.statusLabel).toMatch(/^(If established: |Rule or status|Procedure)/);
      expect(explanation.statusLabel).not.toContain(' / ');
      expect(explanation.provisions.map(({ pin }) => pin).join()).not.toContain('undefined');
      expect(explanation.bound.map(({ sentence }) => sentence).join()).not.toMatch(/not_party|\d{4}-\d{2}/);
    }
  });

  it('throws for a finding that is not there', () => {
    expect(() => explainLaw(readingOf('2025-02', ['A quiet day.']), 0, LAW_ONLY)).toThrow(RangeError);
  });
});
