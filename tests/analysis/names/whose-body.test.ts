import { describe, expect, it } from 'vitest';
import { findNames } from '../../../analysis/names/find-names.ts';
import { detectLanguage } from '../../../analysis/text/detect-language.ts';
import { segment } from '../../../analysis/text/segment.ts';
import { MODELS } from '../../support/shipped-models.ts';
import { knowing } from '../../support/small-knowledge.ts';
import { entity } from '../../support/small-pack.ts';

const META = { title: '', byline: '', publisher: '', published: '' };
const body = (id: string, label: string, country: string, en: string[], und: string[] = []) =>
  entity({ id, type: 'organisation', label, country, aliases: { en, und } });

const WORLD = knowing(
  entity({ id: 'Q1', label: 'Ukraine', country: 'UA' }),
  entity({ id: 'Q2', label: 'Kyiv', country: 'UA' }),
  entity({ id: 'Q3', label: 'Japan', country: 'JP' }),
  entity({ id: 'Q4', label: 'Tokyo', country: 'JP' }),
  entity({ id: 'Q5', label: 'Peru', country: 'PE' }),
  entity({ id: 'Q6', label: 'Lima', country: 'PE' }),
  entity({ id: 'Q7', label: 'Ghana', country: 'GH' }),
  entity({ id: 'Q8', label: 'Accra', country: 'GH' }),
  entity({ id: 'Q9', label: 'United Kingdom', country: 'GB', aliases: { en: ['Britain', 'UK'] } }),
  entity({ id: 'Q10', label: 'Walter Quint', type: 'person', country: 'US' }),
  entity({ id: 'Q11', label: 'Orlec Republic', country: 'UA', aliases: { und: ['OPR'] } }),
  entity({ id: 'Q12', label: 'Freedom Column', country: 'UA', aliases: { en: ['Independence Square'] } }),
  body('st:police', 'National Police of Ukraine', 'UA', ['National Police', 'Ukrainian National Police']),
  body('st:staff', 'General Staff of Ukraine', 'UA', ['General Staff']),
  body('st:prosecutor', 'Prosecution of Ukraine', 'UA', ["Prosecutor General's Office"]),
  body('st:defence', 'Ministry of Defence', 'GB', ['UK Ministry of Defence']),
  body('st:house', 'United States House', 'US', ['House of Representatives', 'US House of Representatives']),
  body('st:labour', 'Labour Party', 'GB', ['Labour']),
  body('st:brigade', '25th Airborne Brigade', 'UA', []),
  entity({
    id: 'st:spies',
    type: 'organisation',
    label: 'Spies',
    country: 'GB',
    prominence: 86,
    aliases: { und: ['SPI'] },
  }),
  body('st:kremlin', 'Winter Castle', 'RU', []),
);

/** What each mention of a body names: the pack's id, or "-" where it stays unlinked. */
function bodies(text: string): string[] {
  const segmented = segment([{ kind: 'paragraph', text }]);
  const { mentions } = findNames(segmented, {
    knowledge: WORLD,
    weights: MODELS.names,
    meta: META,
    language: detectLanguage(segmented),
  });
  return mentions
    .filter(({ entity: id }) => !/^Q([1-9]|10)$/.test(id))
    .map(({ span, entity: id }) => `${text.slice(span.start, span.end)} ${/^a\d/.test(id) ? '-' : id}`);
}

const OF_THE_STATE: readonly (readonly [text: string, ...bodies: string[]])[] = [
  ['Two men were held in Ukraine, the National Police said.', 'National Police st:police'],
  ['Kyiv was quiet, the General Staff said.', 'General Staff st:staff'],
  [
    "Ukrainian investigators and the Prosecutor General's Office agreed.",
    "Prosecutor General's Office st:prosecutor",
  ],
  ['In Lima the Ukrainian National Police gave a talk on Peru.', 'Ukrainian National Police st:police'],
  ['He wrote to the Ministry of Defence in Britain from Tokyo.', 'Ministry of Defence st:defence'],
  [
    'The UK Ministry of Defence spoke of Kyiv. Ukraine, Ukraine and Ukraine again, the Ministry of Defence said.',
    'UK Ministry of Defence st:defence',
    'Ministry of Defence st:defence',
  ],
  ['Walter Quint wrote to the House of Representatives.', 'House of Representatives st:house'],
  ['Ukrainian paratroopers of the 25th Airborne Brigade held on.', '25th Airborne Brigade st:brigade'],
  ['Fighters of the OPR shelled Kyiv.', 'OPR Q11'],
  ['A crowd filled Independence Square in Kyiv.', 'Independence Square Q12'],
  ['Voters in Britain turned to Labour on Thursday.', 'Labour st:labour'],
  // telling names and well-known acronyms need no state
  ['The Winter Castle denied it.', 'Winter Castle st:kremlin'],
  ['The SPI denied it.', 'SPI st:spies'],
];

const NOT_OF_THE_STATE: readonly (readonly [text: string, ...bodies: string[]])[] = [
  ['Two men were held in Lima, the National Police said.', 'National Police -'],
  ["The Prosecutor General's Office has opened a case.", "Prosecutor General's Office -"],
  ['Ukraine sent a note. The Peruvian National Police declined to comment.', 'Peruvian National Police -'],
  ['Britain sent a note. The Ministry of Defence in Tokyo declined to comment.', 'Ministry of Defence -'],
  [
    "American envoys watched as Japan's lower House of Representatives voted. The House of Representatives sits again on Monday.",
    'House of Representatives -',
    'House of Representatives -',
  ],
  ['Thousands met at Independence Square in Accra, not in Kyiv.', 'Independence Square -'],
  [
    'Ghana mourns, and Accra with it. Ghanaian radio played hymns; Ghana rests. One Ukrainian came. The National Police stood by.',
    'National Police -',
  ],
  ['Cameras of the OPR type read plates in Peru.', 'OPR -'],
  ['Labour costs rose in Peru.'],
];

describe('a name that bodies of many states bear', () => {
  it.each(OF_THE_STATE)('is linked: %s', (text, ...expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it.each(NOT_OF_THE_STATE)('stays unlinked: %s', (text, ...expected) => {
    expect(bodies(text)).toEqual(expected);
  });

  it('is two bodies where the article speaks of two states', () => {
    const text = "The US House of Representatives met. Japan's House of Representatives did not.";
    expect(bodies(text)).toEqual(['US House of Representatives st:house', 'House of Representatives -']);
  });
});
