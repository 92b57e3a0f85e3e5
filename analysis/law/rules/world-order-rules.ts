import { type LegalRule, row } from '../legal-rule.ts';

const OF_THE_ICC =
  'icc|international criminal court|criminal court|rome statute|pre-trial chamber|hague|permanent court';

/** Rows for world courts, the Security Council, sanctions, arms and treaties, in oblique words. */
export const WORLD_ORDER_RULES: readonly LegalRule[] = [
  row(
    'icc-jurisdiction',
    'how-far-it-reaches',
    [
      'court|judge|prosecutor|hague',
      'jurisdiction|remit|power over|no power|referral|ratified the statute|joined|never joined|party to the|accept|non-member|unwilling or unable|state party|on its soil|look at|take up the charge',
      'citizens|conduct|crime|security council|soil|national courts|aggressor|members|declaration|statute|whoever|back to|nationals',
      `~${OF_THE_ICC}`,
      '!supreme court|appeals court|federal|lawsuit',
    ],
    'By declaration the state accepted the remit of the court in The Hague over crimes since May.',
    'The court never joined the soil of tennis.',
    { needs: 'any', near: 24 },
  ),
  row(
    'icc-arrest-warrant',
    'members-must-seize-him',
    [
      'warrant|wanted|arrest|detain|seize|hand .. over|surrender|pick up|in the dock',
      `${OF_THE_ICC}|members|member state`,
      'president|leader|chief|minister|general|commander|him|her|guest|premier|warlord',
      'arrest|oblige|obligation|unseal|issue|dock|airport|land|visit|refuse|detain|duty|police|host',
      `~${OF_THE_ICC}`,
      '!yugoslavia|karadzic|hostage|gang',
    ],
    'Member states of the criminal court must arrest the general if he lands at an airport.',
    'Gang members picked up at the airport refuse to name their leader.',
    { needs: 'any', near: 26 },
  ),
  row(
    'icj-provisional-measures',
    'urgent-order',
    [
      'hague court|peace palace|world court|judges|bench|arbitrator|arbitral tribunal|arbitration|the court|hague',
      'urgent order|interim order|interim ruling|interim measures|order the government|order the state|award|pending a final|emergency measures|tell .. to protect|told .. to|bind the parties',
      'state|government|parties|captives|enforce|reject|dismiss|food|violence|protect|power|police|years',
      '~hague court|peace palace|world court|arbitrator|international court|court of arbitration|judges in the hague|icj',
    ],
    'Judges at the Peace Palace told the state to protect the minority under an interim order.',
    'The tennis court is in a state that interim judges protect.',
    { needs: 'any', near: 26 },
  ),
  row(
    'special-tribunal-aggression',
    'court-for-the-leadership',
    [
      'tribunal|special court|new court|enlarged agreement',
      'aggression|inner circle|decision to go to war|decision to wage|head of state|in absentia|council of europe|leadership|chairs',
      'sign|join|agreement|hear|try|judge|ministers|set up|statute|empty|states',
      '!european court|trade|employment|rail',
    ],
    'Ministers of thirty states signed the Council of Europe agreement on the tribunal.',
    'The employment tribunal will hear the leadership of the union.',
    { needs: 'international', near: 26 },
  ),
  row(
    'echr-courts',
    'states-before-european-judges',
    [
      'inter-state application|inter-state case|interstate application|interstate case|rule 39|european rights judges|european human rights judges|european judges|european rights court',
      'court|judge|order|application|flight|bring|lodge|neighbour|ruling|state|government|case',
    ],
    'The republic lodged an inter-state case against its neighbour.',
    'Rule 39 of the chess club is on display.',
    { needs: 'any' },
  ),
  row(
    'echr-courts',
    'out-of-the-council',
    [
      'council of europe',
      'shut out|expel|exclude|leave|quit|suspend|answerable|convention|rights judges|remain bound|expulsion',
      '!tribunal|aggression',
    ],
    'Expelled from the Council of Europe, the state still answers for older cases.',
    'The Council of Europe gave a prize.',
    { needs: 'any' },
  ),
  row(
    'unsc-veto',
    'a-text-fails-or-passes',
    [
      'draft|text|resolution|motion|demand',
      'block|sink|fail|kill|say no|raise .. hand|against it|vote against|privilege|shoot down|torpedo|pass|adopt|unanimously|abstain|binding',
      'permanent member|security council|un|united nations|fourteen members|council members|members of the council|any of the five|the council|envoy|unanimously|new york',
      '!senate|mayor|budget|city council|town council|parliament|congress|european council|house|governor|legislature|lawmakers|new york city|planning',
    ],
    'The envoy of a permanent member sank the text on the truce.',
    'The city council adopted a resolution unanimously.',
    { needs: 'international', near: 24 },
  ),
  row(
    'unsc-veto',
    'the-five',
    [
      'permanent member|security council|fourteen members|any of the five|permanent five|veto power|veto right',
      'block|sink|fail|kill|say no|raise .. hand|against it|torpedo|pass|adopt|unanimously|abstain|binding|deadlock|paralyse',
      '!senate|mayor|city council|town council|governor|legislature|orchestra',
    ],
    'Any of the five can say no.',
    'Any of the five cats can sink into a sofa of the town council.',
    { needs: 'any', near: 18 },
  ),
  row(
    'sanctions',
    'listed-and-frozen',
    [
      'blacklist|on its list|sanctions list|freeze|frozen|embargo|price cap|travel ban|barred from travelling|barred from entering|bar .. from travelling|bar .. from entering|seized the catch|shadow fleet|goods made with forced labour',
      'treasury|washington|brussels|london|eu|un|bloc|united states|@demonym|customs|central bank|council|@state',
      'officer|official|assets|judge|rebels|general|company|funds|oil|minister|tanker|spokesman|crude|reconstruction|arms|goods|bank|credit cards',
      '!hiring freeze|assistance|aid freeze|security aid|pay freeze|freezing temperatures|restaurant|album|refugee ban|muslim|visitors|frozen food',
    ],
    'Brussels froze the funds of nine officials of the junta.',
    'The bank will freeze the pay of officials in London in a pay freeze.',
    { needs: 'international', near: 22 },
  ),
  row(
    'complicity',
    'accessories',
    [
      'provide|supply|ship|sell|send|arm|deliver|licence|license|export|finance|pay|lend',
      'shell|drone|bomb|parts|arms|weapon|missile|ammunition|militants|munition|jets',
      'accessory|accomplice|complicit|share in the crime|shared in the crime|share in .. guilt|knew how|breach of humanitarian|violations of|serious violations|party to the crime|humanitarian law|abet|kilns',
      '!gun control|jewellery|handbag',
    ],
    'Whoever ships the bombs becomes an accomplice, the jurist said.',
    'The shop sells drones and accessories for jets as well as handbags.',
    { needs: 'international', near: 26 },
  ),
  row(
    'state-responsibility',
    'to-make-good',
    [
      'compensate|compensation|reparation|restitution|make good',
      'mines|burned villages|destroyed|shelling|invasion|the war|occupation|damage|bombardment|ruined|villages|losses',
      '~state|government|capital|republic|foreign ministry|@state|troops',
      '!insurer|insurance|storm|flood|quake|slavery|veteran|hacker|oil spill|airline|company',
    ],
    'The republic asked its neighbour to make good the losses of the shelling.',
    'The insurer will compensate the losses of the storm.',
    { near: 14 },
  ),
  row(
    'treaty-withdrawal',
    'out-of-the-pact',
    [
      'end its|ending its|end .. membership|ends .. membership|ending .. membership|quit|leave|pull out|withdraw|withdrawal|exit|tear up|abandon|drop out|ditch|renounce|scrap|denounce',
      'membership of .. convention|membership in .. convention|convention|treaty|statute|ottawa|protocol|pact|ban on mines',
      'sign|president|parliament|government|notify|effect in a year|mine|landmine|cluster|minister|vote|lawmaker|elected|notice',
      '!party|europa|nominating|ceasefire|hotel|summit',
    ],
    'The president signed the bill that ends membership of the mine convention.',
    'The party convention ends with a vote.',
    { needs: 'international', near: 20 },
  ),
];
