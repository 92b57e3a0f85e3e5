import { describe, expect, it } from 'vitest';
import { explainName } from '../../../analysis/explain/explain-name.ts';
import { withChoices } from '../../../analysis/names/relink.ts';
import { read } from '../../../analysis/read.ts';
import { packagedKnowledge } from '../../../tools/read/packaged-knowledge.ts';
import { MODELS } from '../../support/shipped-models.ts';

const knowledge = await packagedKnowledge();

function readText(...paragraphs: string[]) {
  const blocks = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const meta = { title: '', byline: '', publisher: 'The Tarn Post', published: '2026-03-04' };
  return read({ meta, blocks, truncated: false }, knowledge, MODELS);
}

/** What the first mention of this name leads to. */
function linkOf(name: string, text: string) {
  const reading = readText(text);
  const at = reading.mentions.findIndex(
    ({ span }) => reading.blocks[span.block]?.text.slice(span.start, span.end) === name,
  );
  const entity = reading.entities.find(({ id }) => id === reading.mentions[at]?.entity);
  return { reading, at, entity, known: knowledge.entity(entity?.id ?? '')?.entity ?? null };
}

describe('a name of several places or people', () => {
  it.each([
    ['Georgia', 'Protesters in Tbilisi said that Georgia must not turn to Russia.', /South Caucasus/],
    [
      'Georgia',
      'A judge in Atlanta, Georgia, let the vote go on, and the U.S. senator agreed.',
      /United States|American/,
    ],
    ['Jordan', 'King Abdullah said in Amman that Jordan would take in the wounded.', /capital is Amman/],
    ['Chad', 'Refugees from Darfur crossed into Chad, the aid workers said.', /Djamena/],
    ['Turkey', 'Turkey closed its border with Syria on Monday.', /Ankara/],
    [
      'Dover',
      'The ship sailed from Dover, Delaware, with grain for the American navy.',
      /Delaware, United States/,
    ],
    ['Columbus', 'Voters in Columbus, Ohio, waited for hours.', /Ohio, United States/],
    ['Tripoli', 'Lebanese soldiers moved into Tripoli, Lebanon, after the shooting.', /Lebanon/],
    ['Alexandria', 'The Egyptian police closed the port of Alexandria in Egypt.', /Egypt/],
    [
      'Mike DeWine',
      'Ohio Governor Mike DeWine called up the National Guard in Columbus.',
      /Governor of Ohio/,
    ],
  ])('%s: %s', (name, text, description) => {
    expect(linkOf(name, text).known?.description).toMatch(description);
  });
});

describe('a name that nothing known fits', () => {
  it.each([
    [
      'a small town’s name where its region is not named',
      'Atlantic',
      'The American clerk walked to Atlantic Bakery.',
    ],
    [
      'a person who only shares a full name',
      'Jan Novak',
      'The baker Jan Novak opened his shop in Lisbon on Monday.',
    ],
    [
      'a team',
      'Hartlepool',
      'Hartlepool beat Gateshead 2-1 in a football match, and their striker scored both goals for the team.',
    ],
    [
      'a town of many states, none of them named',
      'Springfield',
      'The mayor of Springfield opened the bridge.',
    ],
  ])('%s', (_what, name, text) => {
    const { entity, known } = linkOf(name, text);
    expect(known?.id.startsWith('geonames:') || known?.type === 'person' || false).toBe(false);
    if (entity) expect(['unknown', 'stands-for-team', 'best-known', 'only-one']).toContain(entity.reason);
  });
});

describe('an adjective of nationality', () => {
  const idsOf = (text: string) =>
    readText(text).demonyms.map(({ entity }) => knowledge.entity(entity)?.entity.label);
  it.each([
    ['Iraqi troops met two Norwegians.', ['Iraq', 'Norway']],
    ['Scottish and European ministers came.', ['Scotland', 'Europe']],
    ['She answered in Russian and spoke French with the guests.', []],
    ['The American League put off the game.', []],
    ['We polish the table, and the turkish towels are wet.', []],
    ['Russian Railways sold the station.', []],
    ['The bakery opened at noon.', []],
  ])('%s', (text, labels) => {
    expect(idsOf(text)).toEqual(labels);
  });
});

describe('the card of a linked name', () => {
  it('says why, and who else bears the name', () => {
    const { reading, at } = linkOf('Tripoli', 'Lebanese soldiers moved into Tripoli, Lebanon, on Friday.');
    const { link } = explainName(reading, at, knowledge);
    expect(link?.why).toMatch(/^The name “Tripoli” led here\. .*region or state/);
    expect(link?.others.map(({ description }) => description).join()).toMatch(/Libya/);
  });

  it('says where a capital stands for a government', () => {
    const { reading } = linkOf('Kyiv', 'Kyiv said the attack killed two people. Snow fell in Kyiv.');
    const here = reading.mentions.map((_, at) => explainName(reading, at, knowledge).here);
    expect(here).toEqual([expect.stringMatching(/^Here: the government/), null]);
  });

  it('lists what is of a place with where it is named', () => {
    const { reading, at } = linkOf('Norway', 'Norway voted on Monday. Norwegian farmers stayed at home.');
    expect(explainName(reading, at, knowledge).mentions).toHaveLength(2);
  });
});

describe('what the reader chooses', () => {
  const { reading, entity } = linkOf('Tripoli', 'Tripoli, Lebanon, was quiet. “We wait,” Tripoli said.');

  it('takes the place of what was found, wherever it stands', () => {
    const libyan = entity?.runnersUp.find((id) =>
      /Libya/.test(knowledge.entity(id)?.entity.description ?? ''),
    );
    const chosen = withChoices(reading, [{ label: entity?.label ?? '', to: libyan ?? '' }], knowledge);
    const ids = chosen.mentions.map((mention) => mention.entity);
    expect(ids.filter((id) => id === libyan)).toHaveLength(
      reading.mentions.filter((m) => m.entity === entity?.id).length,
    );
    const after = chosen.entities.find(({ id }) => id === libyan);
    expect(after).toMatchObject({ reason: 'chosen', runnersUp: expect.arrayContaining([entity?.id]) });
  });

  it('may be nobody known', () => {
    const chosen = withChoices(reading, [{ label: entity?.label ?? '', to: null }], knowledge);
    expect(chosen.entities[0]).toMatchObject({
      pack: null,
      wikidata: null,
      label: 'Tripoli',
      reason: 'chosen',
    });
    const back = withChoices(chosen, [{ label: 'Tripoli', to: entity?.id ?? '' }], knowledge);
    expect(back.mentions).toEqual(reading.mentions);
  });

  it.each([
    ['nobody in the article', { label: 'Oslo', to: 'Q585' }],
    ['an id nothing knows', { label: 'Tripoli', to: 'tst:nobody' }],
  ])('changes nothing for %s', (_what, choice) => {
    expect(withChoices(reading, [choice], knowledge)).toBe(reading);
  });
});
