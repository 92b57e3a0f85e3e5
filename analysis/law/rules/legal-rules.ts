import type { LegalRule } from '../legal-rule.ts';
import { CAPTIVE_RULES } from './captive-rules.ts';
import { CONDUCT_RULES } from './conduct-rules.ts';
import { CRIME_RULES } from './crime-rules.ts';
import { INSTITUTION_RULES } from './institution-rules.ts';
import { OCCUPATION_RULES } from './occupation-rules.ts';
import { RIGHTS_RULES } from './rights-rules.ts';
import { TARGET_RULES } from './target-rules.ts';

/** All rows, in no order that matters. */
export const LEGAL_RULES: readonly LegalRule[] = [
  ...CONDUCT_RULES,
  ...TARGET_RULES,
  ...CRIME_RULES,
  ...OCCUPATION_RULES,
  ...CAPTIVE_RULES,
  ...RIGHTS_RULES,
  ...INSTITUTION_RULES,
];
