import { describe, expect, it } from 'vitest';
import type { StandingRecord } from '../../../knowledge/law/law-pack.ts';
import { plainDate, treatyStatus } from '../../../knowledge/law/treaty-status.ts';
import { LAW_PACK } from '../../support/law-pack.ts';

function status(state: string, instrument: string, date: string) {
  const of = LAW_PACK.states.find(({ id }) => id === state);
  const under = LAW_PACK.instruments.find(({ id }) => id === instrument);
  if (!of || !under) throw new Error(`${state} ${instrument} is not in the pack`);
  return treatyStatus(LAW_PACK, of, under, date);
}

describe('treatyStatus', () => {
  it.each([
    ['UA', 'RS', '2025-02-28', 'party', 'Ukraine: party since 1 January 2025 (ratified 25 October 2024).'],
    ['UA', 'RS', '2023-06-01', 'signatory', 'not yet a party on 1 June 2023'],
    ['UA', 'RS', '2024-11-20', 'not_party', 'not yet bound on 20 November 2024'],
    ['RU', 'RS', '2025-02-28', 'withdrawn_signature', 'never a party; signed 13 September 2000'],
    ['RU', 'RS', '2010-01-01', 'signatory', 'never a party'],
    ['RU', 'GC4', '2025-02-28', 'party', 'Russia: party (joined 10 May 1954).'],
    ['UA', 'GC4', '2025-02-28', 'party', 'Ukraine: party (joined 3 August 1954).'],
    ['RU', 'ECHR', '2022-05-01', 'party', 'its withdrawal took effect on 16 September 2022'],
    ['RU', 'ECHR', '2023-05-01', 'withdrawn', 'no longer a party since 16 September 2022'],
    ['PL', 'APMBC', '2026-01-15', 'party', 'its withdrawal took effect on 20 February 2026'],
    ['BY', 'RS', '2025-01-01', 'not_party', 'Belarus: not a party.'],
    ['CN', 'ECHR', '2025-01-01', 'not_eligible', 'not open to it'],
    ['UA', 'GC3', '1949-12-31', 'not_party', 'came into force on 21 October 1950'],
  ])('%s under %s on %s is %s', (state, instrument, date, wanted, words) => {
    const found = status(state, instrument, date);
    expect(found.status).toBe(wanted);
    expect(found.sentence).toContain(words);
  });

  it.each([
    ['HU', 'RS', '2026-10-01'],
    ['VE', 'RS', '2026-01-01'],
    ['UA', 'HR1907', '2025-02-28'],
    ['US', 'UNC', '2025-01-01'],
    ['PL', 'CED', '2025-01-01'],
  ])('%s under %s on %s is not verified, and said to be so', (state, instrument, date) => {
    const found = status(state, instrument, date);
    expect(found.status).toBe('not-verified');
    expect(found.sentence).toContain('not verified');
  });

  it('says nothing firm for any record that is marked for checking or of low confidence', () => {
    const unsure = (record: StandingRecord) => record.status === 'verify' || record.confidence === 'low';
    for (const instrument of LAW_PACK.instruments)
      for (const state of LAW_PACK.states) {
        const record = LAW_PACK.status[instrument.statusRow ?? '']?.[state.id];
        if (!record || !unsure(record)) continue;
        expect(treatyStatus(LAW_PACK, state, instrument, '2026-11-01').status).toBe('not-verified');
      }
  });

  it('speaks a whole sentence for every cell, without raw dates or code words', () => {
    for (const instrument of LAW_PACK.instruments)
      for (const state of LAW_PACK.states)
        for (const date of ['1960-01-01', '2015-06-30', '2026-11-01']) {
          const { sentence, note } = treatyStatus(LAW_PACK, state, instrument, date);
          expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
          expect(`${sentence} ${note ?? ''}`).not.toMatch(/\d{4}-\d{2}|_|\bnull\b|undefined/);
        }
  });

  it('keeps reservations and declarations as a note', () => {
    expect(status('UA', 'RS', '2025-02-28').note).toMatch(/Article 12\(3\).*Article 124/);
    expect(status('FR', 'RS', '2025-02-28').note).toBeNull();
  });

  it('keeps a note on one Geneva Convention with that Convention', () => {
    expect(status('RU', 'GC3', '2025-02-28').note).toContain('art. 85');
    expect(status('RU', 'GC4', '2025-02-28').note).toBeNull();
  });

  it('says when the pack was last checked for a later date', () => {
    expect(status('FR', 'RS', '2026-09-01').sentence).toContain('As last checked in May 2026');
    expect(status('FR', 'RS', '2026-05-31').sentence).not.toContain('As last checked');
  });
});

describe('plainDate', () => {
  it.each([
    ['2025-01-01', '1 January 2025'],
    ['2025-12', 'December 2025'],
    ['2025', '2025'],
  ])('%s is %s', (date, words) => {
    expect(plainDate(date)).toBe(words);
  });
});
