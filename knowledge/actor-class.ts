import type { PackEntity } from './pack.ts';

/**
 * What an entity of a pack is to the rules of war: a `force` fights, of a state or not; `security`: police, prison and secret services; `hospital`;
 * `aid`: relief organisations and agencies; `peacekeeper`.
 */
export type ActorClass = 'force' | 'security' | 'hospital' | 'aid' | 'peacekeeper';

/**
 * What a description opens with, after at most six words that qualify it: "A Tuareg-led rebel movement in …". The noun counts only where nothing
 * hangs on it: "A Ukrainian army office" is no army, and what stands behind "in" or "whose" says nothing of the entity itself.
 */
const OPENINGS: readonly (readonly [ActorClass, string])[] = [
  ['peacekeeper', 'peacekeeping (?:mission|force)'],
  ['hospital', 'hospital|clinic'],
  [
    'aid',
    'aid organisation|aid agency|relief organisation|relief agency|refugee agency|Red Cross society|Red Crescent society|ambulance service|agency of the United Nations(?= for children| that serves)',
  ],
  [
    'security',
    'intelligence service|security service|secret service|prison service|police|police force|border guard',
  ],
  [
    'force',
    'armed forces?|army|armed groups?|armed wing|armed alliance|armed network|armed movement|armed units|militias?|military wing|land force|air force|navy|brigade|battalion|regiment|military force|mercenary force|special forces|rebel groups?|rebel movement|naval infantry|paramilitary (?:force|group)|bands of armed men|armed civilians who fight|branch of the armed forces|(?:alliance|umbrella|name) of [^.]*?(?:armed groups|rebel groups|rebel movements)|movement with (?:a party and )?an armed wing|unit of [^.]* that fights',
  ],
];
const BEFORE_NOUN = String.raw`^(?:(?:An?|The) )?(?:(?!(?:of|in|at|by|with|that|which|who|whose|for|to|from|about|on|under|near|against|over|into)\b)[\p{L}\p{N}’'-]+,? ){0,6}?`;
const BEHIND_NOUN = String.raw`(?=[.,;]|$| (?:of|in|at|by|with|that|which|who|whose|for|to|from|on|under|against|led|founded|backed|linked|loyal|based|once|near|there|formed|close|and|outside|the|a)\b)`;
const CLASSES = OPENINGS.map(
  ([actor, nouns]) => [actor, new RegExp(`${BEFORE_NOUN}(?:${nouns})${BEHIND_NOUN}`, 'iu')] as const,
);

/** What an entity is by its own description in the pack; `null` for people, laws and events, and for all that is none of these. */
export function actorClassOf({
  type,
  description,
}: Pick<PackEntity, 'type' | 'description'>): ActorClass | null {
  if (type !== 'organisation' && type !== 'place') return null;
  return CLASSES.find(([, opening]) => opening.test(description))?.[0] ?? null;
}
