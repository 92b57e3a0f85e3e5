import { describe, expect, it } from 'vitest';
import { findNames } from '../../../analysis/names/find-names.ts';
import type { ArticleMeta, Block } from '../../../analysis/reading.ts';
import { detectLanguage } from '../../../analysis/text/detect-language.ts';
import { segment } from '../../../analysis/text/segment.ts';
import { MODELS } from '../../support/shipped-models.ts';
import { knowing } from '../../support/small-knowledge.ts';

const META: ArticleMeta = { title: '', byline: '', publisher: '', published: '' };
const NOTHING_KNOWN = knowing();

function names(blocks: readonly Block[], meta: Partial<ArticleMeta> = {}): string[] {
  const text = segment(blocks);
  const { mentions } = findNames(text, {
    knowledge: NOTHING_KNOWN,
    weights: MODELS.names,
    meta: { ...META, ...meta },
    language: detectLanguage(text),
  });
  return mentions.map(({ span, type }) => `${blocks[span.block]?.text.slice(span.start, span.end)} ${type}`);
}

const inText = (...paragraphs: string[]) => names(paragraphs.map((text) => ({ kind: 'paragraph', text })));

const FOUND: readonly (readonly [sentence: string, ...names: string[]])[] = [
  // people, without their titles
  ['The verdict was read by Judge Mirela Tokar on Friday.', 'Mirela Tokar person'],
  ['Dr Amina Yusuf said the ward was full.', 'Amina Yusuf person'],
  ['A letter from Gen. Tomas Oravec was found.', 'Tomas Oravec person'],
  ['Former US President Walter Quint spoke first.', 'US place', 'Walter Quint person'],
  ['Economist Laura Benning expects a fall in prices.', 'Laura Benning person'],
  ['"We waited," said Khaled al-Masri, a baker.', 'Khaled al-Masri person'],
  [
    'The prize went to Charles van der Meer and Maria de la Cruz.',
    'Charles van der Meer person',
    'Maria de la Cruz person',
  ],
  ['Oyelude Banjo, 34, was pulled from the rubble.', 'Oyelude Banjo person'],
  [
    'The US Ambassador met House of Elders Speaker Laura Benning.',
    'US place',
    'House of Elders organisation',
    'Laura Benning person',
  ],
  [
    'The letter was signed by Ostland Post Editor-in-Chief Laura Benning.',
    'Ostland Post organisation',
    'Laura Benning person',
  ],
  ['Talks with Chief Executive Laura Benning failed.', 'Laura Benning person'],
  ['Members of the Forward party left.', 'Forward organisation'],
  ['J. R. Hartwell wrote the report.', 'J. R. Hartwell person'],
  // bodies
  ['Fans of Dynamo Tolvik sang.', 'Dynamo Tolvik organisation'],
  ['The visitors destroyed Redfern Town 5-0 before a record crowd.', 'Redfern Town organisation'],
  ['The champion Laura Benning 6-4 6-2 went through.', 'Laura Benning person'],
  ['The Norwegian Fisheries Ministry agreed.', 'Fisheries Ministry organisation'],
  ['The choir of the Norwegian Fisheries School sang.', 'Norwegian Fisheries School organisation'],
  // a letter of party
  ['State Sen. Laura Benning, R-Redfern, left.', 'Laura Benning person', 'Redfern place'],
  ['The rapper D-Redfern sang.', 'D-Redfern person'],
  [
    'The Ministry of Health and Social Care would not comment.',
    'Ministry of Health and Social Care organisation',
  ],
  [
    'She leads the Coalition for the Protection of Rivers.',
    'Coalition for the Protection of Rivers organisation',
  ],
  ['The Arven Defence Ministry denied it.', 'Arven Defence Ministry organisation'],
  ['The Russian Foreign Ministry denied it.', 'Foreign Ministry organisation'],
  ['Shares of Tolvik Marine Ltd rose.', 'Tolvik Marine Ltd organisation'],
  ['The 7th Mountain Brigade held the pass.', '7th Mountain Brigade organisation'],
  ["Members of the Dockers' Union walked out.", "Dockers' Union organisation"],
  ['He told The Marlow Gazette that he would stay.', 'The Marlow Gazette organisation'],
  ['The newspaper Veritza printed the list.', 'Veritza organisation'],
  [
    'Officials of the International Maritime Tribunal (IMT) arrived.',
    'International Maritime Tribunal organisation',
    'IMT organisation',
  ],
  // places
  ['The mayor of Brandfeld resigned.', 'Brandfeld place'],
  ['Shelling was heard near Tarnovka at night.', 'Tarnovka place'],
  ['They fled to Lake Orhan and the village of Sutla.', 'Lake Orhan place', 'Sutla place'],
  ['KHARKIV, Ukraine - Two people were hurt.', 'KHARKIV place', 'Ukraine place'],
  [
    'The road runs through Ivano-Frankivsk, Lviv and Sutla.',
    'Ivano-Frankivsk place',
    'Lviv place',
    'Sutla place',
  ],
  ['She grew up in Burton upon Dale.', 'Burton upon Dale place'],
  // laws and events
  [
    'That breaks Article 51 of the Fourth Geneva Convention.',
    'Article 51 of the Fourth Geneva Convention law',
  ],
  ['He was charged under Article 12 of Ruthland’s Penal Code.', 'Article 12 of Ruthland’s Penal Code law'],
  ['The cabinet amended Resolution No. 88 last week.', 'Resolution No. 88 law'],
  ['The court ruled in Marrow v. Estonia that it may.', 'Marrow v. Estonia law'],
  ['It signed the 1972 Harbour Treaty.', '1972 Harbour Treaty law'],
  ['He fought in the Second World War.', 'Second World War event'],
  ['She won the 2019 Estonian parliamentary election.', '2019 Estonian parliamentary election event'],
  // parts of compounds, possessives
  ['Hamas-led gunmen crossed the fence, said Estonia’s envoy.', 'Hamas organisation', 'Estonia place'],
  ['The vote was close, said Rep. Dana Lopez, D-Ohio.', 'Dana Lopez person', 'Ohio place'],
  ['The Russia-Ukraine border was shut.', 'Russia place', 'Ukraine place'],
];

