import { describe, expect, it } from 'vitest';
import { readParagraphs } from '../../support/read-paragraphs.ts';
import { knowing } from '../../support/small-knowledge.ts';
import { entity } from '../../support/small-pack.ts';

/** The chain of each attribution, in order; a gap is a question mark. */
function chains(...paragraphs: string[]): string[] {
  const { reading } = readParagraphs(paragraphs);
  return reading.attributions.map(({ chain }) =>
    chain.map(({ kind, label }) => (kind === 'unknown' ? '?' : label)).join(' → '),
  );
}

const CHAINS: readonly (readonly [text: string, ...chains: string[]])[] = [
  ['Mara Velinova said the port was closed.', 'Mara Velinova → The Morning Ledger'],
  [
    'The port is closed, Mara Velinova told the news agency Portinform.',
    'Mara Velinova → Portinform → The Morning Ledger',
  ],
  [
    'The port is closed, Mara Velinova told Portinform, citing two officials.',
    'two officials → Mara Velinova → Portinform → The Morning Ledger',
  ],
  [
    'According to Portinform, citing two officials, the port is closed.',
    'two officials → Portinform → The Morning Ledger',
  ],
  [
    'According to documents seen by the newspaper Portinform, the ministry knew of the leak.',
    'documents → Portinform → The Morning Ledger',
  ],
  ['The port was closed, officials said.', 'officials → The Morning Ledger'],
  ['The guards are accused of selling passes.', '? → The Morning Ledger'],
  // Whom a court hears is no relay.
  ['Mara Velinova told the Supreme Court that the port was closed.', 'Mara Velinova → The Morning Ledger'],
  // The outlet itself is named once.
  ['Mara Velinova told The Morning Ledger that the port was closed.', 'Mara Velinova → The Morning Ledger'],
];

/** Each text's last attribution: who speaks in it, first where one is meant, then where it is not told. */
const DEFINITE: readonly (readonly [text: string, origin: string])[] = [
  [
    'The Ministry of Fisheries met on Monday. The ministry said the port was closed.',
    'Ministry of Fisheries',
  ],
  ['The Tarn Front rebels took the town. The rebels said the port was closed.', 'Tarn Front'],
  [
    'The surveyor Mara Velinova came. Mara Velinova, a lawyer, sat. The lawyer said it was late.',
    'Mara Velinova',
  ],
  ['The Court of Appeals in Lom met. The appeals court ruled that the sale was void.', 'Court of Appeals'],
  ['The Ministry of Fisheries met the Ministry of Trade. The ministry said the port was closed.', 'ministry'],
  ['The ministry said the port was closed. The Ministry of Fisheries met on Monday.', 'ministry'],
  ['The Ministry of Fisheries met on Monday. The union said the port was closed.', 'union'],
  ['Mara Velinova, a lawyer, sat. Petar Dunev, a lawyer, stood. The lawyer said it was late.', 'lawyer'],
  ['Mara Velinova’s campaign paid. The campaign said it was late.', 'campaign'],
];

describe('attribution chains', () => {
  it.each(DEFINITE)('knows who is meant only where one can be: %s', (text, origin) => {
    expect(chains(text).map((chain) => chain.split(' → ')[0])).toEqual([origin]);
  });

  it.each(CHAINS)('leads from the origin to the outlet: %s', (text, ...found) => {
    expect(chains(text)).toEqual(found);
  });

  it('keeps the outlet a speaker gave an interview to, and passes what they cite inside a quotation through them', () => {
    expect(
      chains(
        'The port is closed, Mara Velinova told the news agency Portinform in an interview on Monday.',
        '“We closed it at six in the morning,” Velinova said.',
        '“According to Petar Dunev, nine in ten ships have left. They will be back.”',
      ),
    ).toEqual([
      'Mara Velinova → Portinform → The Morning Ledger',
      'Mara Velinova → Portinform → The Morning Ledger',
      'Mara Velinova → Portinform → The Morning Ledger',
      'Petar Dunev → Mara Velinova → Portinform → The Morning Ledger',
    ]);
  });

  it('resolves a pronoun only where one person is meant', () => {
    const sources = (text: string) => {
      const { reading } = readParagraphs([text]);
      return reading.attributions.map(({ chain }) => chain[0]?.label);
    };
    expect(sources('Mara Velinova said the port was closed. She said it would open soon.')).toEqual([
      'Mara Velinova',
      'Mara Velinova',
    ]);
    expect(
      sources('Mara Velinova said the port was closed. Irina Danova was dismissed. She said it was unfair.'),
    ).toEqual(['Mara Velinova', '']);
  });

  it('puts the capitals a reader has seen behind a full name that the article never spells out', () => {
    const board = { id: 'story:board', label: 'Harbour Safety Board', aliases: { en: ['HSB'] } };
    const knowledge = knowing(entity({ ...board, type: 'organisation' }));
    const origin = (text: string) =>
      readParagraphs([text], {}, knowledge).reading.attributions[0]?.chain[0]?.label;
    expect(origin('The port was closed, the HSB said.')).toBe('Harbour Safety Board (HSB)');
    expect(origin('The port was closed, the Harbour Safety Board said.')).toBe('Harbour Safety Board');
    expect(origin('The Harbour Safety Board (HSB) said the port was closed.')).toBe('Harbour Safety Board');
  });

  it('calls the outlet “This article” when the page does not name it', () => {
    const { reading } = readParagraphs(['Officials said the port was closed.'], { publisher: '' });
    expect(reading.attributions[0]?.chain.at(-1)).toEqual({
      kind: 'publisher',
      label: 'This article',
      entity: null,
      span: null,
    });
  });
});
