import type { LegalRule } from '../legal-rule.ts';
import { ATTACK_RULES } from './attack-rules.ts';
import { COURT_RULES } from './court-rules.ts';
import { FIGHTING_RULES } from './fighting-rules.ts';
import { FORCE_RULES } from './force-rules.ts';
import { HUMANITY_RULES } from './humanity-rules.ts';
import { OCCUPATION_RULES } from './occupation-rules.ts';
import { OCCUPIED_PEOPLE_RULES } from './occupied-people-rules.ts';
import { PERSON_RULES } from './person-rules.ts';
import { PRISONER_RULES } from './prisoner-rules.ts';
import { PROPERTY_RULES } from './property-rules.ts';
import { PROTECTED_PLACE_RULES } from './protected-place-rules.ts';
import { RELIEF_RULES } from './relief-rules.ts';
import { RIGHTS_RULES } from './rights-rules.ts';
import { STATE_RULES } from './state-rules.ts';
import { TRIAL_RULES } from './trial-rules.ts';
import { VIOLENCE_RULES } from './violence-rules.ts';
import { WEAPON_RULES } from './weapon-rules.ts';

/** All rows, in no order that matters. */
export const LEGAL_RULES: readonly LegalRule[] = [
  ...VIOLENCE_RULES,
  ...PROPERTY_RULES,
  ...ATTACK_RULES,
  ...FIGHTING_RULES,
  ...RELIEF_RULES,
  ...PROTECTED_PLACE_RULES,
  ...WEAPON_RULES,
  ...HUMANITY_RULES,
  ...FORCE_RULES,
  ...OCCUPATION_RULES,
  ...OCCUPIED_PEOPLE_RULES,
  ...PRISONER_RULES,
  ...PERSON_RULES,
  ...RIGHTS_RULES,
  ...TRIAL_RULES,
  ...COURT_RULES,
  ...STATE_RULES,
];
