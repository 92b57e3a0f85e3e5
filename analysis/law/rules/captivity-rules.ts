import { type LegalRule, row } from '../legal-rule.ts';
import { HELD, PRISONER_OF_WAR } from './words.ts';

const TAKEN_MEN = `${PRISONER_OF_WAR}|prisoner|serviceman|marine|garrison|captured`;

/** Rows for people in the enemy’s hands in oblique words, soldiers and civilians. */
export const CAPTIVITY_RULES: readonly LegalRule[] = [
  row(
    'pow-status',
    'outside-the-convention',
    [
      'third convention|third geneva convention|geneva rules|geneva convention|prisoner of war|prisoners of war|that status|combatant status',
      'grant|deny|claim|entitle|outside|qualify|strict sense|treated as|not prisoners|criminal|doubt|enjoy|cover|lose|forfeit|apply to',
      'captured|captive|fighter|soldier|pilot|crew|medic|medical staff|combatant|garrison|sailor|volunteer|airman',
      '!swap|exchange|torture',
    ],
    'The crew do not enjoy the cover of the Geneva rules, the staff claimed.',
    'The sailor wrote a book about prisoners of war.',
    { near: 26 },
  ),
  row(
    'combatant-immunity',
    'tried-for-serving',
    [
      'bear arms|defence of their own|defence of his own|defence of the city|having fought|taking part in the defence|taken part in the defence|membership in|membership of|overthrow the constitutional|overthrow of the constitutional|seize power|taking part in hostilities|of fighting|merely because|for having defended|for defending|for nothing but',
      'soldier|marine|serviceman|captive|garrison|fighter|defender|pilot|gunner|brigade|prisoner|men',
      'court|convict|sentence|years|dock|punish|prosecute|prosecution|trial|try|jail|guilty|charge',
      '!own army|mutiny|desert|coup',
    ],
    'The three gunners were sentenced for having defended their town.',
    'The club charged its men for membership of the gym.',
    { near: 28 },
  ),
  row(
    'forcibly-mobilised-captured',
    'taken-by-their-own',
    [
      'drafted|conscripted|conscript|mobilised|made to serve|forced to serve|forced to fight|made to fight|pressed into|wear that uniform|wear their uniform|wear the uniform|forced into uniform',
      'captured|taken at the front|surrender|captive|prisoner|prisoners of war|swap|exchange|taken prisoner|handed back|gave himself up|sent back',
      'traitor|treason|compatriot|own nationals|own citizens|own side|our boys|the other side|the occupier|collaboration|does not want|against his will|own country|locked him up|back to the army',
    ],
    'Conscripted by the occupier, he gave himself up to his compatriots and was charged.',
    'The drafted quarterback surrendered the ball to his own side.',
    { near: 36 },
  ),
  row(
    'pow-trials',
    'captives-before-a-court',
    [
      TAKEN_MEN,
      'sentence|tried|trial|prosecution|prosecute|convict|dock|face a court|verdict',
      'taken in|laid down their weapons|surrendered|interpreter|atrocity|third convention|geneva|closed to|flout|captured|captive|hostilities|garrison',
      '!hostage|swap|exchange|thief|fugitive|suspect|gang',
    ],
    'The trial of the surrendered garrison flouts Geneva law, the observer said.',
    'The captured thief faces trial, the marine said.',
    { near: 28 },
  ),
  row(
    'pow-public-curiosity',
    'put-on-view',
    [
      'captive|captured soldier|captured enemy|captured enemies|captured pilot|captured men|prisoner of war|captured',
      'blur|faces|public view|on show|on display|parade|expose|exhibit|wax|spit|spat|jeer|taunt|interview|air|broadcast|livestream|mock|dummy',
      'television|channel|street|crowd|bystander|public|editors|show|park|captor|media|camera|online|square|footage',
      '!exchange|swap|memoir|documentary|hostage|weapons|equipment|tank|drones|freed',
    ],
    'The captured pilots were put on display in the square.',
    'The captured mood of the street was broadcast by the channel with equipment.',
    { near: 22 },
  ),
  row(
    'pow-public-curiosity',
    'led-through-town',
    [
      'the men|the two|the three|the four|soldiers|sailors|pilot|crew|captives|they',
      'bound|blindfold|blindfolded|shackled|shaved|hands tied|handcuffed',
      'street|crowd|bystander|square|avenue|camera|television',
      'spat|spit|jeer|drive|march|pelt|insult|parade|taunt|lead|shown|show|hurl',
      '!suspect|robbery|gang',
    ],
    'The crew, handcuffed, were marched past a crowd that hurled stones in the square.',
    'The two, handcuffed after a robbery, were led past a camera.',
    { near: 24 },
  ),
  row(
    'pow-public-curiosity',
    'on-state-television',
    [
      'state television|state tv|state broadcaster|state media',
      'air|show|broadcast|run|carry|post|release',
      'interview|statement|confession|apology|message|footage|video',
      'captive|captured|the two|the men|the pilot|the three|the four|prisoner',
    ],
    'State television carried a statement by the two, who thanked their captors.',
    'State television will show an interview with the winner.',
    { near: 20 },
  ),
  row(
    'pow-exchange',
    'men-come-home',
    [
      'swap|exchange|handover|hand over|all-for-all|free|go home|repatriate|let go|step off',
      'serviceman|captive|wounded men|prisoners|bodies of|defenders|marines|captured|prisoner',
      'largest|broker|mediate|deal|since the war|since spring|each side|coaches|buses|flags|families|emirates|vatican|guns silent|bodies|in cells|of the war',
      '!fire|stock|hostage|parole|bail|sentence|political prisoner',
    ],
    'The envoy brokered a handover of forty captives and the bodies of nine.',
    'The stock exchange freed a deal for prisoners of debt.',
    { near: 28 },
  ),
  row(
    'pow-treatment',
    'harm-in-captivity',
    [
      'captivity|enemy custody|enemy hands|penal colony|captive|captor|prison camp|detaining power|captured soldiers|captured @demonym|prisoner-of-war camp',
      'die|lose weight|lost a third|weight|irons|chain|shackle|made to stand|had to stand|beat|beaten|dogs|starve|letter|medical|feed|food|thin|hungry|ill-treat|humane|untreated',
      'men|soldier|serviceman|prisoner|they|them|delegates|many|officers|pilots|troops|guards|captured|at least',
      '!journalist|hostage|refugee|lion|zoo|animal|exchange|swap',
    ],
    'At least forty soldiers died in enemy custody of untreated wounds.',
    'Animals in captivity get food from them.',
    { near: 24 },
  ),
  row(
    'pow-treatment',
    'goes-on-in-the-camp',
    ['stand for|had to stand|letter|irons|shackles|parcel|barefoot|rations|captivity'],
    'No letter ever came.',
    'The irons were for golf.',
    { continues: true },
  ),
  row(
    'civilian-internees',
    'screened-on-the-way',
    [
      'camp|checkpoint|screening|filtration|barracks|cellar|school',
      'fingerprint|phones|phone|tattoo|led away|taken aside|interrogated|screened|strip-searched',
      'each|everyone|people|men|resident|civilian|family|those|anyone|evacuee|villager',
      '!airport|concert|match|hostel|exam|classroom',
    ],
    'At the camp everyone was screened and some were led away.',
    'At the school everyone handed in phones before the exam.',
    { near: 28 },
  ),
  row(
    'civilian-internees',
    'held-by-the-occupier',
    [
      'mayor|civilian|teacher|priest|councillor|village head|headteacher|volunteer|librarian|electrician|pensioner|farmer|driver',
      'hold|keep|lock|jail|remand|detain|abduct|prison|barracks|cell|imprison',
      `without charge|never bore arms|without being told|nothing has been heard|no word|other side of the front|security makes|${HELD}|soldiers`,
      '!fraud|corruption|hostage|protest|embezzle|drunk|visit|human shield',
    ],
    'A librarian from the overrun village is held in a barracks without charge.',
    'The mayor held a party in the old jail without being told of the cost of the fraud.',
    { near: 26 },
  ),
];
