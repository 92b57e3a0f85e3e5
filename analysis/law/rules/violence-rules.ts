import { type LegalRule, row } from '../legal-rule.ts';
import { CAPTIVE, CUSTODY, FORCES, WEAPON } from './words.ts';

/** Rows for killing and torture of people in a fighter’s power. */
export const VIOLENCE_RULES: readonly LegalRule[] = [
  row(
    'wilful-killing',
    'summary-killing',
    [
      'summary execution|summarily execute|summarily kill|summarily shoot|summary killing|extrajudicial execution|execution style|shoot in the back of the head|shoot at close range|shoot at point blank|execute .. civilian|execute .. resident|executed in cold blood|execute at checkpoint|executed one by one',
    ],
    'Witnesses described the summary execution of eleven men in the village of Orlec.',
    'The board praised the summary of the project and the execution of its budget.',
  ),
  row(
    'wilful-killing',
    'killed-in-hand',
    [
      'execute|shoot|shoot dead|murder|gun down|behead|kill',
      'hands tied|hands bound|wrists bound|wrists tied|blindfold|line up|marched to|march to|ditch|in custody|in captivity|house to house|door to door|at a checkpoint|into the forest|against a wall|taken from his home|taken from their home|in detention|wrong tribe|wrong accent|wrong answer',
      '!surrender|lay down arms|down his rifle',
    ],
    'Soldiers marched nine villagers into the forest and shot them with their hands tied.',
    'Officers tied the dog to a post and walked into the forest to look for its owner.',
    { near: 18 },
  ),
  row(
    'wilful-killing',
    'mass-grave',
    [
      'mass grave|bodies with hands|exhume|bullet wounds to the head|bodies found in|bodies in the street|corpses in the street',
    ],
    'Forensic teams opened a mass grave behind the town hall of Lesk.',
    'The grave of the composer draws a mass of visitors each spring.',
  ),
  row(
    'wilful-killing',
    'helpless-killed',
    [
      'kill|execute|shoot|murder',
      'wounded|patient|unarmed|helpless|teenager|three boys|old man|elderly',
      FORCES,
      `!${WEAPON}`,
      '!by police|police officer|mistrial',
    ],
    'Fighters shot unarmed men who had come out to bury their dead.',
    'An unarmed guard said the film about the killer had bored him.',
    { near: 14 },
  ),
  row(
    'wilful-killing',
    'found-bound-or-shot',
    [
      'body|corpse|found dead|found shot|face down|lay dead|dead man|remains|killed|shot',
      'wrists tied|hands tied|wrists bound|hands bound|tied with|blindfolded|bullet in the|back of the head|back of the skull|single bullet|single shot|ravine|ditch|shallow grave|in a pit|in a well|at close range',
      '!by police|police officer|mistrial',
    ],
    'A cook was found dead in his yard with his hands bound and a bullet in the neck.',
    'The actor lay dead on the stage, his hands bound with ribbon.',
    { near: 18 },
  ),
  row(
    'wilful-killing',
    'led-away-and-killed',
    [
      'take away|taken away|led away|led behind|led into|lead away|line up|lined up|separated from|march off|herded|round up|rounded up|seized from|drag out|dragged out|pick out|taken for questioning|taken from',
      'shoot|kill|execute|murder|found dead|gun down|never seen alive',
      '!air strike|missile|shell|bomb|drone',
    ],
    'Nine men were rounded up at the bus stop and shot behind the dairy.',
    'The sheep were rounded up and one was killed by a dog.',
    { near: 22 },
  ),
  row(
    'wilful-killing',
    'wounded-finished',
    [
      'finish off the wounded|finished off|wounded .. finished|finished with a shot|finished with two shots|shot the wounded|shoot the wounded|killed the wounded|kill the wounded|execute .. wounded|executed .. wounded|shot as he lay|shot as they lay|shot where he lay|shot while he lay|shot on the stretcher',
    ],
    'A witness saw a wounded fighter finished with a shot as he lay on a stretcher.',
    'The stretcher squad kept the finished runner calm.',
    {},
  ),
  row(
    'wilful-killing',
    'gunshot-wounds',
    [
      'gunshot wound|bullet wound|bullet hole|bullets in|shot in the head|shot in the chest|riddled with',
      'found|body|bodies|corpse|discovered|brothers|villagers|civilians|in a well|roadside|grave',
      '!taken to hospital|treated for',
    ],
    'Two brothers were found by the road with gunshot wounds after the soldiers left.',
    'The old sign by the road was found riddled with rust.',
  ),
  row(
    'wilful-killing',
    'at-a-roadblock',
    [
      'checkpoint|roadblock|road block|stopped by soldiers|pulled over',
      'shot|killed|executed|murdered|shoot|gunned down',
      '!missile|drone|car bomb|bomber',
    ],
    'The mayor and her driver were shot at a roadblock.',
    'The roadblock scene was shot twice.',
    { near: 12 },
  ),
  row(
    'torture-war',
    'in-custody',
    [
      'torture|electric shock|electrocute|waterboard|mock execution|fingernail|field telephone|stress position|beat|beating|flog|flogging|whip|lash|ill-treat|ill-treatment|mistreat|mistreatment|suffocate|broken ribs|cruel treatment|scald|brutalise|baton|truncheon',
      `${CAPTIVE}|${CUSTODY}|confess|confession|testify|signed|scar|interrogator`,
    ],
    'Former detainees said guards had beaten them with pipes in the cellar of the police station.',
    'The home side beat the visitors in extra time to stay unbeaten.',
  ),
  row(
    'torture-war',
    'torture-said',
    [
      'torture|flogging|torture chamber|castrate|castration|cruel treatment|organ harvesting|cut off his ear|mutilation',
    ],
    'Investigators counted forty-one rooms used for torture across the district.',
    'Waiting for the results was torture for the young singers.',
  ),
  row(
    'torture-war',
    'cruelties',
    [
      'hang by|hung by|suspended by|shocks|electrode|boiling water|cigarette|plastic bag|gas mask|suffocate|passed out|pull out|nails|drown|strapped|kicked|punched|mock execution|break his ribs|broke his ribs|stripped and beaten|starve',
      'detainee|inmate|prisoner|cell|cellmate|guard|interrogator|interrogation|captor|custody|basement|captive|jailer|warder|confess',
    ],
    'The captors put a gas mask on him and shut the hose, a cellmate said.',
    'The guard dog pulled the pipe out of the cellar.',
    { near: 18 },
  ),
  row(
    'torture-war',
    'electricity',
    [
      'electricity|electric|volts|wires|electrode|electrocution|current',
      'basement|cell|captor|interrogat*|fingers|prisoner|captivity|cellar|guard|confess|nights',
    ],
    'He speaks of three nights of electricity in the basement.',
    'The electricity meter is in the basement.',
    { near: 14 },
  ),
  row(
    'torture-war',
    'marks-on-the-body',
    [
      'burns|broken toes|broken ribs|missing fingernails|missing teeth|fractures|bruise|welts|scars|cigarette burns|marks of',
      'released|freed|detainee|prisoner|captive|custody|inmate|examined|doctor|surgeon|forensic',
      '!shelling|air strike|missile|accident',
    ],
    'A doctor who examined the released men recorded burns and broken ribs.',
    'The doctor recorded bruises after the match.',
  ),
];
