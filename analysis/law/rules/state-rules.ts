import { type LegalRule, row } from '../legal-rule.ts';

const TREATY =
  'treaty|convention|statute|protocol|icc|international criminal court|covenant|pact|ottawa|=accord|=accords';

/** Rows for what states answer for and what they sign: sanctions, arms, reparations, treaties. */
export const STATE_RULES: readonly LegalRule[] = [
  row(
    'sanctions',
    'named',
    [
      'sanction|asset freeze|frozen asset|freeze .. assets|froze .. assets|oil price cap|export control|arms embargo|oil embargo|trade embargo|embargo on|restrictive measure|immobilised asset|immobilised reserve|central bank reserve|sanctions package|sanctioned|blacklist',
      '@state|eu|european union|un|treasury|oligarch|security council|settler|evade|regime|economic sanction|impose|lift the sanctions|lift sanctions|lifted|tighten|ease|breach|secondary|central bank|depository|tanker|shadow fleet',
      '!fine|league|rebels are|club|player|match|caucus|party discipline|welfare|referee|card|supporters|school|student loan|judge imposed|bar association|athlete|pupil|state education|impeach|impeachment|sanction of removal',
    ],
    'The Treasury imposed sanctions on two banks that help the regime evade an embargo.',
    'The league will sanction the club with a fine for late kick-off.',
    { needs: 'international' },
  ),
  row(
    'sanctions',
    'countermeasures',
    [
      'countermeasure|temporary management|reserves',
      'reversible|international law|legal|state|frozen|seize|freeze|retaliat*|principal|spend|confiscat*|response|western',
    ],
    'A countermeasure must be reversible, lawyers for the state argue.',
    'The hotel is under the temporary management of a cousin.',
    { needs: 'international' },
  ),
  row(
    'sanctions',
    'goes-on',
    [
      'freeze|freezing|frozen|asset|reserve|confiscate|principal|legal question|international law|damages|taking is|countermeasure|embargo',
    ],
    'Freezing is easy to defend; taking is not.',
    'The freezing fog lifted late.',
    { continues: true, needs: 'international' },
  ),
  row(
    'sanctions',
    'embargo-broken',
    [
      'embargo|export ban|export control|dual-use goods|blacklist|asset freeze|price cap|restrictive measures|frozen accounts|freeze the accounts|frozen funds|frozen reserves',
      'breach|in breach|shipping|fly|spare part|tanker|company|oil|evade|circumvent|central bank|reroute|oligarch|brussels|foreign|regime|europe',
      '!school|league',
    ],
    'The airline was fined for flying spare parts in breach of an embargo.',
    'The league fined a club for its blacklist of fans.',
    { needs: 'international' },
  ),
  row(
    'sanctions',
    'put-on',
    [
      'sanctions on|sanctions against|new sanctions|under sanctions|sanctions list|sanctions package|round of sanctions|sanctions regime|sanctioned by the|freeze the assets|freeze .. assets|froze .. assets|frozen assets|asset freeze',
      '!league|player|club|match|pupil|claimant|welfare|school|referee|doping',
    ],
    'The capital put sanctions on the general and his sons.',
    'The league put sanctions on the club.',
    { needs: 'international' },
  ),
  row(
    'complicity',
    'arms',
    [
      'supply|arm|export|sell|ship|fly in|provide|deliver|smuggle|arms transfer|arms flown|arms shipment|weapons shipment',
      'weapon|arms|drone|missile|ammunition|munition|shell|military equipment',
      'backer|patron|sponsor|accuse|deny|denial|complicit|embargo|either side|both sides|neighbour|militia|rebel|junta|inquiry|licence|merit|used in|used against',
      '!gun shop|nra|gun show|hunting',
    ],
    'The neighbour denies that it supplies drones to the rebels.',
    'The gun shop sells hunting ammunition and arms for shelves.',
    { near: 22 },
  ),
  row(
    'complicity',
    'named',
    [
      'complicit|complicity|aiding and abetting|aid and abet|accomplice|foreign backer|arm either side|armed either side|arms to the|backed with weapons',
    ],
    'Campaigners call the exporter complicit in the bombing.',
    'The cat was an accomplice in the theft of ham.',
  ),
  row(
    'complicity',
    'goes-on',
    ['backer|patron|sponsor|arms transfer|weapons transfer|arms shipment|arms flown|denial|armed either'],
    'Its patron repeated its denial.',
    'The patron saint has a feast.',
    { continues: true },
  ),
  row(
    'complicity',
    'exports-halted',
    [
      'export|sale|shipment|licence|delivery|supply',
      'jet|parts|arms|weapons|shells|missile|ammunition|rifles',
      'used to bomb|used against|enclave|militia|halt|suspend|stop|embargo|risk|court|junta|rebels',
      '!trade deal|trade talks|gun control',
    ],
    'The court halted the export of jet parts that could be used to bomb the enclave.',
    'The export of parts for jets made a profit.',
    { near: 24 },
  ),
  row(
    'complicity',
    'arming-them',
    [
      'arm the|arming the|armed the|arming|supplying the|backing the',
      'rebel|militia|insurgent|separatist|paramilitary|junta|fighters',
    ],
    'The state denies arming the rebels.',
    'The army band arms itself with flutes.',
    { near: 6 },
  ),
  row(
    'complicity',
    'sent-weapons',
    [
      'drone|missile|shell|ammunition|weapons|munitions|rifles|arms',
      'found on the battlefield|made in|made next door|serial number|traced to|came from|supplied by|sent by',
      'government|maker|deny|denies|embargo|sending|export|rebels|militia|army',
    ],
    'Drones made next door were found on the battlefield, and the government denies sending them.',
    'The drones made in the valley came from a toy maker.',
  ),
  row(
    'state-responsibility',
    'reparations',
    [
      'reparation|register of damage|register for damage|claims commission|international claims commission|compensation commission|war damage|damages for the war|pay for the war|compensate .. victims|compensation for victims|reparations loan|state responsibility|internationally wrongful',
      '!slavery reparations bill|city council',
    ],
    'The register of damage has taken in ninety thousand claims.',
    'The insurer will pay for the roof after the hail.',
    { needs: 'any' },
  ),
  row(
    'state-responsibility',
    'proxy',
    [
      'proxy|proxies|backed by|stand behind|stands behind|state-sponsored|puppet master|pull the strings|controlled by|sponsor|support the rebels|behind them',
      'militia|separatist|rebel|armed group|mercenary|movement|fighter|soldiers|rwanda|gunmen',
    ],
    'Diplomats say the state next door stands behind the rebels.',
    'The proxy of the shareholder backed the board.',
  ),
  row(
    'state-responsibility',
    'goes-on',
    ['claim|compensation|damage|reparation|payout|register|commission|pay|convention|recorded|behind'],
    'First payouts are unlikely before 2030.',
    'The payout window at the track is shut.',
    { continues: true, needs: 'international' },
  ),
  row(
    'state-responsibility',
    'who-pays',
    [
      'pay for|compensate|compensation|reparation|damages|restitution',
      'war|invasion|ruined|destroyed|aggressor|bombing|rebuild|occupation|shelled',
    ],
    'A commission will decide what the aggressor must pay for the ruined towns.',
    'The insurer will pay for the ruined carpet.',
    { near: 16, needs: 'international' },
  ),
  row(
    'state-responsibility',
    'orders-from-abroad',
    [
      'take their orders|takes its orders|paid by|armed by|trained by|directed by|on the payroll|controlled from|funded by|answer to|commanded from',
      'separatist|militia|rebel|fighter|armed group|gunmen|mercenary',
    ],
    'The separatists take their orders from the capital next door.',
    'The choir is paid by the church and trained by a nun.',
  ),
  row(
    'state-responsibility',
    'steering',
    [
      'steer|direct|arming|sponsor|finance',
      'rebel|militia|separatist|proxy|armed group|insurgent',
      'state|government|capital|neighbour|deny|denies|diplomat|experts|ministry|report',
    ],
    'Experts report that the neighbour directs the rebels.',
    'The director of the rebel play denies a report.',
    { near: 16 },
  ),
  row(
    'state-responsibility',
    'court-ordered-payment',
    [
      'compensation|reparations|pay .. million|pay .. billion|damages',
      'occupation|invasion|war|aggression|bombardment|unlawful act',
      'state|court|judges|republic|government|claims',
    ],
    'The court ordered the state to pay 300 million dollars for the occupation of the province.',
    'The court ordered the firm to pay damages.',
    { needs: 'any' },
  ),
  row(
    'treaty-withdrawal',
    'leaving',
    [
      'withdraw|withdrawal|quit|leave|leaving|denounce|suspend|pull out|exit|unsign|walk out|ratify|accede|join|reservation|opt out|renounce',
      TREATY,
      '!exit poll|travel convention|party convention|republican convention|democratic convention|trade fair|convention centre|peace treaty talks|troops|nominating',
    ],
    'The parliament voted to withdraw from the convention.',
    'Delegates left the party convention early.',
    { needs: 'any', near: 12 },
  ),
  row(
    'treaty-withdrawal',
    'goes-on',
    [
      'withdraw|withdrawal|leave|leaving|quit|suspend|stay|exit|signature|signatory|treaty|convention|notice|bound|walk out|join|pause',
      '!left behind|leave behind|leave .. behind',
    ],
    'Norland, its neighbour, says it will stay.',
    'He will stay for tea.',
    { continues: true },
  ),
  row(
    'treaty-withdrawal',
    'torn-up',
    [
      'tear up|tore up|walk away from|walked away from|renounce|repudiate|scrap|abandon|withdraw from|leave|quit|notice of withdrawal|pull out of',
      'membership of the court|the court|convention|treaty|statute|protocol|pact|covenant',
      '!court of appeal|tennis|law firm|in court|bond|judge|suspect|defendant|lawyer left|vacancy|nominee|liberals|conservatives|supreme court|federal court|appeals court',
    ],
    'Deputies voted to tear up membership of the court.',
    'The player left the tennis court in tears.',
    { needs: 'any', near: 6 },
  ),
];
