import { describe, expect, it, test } from 'vitest';
import { explainName } from '../../../analysis/explain/explain-name.ts';
import { read } from '../../../analysis/read.ts';
import { packagedKnowledge } from '../../../tools/read/packaged-knowledge.ts';
import { MODELS } from '../../support/shipped-models.ts';

const knowledge = await packagedKnowledge();

function readText(text: string) {
  const meta = { title: '', byline: '', publisher: 'The Tarn Post', published: '2026-03-04' };
  return read({ meta, blocks: [{ kind: 'paragraph', text }], truncated: false }, knowledge, MODELS);
}

/** Each weapon of the pack the text names, as it is printed there and with its label. */
function weaponsIn(text: string): string[] {
  const reading = readText(text);
  return reading.mentions
    .filter(({ entity }) => entity.startsWith('weapon:'))
    .map(({ span, entity }) => {
      const printed = reading.blocks[span.block]?.text.slice(span.start, span.end);
      return `${printed} = ${knowledge.entity(entity)?.entity.label}`;
    });
}

describe('a family of weapons is found', () => {
  it.each<[text: string, found: string[]]>([
    ['Two T-72s burned beside the road to Tarn.', ['T-72s = T-72']],
    ['The crew of a T-72B3 surrendered on Monday.', ['T-72B3 = T-72']],
    ['A T-72B4 nobody had seen before stood in the square.', ['T-72B4 = T-72']],
    ['Russia lost three T-90M tanks near the river.', ['T-90M = T-90']],
    ['Kyiv asked Washington for more HIMARS and for ATACMS.', ['HIMARS = HIMARS', 'ATACMS = ATACMS']],
    [
      'Russia fired Kh-101 cruise missiles and Iskander-M ballistic missiles at Kyiv.',
      ['Kh-101 = Kh-101', 'Iskander-M = 9K720 Iskander'],
    ],
    ['Ukraine shot down 40 Shahed drones overnight.', ['Shahed = HESA Shahed 136']],
    ['A Shahed-136 hit the roof of the school.', ['Shahed-136 = HESA Shahed 136']],
    ['Germany will send another Patriot air defence system.', ['Patriot = MIM-104 Patriot']],
    ['The Patriot surface-to-air missile batteries arrived in April.', ['Patriot = MIM-104 Patriot']],
    [
      'Patriot missiles are scarce. Kyiv wants ten more Patriots.',
      ['Patriot = MIM-104 Patriot', 'Patriots = MIM-104 Patriot'],
    ],
    ['Britain gave Storm Shadow missiles to Ukraine.', ['Storm Shadow = Storm Shadow']],
    ['Berlin sent German Leopard tanks across the border.', ['Leopard = Leopard 2']],
    [
      'Leopard 2 tanks crossed the river, and one of the Leopards hit a mine.',
      ['Leopard 2 = Leopard 2', 'Leopards = Leopard 2'],
    ],
    ['American Abrams tanks reached the front.', ['Abrams = M1 Abrams']],
    ['Grad rockets fell on the market.', ['Grad = BM-21 Grad']],
    ['Bayraktar drones flew over the valley.', ['Bayraktar = Bayraktar TB2']],
    ['A Bayraktar TB2 crashed near the lake.', ['Bayraktar TB2 = Bayraktar TB2']],
    ['The cruiser Moskva sank in the Black Sea.', ['Moskva = Russian cruiser Moskva']],
    ['A Kilo-class submarine fired Kalibr missiles.', ['Kilo = Kilo-class submarine', 'Kalibr = Kalibr']],
    [
      'The F-16s and a MiG-31K took off; Su-34 bombers followed.',
      ['F-16s = F-16 Fighting Falcon', 'MiG-31K = Mikoyan MiG-31', 'Su-34 = Sukhoi Su-34'],
    ],
    ['An AH-64 Apache helicopter landed on the field.', ['AH-64 Apache = AH-64 Apache']],
    ['Two Black Hawk helicopters collided.', ['Black Hawk = UH-60 Black Hawk']],
    ['They carried Javelin and Stinger missiles.', ['Javelin = FGM-148 Javelin', 'Stinger = FIM-92 Stinger']],
    ['Soldiers with AK-47s stopped the bus.', ['AK-47s = AK-47']],
    ['Росіяни випустили по місту ракети С-300.', ['С-300 = S-300']],
  ])('%s', (text, found) => {
    expect(weaponsIn(text)).toEqual(found);
  });
});

describe('no weapon is found', () => {
  it.each([
    'Stacey Abrams spoke in Atlanta. Abrams had lost the vote by a small margin.',
    'General Abrams told reporters that the tanks were late.',
    'The Patriot Act let the police listen to calls.',
    'He called himself a Patriot and a friend of the army.',
    'The New England Patriots beat the Buffalo Bills on Sunday.',
    'Hurricane Milton hit Florida, and the storm moved on.',
    'Selçuk Bayraktar gave a speech in Istanbul.',
    'A leopard escaped from the zoo in Tarn.',
    'The Leopard, a novel by Lampedusa, was filmed twice.',
    'Grad students asked the university for higher pay.',
    'Puma and Adidas sold fewer shoes.',
    'The Puma helicopters of the Royal Air Force flew home.',
    'A Hawk jet crashed off the coast.',
    'The Mistral blew through the valley for three days.',
    'The Chicago Blackhawks and the Atlanta Hawks won.',
    'Neptune is the planet farthest from the sun.',
    'Bradley Cooper and Senator Bill Bradley came to the dinner.',
    'Edouard Leclerc opened a shop, and Charles Leclerc won in Monaco.',
    'Ada Javelin threw the javelin 61 metres.',
    'The Apache people live in Arizona.',
    'Julius Caesar crossed the river with his army.',
    'The company Switchblade Games sold a shooter.',
    'Orion and Taurus stand high in the winter sky.',
    'Emad Hassan said that his brother Fattah was wounded.',
    'The Moskva flows through Moscow.',
    'Vampire films were shown all night.',
    'The A50 was closed between Stoke and Derby.',
    'Tor Hansen lost his boat in the fjord.',
    'The Tomahawk steak costs ninety dollars.',
    'Do no HARM, the old rule of doctors says.',
  ])('%s', (text) => {
    expect(weaponsIn(text)).toEqual([]);
  });
});

test('a weapon is painted as no person, body or place', () => {
  const reading = readText(
    'Leopard 2 tanks and a Shahed drone met in Tarn. The Leopards won, and Storm Shadow missiles fell.',
  );
  const types = reading.mentions.filter(({ entity }) => entity.startsWith('weapon:')).map(({ type }) => type);
  expect(types).toEqual(['other', 'other', 'other', 'other']);
});

test('its card says what it is, whose, since when and according to whom', () => {
  const reading = readText('A T-90M stood in the square.');
  const at = reading.mentions.findIndex(({ entity }) => entity === 'weapon:t-90');
  const card = JSON.stringify(explainName(reading, at, knowledge));
  for (const part of ['A Russian tank developed from the T-72', 'Main battle tank', '"T-72"', 'Oryx', '2022'])
    expect(card).toContain(part);
});
