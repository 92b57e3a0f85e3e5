import { type LegalRule, row } from '../legal-rule.ts';
import { KILL } from './words.ts';

/** Rows for genocide and its punishable forms. */
export const GENOCIDE_RULES: readonly LegalRule[] = [
  row(
    'genocide-overview',
    'named',
    [
      'genocide|genocidal|intent to destroy|destroy .. as a group|destroy a people|erase a nation|erase the nation|wipe out a people',
      '!newt|crayfish|crustacean|weed|animal|crop|bee|rat|squirrel|genocide museum|genocide studies|genocide memorial|perpetrators of the|1994 genocide|rwandan genocide|armenian genocide|genocide survivor|cultural genocide of|toy|game',
    ],
    'The court heard that the campaign showed an intent to destroy the group.',
    'A reader called the cull of weeds a genocide.',
    { needs: 'any' },
  ),
  row(
    'genocide-killing-harm',
    'group-killed',
    [
      `${KILL}|massacre|mass rape`,
      `${'ethnic|tribe|masalit|tutsi|rohingya|yazidi|religious group|tribal'}`,
      'genocide|genocidal|because|group|intent|target|wrong|only because|belong',
      '!1994',
    ],
    'Gunmen killed men of one ethnic group only because they belonged to it.',
    'The group killed time with tribal drums.',
  ),
  row(
    'genocide-conditions-births',
    'named',
    [
      'forced sterilisation|forcibly sterilise|forced abortion|birth prevention|prevent births|preventing births|conditions of life|conditions calculated|famine policy',
      '!crayfish|cat|dog|animal',
    ],
    'Women described forced sterilisation in the camps.',
    'Vets sterilise stray cats on the island.',
    { needs: 'any' },
  ),
  row(
    'genocide-children',
    'named',
    [
      'child|orphan|minor|teenager',
      'forcibly transfer|forcible transfer|abduct|deport|re-educate|re-education|new names|changed names',
      'group|genocide|adopt|foster|identity|erase|russify|assimilate|new families',
    ],
    'Children were abducted, given new names and placed with new families.',
    'The orphan brand was transferred to a new family of soaps.',
  ),
  row(
    'genocide-duty-incitement',
    'named',
    [
      'incitement to genocide|incite genocide|duty to prevent genocide|failed to prevent genocide|failure to prevent genocide|incite .. to kill|dehumanising language|hate radio|call for extermination|complicity in genocide|prevent genocide|public incitement|direct and public incitement',
    ],
    'The broadcaster is on trial for direct and public incitement.',
    'Parents have a duty to prevent boredom, the column said.',
    { needs: 'any' },
  ),
];
