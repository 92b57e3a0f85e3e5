import type { LawPack } from '../../knowledge/law/law-pack.ts';

/** Words of the law that a reader may not know, as the cards explain them. The longer of two that overlap comes first. */
export const LEGAL_TERMS: LawPack['terms'] = [
  {
    words: ['grave breaches', 'grave breach'],
    meaning:
      'One of the violations that the Geneva Conventions and Additional Protocol I single out as the worst. Every party has to look for those accused of one and try them or hand them over, whatever their nationality.',
  },
  {
    words: ['protected persons', 'protected person'],
    meaning:
      'Here: someone in the hands of a state at war or occupying, whose national they are not. Prisoners of war and the wounded have conventions of their own.',
  },
  {
    words: ['non-international armed conflict', 'internal conflicts', 'internal conflict'],
    meaning:
      'Fighting of some intensity inside a state, between its forces and an organised armed group or between such groups.',
  },
  {
    words: ['international armed conflict', 'international conflict'],
    meaning: 'Fighting between states; occupation counts as such, even where nobody shoots.',
  },
  {
    words: ['occupying power', 'occupier'],
    meaning:
      'The state whose forces hold a territory that is not its own, without the consent of the state it belongs to.',
  },
  {
    words: ['customary law', 'customary international law'],
    meaning:
      'Rules that bind every state because states follow them as law, whatever treaties they have joined.',
  },
  {
    words: ['crimes against humanity', 'crime against humanity'],
    meaning:
      'One of a list of grave acts that is part of a large or planned attack on civilians. No war is needed.',
  },
  {
    words: ['military objectives', 'military objective'],
    meaning:
      'A thing that helps the other side fight and whose loss would bring a clear military gain at that time. Everything else is a civilian object.',
  },
  {
    words: ['states parties', 'state party', 'non-party'],
    meaning: 'A state that has bound itself to a treaty by ratifying or joining it. Signing alone does not.',
  },
  {
    words: ['reservations', 'reservation'],
    meaning:
      'A statement by which a state, on joining a treaty, changes or leaves out some of its effects for itself.',
  },
];
