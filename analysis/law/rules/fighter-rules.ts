import { type LegalRule, row } from '../legal-rule.ts';
import { ARMED } from './words.ts';

/** Rows for who fights, and who will not: child soldiers, mercenaries, volunteers, objectors. */
export const FIGHTER_RULES: readonly LegalRule[] = [
  row(
    'child-soldiers',
    'named',
    [
      'child soldier|child recruit|recruit .. children|children recruited|minors fighting|boy soldier|recruitment of children|boys with guns|former child soldiers|recruitment of minors|underage fighter|underage recruit|underage soldier',
    ],
    'The shelter looks after former child soldiers.',
    'The toy soldier is a favourite of every child.',
    { needs: 'any' },
  ),
  row(
    'child-soldiers',
    'children-armed',
    [
      'child|boy|girl|minor|teenager|underage|schoolboy|13|14|12|aged',
      'rifle|gun|weapon|recruit|checkpoint|armed|militia|fight|combat|front line|ammunition',
      '=man|manned|manning|carry|recruit|fight|weapon|armed group|rebel|militia|rifle',
      '!airsoft|toy|water pistol|hunting',
    ],
    'Boys of thirteen carried rifles for the rebels at the bridge.',
    'The boy carried a toy gun at the carnival.',
    { near: 14 },
  ),
  row(
    'child-soldiers',
    'goes-on',
    ['weapon|salute|recruit|soldier|youngest|boy|rifle|shelter|commander|aged'],
    'The youngest of them was eleven.',
    'The boy scouts planted trees.',
    { continues: true },
  ),
  row(
    'child-soldiers',
    'boys-trained',
    [
      'boy|girl|child|minor|teenager|underage|aged',
      'fire rifles|taught to fire|taught to shoot|weapons training|trained to fight|handle a rifle|with rifles|carry rifles|at the front|gun|kalashnikov|in uniform|recruited',
      'militia|rebel|armed group|fighters|camp|commander|troops|front',
      '!airsoft|toy|hunting|water pistol',
    ],
    'Boys of fourteen are taught to fire rifles by the rebels.',
    'The boy had a toy gun at the summer camp.',
    { near: 22 },
  ),
  row(
    'child-soldiers',
    'boys-join',
    [
      'boy|child|children|teenager|pupil|schoolboy|minor|underage',
      'join|enlist|recruit|sign up|signed up|conscript|take up arms',
      'militia|rebel|armed group|fighters|front|ranks|insurgents|paramilitary',
    ],
    'Commanders promised the boys bicycles if they joined the militia.',
    'The boys joined the front row of the choir.',
    { near: 16 },
  ),
  row(
    'child-soldiers',
    'little-carriers',
    [
      'year-old|years old|child|boy|girl|teenager',
      'ammunition|rifle|guard duty|lookout|fought|armed|checkpoint|combat|uniform|explosives',
      'rebel|militia|army|group|fighters|insurgents|commander',
      '!killed by|bombing',
    ],
    'A twelve-year-old carried ammunition for the rebels.',
    'The ten-year-old won a toy rifle at the group stall.',
    { near: 14 },
  ),
  row(
    'mercenaries',
    'named',
    [
      'mercenary|private military company|private military contractor|hired fighter|hired gun|@named|soldier of fortune|hired to shore up|hired .. to fight|foreign contractors',
      '!mbas|opera|fund|banker|composer|richard|striker|midfielder|goalkeeper|footballer|league|season|guitarist|band|album|nashville|songwriter|studio|consultant',
    ],
    'The government denied it had hired mercenaries for the northern front.',
    'The fund was run by mercenary bankers.',
  ),
  row(
    'mercenaries',
    'hired-to-fight',
    [
      'recruit|hire|pay|contract|private company|security company|security firm',
      'former policemen|former soldiers|veterans|foreigners|dollars a month|a month|contractor|ex-soldiers',
      'fight|to fight|front|combat|guard mines|battlefield|operations',
    ],
    'The firm hires former soldiers abroad at 2,000 dollars a month to fight.',
    'The firm pays veterans a monthly bonus.',
  ),
  row(
    'foreign-fighters',
    'named',
    [
      'foreign fighter|foreign legion|foreign volunteer|foreign recruit|@named|foreign nationals recruited|foreigners fighting|international legion|volunteers from abroad|recruited abroad|nationals fighting|citizens fighting for',
    ],
    'Prosecutors charged two foreign fighters on their return.',
    'Foreign volunteers painted the school.',
  ),
  row(
    'foreign-fighters',
    'joined-from-abroad',
    [
      'foreigner|foreign national|foreign citizens|nationals|volunteers from|recruits from|men from|fighters from|citizens of',
      'join the ranks|joined the ranks|fight alongside|fighting alongside|fight for|fighting for|enlist|travel to fight|at the front|killed fighting',
    ],
    'Volunteers from eleven countries are fighting for the rebels.',
    'Foreigners joined the ranks of the choir.',
    { near: 16 },
  ),
  row(
    'conscientious-objection',
    'objectors',
    [
      'conscientious objector|conscientious objection|refuse to serve|refuse military service|refused to fight|alternative service|draft evasion|draft evader|draft dodger|dodge the draft|evade the draft|evading mobilisation|evade mobilisation|evading conscription|flee the draft|avoid the draft|avoid conscription|conscription law|objector|will not kill|refuse to kill|deserter|desertion|escaped conscription|hide from the draft|hid from recruiters',
      '!nba|nfl|objectors to the plan',
    ],
    'The court jailed a conscientious objector who would not bear arms.',
    'Objectors to the new road met in the village hall.',
  ),
  row(
    'conscientious-objection',
    'goes-on',
    [
      'objector|kill|serve|refuse|draft|conscript|conscription|lottery|service|years in jail|hide|coward|monk|precepts',
    ],
    'Those who hide risk five years in jail.',
    'The lottery jackpot rose.',
    { continues: true },
  ),
  row(
    'conscientious-objection',
    'will-not-serve',
    [
      'faith forbids|carry arms|bear arms|take up arms|take up a weapon|hold a weapon|kill another|pacifist|military service|serve in the army|put on a uniform',
      'refuse|forbid|will not|would not|decline|reject|conscience|jailed|sentence',
      '!gun owners|second amendment|right to bear',
    ],
    'His faith forbids him to take up arms, he told the board.',
    'The right to bear arms is in the text of the charter of the gun club.',
  ),
  row(
    'conscientious-objection',
    'escape-the-draft',
    [
      'escape|avoid|flee|dodge|evade|hide from|slip|bribe|leave the country',
      'mobilisation|the draft|conscription|call-up|military service|draft officer|recruitment officer|recruiter',
      '!nba|nfl|lottery pick',
    ],
    'Thousands have slipped over the border to avoid mobilisation.',
    'The rookie avoided the press before the draft.',
    { near: 10 },
  ),
  row(
    'child-soldiers',
    'served-with-them',
    [
      'boy|girl|child|minor|pupil|schoolboy|teenager|under eighteen|under 18|underage|adolescent',
      'serve as|served as|lookout|porter|press-gang|pressed into|in his ranks|in its ranks|enlist|recruit|carry ammunition|carry rifles|take up arms|given a rifle|given rifles|under arms|at roadblocks|combat|spies',
      `${ARMED}|ranks|column|armed group`,
      '!military academy|scout|cadet school|killed by|youth team',
    ],
    'The warlord says there are no minors under arms at his roadblocks.',
    'The army officer was a lookout for child actors.',
    { near: 22 },
  ),
];
