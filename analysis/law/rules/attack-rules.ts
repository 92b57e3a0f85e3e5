import { type LegalRule, row } from '../legal-rule.ts';
import { ATTACK, CIVILIAN, HARM, KILL, WEAPON } from './words.ts';

/** Rows for attacks aimed at civilians and at what is theirs. */
export const ATTACK_RULES: readonly LegalRule[] = [
  row(
    'attacks-civilians',
    'strike-kills',
    [
      ATTACK,
      'kill|wound|injure|die|dead|death|maim|casualty|lose a leg',
      CIVILIAN,
      '!troops killed|soldiers killed|combatants killed',
    ],
    'A missile slammed into the square in Orlec, killing nine people and wounding twenty.',
    'A bus hit a wall and two passengers were injured, traffic police said.',
  ),
  row(
    'attacks-civilians',
    'targeting',
    [
      'target civilian|targeting civilian|deliberately target|attack civilian|attack on civilian|attacks against civilian|civilian population|fire on evacuee|fire at civilian|shoot at civilian|human safari|terrorise|terrorise civilian|civilian target|bombing civilian|shelling civilian|hunt civilian|civilian casualty|civilian death|civilians killed|rescue worker|aimed at people',
    ],
    'The ministry denied that its forces deliberately target civilians.',
    'Civilian flights will resume from the military airfield in May.',
  ),
  row(
    'attacks-civilians',
    'massacre-by-fighters',
    [
      'gunman|militant|fighter|rebel|attacker|militia|soldier|jihadist|assailant|paramilitary',
      KILL,
      CIVILIAN,
    ],
    'Militants killed about sixty people in two hamlets near the border.',
    'The fighter won on points after people in the hall booed the judges.',
    { near: 12 },
  ),
  row(
    'attacks-civilians',
    'deaths-where-people-are',
    [
      WEAPON,
      'kill|die|dead|death|wound|injure',
      'at least|people|queue|crowd|market|wedding|funeral|station|square|street|home|house|village|neighbourhood|camp|bus|car|shelter|apartment|beach|shop|church',
      '!soldiers killed|troops killed|of its soldiers|militants killed|fighters killed|killed .. militants|killed .. fighters',
    ],
    'A shell came down on a wedding in Orlec and nine died.',
    'The comedian bombed at a wedding and died a small death on stage.',
  ),
  row(
    'attacks-civilians',
    'fired-upon',
    [
      'sniper|shoot at|shooting at|fire at|firing at|fire on|firing on|fired upon|strafe|open fire on|opened fire on',
      'anyone|whoever|passer-by|passers-by|resident|woman|child|farmer|car|evacuee|family|civilian|people|crowd|shopper|convoy',
      '!close range|close quarters|point blank',
    ],
    'Marksmen fire at anyone who goes to the well.',
    'The boss was shooting at the idea of paid leave.',
    { near: 10 },
  ),
  row(
    'attacks-civilians',
    'vehicle-of-people',
    [
      WEAPON,
      'minibus|bus|car|taxi|ambulance|train|tram|convoy|van|boat|ferry',
      'nurse|family|passenger|worker|teacher|child|mother|home|civilian|evacuee|farmer|killed|people',
    ],
    'A tank shell tore through a minibus of nurses.',
    'A rocket on a van drew children to the fair.',
  ),
  row(
    'attacks-civilian-objects',
    'buildings-hit',
    [
      ATTACK,
      'apartment|residential|home|house|market|bakery|mall|shopping centre|supermarket|cafe|restaurant|bus|train station|railway station|playground|hotel|warehouse|grain|port|factory|post office|water tower|pumping station|civilian infrastructure|block of flats|high-rise|dormitory|shop|kiosk|petrol station',
      HARM,
      '!torn down|pulled down|with explosives|bulldoz*',
    ],
    'A rocket hit a bakery and two blocks of flats, destroying both.',
    'Hail hit the market and ruined a third of the fruit.',
    { near: 24 },
  ),
  row(
    'attacks-civilian-objects',
    'objects-said',
    [
      'civilian infrastructure|civilian object|civilian target|undefended town|non-military target|military objective|legitimate target|legitimate military target|military target|lawful target',
    ],
    'The army said the warehouse was a legitimate military target.',
    'The union said the pay target was legitimate and realistic.',
  ),
  row(
    'attacks-civilian-objects',
    'military-use',
    [
      'military use|military purpose|used by the military|army truck|military vehicle|ammunition depot|drone workshop|military-industrial|arms depot|barracks|command post|military site',
      `${ATTACK}|~strike|substation|school|warehouse|site|factory|plant|building|facility|yard`,
    ],
    'Officials said the warehouse that was struck had no military use.',
    'The old barracks will house students from September.',
  ),
  row(
    'attacks-civilian-objects',
    'building-and-weapon',
    [
      WEAPON,
      'apartment block|block of flats|residential|home|house|market|bakery|mall|supermarket|cafe|restaurant|railway station|playground|hotel|grain silo|grain store|post office|dormitory|petrol station|warehouse|factory|bakers|storey',
      'hit|strike|tear|rip|wreck|destroy|damage|flatten|gut|land|crash|slam|fall|level|shatter|burn|collapse|hole',
      '!torn down|pulled down|relatives of|with explosives|bulldoz*',
    ],
    'A drone crashed through the roof of a dormitory.',
    'The drone show lit up the hotel, and a guest fell into the pool.',
    { near: 16 },
  ),
  row(
    'attacks-civilian-objects',
    'what-it-held',
    [
      'held only|contained only|stored only|no military|harmless|civilian use|stored drones|storing|used to store|military equipment|ammunition inside|arms depot',
      'warehouse|factory|building|plant|depot|mall|hotel|market|school|site|workshop',
      'army|military|owner|insist|deny|said|claim',
    ],
    'The owner said the depot held only toys, while the army spoke of ammunition inside.',
    'The shop stored only toys and the owner said so.',
  ),
  row(
    'attacks-civilian-objects',
    'on-fire',
    [
      'terminal|port|docks|harbour|silo|elevator|warehouse|market|factory|refinery|waterworks|pumping station|shopping centre',
      'on fire|ablaze|burning|burned|in flames|fire',
      WEAPON,
    ],
    'The grain terminal was ablaze after a night of drones.',
    'The market fire was put out with a drone.',
  ),
];
