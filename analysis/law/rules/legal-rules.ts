import type { LegalRule } from '../legal-rule.ts';
import { ACCOUNTABILITY_RULES } from './accountability-rules.ts';
import { AGENCY_RULES } from './agency-rules.ts';
import { ARMAMENT_RULES } from './armament-rules.ts';
import { ATTACK_RULES } from './attack-rules.ts';
import { CAPTIVITY_RULES } from './captivity-rules.ts';
import { CIRCUMSTANCE_RULES } from './circumstance-rules.ts';
import { COURT_RULES } from './court-rules.ts';
import { CRUELTY_RULES } from './cruelty-rules.ts';
import { DESCRIBED_RULES } from './described-rules.ts';
import { DIGNITY_RULES } from './dignity-rules.ts';
import { DURESS_RULES } from './duress-rules.ts';
import { EXPLOSIVE_RULES } from './explosive-rules.ts';
import { FIGHTER_RULES } from './fighter-rules.ts';
import { FIGHTING_RULES } from './fighting-rules.ts';
import { FORCE_RULES } from './force-rules.ts';
import { FREEDOM_RULES } from './freedom-rules.ts';
import { GENOCIDE_RULES } from './genocide-rules.ts';
import { GROUP_RULES } from './group-rules.ts';
import { HELD_LAND_RULES } from './held-land-rules.ts';
import { HELD_PEOPLE_RULES } from './held-people-rules.ts';
import { HUMANITY_RULES } from './humanity-rules.ts';
import { KILLING_RULES } from './killing-rules.ts';
import { MEASURE_RULES } from './measure-rules.ts';
import { METHOD_RULES } from './method-rules.ts';
import { MOVEMENT_RULES } from './movement-rules.ts';
import { OCCUPATION_RULES } from './occupation-rules.ts';
import { OCCUPIED_PEOPLE_RULES } from './occupied-people-rules.ts';
import { PERSON_RULES } from './person-rules.ts';
import { PRESSURE_RULES } from './pressure-rules.ts';
import { PRISONER_RULES } from './prisoner-rules.ts';
import { PROPERTY_RULES } from './property-rules.ts';
import { PROSECUTION_RULES } from './prosecution-rules.ts';
import { PROTECTED_PLACE_RULES } from './protected-place-rules.ts';
import { REACH_OF_THE_STATE_RULES } from './reach-of-the-state-rules.ts';
import { RELIEF_RULES } from './relief-rules.ts';
import { REPORTED_ABUSE_RULES } from './reported-abuse-rules.ts';
import { REPORTED_CRIME_RULES } from './reported-crime-rules.ts';
import { REPORTED_HARM_RULES } from './reported-harm-rules.ts';
import { REPORTED_STRIKE_RULES } from './reported-strike-rules.ts';
import { RIGHTS_RULES } from './rights-rules.ts';
import { SOLDIERING_RULES } from './soldiering-rules.ts';
import { SPARED_RULES } from './spared-rules.ts';
import { STATE_POWER_RULES } from './state-power-rules.ts';
import { STATE_RULES } from './state-rules.ts';
import { STATEHOOD_RULES } from './statehood-rules.ts';
import { STRIKE_RULES } from './strike-rules.ts';
import { TRIAL_RULES } from './trial-rules.ts';
import { VIOLENCE_RULES } from './violence-rules.ts';
import { WANT_RULES } from './want-rules.ts';
import { WEAPON_RULES } from './weapon-rules.ts';
import { WORLD_ORDER_RULES } from './world-order-rules.ts';

/** All rows, in no order that matters. */
export const LEGAL_RULES: readonly LegalRule[] = [
  ...ACCOUNTABILITY_RULES,
  ...AGENCY_RULES,
  ...ARMAMENT_RULES,
  ...ATTACK_RULES,
  ...CAPTIVITY_RULES,
  ...CIRCUMSTANCE_RULES,
  ...COURT_RULES,
  ...CRUELTY_RULES,
  ...DESCRIBED_RULES,
  ...DIGNITY_RULES,
  ...DURESS_RULES,
  ...EXPLOSIVE_RULES,
  ...FIGHTER_RULES,
  ...FIGHTING_RULES,
  ...FORCE_RULES,
  ...FREEDOM_RULES,
  ...GENOCIDE_RULES,
  ...GROUP_RULES,
  ...HELD_LAND_RULES,
  ...HELD_PEOPLE_RULES,
  ...HUMANITY_RULES,
  ...KILLING_RULES,
  ...MEASURE_RULES,
  ...METHOD_RULES,
  ...MOVEMENT_RULES,
  ...OCCUPATION_RULES,
  ...OCCUPIED_PEOPLE_RULES,
  ...PERSON_RULES,
  ...PRESSURE_RULES,
  ...PRISONER_RULES,
  ...PROPERTY_RULES,
  ...PROSECUTION_RULES,
  ...PROTECTED_PLACE_RULES,
  ...REACH_OF_THE_STATE_RULES,
  ...RELIEF_RULES,
  ...REPORTED_ABUSE_RULES,
  ...REPORTED_CRIME_RULES,
  ...REPORTED_HARM_RULES,
  ...REPORTED_STRIKE_RULES,
  ...RIGHTS_RULES,
  ...SOLDIERING_RULES,
  ...SPARED_RULES,
  ...STATE_POWER_RULES,
  ...STATE_RULES,
  ...STATEHOOD_RULES,
  ...STRIKE_RULES,
  ...TRIAL_RULES,
  ...VIOLENCE_RULES,
  ...WANT_RULES,
  ...WEAPON_RULES,
  ...WORLD_ORDER_RULES,
];
