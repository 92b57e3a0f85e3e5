import { describe, expect, it } from 'vitest';
import { citedLaw } from '../../../analysis/explain/cited-law.ts';
import { resolveDecisions } from '../../../analysis/law/resolve-decision.ts';
import { createKnowledge } from '../../../knowledge/load-knowledge.ts';
import { LAW_PACK } from '../../support/law-pack.ts';
import { readParagraphs } from '../../support/read-paragraphs.ts';
import { entity, pack } from '../../support/small-pack.ts';

/** The decisions that the names of a text cite, in reading order; "short" for a number alone. */
function decisions(...paragraphs: string[]): string[] {
  const { reading } = readParagraphs(paragraphs);
  return reading.mentions.flatMap((_, index) => {
    const { decisions, isShort } = resolveDecisions(reading, index, LAW_PACK);
    return decisions.length > 0 ? [decisions.map(({ id }) => id).join('+') + (isShort ? ' short' : '')] : [];
  });
}

describe('the decisions a text cites', () => {
  it.each([
    ['UN Security Council Resolution 1593 came in 2005.', 'unsc-1593'],
    ['U.N. Security Council Resolution 1593 came in 2005.', 'unsc-1593'],
    ['Resolution 2417 of the UN Security Council came in 2018.', 'unsc-2417'],
    ['In resolution 2623 the Security Council called a session.', 'unsc-2623'],
    ['Security Council resolutions 1593 and 1970 came first.', 'unsc-1593+unsc-1970'],
    ['The envoy cited S/RES/2286 at length.', 'unsc-2286'],
    ['General Assembly resolution ES-11/4 had 143 votes.', 'unga-es-11-4'],
    ['Resolution ES-11/1 had 141 votes.', 'unga-es-11-1'],
    ['Resolution 68/262 of the General Assembly had 100 votes.', 'unga-68-262'],
    ['The General Assembly adopted Resolution 3314 in 1974.', 'unga-3314-xxix'],
    ['The judges followed Prosecutor v. Lubanga in this.', 'lubanga'],
    ['The judges followed Prosecutor v Bemba Gombo in this.', 'bemba'],
    ['The judges followed Soering v. the United Kingdom in this.', 'soering'],
    ['In Nicaragua v. United States of America the ICJ had gone further.', 'nicaragua'],
    ['In Bosnia and Herzegovina v. Serbia the World Court had gone further.', 'bosnia-serbia'],
    ['The court decided Ukraine v. Russia (re Crimea) in June.', 'ukraine-russia-crimea'],
  ])('%s', (text, cited) => {
    expect(decisions(text)).toEqual([cited]);
  });

  it.each([
    'Resolution 1593 came in 2005.',
    'The council of the town passed Resolution 1593.',
    'House Resolution 242 asked the Security Council to act.',
    'The General Assembly adopted resolution 1593.',
    'The Security Council adopted resolution 68/262.',
    'The Security Council adopted resolution 9999.',
    'Security Council resolutions 1593 and 9999 came first.',
    'Germany v. Italy ended in a draw.',
    'Belgium v Senegal ended in a draw.',
    'The judges followed Prosecutor v. Varga in this.',
    'The court decided Ukraine v. Russia in June.',
    'Lubanga was in court.',
    'Resolution No. 413 was amended.',
  ])('%s: none that is certain', (text) => {
    expect(decisions(text)).toEqual([]);
  });

  it('takes a number alone for the resolution that another place names whole', () => {
    expect(decisions('Resolution 1593 is old.', 'The UN Security Council adopted Resolution 1593.')).toEqual([
      'unsc-1593 short',
      'unsc-1593',
    ]);
    expect(decisions('The UN Security Council adopted Resolution 1593. Resolution 1970 is younger.')).toEqual(
      ['unsc-1593'],
    );
  });

  it('knows a resolution by its entry in another pack', () => {
    const knowledge = createKnowledge(
      [
        pack('story', [
          entity({
            id: 'ruw:resolution-413',
            type: 'law',
            label: 'Resolution No. 413',
            aliases: { en: ['Resolution No. 413'] },
          }),
        ]),
      ],
      LAW_PACK,
    );
    const { reading } = readParagraphs(['They are amending Resolution No. 413.'], {}, knowledge);
    const law = citedLaw(reading, 0, LAW_PACK);
    expect(law?.topics.map(({ topic }) => topic)).toContain('forcibly-mobilised-captured');
    expect(law?.decisions[0]?.says).toContain('Not verified');
  });
});

describe('the card of a decision', () => {
  it('says what it is, what it rests on and which rule it bears on', () => {
    const { reading } = readParagraphs(['UN Security Council Resolution 1593 came in 2005.']);
    expect(citedLaw(reading, 0, LAW_PACK)).toMatchObject({
      decisions: [
        {
          name: 'UN Security Council resolution 1593 (2005)',
          body: 'UN Security Council',
          rests: ['Rome Statute, article 13(b)'],
        },
      ],
      topics: [{ topic: 'icc-jurisdiction', finding: null }],
    });
  });

  it('leads to the article’s own sentence on the rule', () => {
    const { reading } = readParagraphs([
      'Ardovan troops drafted 300 men of the occupied town into their army.',
      'Article 51 of the Fourth Geneva Convention forbids it.',
    ]);
    const index = reading.mentions.findIndex(({ type }) => type === 'law');
    const [topic] = citedLaw(reading, index, LAW_PACK)?.topics ?? [];
    expect(topic?.topic).toBe('forced-conscription');
    expect(reading.law[topic?.finding ?? -1]?.topic).toBe('forced-conscription');
  });

  it('of a treaty cited whole leads to what the treaty is about', () => {
    const topicsOf = (text: string) => {
      const { reading } = readParagraphs([text]);
      return citedLaw(reading, 0, LAW_PACK)?.topics.map(({ topic }) => topic);
    };
    expect(topicsOf('The Genocide Convention was cited.')).toEqual(['genocide-overview']);
    expect(topicsOf('The Geneva Conventions were cited.')).toEqual([]);
  });

  it('finds nothing of a person in any of them', () => {
    for (const { says } of LAW_PACK.decisions) expect(says).not.toMatch(/\b(guilty|convicted|committed)\b/i);
  });
});
