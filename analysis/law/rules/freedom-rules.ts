import { type LegalRule, row } from '../legal-rule.ts';

/** Rows for people robbed of their freedom: slavery, disappearance, camps. */
export const FREEDOM_RULES: readonly LegalRule[] = [
  row(
    'slavery-enslavement',
    'named',
    [
      'slavery|enslave|enslaved|enslavement|slave market|debt bondage|in bondage|bonded labour|forced labour|sold into|sex slave|forced marriage|slave labour|sold as wives|servitude|sold as a wife|child labour|work without pay|unpaid work under|forcibly marry',
      '!abolish|abolition|century|segregation|plantation|confederate|civil rights|descendant|lynching|transatlantic|civil war',
    ],
    'Officials found ninety workers in debt bondage at the brick kilns.',
    'The novel is set among clerks in a small port.',
    { needs: 'any' },
  ),
  row(
    'slavery-enslavement',
    'must-work',
    [
      '=force|forced|forcing|made|must|compel|order|oblige|coerce',
      'dig|carry|work|porter|sweep|labour|harvest|build|march|clean|scam|defraud',
      'rebel|militia|soldier|gunman|armed group|fighter|compound|captor|camp|locked',
      '!volunteer|base|troops to',
    ],
    'Rebels force residents to dig drains and carry crates every Saturday.',
    'Clubs must work to build a youth side, the guard said.',
    { near: 16 },
  ),
  row(
    'slavery-enslavement',
    'unpaid-and-locked-in',
    [
      'worker|labourer|work|toil|maid|fisherman|crew|brick kiln|farm',
      'never paid|locked in|locked sheds|locked up at night|could not leave|passport taken|took their passports|sold to|chained|trapped|as slaves|like slaves|owned by',
      '!prison|library',
    ],
    'The crew were never paid and could not leave the trawler for two years.',
    'The farm work was hard but well paid.',
    { needs: 'any', near: 20 },
  ),
  row(
    'slavery-enslavement',
    'as-property',
    [
      'treated as property|as property|bought and sold|owned|slave|ownership of|domestic servitude|forced to work|kept as a',
      'maid|servant|woman|women|girl|worker|court|trafficked|labourer|captive',
      '!dog|slave trade museum|home-owned|business|company',
    ],
    'The court heard the maid had been treated as property.',
    'The servant collected stamps.',
    { needs: 'any', near: 14 },
  ),
  row(
    'cah-imprisonment-torture',
    'prison-system',
    [
      'torture chamber|political prisoner|mass detention|re-education camp|reeducation camp|prison network|network of prisons|gulag|mass imprisonment|systematic torture|internment camp|arbitrary mass|torture centre|torture prison|secret prison',
      '!world war ii|japanese american|second world war',
    ],
    'Former inmates described a network of prisons and torture chambers.',
    'The chamber orchestra played in a former prison.',
    { needs: 'any' },
  ),
  row(
    'cah-imprisonment-torture',
    'camps',
    [
      'camp|camps|detention centre|prison|internment',
      'million people|thousands of people|hundreds of thousands|locked up|minority|without trial|thousands held|mass arrest|whole families|systematic',
      'locked up|hold|held|detain|swept|intern|imprison',
      '!tent|festival',
    ],
    'The state has locked up a hundred thousand people of the minority in camps.',
    'The scout camp drew thousands of people to the lake.',
    { needs: 'any' },
  ),
  row(
    'enforced-disappearance',
    'named',
    [
      'enforced disappearance|forced disappearance|forcibly disappeared|incommunicado|whereabouts unknown|whereabouts are unknown|fate .. unknown|fate and whereabouts|fate of the missing|fate is unknown|disappeared after|vanished after|not heard from since|secret detention|unacknowledged detention|no trace of|the disappeared|abducted by masked|whereabouts of',
    ],
    'Her son was held incommunicado for eight months.',
    'The fate of the ferry line is in the hands of voters.',
    { needs: 'any' },
  ),
  row(
    'enforced-disappearance',
    'holding-denied',
    [
      'deny|refuse|no information|would not say|no record',
      'hold him|holding him|hold her|holding her|hold them|holding them|have taken|having taken|knowing where|where he is|where she is|where they are|in custody|have detained|detaining|his arrest|her arrest|taken anyone',
    ],
    'For a year the security service denied holding him.',
    'The keeper denied holding him back at the corner.',
    { near: 10 },
  ),
  row(
    'enforced-disappearance',
    'taken-and-not-seen',
    [
      'masked men|unmarked car|unmarked van|put him into|bundled into|snatched|taken from his|taken from her|abducted|arrested|led away|men in uniform|seized|agents',
      'not been seen|nobody has seen|no one has seen|admitted to holding|admits to holding|no word|no trace|never seen again|not heard from|where he is|where she is|unaccounted for|deny|denied|denies',
    ],
    'Agents led the student away in May, and he has not been seen since.',
    'The comet has not been seen since 1910.',
    { needs: 'any' },
  ),
  row(
    'slavery-enslavement',
    'sold-and-owned',
    [
      'sold|bought|resold|traded|auctioned|owned|keep|kept|give away',
      'woman|women|girl|her|she|captive|yazidi|migrant|boys|wife|children',
      'as property|their property|slave|three times|twice|price of a|owner|household slave|at a market|slave market|to fighters|concubine',
      '!footballer|club|painting|house|shares|stake|horse|dog|firm|novel',
    ],
    'She was resold twice, and her last owner beat her.',
    'She sold her house twice, and the owner of the firm laughed.',
    { needs: 'any', near: 18 },
  ),
  row(
    'slavery-enslavement',
    'unfree-work',
    [
      'made to work|make to work|forced to work|put to work|work without|unpaid|for no pay|no wages|labour transfer|bonded|debt|cannot leave|not free to leave|sent by the state|inherit',
      'farm|kiln|factory|worker|migrant|labour|cotton|plantation|mine|boat|family|families|quarry',
      'beaten|militia|passport|cannot leave|not free to leave|locked|guards|captive|grandparents|debts of|bonded|against their will|state-run|landlord',
      '!student loan|mortgage|inheritance tax|intern|bondholder|unpaid bill|greek|euro',
    ],
    'Families at the quarry work off the debts of grandparents, and the landlord keeps guards.',
    'Families inherit the farm and its debt to the state bank.',
    { needs: 'any', near: 26 },
  ),
];
