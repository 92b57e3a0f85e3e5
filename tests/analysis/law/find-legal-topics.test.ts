import { describe, expect, it } from 'vitest';
import { findAttributions } from '../../../analysis/attribution/find-attributions.ts';
import { findLegalTopics } from '../../../analysis/law/find-legal-topics.ts';
import { findNames } from '../../../analysis/names/find-names.ts';
import { detectLanguage } from '../../../analysis/text/detect-language.ts';
import { segment } from '../../../analysis/text/segment.ts';
import { LAW_ONLY } from '../../support/law-pack.ts';
import { findingsIn, topicsIn } from '../../support/legal-findings.ts';
import { mentionIn } from '../../support/mention-in.ts';
import { MODELS } from '../../support/shipped-models.ts';

const NO_NAMES = { mentions: [], entities: [] };

/** A paragraph with its names and attributions. */
function told(paragraph: string) {
  const text = segment([{ kind: 'paragraph', text: paragraph }]);
  const meta = { title: '', byline: '', publisher: '', published: '' };
  const language = detectLanguage(text);
  const names = findNames(text, { knowledge: LAW_ONLY, weights: MODELS.names, meta, language });
  return {
    text,
    names,
    attributions: findAttributions(text, { ...names, meta, models: MODELS.attribution }),
  };
}

/** The same sentence about whichever state the pack knows. */
const OF_ANY_STATE = ['Ukrainian', 'Turkish', 'Iranian', 'Chinese'];

describe('findLegalTopics', () => {
  it('leaves a state that drafts its own citizens at home alone', () => {
    const found = topicsIn(
      'Parliament in Norland passed a law to draft men of eighteen as the war next door goes on.',
      'Troops hold the border, the defence ministry said.',
    );
    expect(found).not.toContain('forced-conscription');
  });

  it('knows the bodies that the pack names for a topic', () => {
    expect(topicsIn('Artillery was heard all night.', 'Africa Corps men entered the town.')).toContain(
      'mercenaries',
    );
    expect(topicsIn('Artillery was heard all night.', 'The opera house played Wagner for the men.')).toEqual(
      [],
    );
  });

  it.each(OF_ANY_STATE)('finds what was done to %s prisoners', (demonym) => {
    expect(
      topicsIn(
        'Artillery was heard along the front line.',
        `Guards beat captured ${demonym} men in the barracks.`,
      ),
    ).toEqual(
      topicsIn(
        'Artillery was heard along the front line.',
        'Guards beat captured Russian men in the barracks.',
      ),
    );
  });

  it('carries a topic on to the sentence that only points back to it', () => {
    const found = findingsIn(
      'Officials in the occupied city drafted 900 men last year. This quota has been met in full, one of them said.',
    );
    expect(found.map(({ sentence, topic }) => [sentence, topic])).toEqual([
      [0, 'forced-conscription'],
      [1, 'forced-conscription'],
    ]);
  });

  it('gives a sentence three topics at most, and what found each', () => {
    const found = findingsIn(
      'Artillery was heard along the front line.',
      'Soldiers shelled the hospital and the school in the occupied town, killing four patients and a teacher.',
    );
    expect(found.length).toBeGreaterThan(1);
    expect(found.length).toBeLessThanOrEqual(3);
    for (const { because, topic } of found)
      expect(['law/model', `law/${topic}`]).toContain(because.replace(/(law\/.+)\/.*/, '$1'));
    expect(found.some(({ because }) => because !== 'law/model')).toBe(true);
  });

  it('finds nothing in a person’s name, nor in part of the name of a body', () => {
    const sentence =
      'Ivo Massacre of the Ministry for Victims of Torture and Looting spoke to soldiers and villagers.';
    const text = segment([{ kind: 'paragraph', text: sentence }]);
    const mentions = [
      mentionIn(sentence, 'Ivo Massacre', 'person'),
      mentionIn(sentence, 'Ministry for Victims of Torture and Looting', 'organisation'),
    ];
    expect(
      findLegalTopics(text, { mentions, entities: [] }, [], {
        knowledge: LAW_ONLY,
        networks: MODELS.legalTopics,
      }),
    ).toEqual([]);
    expect(
      findLegalTopics(text, NO_NAMES, [], { knowledge: LAW_ONLY, networks: MODELS.legalTopics }),
    ).not.toEqual([]);
  });

  it.each([
    [
      'one endless sentence',
      'and soldiers of the guard shot prisoners, Mara Velinova said, while the long river town slept ',
    ],
    ['sentences without end', 'Soldiers of the guard shot prisoners, Mara Velinova said. '],
  ])(
    'takes time in step with the length of %s',
    (_, clause) => {
      const time = (times: number) => {
        const { text, names, attributions } = told(clause.repeat(times));
        const start = performance.now();
        findLegalTopics(text, names, attributions, { knowledge: LAW_ONLY, networks: MODELS.legalTopics });
        return performance.now() - start;
      };
      time(200);
      // Ten times the words may take no more than forty times as long on a busy machine; a quadratic search takes a hundred.
      expect(time(4000)).toBeLessThan(Math.max(40 * time(400), 2000));
    },
    30_000,
  );

  it('is empty for an empty article', () => {
    expect(findingsIn()).toEqual([]);
    expect(findingsIn('')).toEqual([]);
  });

  it('gives the same findings every time', () => {
    const paragraphs = ['Rebels seized aid trucks at the checkpoint.', 'Two nurses were killed by a shell.'];
    expect(findingsIn(...paragraphs)).toEqual(findingsIn(...paragraphs));
  });
});
