import { type LegalRule, row } from '../legal-rule.ts';
import { HELD } from './words.ts';

const YOUNG =
  'child|minor|orphan|teenager|boy|girl|infant|baby|schoolchild|adolescent|youngster|toddler|son|daughter|pupil';
const PEOPLE =
  'people|resident|family|villager|inhabitant|population|civilian|household|pensioner|displaced|community|patient|everybody|everyone|neighbourhood';
const NATURE =
  'hurricane|wildfire|flood|storm|river rose|volcano|tsunami|typhoon|cyclone|earthquake|avalanche|chemical|blaze|cladding|council';

/** Rows for people a foreign power rules, in oblique words: what they must sign, learn, carry and leave. */
export const HELD_PEOPLE_RULES: readonly LegalRule[] = [
  row(
    'forced-nationality',
    'services-tied-to-papers',
    [
      'pension|pensioner|insulin|medicine|treatment|benefit|salary|job|payment|wages|hospital|flat|home|property|expel|foreigner|prescription|surgery|keys|school place|water',
      'passport|citizenship|booklet|papers|nationality|new documents|naturalise',
      'without|refuse|unless|until|turn down|taken up|deadline|lose|lost|stop|deny|cut off|must|file|apply|foreigner',
      `~${HELD}`,
      '!stateless|visa|asylum|newspaper',
    ],
    'In the overrun district no surgery is done unless the patient files for citizenship.',
    'Without a passport the guest lost his job at the hospital.',
    { near: 26 },
  ),
  row(
    'forced-nationality',
    'loyalty-sworn',
    [
      'teacher|official|doctor|judge|resident|employee|policeman|civil servant|staff|worker|nurse|priest|notary',
      'pledge loyalty|loyalty oath|oath of loyalty|swear loyalty|pledge of loyalty|pledge allegiance|swear an oath|take an oath|declare loyalty|allegiance to|loyal to',
      `${HELD}|foreign president|foreign flag`,
    ],
    'Doctors in the captured city were told to swear loyalty to the foreign president.',
    'The judge pledged loyalty to his old club.',
    { needs: 'any' },
  ),
  row(
    'education-propaganda',
    'lessons-changed',
    [
      'lesson|school|class|curriculum|teaching|pupil|textbook|enrolment|timetable|kindergarten|university',
      'mother tongue|language|minority|history|struck from|removed from|dropped|banned|rewritten|greatness|patriotic|anthem|flag|loyalty|heroes|veteran',
      `~${HELD}`,
      '!shelling|missile|drone strike|ruin',
      'mother tongue|taught|replace|fall|fallen|must|strike|dropped|banned|rewritten|compulsory|greatness|remove|start each|every morning|cut|abolish|forbid',
    ],
    'In the annexed province the mother tongue was dropped from lessons.',
    'Pupils must learn a language.',
  ),
  row(
    'education-propaganda',
    'rifle-drill',
    [
      'year-olds|pupil|schoolchild|schoolchildren|teenager|cadet|adolescent|children|class',
      'assemble|strip|rifle|drill|grenade|kalashnikov|trench|military training|march in uniform|cadet school|cadet corps|weapons',
      'school|gymnasium|gym|lesson|veteran|instructor|classroom|camp|teacher',
      `~${HELD}`,
      '!shooting|hunting|airsoft|rebel|fighters',
    ],
    'In the conquered town pupils strip rifles in a lesson led by a veteran.',
    'The class drew a rifle in a lesson on history.',
    { near: 24 },
  ),
  row(
    'forced-conscription',
    'papers-handed-out',
    [
      'call-up papers|call-up|summons|draft notice|recruiter|press-gang|pressed into|in uniform|in their uniform|report for training|report for service|drafted|conscripted|mobilised|into the ranks|into the army|enlist|military training|military service',
      'men|man|son|husband|resident|youth|boys|worker|miner|villager|inhabitant|students|local',
      `${HELD}`,
      '!own citizens|own people|voluntarily|volunteer|prisoner|captured soldier',
      'order|hand|take|against|force|must|refuse|ignore|prison|send|sent|door to door|flat to flat|every|receive|press|told|oblige|fine|raid|threat|serve',
    ],
    'Every man in the overrun district was handed call-up papers.',
    'The men of the invaded pitch were in uniform.',
    { near: 30 },
  ),
  row(
    'forced-conscription',
    'made-to-shoot-at-kin',
    [
      'put|force|make|send|press|draft|order|take|push',
      'uniform|army|ranks|front|trenches|regiment',
      'own cousins|own brothers|own people|own neighbours|own country|own kin|against their own|against his own',
      '!volunteer|own soldiers|own citizens',
    ],
    'They pushed him into the trenches against his own people.',
    'The coach put him in the uniform of his own country.',
    { needs: 'occupation', near: 24 },
  ),
  row(
    'forced-labour-occupied',
    'trenches-under-guard',
    [
      'trench|fortification|dugout|bunker|mine|ditch|shells|ammunition|barricade|earthworks|sandbag|rubble',
      'dig|cut|build|carry|lift|clear|fill|lay|haul|load|unload|work|put in|shovel|porter|repair',
      'gunpoint|without pay|unpaid|made to|=forced|=forcing|compel|oblige|decree|order|picked up|rounded up|march|under guard|threaten|bare hands|under threat',
      'villager|men|man|people|resident|captive|prisoner|civilian|adult|women|inmate|worker|local|detainee|inhabitant',
      `!archaeologist|sewer|contractor|coalition|volunteer|striking|${NATURE}`,
    ],
    'Local men were rounded up and had to fill sandbags for the garrison.',
    'The men marched to the pit to lift a barricade at the mine, unpaid since May, their union contractor said.',
    { near: 30 },
  ),
  row(
    'forced-labour-occupied',
    'made-to-dig',
    [
      'trench|fortification|dugout|mines|shells|ammunition|earthworks',
      'gunpoint|without pay|bare hands|under guard|rounded up|picked up|made to|=forced|=forcing|compel|oblige',
      'villager|men|resident|captive|prisoner|civilian|adult|women|inmate|local|detainee|inhabitant',
      '!archaeologist|union|coal|gold|copper|diamond|contractor|company|talks|ceasefire',
      'dig|cut|carry|lift|clear|fill|lay|haul|put in|work|unload',
    ],
    'Detainees had to clear mines with bare hands.',
    'Men picked up shells on the beach.',
    { needs: 'any', near: 26 },
  ),
  row(
    'forced-labour-occupied',
    'work-or-else',
    [
      'refuse|resist',
      'work|pit|mine|factory|plant|shift|field|harvest',
      'threaten|jail|arrest|beat|beaten|to the front|with the front',
      `~${HELD}|new owners`,
      '!passport',
    ],
    'Welders in the seized port who refuse to work are threatened with jail.',
    'The union refused to work a shift and was threatened with a fine.',
    { needs: 'any', near: 22 },
  ),
  row(
    'deportation-transfer',
    'carried-over-the-line',
    [
      'bus|coach|truck|lorry|train|load|drive|ship|fly|bused|trucked|convoy|march',
      PEOPLE,
      'across the border|over the border|over the frontier|across the frontier|against their will|no other direction|no choice|into the interior|other side of the border|into exile|thousand kilometres away|into the occupying',
      `!tourist|fans|asylum|migrant|smuggle|prisoner|${NATURE}|missile|rocket|crossed the border|fled`,
    ],
    'Residents were trucked over the frontier at night.',
    'Fans took a train over the border for the final with their families.',
    { needs: 'any', near: 30 },
  ),
  row(
    'deportation-transfer',
    'told-to-go',
    [
      'leaflet|text message|order|instruct|tell|warn|evacuation order|broadcast|loudspeaker',
      'leave|evacuate|get out|move south|go south|clear out|head south|not be coming back|never come back|quit their homes',
      PEOPLE,
      'within|hours|north of|south of|for the south|evacuation zone|humanitarian zone|at once|immediately|bulldozer|leaflet|enclave|by nightfall|for good',
      `!embassy|its citizens|${NATURE}|troops to leave|rebels|fans`,
    ],
    'Loudspeakers told residents to clear out by nightfall.',
    'The storm warning told residents to leave at once.',
    { near: 30 },
  ),
  row(
    'deportation-transfer',
    'emptied-of-its-people',
    [
      'whole|entire|almost all|nearly all|last of',
      'population|inhabitants|community|residents|minority|villagers|families',
      'leave|flee|driven out|drive out|expel|expulsion|exodus|uproot|removed|forced out',
      'enclave|blockade|shelling|homeland|valley|village|troops|offensive|soldiers|for good',
      `!${NATURE}|drought`,
    ],
    'The entire community of the valley was forced out by the soldiers.',
    'The entire community left the village for the match.',
    { near: 26 },
  ),
  row(
    'deportation-transfer',
    'plan-to-empty',
    [
      'expulsion|voluntary emigration|emigration|mass displacement|depopulate|depopulation|humanitarian city|ethnic cleansing|permanent displacement|forced resettlement',
      'population|residents|people|inhabitants|villagers|minority|strip|enclave|@demonym',
      'plan|blueprint|scheme|propose|proposal|voluntary|minister|condemn|force|accuse',
      '!asylum|immigration|immigrants|migrants|school|diplomat|student',
    ],
    'The plan for the emigration of the inhabitants of the strip was condemned.',
    'A plan for the expulsion of the student upset people.',
    { near: 30 },
  ),
  row(
    'deportation-transfer',
    'so-called-evacuation',
    [
      'humanitarian evacuation|so-called evacuation|evacuation|resettlement',
      'no other|no choice|=forced|forcibly|against their will|cannot refuse|could not refuse|one direction|not asked|under guard|only to|made the trip',
      `~${HELD}|front line|soldiers|troops|bus`,
      `!${NATURE}|medical|airport`,
    ],
    'The evacuation left villagers no choice, as the soldiers on the bus let nobody off.',
    'The evacuation of the bus depot left no choice but to walk.',
    { near: 24 },
  ),
  row(
    'children-transfer',
    'given-to-others',
    [
      YOUNG,
      'placed with|new surname|new name|adopt|foster|took in|take in|taken in|guardianship|cadet school|re-education|boarding school|new citizenship|seaside camp|holiday camp',
      'other side of the border|across the border|invader|enemy|occupied|seized|captured|ruined city|annexed|deport|without date|not returned|extended|without consent|hinterland|conquered',
      '!kitten|puppy|resolution|school trip|club|mascot',
    ],
    'The conquered town’s orphans were given new surnames and placed with strangers.',
    'The boy was adopted by a club from across the border as a mascot and kept his scarf.',
    { needs: 'any', near: 30 },
  ),
  row(
    'children-transfer',
    'brought-back',
    [
      'bring home|brought home|return|repatriate|reunite|bring back|brought back|rescue',
      YOUNG,
      'mediation|mediate|gulf state|vatican|deported|abducted|taken from|from danger|first lady|other side',
      '!prisoner swap|school|hostage',
    ],
    'Eleven of the deported children were reunited with their mothers through the Vatican.',
    'The commissioner returned the child’s ball.',
    { needs: 'any', near: 26 },
  ),
  row(
    'children-transfer',
    'goes-on',
    [
      'brought home|mediation|minors|adopt|foster|camp|surname|teenager|orphan|commissioner|guardian|children',
    ],
    'So far only a few have been brought home.',
    'The lighthouse sleeps.',
    { continues: true, needs: 'any' },
  ),
];
