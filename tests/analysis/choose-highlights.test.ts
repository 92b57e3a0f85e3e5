import { describe, expect, it } from 'vitest';
import { chooseHighlights, type HighlightChoice } from '../../analysis/choose-highlights.ts';
import type { Claim, LegalFinding, Mention, Reading } from '../../analysis/reading.ts';

const TEXT = 'Ann Lee said 40 ships had left Lom. Ann Lee wept.';
const ALL = { names: true, claims: true, law: true };

function span(words: string, from = 0, block = 0) {
  const start = TEXT.indexOf(words, from);
  return { block, start, end: start + words.length };
}

function mention(words: string, entity: string, from = 0, block = 0): Mention {
  return { span: span(words, from, block), type: 'person', entity, because: 'test' };
}

function reading(parts: Partial<Reading>): Reading {
  const block = { kind: 'paragraph' as const, text: TEXT };
  return {
    meta: { title: '', byline: '', publisher: '', published: '' },
    blocks: [block, { kind: 'heading', text: TEXT }, block],
    truncated: false,
    language: 'en',
    sentences: [],
    mentions: [],
    entities: [],
    demonyms: [],
    attributions: [],
    claims: [],
    law: [],
    summary: [],
    ...parts,
  };
}

const claim = (words: string, score = 0.9) => ({ span: span(words), score }) as unknown as Claim;
const law = (words: string, topic = 't', block = 0, standing = 'reported') =>
  ({ span: span(words, 0, block), topic, standing }) as unknown as LegalFinding;

/** Each highlight as its kind and words. */
function painted(whole: Reading, choice: Partial<HighlightChoice> = {}): string[] {
  return chooseHighlights(whole, { marks: ALL, density: 'usual', ...choice }).map(
    ({ finding, span: { block, start, end } }) =>
      `${finding.kind}${finding.index} ${whole.blocks[block]?.text.slice(start, end)}`,
  );
}

describe('chooseHighlights', () => {
  it('splits a claim around the names in it, so that both can be clicked', () => {
    const whole = reading({ mentions: [mention('Lom', 'p')], claims: [claim('40 ships had left Lom.')] });
    expect(painted(whole)).toEqual(['claim0 40 ships had left', 'name0 Lom']);
  });

  it('begins no piece with the mark behind a name, and leaves a number its minus', () => {
    const text = 'LOM, Tarnovia — Ships wait. Lom -40 degrees, then rain.';
    const blocks = [{ kind: 'paragraph' as const, text }];
    const at = (words: string) => ({
      block: 0,
      start: text.indexOf(words),
      end: text.indexOf(words) + words.length,
    });
    const named = (words: string) => ({ ...mention('Lom', 'p'), span: at(words) });
    const whole = {
      ...reading({
        mentions: [named('LOM'), named('Tarnovia'), named('Lom')],
        claims: [
          { ...claim('40 ships'), span: at('LOM, Tarnovia — Ships wait.') },
          { ...claim('40 ships'), span: at('Lom -40 degrees, then rain.') },
        ],
      }),
      blocks,
    };
    const pieces = painted(whole, { density: 'all' }).filter((each) => each.startsWith('claim'));
    expect(pieces).toEqual(['claim0 Ships wait.', 'claim1 -40 degrees, then rain.']);
  });

  it('leaves words that a claim and a legal topic share to the topic, and to the claim when topics are off', () => {
    const whole = reading({
      claims: [claim('40 ships had left Lom')],
      law: [law('Ann Lee said 40 ships had left Lom.')],
    });
    expect(painted(whole)).toEqual(['law0 Ann Lee said 40 ships had left Lom.']);
    expect(painted(whole, { marks: { ...ALL, law: false } })).toEqual(['claim0 40 ships had left Lom']);
  });

  it('marks a name once a section, once in the article, or always', () => {
    const mentions = [mention('Ann Lee', 'a'), mention('Ann Lee', 'a', 10), mention('Ann Lee', 'a', 0, 2)];
    const whole = reading({ mentions });
    expect(painted(whole)).toHaveLength(2);
    expect(painted(whole, { density: 'few' })).toHaveLength(1);
    expect(painted(whole, { density: 'all' })).toHaveLength(3);
  });

  it('marks a name in a heading only when the text never names it', () => {
    const heading = mention('Ann Lee', 'a', 0, 1);
    expect(painted(reading({ mentions: [heading, mention('Ann Lee', 'a', 0, 2)] }))).toEqual([
      'name1 Ann Lee',
    ]);
    expect(painted(reading({ mentions: [heading] }))).toEqual(['name0 Ann Lee']);
  });

  it('marks a legal topic where a section first comes to it, and where the article states the law', () => {
    const whole = reading({
      law: [
        law('Ann Lee said', 't', 1),
        law('Ann Lee said'),
        law('Ann Lee wept.'),
        law('Ann Lee wept.', 'u'),
        law('Ann Lee said', 't', 2),
        law('Ann Lee wept.', 't', 2, 'general'),
      ],
    });
    expect(painted(whole)).toEqual([
      'law1 Ann Lee said',
      'law3 Ann Lee wept.',
      'law4 Ann Lee said',
      'law5 Ann Lee wept.',
    ]);
    expect(painted(whole, { density: 'few' })).toEqual(['law1 Ann Lee said', 'law3 Ann Lee wept.']);
    expect(painted(whole, { density: 'all' })).toHaveLength(5);
  });

  it('leaves a sentence to its claim where its legal topic is marked already', () => {
    const whole = reading({
      claims: [claim('Ann Lee wept.')],
      law: [law('Ann Lee said'), law('Ann Lee wept.')],
    });
    expect(painted(whole)).toEqual(['law0 Ann Lee said', 'claim0 Ann Lee wept.']);
  });

  it('paints nothing when nothing is wanted', () => {
    const whole = reading({
      mentions: [mention('Lom', 'p')],
      claims: [claim('40 ships')],
      law: [law('Ann Lee wept.')],
    });
    expect(painted(whole, { marks: { names: false, claims: false, law: false } })).toEqual([]);
  });

  it('never lets two highlights overlap', () => {
    const whole = reading({
      mentions: [mention('Ann Lee', 'a'), mention('Lom', 'p')],
      claims: [claim('40 ships had left Lom'), claim('Ann Lee said 40')],
      law: [law('said 40 ships had'), law('Lom. Ann Lee')],
    });
    const found = chooseHighlights(whole, { marks: ALL, density: 'all' });
    for (const [index, { span: own }] of found.entries()) {
      const next = found[index + 1]?.span;
      expect(own.start).toBeLessThan(own.end);
      if (next && next.block === own.block) expect(own.end).toBeLessThanOrEqual(next.start);
    }
  });
});
