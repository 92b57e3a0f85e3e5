/**
 * Word lists that several rows share, in the pattern language of `createPatternScanner`. `@state` stands for what the law pack calls states and
 * `@demonym` for its adjectives of them; `@force`, `@security`, `@hospital`, `@aid` and `@peacekeeper` for names of what the packs know to be one; `@named`, in a row, for the names the pack gives for the row's topic.
 */

/** Weapons that reach far, and the acts of using them. */
export const WEAPON =
  'airstrike|air strike|air raid|shell|bomb|bombing|bombard|bombardment|missile|rocket|drone|mortar|artillery|warplane|fighter jet|projectile|glide bomb|munition|cruise missile|shellfire|strafe|paramotor|gunship|explosive|bomber|barrage|salvo|grenade|car bomb|roadside bomb|machine gun';
export const ATTACK = `${WEAPON}|strike|attack|hit|target|open fire|fire on|fire at|gunfire|raid|storm|assault|blow up|explosion|blast|struck`;
export const KILL =
  'kill|shoot dead|shoot|execute|murder|massacre|slaughter|behead|gun down|slay|lynch|hack to death|burn alive';
export const HARM = `${KILL}|wound|injure|die|dead|death|maim|casualty|destroy|damage|flatten|wreck|gut|level|tear through|rip through`;
export const CIVILIAN =
  'civilian|resident|villager|pedestrian|passenger|shopper|commuter|worshipper|family|child|woman|pensioner|farmer|bystander|people|pupil|patient|evacuee|refugee|cyclist|mourner|fisherman|girl|boy|baby|toddler|student|worker|driver|grandmother|couple|neighbour|non-combatant';
export const FORCES =
  'troop|soldier|serviceman|armed forces|forces|army|military|militia|militant|fighter|gunman|rebel|guerrilla|paramilitary|insurgent|junta|mercenary|commander|regime|general|officer|unit|brigade|battalion|@force';
export const CAPTIVE =
  'prisoner|pow|captive|detainee|captured soldier|captured serviceman|captured fighter|captured troop|inmate|captivity|captured';
export const PRISONER_OF_WAR =
  'prisoner of war|pow|captured soldier|captured serviceman|captured troop|captured fighter|captured @demonym|war prisoner|captive soldier|captured defender|captured marine|captured officer|captured pilot|captured combatant|captured sailor|captured airman|captured crew|captured gunner|captured conscript|captured men|captured volunteer|captured commander|captured sergeant|captured medic|captured trooper|captured paratrooper|captured border guard|captured infantryman|captured servicewoman|serviceman captured|soldier captured|captive';
export const CUSTODY =
  'custody|detention|prison|jail|cell|camp|captivity|interrogation|interrogate|remand|penal colony|basement|cellar|barracks|guard|detain|imprison|hold captive|checkpoint';
export const OCCUPIED =
  'occupied|occupation|occupier|occupying|annexed|annexation|@demonym held|@demonym installed|installed authority|installed administration|installed official|installed governor|installed mayor|under @demonym control|seized territory|seized city|seized town|seized region|seized coast|seized area|seized port|seized province|captured city|captured town|captured port|captured area|captured district|captured territory|captured region|controlled territory';
export const COURT =
  'court|tribunal|judge|verdict|trial|sentence|convict|conviction|jail|prosecutor|indict|indictment|hearing|defendant|lawyer|bench';
const TAKEN = ['seized', 'captured', 'occupied', 'annexed', 'conquered', 'overrun', 'invaded'];
const LAND =
  'territory|region|province|district|town|city|port|coast|village|area|zone|peninsula|land|plateau|valley|part|quarter|island|strip|hill'.split(
    '|',
  );
/** Land called after how a foreign army came by it: "the captured port". */
export const HELD_PLACES = TAKEN.flatMap((taken) => LAND.map((land) => `${taken} ${land}`)).join('|');
/** Land a foreign army holds, and those who rule it, in the words of people who do not say "occupied". */
export const HELD = `${OCCUPIED}|${HELD_PLACES}|invader|invading army|across the border|foreign power|foreign troops|foreign garrison|new authorities|new administration|new masters|new rulers|peninsula|breakaway|conqueror|victor|garrison`;
/** Those who bear arms, with words for parts and sorts of them. */
export const ARMED = `${FORCES}|garrison|militiaman|platoon|squad|patrol|invader|occupier|armed men|raider|regiment|warlord|conscript|marines|sniper|infantry`;
