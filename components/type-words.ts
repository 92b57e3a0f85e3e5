import type { EntityType } from '../analysis/reading.ts';

const WORDS: Record<EntityType, string> = {
  person: 'Person',
  organisation: 'Organisation',
  place: 'Place',
  law: 'Law or treaty',
  event: 'Event',
  other: 'Name',
};

/** The type of a name as a reader would say it. */
export function typeWords(type: EntityType): string {
  return WORDS[type];
}
