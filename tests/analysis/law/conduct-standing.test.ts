import { describe, expect, it } from 'vitest';
import { standingSentence } from '../../../analysis/explain/standing-sentence.ts';
import { findingInWar } from '../../support/finding-in-war.ts';

/** How the first finding in a sentence stands: "denied by the army, said by officials". */
function standing(sentence: string): string {
  const { reading, words, finding } = findingInWar(sentence);
  const who = (index: number | null) => words(...(reading.attributions[index ?? -1]?.source ?? []));
  const from = who(finding.standingFrom) === '' ? '' : ` by ${who(finding.standingFrom)}`;
  const said = who(finding.attribution) === '' ? '' : `, said by ${who(finding.attribution)}`;
  return `${finding.standing}${from}${said}`;
}

describe('how conduct is put, and by whom', () => {
  it.each([
    ['Troops tortured prisoners in the cellar.', 'reported'],
    ['Troops tortured prisoners in the cellar, two doctors said.', 'reported, said by two doctors'],
    ['The army denied that its troops tortured prisoners.', 'denied by The army, said by The army'],
    [
      'Militants shelled the clinic, officials said, but the group denied it.',
      'denied by the group, said by officials',
    ],
    ['A report alleges that troops tortured prisoners.', 'alleged by A report, said by A report'],
    ['Guards allegedly tortured prisoners in the cellar.', 'alleged'],
    [
      'The mayor accused the militia of shelling the clinic on Monday.',
      'alleged by The mayor, said by The mayor',
    ],
    ['The court found that troops tortured prisoners.', 'found-by-court by The court, said by The court'],
    ['A tribunal convicted two officers of torturing prisoners of war.', 'found-by-court'],
    [
      'The commander threatened to execute captured soldiers unless the city surrendered.',
      'planned by The commander, said by The commander',
    ],
    [
      'The ministry plans to deport 300 children from the occupied town, a mayor said.',
      'planned, said by a mayor',
    ],
    ['The captured soldiers will be executed at dawn, a guard said.', 'planned, said by a guard'],
    ['“We’ll execute captured soldiers at dawn,” a guard said.', 'planned, said by a guard'],
    ['Torture of prisoners is prohibited under the laws of war.', 'general'],
  ])('%s', (sentence, expected) => {
    expect(standing(sentence)).toBe(expected);
  });

  it.each([
    [
      'a plan of something else',
      'The army, whose spokesman would not comment, shelled a hospital on Monday.',
    ],
    ['a later plan', 'Troops tortured prisoners who would not sign the paper.'],
    ['a plan in another clause', 'Troops will leave on Monday, and prisoners were tortured in the cellar.'],
    ['“considered”', 'Troops considered loyal to the general tortured prisoners in the cellar.'],
    ['a claim of something else', 'Troops tortured prisoners near the bridge, which both sides claim.'],
    ['a court that found nothing', 'No court has found that troops tortured prisoners.'],
    ['a court that didn’t find it', 'The court didn’t find that troops tortured prisoners.'],
    ['a sentence not yet passed', 'He could be sentenced to ten years if troops tortured prisoners.'],
    ['a fear', 'The harvest was threatened by troops who tortured prisoners in the cellar.'],
  ])('is only reported beside %s', (_, sentence) => {
    expect(standing(sentence)).toMatch(/^reported/);
  });

  it('says who denies and who says it, apart', () => {
    const { reading, finding } = findingInWar(
      'Militants shelled the clinic, officials said, but the group denied it.',
    );
    expect(standingSentence(reading, finding)).toBe(
      'The article gives this as said by officials. The article reports a denial or an objection by the group. It is not independently verified here.',
    );
  });
});
