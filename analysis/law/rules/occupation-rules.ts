import { type LegalRule, row } from '../legal-rule.ts';
import { OCCUPIED } from './words.ts';

/** Rows for territory held by a foreign army. */
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
    'occupation-definition',
    'foreign-rule',
    [
      'garrison|military governor|foreign administration|foreign troops|installed officials|military administration|new authorities|puppet',
      'run|govern|rule|administer|control|issue|decide|collect',
      'city|town|hall|court|market|district|region|province|village',
    ],
    'A foreign garrison has governed the town since May.',
    'The garrison theatre has run the show for a year in town.',
    { needs: 'occupation' },
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
    'changing-laws-courts',
    'their-law',
    [
      'law|statute|code|court|judge|notary|currency|tax|licence|registry|police|prosecutor',
      'occupying power|occupying state|occupier|occupation administration|occupation authority|occupying authority',
      'use|apply|told|must|impose|switch|replace|adopt|convert|swear|appoint|dismiss',
    ],
    'Notaries were told to use the statutes of the occupying power.',
    'The court notary must use a stamp.',
    { needs: 'occupation' },
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
    'annexation-referendum',
    'asked-under-arms',
    [
      'vote|ballot|referendum|poll|plebiscite',
      'gunpoint|join|joining|armed men|soldiers|annex|become part|union with|accession',
      `~${OCCUPIED}|occupied|seized|annexed`,
    ],
    'Residents of the seized province were told to vote at gunpoint.',
    'Members vote on joining the league on Friday.',
    { needs: 'occupation' },
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
      '!restrictive measure|sanctions|asset freeze',
    ],
    'It was the largest batch of homes this year.',
    'The homes of wrens are small.',
    { continues: true, needs: 'occupation' },
  ),
  row(
    'settlements',
    'lured-to-settle',
    [
      'loan|mortgage|incentive|plot|subsidy|subsidised|cheap flat|housing|bonus',
      'move|settle|relocate|resettle',
      'mainland|citizens|newcomer|teachers|officials|families',
      `~${OCCUPIED}`,
    ],
    'Cheap plots are offered to officials who settle on the seized coast.',
    'A bonus is paid to teachers who move north.',
    { needs: 'occupation' },
  ),
  row(
    'settlements',
    'homes-of-the-fled',
    [
      'new arrivals|incomers|newcomers|settlers|officials from|families from|migrants from',
      'flat|house|home|apartment|land|plot',
      'fled|left behind|ownerless|vacant|given|allot|allocate|assigned',
      `~${OCCUPIED}`,
    ],
    'Newcomers are given the flats of those who fled the occupied town.',
    'Newcomers are given a plot by the club.',
    { needs: 'occupation' },
  ),
  row(
    'settlements',
    'hilltop',
    [
      'hilltop|outpost|caravans|new homes|housing units|tenders|bulldozer|families of settlers',
      'settler|settlement|west bank|annex*|occupied',
    ],
    'Bulldozers prepare a hilltop for families of settlers.',
    'A hilltop farm draws bulldozer fans.',
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
];
