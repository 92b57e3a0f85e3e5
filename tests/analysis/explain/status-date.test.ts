import { describe, expect, it } from 'vitest';
import { statusDate } from '../../../analysis/explain/status-date.ts';
import { readParagraphs } from '../../support/read-paragraphs.ts';

const DRAFTED = 'Ardovan troops drafted 300 men of the occupied town into their army';

/** The day for the last sentence on forced conscription in these paragraphs. */
function dayFor(paragraphs: readonly string[], published: string) {
  const { reading } = readParagraphs(paragraphs, { published });
  const finding = reading.law.findLast(({ topic }) => topic === 'forced-conscription');
  if (!finding) throw new Error('no finding');
  return statusDate(reading, finding, '2026-05-31');
}

describe('the day of a dateline', () => {
  it.each([
    ['KYIV, March 3, 2015 (AP) — ', '2025-06-01', '2015-03-03'],
    ['KYIV, Ukraine (Agency), 3 March 2015 – ', '2025-06-01', '2015-03-03'],
    ['GENEVA, Sept. 28 (UPI) -- ', '2016-09-29', '2016-09-28'],
    ['PORT-AU-PRINCE, 3 March 2015: ', '2025-06-01', '2015-03-03'],
    ['Geneva, 12 June – ', '2025-06-13', '2025-06-12'],
    ['Geneva, 30 December – ', '2025-01-02', '2024-12-30'],
    ['GENEVA, Dec. 30 (Agency) - ', '2025-01', '2024-12-30'],
    ['LVIV, March 3, 2015 /Agency/ — ', '', '2015-03-03'],
  ])('%s in an article of “%s” is %s', (dateline, published, date) => {
    const day = dayFor([`${dateline}${DRAFTED}.`], published);
    expect(day.date).toBe(date);
    expect(day.why).toContain('the day of the dateline is used');
    expect(day.why).toContain('what it tells of may be older');
  });

  it('says so where its year was counted from the date of the page', () => {
    expect(dayFor([`GENEVA, 12 June — ${DRAFTED}.`], '2025-06-13').why).toContain('its year counted from');
    expect(dayFor([`GENEVA, 12 June 2025 — ${DRAFTED}.`], '2025-06-13').why).not.toContain('its year');
  });

  it('covers the paragraphs below it, until another dateline stands over them', () => {
    const first = 'KYIV, March 3, 2015 (AP) — The talks went on.';
    const second = 'GENEVA, May 9, 2016 (AP) — The talks ended.';
    const below = `${DRAFTED}.`;
    expect(dayFor([first, below], '2025-06-01').date).toBe('2015-03-03');
    expect(dayFor([first, second, below], '2025-06-01').date).toBe('2016-05-09');
    expect(dayFor([first, below, second], '2025-06-01').date).toBe('2015-03-03');
    expect(dayFor([below, first], '2025-06-01').date).toBe('2025-06-01');
    expect(dayFor(['Geneva, 12 June', below], '2025-06-13').date).toBe('2025-06-12');
  });

  it('is what “last year” and “on Tuesday” are counted from', () => {
    const day = dayFor([`KYIV, March 3, 2015 (AP) — ${DRAFTED} last year.`], '2025-06-01');
    expect(day.date).toBe('2014-12-31');
    expect(day.why).toContain('says “last year”, counted from the dateline “KYIV, March 3, 2015”');
  });

  it.each([
    ['a time of its own', `KYIV, March 3, 2015 (AP) — ${DRAFTED} in 2014.`, '2014-12-31'],
    ['a time that lies ahead', `KYIV, March 3, 2015 (AP) — ${DRAFTED} and will again in 2027.`, '2025-06-01'],
    ['a time of no certain day', `KYIV, March 3, 2015 (AP) — ${DRAFTED} last summer.`, '2025-06-01'],
    ['a page older than itself', `KYIV, March 3, 2026 (AP) — ${DRAFTED}.`, '2025-06-01'],
  ])('gives way to %s', (_, paragraph, date) => {
    const day = dayFor([paragraph], '2025-06-01');
    expect(day.date).toBe(date);
    expect(day.why).not.toContain('of the dateline is used');
  });

  it.each([
    ['a range of days', 'KYIV, March 3–5, 2015 — The talks went on.'],
    ['only a month', 'KYIV, March 2015 — The talks went on.'],
    ['no place', 'March 3, 2015 — The talks went on.'],
    ['a note of the editors', 'Updated March 3, 2015 — The talks went on.'],
    ['a weekday and no place', 'Tuesday, March 3, 2015 — The talks went on.'],
    ['a sentence that begins with place and day', 'Geneva, 3 March 2015, was quiet.'],
    ['words that are no names', 'The mayor of Geneva, 3 March 2015 — The talks went on.'],
    ['the name of a thing', 'Operation Sunrise, 3 March 2015 — The talks went on.'],
    ['a place alone', 'KYIV (AP) — The talks went on.'],
    ['a place and a day inside a sentence', 'They met in KYIV, March 3, 2015 — The talks went on.'],
    ['a day that does not exist', 'KYIV, February 30, 2015 — The talks went on.'],
  ])('is none: %s', (_, paragraph) => {
    expect(dayFor([paragraph, `${DRAFTED}.`], '2025-06-01').date).toBe('2025-06-01');
  });

  it('stays the dateline’s for what goes on: “since 2014”', () => {
    expect(dayFor([`KYIV, March 3, 2015 (AP) — ${DRAFTED} since 2014.`], '2025-06-01').date).toBe(
      '2015-03-03',
    );
  });
});
