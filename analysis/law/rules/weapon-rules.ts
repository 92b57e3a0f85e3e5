import { type LegalRule, row } from '../legal-rule.ts';

/** Rows for weapons of mass destruction and weapons that cause needless suffering. */
export const WEAPON_RULES: readonly LegalRule[] = [
  row(
    'chemical-weapons',
    'named',
    [
      'chemical weapon|chemical attack|chlorine|sarin|chloropicrin|nerve agent|novichok|poison gas|mustard gas|riot agent|toxic agent|opcw|chemical agent|chemical weapons convention|riot control agent|prohibition of chemical weapons|tear gas grenade|cs gas',
    ],
    'Inspectors found traces of a nerve agent in the samples.',
    'Too much chlorine closed the town swimming pool for a week.',
  ),
  row(
    'chemical-weapons',
    'gas-at-war',
    [
      'tear gas|riot agent|gas',
      'trench|warfare|method of warfare|means of warfare|soldiers|bunker|dugout|drop',
    ],
    'Soldiers said drones dropped tear gas into their trenches.',
    'Gas prices fell as a warm front came in.',
  ),
  row(
    'chemical-weapons',
    'irritants',
    [
      'irritant|gas|chemical|toxic|fumes|canister',
      'drop|drone|trench|inhale|cough|choke|vomit|wept|burning eyes|dugout|suffocat*|foam at the mouth|mask',
      '!gas leak|gas price|gas pipeline|gas field|gas station|natural gas|cooking gas',
    ],
    'Soldiers choked when canisters of gas were dropped into the dugout.',
    'The cook choked on fumes from the gas stove.',
    { near: 14 },
  ),
  row(
    'biological-weapons',
    'named',
    [
      'biological weapon|bioweapon|biolab|bio weapon|germ warfare|biological warfare|biological weapons convention|weaponised anthrax|anthrax attack|weaponise .. pathogen',
    ],
    'The envoy repeated claims about a secret biological weapons programme.',
    'The museum shows biological drawings and old weapons.',
    { needs: 'any' },
  ),
  row(
    'biological-weapons',
    'germs-as-weapons',
    [
      'plague|anthrax|smallpox|pathogen|bacteria|virus|germ|toxin|disease',
      'as a weapon|as weapons|weaponise|weaponised|military laboratory|for use in war|biological attack',
    ],
    'The envoy said laboratories were breeding plague as a weapon.',
    'Wit is her weapon against the flu virus, the column said.',
    { needs: 'any', near: 10 },
  ),
  row(
    'incendiary-white-phosphorus',
    'named',
    [
      'white phosphorus|incendiary weapon|incendiary bomb|incendiary munition|incendiary shell|incendiary|napalm|thermite|dragon drone|firebomb|phosphorus shell|phosphorus munition|phosphorus bomb',
    ],
    'Researchers verified the use of white phosphorus over the harbour.',
    'The lake has too much phosphorus and too little oxygen.',
  ),
  row(
    'incendiary-white-phosphorus',
    'burning-rain',
    [
      'phosphorus|fire bomb|flammable|burning white|molten|thermite',
      'burning|rain|fall|fell|drift|houses|trees|roof|burns|shell|smoke|town',
    ],
    'Burning phosphorus drifted down over the roofs of the town.',
    'The farmer added phosphorus before the rain fell.',
  ),
  row(
    'weapons-unnecessary-suffering',
    'named',
    [
      'blinding laser|expanding bullet|dum dum bullet|dumdum|hollow point|expanding ammunition|flechette|undetectable fragment|plastic fragment|unnecessary suffering|superfluous injury',
    ],
    'Doctors said some wounds were from expanding bullets.',
    'The band is expanding and bullet trains will carry it.',
  ),
  row(
    'weapons-unnecessary-suffering',
    'darts',
    [
      'steel dart|metal dart|tiny darts|darts|exploding bullet|poisoned bullet|blinded by a laser|laser',
      'wound|surgeon|wounded|blind|soldier|flesh|x-ray|injur*',
    ],
    'Surgeons took steel darts out of the wounded.',
    'He won at darts though his eye was wounded.',
    { near: 14 },
  ),
  row(
    'nuclear-weapons',
    'threat',
    [
      'nuclear threat|nuclear strike|nuclear doctrine|tactical nuclear|nuclear weapon|nuclear warhead|nuclear arsenal|nuclear attack|nuclear missile|nuclear blackmail|nuclear sabre|nuclear test|atomic bomb|nuclear deterrent|nuclear escalation|nuclear war',
      'threat|threaten|use|deploy|deployment|doctrine|strike|station|attack|blackmail|escalate|retaliate|could use|brandish',
    ],
    'The president warned that he could use tactical nuclear weapons if the front gave way.',
    'The nuclear family is the subject of the new play.',
  ),
  row(
    'nuclear-weapons',
    'treaty',
    [
      'non-proliferation treaty|nuclear non-proliferation|prohibition of nuclear weapons|nuclear weapons ban|nuclear ban treaty|comprehensive test ban|legality of nuclear',
    ],
    'Delegates reviewed the Non-Proliferation Treaty in a tense session.',
    'The treaty on fish stocks was a rare success.',
    { needs: 'any' },
  ),
  row(
    'nuclear-weapons',
    'sabre',
    [
      'nuclear arms|tactical nuclear|nuclear button|nuclear arsenal|nuclear option on the table|atomic weapon|nuclear force|nuclear-capable|nuclear bomb',
      'reach for|hint|resort|alert|use|threat|threaten|ready|borders|launch|warn of',
    ],
    'The leader hinted he might reach for nuclear arms.',
    'The nuclear button on the toy robot is red.',
    { needs: 'any' },
  ),
  row(
    'nuclear-weapons',
    'any-means',
    [
      'nuclear ones|nuclear weapon|nuclear arms|nuclear force|nuclear response|nuclear retaliation|nuclear exchange',
      'every weapon|all means|would use|could use|if attacked|would answer|consider|last resort|threat|warn',
    ],
    'He said he would use every weapon, including nuclear ones.',
    'The nuclear response in the model was within the error.',
    { needs: 'any' },
  ),
];