const NOT_FOUND: readonly string[] = [
  'Hitting rescuers is a crime under the laws of war.',
  'Volunteers carried water, and Russian soldiers watched.',
  'The Ukrainian government and the French opposition disagree.',
  'On Monday, March 3, the shops were shut.',
  'However, nobody came. Nevertheless, we waited.',
  'The prisoner of war (POW) status was removed.',
  'A GDP of this size needs no CEO.',
  'Muslims, Christians and Jews prayed there.',
  'I told him so, and I was right.',
  'Nothing obliges them. They’ll come, and there’ll be tea.',
  'God knows what the internet made of it, in Hebrew or in Latin.',
  'Western officials and Eastern diplomats met the Prime Minister.',
  'Coltan from the hills crosses by night.',
  'They speak English, German and Arabic at home.',
  'NOBODY CAME TO THE MEETING LAST NIGHT',
  'Why Nobody Came to the Meeting Last Night',
];

describe('findNames', () => {
  it.each(FOUND)('finds the names of: %s', (sentence, ...expected) => {
    expect(inText(sentence)).toEqual(expected);
  });

  it.each(NOT_FOUND)('finds nothing in: %s', (sentence) => {
    expect(inText(sentence)).toEqual([]);
  });

  it('knows a later surname, given name or short form by the full name', () => {
    expect(
      inText('Nadia Horvat runs Castell Timber Ltd.', 'Horvat said Castell would grow. Nadia smiled.'),
    ).toEqual([
      'Nadia Horvat person',
      'Castell Timber Ltd organisation',
      'Horvat person',
      'Castell organisation',
      'Nadia person',
    ]);
  });

  it('lets a headline say only what the article names', () => {
    const heading: Block = { kind: 'heading', text: 'Horvat Promises More Jobs After Tarnovka Fire' };
    const body: Block = { kind: 'paragraph', text: 'Nadia Horvat spoke near Tarnovka.' };
    expect(names([heading, body]).slice(0, 2)).toEqual(['Horvat person', 'Tarnovka place']);
  });

  it('takes the outlet for an organisation under a short form of its name', () => {
    const body: Block = { kind: 'paragraph', text: 'He wrote to the Lantern last week.' };
    expect(names([body], { publisher: 'The Harbour Lantern' })).toEqual(['Lantern organisation']);
  });

  it('tells a row of results from a list of towns', () => {
    expect(inText('Grimsby 2 Barnet 0')).toEqual(['Grimsby organisation', 'Barnet organisation']);
    expect(inText('They beat Redmere Town 3-1 on Sunday.')).toEqual(['Redmere Town organisation']);
  });

  it('finds nothing in an article without a word', () => {
    expect(names([])).toEqual([]);
    expect(inText('', ' \t ', '…')).toEqual([]);
  });
});
