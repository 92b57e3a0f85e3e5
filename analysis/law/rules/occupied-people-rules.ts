import { type LegalRule, row } from '../legal-rule.ts';
import { CAPTIVE, CIVILIAN, CUSTODY, FORCES, OCCUPIED } from './words.ts';

const DRAFT =
  'draft|drafting|conscript|conscription|mobilise|mobilisation|enlist|call up|called up|call-up|press into|pressed into|press-gang|recruit|recruitment|draft notice|military summons|draft paper|draft board|enlistment office|impress into|conscripted';
const CHILD =
  'child|minor|orphan|teenager|boy|girl|infant|baby|schoolchild|adolescent|youngster|toddler|schoolboy|schoolgirl';

/** Rows for what is done to people under occupation: drafted, moved, made to work, taught anew. */
export const OCCUPIED_PEOPLE_RULES: readonly LegalRule[] = [
  row(
    'forced-conscription',
    'drafted-under-occupation',
    [DRAFT, `~${OCCUPIED}|those who live under|residents of the peninsula`, '!own citizens|own people'],
    'Men in the occupied towns were mobilised and sent to the front, relatives said.',
    'The coach drafted two juniors into the squad.',
    { needs: 'occupation' },
  ),
  row(
    'forced-conscription',
    'named',
    [
      'forced conscription|forcible conscription|forced mobilisation|forcibly mobilise|forcibly draft|forcibly conscript|forcibly recruit|illegally draft|illegally conscript|illegal conscription|conscript .. residents|forced enlistment|compel .. to serve|pressed into its army|pressed into the army|press .. into its army|compelled to serve|forcibly enlist',
      '!own citizens|own people',
    ],
    'Forced conscription of residents goes on in the captured districts.',
    'The forced march of technology mobilises critics.',
    { needs: 'occupation' },
  ),
  row(
    'forced-conscription',
    'made-to-serve',
    [
      '=force|forced|forcing|compel|coerce|press|order|made',
      'serve|fight|join|sign contract|sign contracts|enlist|swear',
      'army|forces|military|ranks|front|against their own|hostile|regiment|occupier|contract',
      `~${OCCUPIED}`,
    ],
    'Workers in the occupied port were forced to sign contracts with the army.',
    'The injury forced him to join the commentary team.',
    { needs: 'occupation', near: 14 },
  ),
  row(
    'forced-conscription',
    'goes-on',
    [
      `${DRAFT}|this plan|mobilisation plan|quota|draft age|drafted into|conscripts|called up|summons`,
      '!own citizens|own people',
    ],
    'This plan has been met in full, the adviser said.',
    'This evening the choir sings twice.',
    { continues: true, needs: 'occupation' },
  ),
  row(
    'forced-conscription',
    'rounded-up',
    [
      'summons|summonses|commissariat|pulled off|fighting age|handed uniforms|handed a uniform|press-gang|raid|draft notice|conscription age|recruiter|enlist|enlisted|sign up|signed up|military service|call-up papers|draft papers|put in uniform',
      'men|student|resident|worker|youth|boy|home|town|army|job|place|factory|family|clinic',
      `~${OCCUPIED}|seized`,
      '!volunteer|own citizens',
    ],
    'In the occupied town men are pulled off trams and put in uniform.',
    'Students signed up for the choir in the town.',
    { needs: 'occupation' },
  ),
  row(
    'deportation-transfer',
    'named',
    [
      'forcible transfer|forcibly transfer|forcible displacement|forced displacement|forcibly displace|unlawful deportation|illegal deportation|deportation of civilians|deportation of residents|unlawful transfer',
      '!newt|animal|bird|species',
    ],
    'The forcible transfer of protected persons is a grave matter, the lawyer said.',
    'The transfer of the striker was far from forcible.',
  ),
  row(
    'deportation-transfer',
    'moved-by-force',
    [
      'deport|deportation|forcibly relocate|forcibly move|forcibly transfer|forcible transfer|forced evacuation|displacement order|expel|drive out|herd|bus out|evacuate|evacuation order|take across the border|forcibly displace|forced from their homes|filtration|relocate|uproot',
      `${CIVILIAN}|population|inhabitant|community|household|thousands`,
      '!wildfire|flood|hurricane|newt|storm|chemical spill|asylum|migrant|volcano|immigration|undocumented|forest fire',
      `${FORCES}|occupied|occupation|border|siege|strip|camp|war|order|front|annexed|prison`,
    ],
    'Troops herded villagers onto buses and deported them across the border.',
    'Officials evacuated residents from the path of the wildfire.',
  ),
  row(
    'deportation-transfer',
    'leave-or-else',
    [
      'leave|go|treated as foreigners|declared foreigners|expelled|deadline|expulsion',
      'regulate .. status|legal status|foreigner|passport|deadline|residence permit',
      OCCUPIED.concat('|born|decree'),
    ],
    'A decree told people in the occupied districts to regulate their legal status or leave.',
    'The deadline to leave a bid for the lease is Monday.',
    { needs: 'occupation' },
  ),
  row(
    'deportation-transfer',
    'carried-off',
    [
      'loaded on to|load on to|put on buses|put on trains|bused|taken across|moved across|deport|expel|expelled|driven out|forced to leave|ordered to leave|forced from their homes|cleared out',
      'villager|family|resident|people|inhabitant|civilian|household|women and children|community|tens of thousands',
      '!wildfire|flood|hurricane|storm|asylum|migrant|volcano|tenant|rent',
    ],
    'Families were put on buses and taken across the border to a camp.',
    'Tenants were forced to leave when the rent went up.',
    { near: 22 },
  ),
  row(
    'deportation-transfer',
    'moved-inland',
    [
      'moved deep|moved to the interior|taken to the interior|transferred to|moved into|shipped to|relocated to|taken deep',
      'occupying country|occupying state|across the border|over the border|interior|far east|another region',
      'patient|resident|prisoner|people|family|inmate|villager|pensioner|worker',
    ],
    'Patients of the home were moved deep into the occupying country.',
    'Workers were transferred to another region of the firm.',
  ),
  row(
    'children-transfer',
    'taken',
    [
      CHILD,
      'deport|deportation|transfer|abduct|adopt|adoption|forcibly|taken to|taken from|take away|placed in care|place in care|foster|separated from|removed from|sent to camp|summer camp|return of|bring back|orphanage|boarding school',
      `~${OCCUPIED}|russia|deported|deportation|front|war|warrant`,
      '!adopt a resolution|school trip',
    ],
    'Children from the occupied town were taken to a camp far away and put up for adoption.',
    'The children were taken to the zoo by their aunt.',
    { needs: 'armed-conflict', near: 30 },
  ),
  row(
    'children-transfer',
    'new-families',
    [
      'child|orphan|boy|girl|teenager|baby|minor|pupil',
      'placed with families|new surname|new surnames|new name|foster|adopt|holiday camp|summer camp|never came home|never returned|taken abroad|boarding school|not come back|sanatorium',
      `~${OCCUPIED}|war|front line|troops|deport`,
      '!school trip|dog|kitten',
    ],
    'Eleven orphans from the captured city were given new surnames and sent abroad.',
    'The boy loved his summer camp by the lake.',
  ),
  row(
    'children-transfer',
    'over-the-border',
    [
      'pupil|boarding-school|schoolchildren|orphanage|children|orphan|infant|child',
      'over the border|across the border|into the occupying|on a bus|by plane|evacuated to|without their parents|without parents|to the interior',
      `~${OCCUPIED}|troops|war`,
    ],
    'Officials drove the boarding-school pupils over the border.',
    'The pupils crossed the road on a bus.',
  ),
  row(
    'forced-labour-occupied',
    'made-to-work',
    [
      '=force|forced|forcing|compel|made to|make|must|order|coerce|oblige',
      'dig|trench|fortification|clear mines|unload|labour|work|build|sweep|repair|harvest|carry',
      `${CAPTIVE}|${CIVILIAN}|detainee`,
      `${FORCES}|occupied|occupation|occupier|${CUSTODY}`,
      '!volunteer',
    ],
    'Soldiers forced villagers to dig trenches behind the front line.',
    'The weather forced people to work from home and dig out their cars.',
    { near: 22 },
  ),
  row(
    'forced-labour-occupied',
    'named',
    [
      'forced labour|work camp|labour camp|made to dig trenches|forced to dig trenches|forced to clear mines|forced to build fortifications|corvée',
    ],
    'Residents described forced labour on the fortifications.',
    'The work of the summer camp was a labour of love.',
  ),
  row(
    'forced-labour-occupied',
    'trenches',
    [
      'dig|trench|fortification|clear mines|demine|unload shells|carry ammunition|bury the dead|build defences',
      'prisoner|civilian|resident|villager|captive|detainee|inmate',
      'force|forced|make|made|march|order|ordered|compel|must|under fire|at gunpoint|each morning',
    ],
    'Villagers were ordered to dig trenches under fire.',
    'The prisoner in the play digs a tunnel each morning.',
    { near: 20 },
  ),
  row(
    'education-propaganda',
    'schooling',
    [
      'school|curriculum|textbook|lesson|classroom|pupil|kindergarten|youth army|yunarmia|cadet|patriotic|youth movement|teacher|student',
      `indoctrinate|indoctrination|militarise|military training|rifle|uniform|propaganda|ban|banned|replace|language|anthem|oath|camp|youth army|cadet|patriotic education|curriculum|online course|strip a`,
      `~${OCCUPIED}`,
    ],
    'Teachers in the occupied district must use the new curriculum and sing the anthem.',
    'The school banned phones during lessons.',
    { needs: 'occupation' },
  ),
  row(
    'education-propaganda',
    'youth-army',
    [
      'youth army|yunarmia|military camp for children|cadet corps|militarised youth|children in uniform|military-patriotic|patriotic camp',
    ],
    'He spent July at a camp of the Youth Army, learning to strip a rifle.',
    'The youth orchestra camped by the lake.',
  ),
  row(
    'education-propaganda',
    'goes-on',
    ['school|lesson|teacher|rank|certificate|camp|rifle|curriculum|textbook|uniform|cadet'],
    'He came home with a certificate and a rank.',
    'The rank smell came from the pond.',
    { continues: true, needs: 'occupation' },
  ),
  row(
    'education-propaganda',
    'new-lessons',
    [
      'textbook|curriculum|lesson|history|teacher|pupil|language of instruction|headteacher|school',
      'new textbook|new curriculum|refuse|sack|sacked|lose their jobs|dismiss|banned|rewritten|anthem|compulsory|mother tongue|portrait|flag',
      `~${OCCUPIED}`,
    ],
    'Teachers in the occupied town who refuse the new textbooks are sacked.',
    'The teacher refuses to use the new bell.',
    { needs: 'occupation' },
  ),
  row(
    'education-propaganda',
    'drawing-tanks',
    [
      'first-grader|pupil|schoolchild|schoolchildren|lesson|class|kindergarten|school',
      'tank|soldier|letters to soldiers|patriot|heroes of|uniform|march|drill|weapon|important conversations|loyalty',
      `~${OCCUPIED}`,
    ],
    'Pupils in the occupied town write letters to soldiers in class.',
    'The class drew a fish tank.',
    { needs: 'occupation' },
  ),
];
