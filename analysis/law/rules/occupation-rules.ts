import { type LegalRule, row } from '../legal-rule.ts';
import { CAPTIVE, CIVILIAN, CUSTODY, FORCES, OCCUPIED } from './words.ts';

const DRAFT =
  'draft|drafting|conscript|conscription|mobilise|mobilisation|enlist|call up|called up|call-up|press into|pressed into|press-gang|recruit|recruitment|draft notice|military summons|draft paper|draft board|enlistment office|impress into|conscripted';
const CHILD =
  'child|minor|orphan|teenager|boy|girl|infant|baby|schoolchild|adolescent|youngster|toddler|schoolboy|schoolgirl';

/** Rows for territory held by a foreign army and for the people who live there. */
export const OCCUPATION_RULES: readonly LegalRule[] = [
  row(
    'occupation-definition',
    'held',
    [
      'occupied territory|occupied west bank|occupied region|occupation administration|occupation authority|self-proclaimed republic|occupying power|under occupation|occupation of|continued presence|effective control|de facto authority|who controls|walked into|install .. mayor|name the mayors|installed administration|land captured|not occupiers',
      'unlawful|illegal|control|presence|law|court|territory|authority|mayor|tax|customs|administration|power|declare|1967|occupied|captured|regard',
    ],
    'The court held that the continued presence in the occupied territory was unlawful.',
    'The presence of tenants in an occupied house is a matter for the court of the landlord.',
  ),
  row(
    'occupation-definition',
    'rebel-administration',
    [
      'rebel|militia|armed group|movement|occupier|occupation',
      'customs|mayor|tax|administer|administration|stamp|governor|permit|levy|police force',
      'collect|name|appoint|stamp|install|issue|run|govern',
    ],
    'The rebels appoint mayors, run the customs post and stamp permits.',
    'The mayor joined a movement to cut the tax on the post office.',
  ),
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
      'force|compel|coerce|press|order|made',
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
    'settlements',
    'named',
    [
      'settler|settlement|settler outpost|illegal outpost|hilltop outpost|anti-settlement',
      'west bank|occupied|settler|illegal|approve|expand|housing|home|outpost|masked|violence|land|palestinian|golan|planning|unlawful|farmer|attack|law|east jerusalem|vote',
      '!pay|wage|union|divorce|dispute|court settlement|peace settlement|political settlement|negotiated settlement|bond|lawsuit|strike|informal settlement|tax|early settler|first settler|pioneer|iron age',
    ],
    'The ministry approved housing for settlers on a hill above the village.',
    'The union reached a settlement on pay after the strike.',
    { needs: 'armed-conflict' },
  ),
  row(
    'settlements',
    'own-people-moved',
    [
      'resettle|relocate|move|mortgage|subsidised|settle|given to',
      'own citizens|own population|from the mainland|civil servants|newcomers|families of officers|teachers from',
      OCCUPIED,
    ],
    'Cheap mortgages lure newcomers from the mainland to the annexed city.',
    'The bank moves its mortgage staff to the city.',
    { needs: 'occupation' },
  ),
  row(
    'settlements',
    'goes-on',
    [
      'settlement|settler|annexation|vote|planner|planning|housing|batch|outpost|land|illegal|unlawful|homes|hilltop',
    ],
    'It was the largest batch of homes this year.',
    'The homes of wrens are small.',
    { continues: true, needs: 'occupation' },
  ),
  row(
    'forced-nationality',
    'passport',
    [
      'passport|citizenship|passportisation|nationality|oath of allegiance',
      `force|forced|coerce|refuse|required|without|deadline|pension|insulin|medicine|prescription|property|benefit|deny|must|threat|cannot|hold out|take|issue|hand out|obtain|only|job|water|hung on|status|drop|allegiance`,
      `~${OCCUPIED}`,
      '!stateless|stripped',
    ],
    'Without the new passport, people in the occupied town get no pension.',
    'She lost her passport and missed the ferry.',
    { needs: 'occupation' },
  ),
  row(
    'forced-nationality',
    'allegiance',
    [
      'owe no allegiance|oath of allegiance|swear allegiance|renounce .. citizenship|regulate .. status|forced passport|passportisation|impose .. citizenship|forced citizenship|treated as foreigners',
    ],
    'Teachers were told to swear an oath of allegiance to the occupier.',
    'He swore at the oath of silence in the old play.',
    { needs: 'occupation' },
  ),
  row(
    'forced-nationality',
    'goes-on',
    [
      'passport|citizenship|document|allegiance|identification|papers|pension|foreigner|nationality|took hers|took his|refuse',
    ],
    'For two years he had refused the papers.',
    'The papers ran his photo.',
    { continues: true, needs: 'occupation' },
  ),
  row(
    'changing-laws-courts',
    'laws-imposed',
    [
      'impose|introduce|apply|extend|replace|re-register|re-registration|rename|convert',
      'law|court|legislation|legal system|judge|tax code|criminal code|currency|legal code',
      OCCUPIED,
    ],
    'The occupation administration imposed its own criminal code and replaced the judges.',
    'The parliament introduced a law on school meals.',
    { needs: 'occupation' },
  ),
  row(
    'forced-labour-occupied',
    'made-to-work',
    [
      'force|compel|made to|make|must|order|coerce|oblige',
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
    'annexation-referendum',
    'annexed',
    [
      'annex|annexation|sham referendum|pseudo-referendum|referendum|incorporate|claims as its own|claim as its own|elections in occupied|voted to join|declared part of|de facto annexation',
      'occupied|region|territory|land|occupation|recognise|illegal|bulldozer|west bank|peninsula|sham|border|province|district|sovereignty',
      '!building|hospital annex|hotel|company|anybody',
    ],
    'The authority denounced the annexation of the valley as illegal.',
    'The museum opened an annex by the river.',
  ),
  row(
    'annexation-referendum',
    'votes-under-guns',
    [
      'vote|election|ballot|polling|referendum',
      'occupied|annexed|at gunpoint|soldiers with|armed men|sham',
      'hold|vote|ballot|sham|door to door|gunpoint|armed',
    ],
    'Armed men carried ballot boxes through the occupied villages.',
    'Voters went to the polls in the municipal election.',
    { needs: 'occupation' },
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
];
