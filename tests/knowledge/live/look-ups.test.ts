import { describe, expect, it, vi } from 'vitest';
import type { LiveAnswer, LookUpSubject } from '../../../knowledge/live/live-answer.ts';
import { createLookUps } from '../../../knowledge/live/look-ups.ts';

const answer: LiveAnswer = { state: 'missing', title: 'Tokaj', host: 'hu.wikipedia.org' };
const named: LookUpSubject = { term: 'Tokaj', language: 'hu', title: null, item: null };
const packed: LookUpSubject = { term: 'Tisza', language: 'en', title: 'Tisza (river)', item: 'Q77' };

function lookUps({ isAllowed = true, isPrivate = false } = {}) {
  const ask = vi.fn(async () => answer);
  const made = createLookUps({
    source: { ask, forget: async () => {} },
    isAllowed: async () => isAllowed,
    isPrivate: async (tab) => isPrivate && tab === 7,
  });
  return { ...made, ask };
}

describe('an offer', () => {
  it.each([
    [named, { sends: 'Tokaj', host: 'hu.wikipedia.org', isExact: false }],
    [packed, { sends: 'Tisza (river)', host: 'en.wikipedia.org', isExact: true }],
    [
      { ...packed, title: null },
      { sends: 'Q77', host: 'www.wikidata.org', isExact: true },
    ],
  ])('says what is sent, and sends nothing: %o', async (subject, told) => {
    const { offer, ask } = lookUps();
    expect(await offer(subject, 7)).toEqual({ allowed: 'yes', ...told });
    expect(ask).not.toHaveBeenCalled();
  });

  it.each([
    [{ isAllowed: false }, 'no'],
    [{ isPrivate: true }, 'private'],
    [{ isAllowed: false, isPrivate: true }, 'private'],
  ] as const)('says whether it may: %o', async (parts, allowed) => {
    expect(await lookUps(parts).offer(named, 7)).toMatchObject({ allowed });
  });
});

describe('a step', () => {
  it.each([
    [named, { kind: 'page' }, { kind: 'page', title: 'Tokaj', item: null, byName: true, language: 'hu' }],
    [named, { kind: 'search' }, { kind: 'search', term: 'Tokaj', language: 'hu' }],
    [named, { kind: 'item', item: 'Q5' }, { kind: 'item', item: 'Q5', language: 'hu' }],
    [
      packed,
      { kind: 'page' },
      { kind: 'page', title: 'Tisza (river)', item: 'Q77', byName: false, language: 'en' },
    ],
    [packed, { kind: 'search' }, { kind: 'item', item: 'Q77', language: 'en' }],
    [{ ...packed, title: null }, { kind: 'page' }, { kind: 'item', item: 'Q77', language: 'en' }],
    [{ ...packed, item: null }, { kind: 'search' }, { kind: 'search', term: 'Tisza', language: 'en' }],
  ] as const)('is one question: %o %o', async (subject, step, question) => {
    const { lookUp, ask } = lookUps();
    expect(await lookUp(subject, step, 7)).toBe(answer);
    expect(ask.mock.calls).toEqual([[question]]);
  });

  it('is not taken unless it is allowed now', async () => {
    const { lookUp, ask } = lookUps({ isAllowed: false });
    expect(await lookUp(named, { kind: 'page' }, 7)).toEqual({
      state: 'not-allowed',
      host: 'hu.wikipedia.org',
    });
    expect(ask).not.toHaveBeenCalled();
  });

  it('is not taken in a private window, though it is allowed', async () => {
    const { lookUp, ask } = lookUps({ isPrivate: true });
    expect(await lookUp(named, { kind: 'page' }, 7)).toEqual({ state: 'private', host: 'hu.wikipedia.org' });
    expect(ask).not.toHaveBeenCalled();
    expect(await lookUp(named, { kind: 'page' }, 8)).toBe(answer);
  });
});
