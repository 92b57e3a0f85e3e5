import { type LegalRule, row } from '../legal-rule.ts';

/** Rows for people the law names apart: detained civilians, medics, reporters. */
export const PERSON_RULES: readonly LegalRule[] = [
  row(
    'civilian-internees',
    'held',
    [
      'civilian|mayor|village head|village council|resident|teacher|volunteer|priest|head of a village|local official|activist|journalist|grandfather',
      'detain|abduct|intern|internment|filtration|held|hold|seize|take away|arrest|in captivity|without charge|imprison|captive',
      `occupied|occupation|occupier|occupying|${'soldiers|troops|filtration|captivity|exchange|camp|home|front'}`,
      '!hostage|protest|riot',
    ],
    'Soldiers detained the mayor of the occupied town and took him to a camp.',
    'Police detained a teacher over unpaid fines.',
    { near: 26 },
  ),
  row(
    'civilian-internees',
    'named',
    [
      'filtration camp|filtration point|civilian hostage|civilian detainee|civilian captive|civilian prisoner|interned civilian|internment of civilians|detained civilians|never charged|held without charge|captive civilians|seven civilians',
    ],
    'Families of civilian detainees met the minister.',
    'A water filtration point opened in the park.',
  ),
  row(
    'civilian-internees',
    'behind-their-bars',
    [
      'civilian',
      'held in|in prison|in prisons|detained|in custody|taken away|in camps|captive|kept in',
      'prison|border|charge|occup*|camp|soldiers|troops|months',
      '!hostage',
    ],
    'Some 900 civilians are held in prisons across the border without charge.',
    'Civilian clothes are sold in the prison museum.',
    { near: 20 },
  ),
  row(
    'civilian-internees',
    'villagers-taken',
    [
      'civilians taken|civilians seized|civilians abducted|civilians held|taken from the village|taken from their homes|seized civilians|abducted civilians',
      'among|cook|teacher|village|soldiers|release|families|prison|months|list',
    ],
    'Two cooks are among the civilians taken from the village.',
    'The cook was taken from the village to the fair.',
  ),
  row(
    'medical-personnel',
    'harmed',
    [
      'medic|doctor|nurse|paramedic|surgeon|anaesthetist|ambulance crew|ambulance driver|health worker|medical staff|medical worker|midwife|physician',
      'kill|dead|die|detain|target|shoot|arrest|wound|abduct|attack|hit|injure|jail|execute|among the dead',
      `!doctor said|doctors said|medics said|medics say|physician said|surgeon said|according to medics|according to doctors|malpractice`,
    ],
    'Two nurses and an ambulance driver were killed by the blast.',
    'The doctor was hit by a cyclist on the way to work.',
    { near: 14 },
  ),
  row(
    'medical-personnel',
    'among-the-victims',
    [
      'medic|doctor|nurse|paramedic|surgeon|ambulance driver|midwife|medical worker',
      'among the victims|among the dead|victim|lost their lives|did not survive|perished|buried',
    ],
    'A nurse and an ambulance driver were among the victims.',
    'The doctor was a victim of the trick.',
    { near: 14 },
  ),
  row(
    'journalists',
    'harmed',
    [
      'journalist|reporter|cameraman|camerawoman|photographer|correspondent|press vest|press car|media worker|film crew|news crew|photojournalist',
      'kill|dead|die|struck|detain|arrest|shoot|wound|abduct|target|hit|injure|among the dead|press vest|jail',
      '!told journalists|told reporters|shot a photo|photographer shot|reporters that',
    ],
    'A cameraman in a marked press vest was among the dead.',
    'The reporter was hit by a snowball on air.',
    { near: 18 },
  ),
  row(
    'journalists',
    'goes-on',
    ['press vest|press|vest|camera|journalist|reporter'],
    'He wore his press vest every day, his sister said.',
    'The olive press opened in October.',
    { continues: true },
  ),
  row(
    'journalists',
    'crew-hit',
    [
      'camera crew|tv crew|news van|press car|marked press|marked tv|press badge|media workers|correspondents',
      'hit|struck|fired|shot|shell|missile|drone|wounded|attacked|detained',
    ],
    'The camera crew’s van was hit although it was marked.',
    'The camera crew hit the road.',
  ),
  row(
    'civilian-internees',
    'picked-up',
    [
      'pick up|detain|seize|pull out of|take from',
      'roadblock|checkpoint|filtration|classroom|village|apartment|front door',
      'never told|not told|no charge|without charge|suspected of|no reason|incommunicado|no word',
      '!drunk|drug|burglary|robbery|hostage',
    ],
    'The electrician was seized at a checkpoint and held without charge.',
    'Drug dealers were seized at the checkpoint without charge.',
    { near: 30 },
  ),
];
