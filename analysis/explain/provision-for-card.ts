import type { AppliesIn, LawPack, Provision } from '../../knowledge/law/law-pack.ts';
import type { CardProvision } from '../explained-law.ts';

const APPLIES_IN: Readonly<Record<AppliesIn, string>> = {
  IAC: 'in conflicts between states',
  NIAC: 'in conflicts inside a state',
  'IAC+NIAC': 'in every armed conflict',
  occupation: 'under occupation',
  always: 'in war and peace',
};

/** A provision as the cards print it: "GC IV, article 51"; the study of custom counts in rules. */
export function provisionForCard(
  { instrument, pin, says, appliesIn, url }: Provision,
  pack: LawPack,
): CardProvision {
  return {
    pin: pinForCard(instrument, pin, pack),
    says,
    appliesIn: APPLIES_IN[appliesIn],
    url,
  };
}

/** A place in an instrument as the cards print it; with `null` for a pin the whole instrument. */
export function pinForCard(instrument: string, pin: string | null, pack: LawPack): string {
  const short = pack.instruments.find(({ id }) => id === instrument)?.short ?? instrument;
  return pin === null ? short : `${short}, ${instrument === 'CIHL' ? 'rule' : 'article'} ${pin}`;
}
