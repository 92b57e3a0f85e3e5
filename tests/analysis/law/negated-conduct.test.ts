import { describe, expect, it } from 'vitest';
import { standingSentence } from '../../../analysis/explain/standing-sentence.ts';
import { findingInWar } from '../../support/finding-in-war.ts';

/** The finding of a topic in a sentence, with what the card says of it. */
function told(topic: string, sentence: string): { standing: string; says: string } {
  const { reading, finding } = findingInWar(sentence, topic);
  return { standing: finding.standing, says: standingSentence(reading, finding) };
}

describe('conduct that is said not to have happened', () => {
  it.each([
    ['attacks-hospitals', 'The army said it did not shell the hospital.'],
    ['torture-war', 'The army said its troops had not tortured any prisoners.'],
    ['torture-war', '“We didn’t torture prisoners,” the general said.'],
    ['torture-war', 'Nobody was tortured in the camp by our troops, the general said.'],
    ['torture-war', 'No prisoner of war has ever been tortured by our troops, said the spokesman.'],
    ['attacks-hospitals', 'Troops never deliberately shelled the hospital, according to the ministry.'],
    ['pillage-requisition', 'He said the troops had neither tortured prisoners nor looted homes.'],
    ['pillage-requisition', 'There was no looting by troops in the town, the mayor said.'],
    ['torture-war', 'It is not true that troops tortured prisoners, the minister said.'],
  ])('is a denial of %s: %s', (topic, sentence) => {
    expect(told(topic, sentence).standing).toBe('denied');
  });

  it.each([
    [
      'of another verb',
      'torture-war',
      'Prisoners who did not confess were tortured by troops, a lawyer said.',
    ],
    [
      'of another clause',
      'attacks-hospitals',
      'Patients were not warned before the army shelled the hospital, a nurse said.',
    ],
    ['“not only”', 'torture-war', 'Troops did not only torture prisoners, a lawyer said, but starved them.'],
    ['“no fewer”', 'torture-war', 'No fewer than ten prisoners were tortured by troops, a lawyer said.'],
    ['a condition', 'torture-war', 'If troops do not torture prisoners, a lawyer said, they starve them.'],
    ['of what nobody does', 'treaty-withdrawal', 'The junta has never ratified the convention on landmines.'],
    ['a duty', 'torture-war', 'Prisoners should never have been tortured by troops, a lawyer said.'],
    [
      'of a thing near by',
      'attacks-hospitals',
      'Troops shelled the valley, where there was no clinic but a school, a nurse said.',
    ],
    [
      'a denial of something else',
      'attacks-hospitals',
      'The militia, which denied an earlier strike, shelled the clinic on Monday.',
    ],
    [
      '“denied” for withheld',
      'starvation-siege-relief',
      'Aid workers say the army denied food to civilians in the besieged town.',
    ],
  ])('is none beside a negation %s', (_, topic, sentence) => {
    expect(told(topic, sentence).standing).not.toBe('denied');
  });

  it('is told as what the source says', () => {
    expect(told('attacks-hospitals', 'The army said it did not shell the hospital.').says).toBe(
      'The article reports a denial or an objection by the army. It is not independently verified here.',
    );
  });

  it('is told as such where the article says so itself', () => {
    expect(told('attacks-hospitals', 'Troops never shelled the hospital.').says).toBe(
      'The article reports a denial or an objection, or says that it did not happen. It is not independently verified here.',
    );
  });
});
