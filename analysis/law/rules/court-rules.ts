import { type LegalRule, row } from '../legal-rule.ts';

const ICC = 'icc|international criminal court|criminal court in the hague|hague court|hague-based court';
const ICJ = 'icj|international court of justice|world court|un court|top court of the united nations';

/** Rows for international courts and the Security Council. */
export const COURT_RULES: readonly LegalRule[] = [
  row(
    'icc-jurisdiction',
    'reach',
    [
      ICC,
      'jurisdiction|refer|referral|not a party|not a member|investigate|investigation|open .. case|inquiry|member state|mandate|pursue|power over|authority|non-member|accept|recognise|join|jurisdiction over|preliminary examination',
    ],
    'The court in The Hague has jurisdiction over crimes on the territory: the ICC opened an inquiry in May.',
    'The cricket board, the ICC, moved its office.',
    { needs: 'any' },
  ),
  row(
    'icc-jurisdiction',
    'statute',
    [
      'rome statute|reject .. jurisdiction|court has jurisdiction|court has no jurisdiction|does not recognise the court|referred the situation|security council referral|rejects the jurisdiction|recognise the jurisdiction|article 12',
    ],
    'The country never signed the Rome Statute.',
    'The statue in Rome drew crowds.',
    { needs: 'any' },
  ),
  row(
    'icc-jurisdiction',
    'hague-reach',
    [
      'court in the hague|judges in the hague|hague judges|hague court|international court|international criminal',
      'not a member|member of the court|refer|referral|jurisdiction|act only|cannot try|out of reach|signed the statute|has not joined|non-member',
    ],
    'Judges in The Hague can act only if the council refers the case.',
    'The Hague has a museum that refers to the sea.',
    { needs: 'any' },
  ),
  row(
    'icc-arrest-warrant',
    'warrant',
    [
      'arrest warrant|warrant|wanted by|warrants for',
      `${ICC}|hague|war crime|crimes against humanity|tribunal`,
    ],
    'Judges of the International Criminal Court issued an arrest warrant for the general.',
    'The price does not warrant an arrest of the boom.',
    { needs: 'any' },
  ),
  row(
    'icc-arrest-warrant',
    'despite-the-warrant',
    [
      "court's warrant|warrant of the court|warrant from the hague|hague warrant|international warrant|icc warrant|despite the warrant|wanted by the court|wanted by the hague",
      'visit|travel|arrest|host|let|flew|president|leader|general|summit|obliged|land',
    ],
    'The state let the president go despite the court’s warrant.',
    'The guitar comes with a ten-year warranty.',
    { needs: 'any' },
  ),
  row(
    'icj-provisional-measures',
    'world-court',
    [
      ICJ,
      'rule|ruling|order|hear|hearing|opinion|case|judge|measure|find|found|judgment|told|lawyer|argue|advisory|sue|sued|binding|application',
    ],
    'The World Court ordered the state to let aid in.',
    'The tennis world court its fans with cheap seats.',
    { needs: 'any' },
  ),
  row(
    'icj-provisional-measures',
    'named',
    [
      'provisional measures|advisory opinion|genocide case',
      `~${ICJ}|hague|un|united nations|genocide|opinion of the court`,
      '!election commission|ethics|attorney general|state supreme',
    ],
    'In The Hague, the judges granted provisional measures by fourteen votes.',
    'The measures of the carpet are provisional.',
    { needs: 'any' },
  ),
  row(
    'icj-provisional-measures',
    'goes-on',
    ['opinion|binding|ruling|judge|court|order|verdict|judgment|hearing'],
    'A ruling could take a year.',
    'The ruling party met on Sunday.',
    { continues: true },
  ),
  row(
    'special-tribunal-aggression',
    'named',
    [
      'special tribunal|tribunal for the crime of aggression|aggression tribunal|tribunal on aggression|tribunal for aggression|tribunal .. aggression',
    ],
    'Ministers signed the statute of the special tribunal on Wednesday.',
    'A special tribute was paid to the cook.',
    { needs: 'any' },
  ),
  row(
    'special-tribunal-aggression',
    'goes-on',
    ['tribunal|prosecutor|omission|troika|in absentia|indict|drafting|council of europe'],
    'The tribunal would sit in the Netherlands, a diplomat said.',
    'The prosecutor of the play forgot his lines.',
    { continues: true },
  ),
  row(
    'echr-courts',
    'named',
    [
      'european court of human rights|echr|strasbourg court|strasbourg judge|human rights court|european convention on human rights|inter-american court|african court on human',
    ],
    'The European Court of Human Rights ruled for the applicant.',
    'The court tennis club of Strasbourg is old.',
    { needs: 'any' },
  ),
  row(
    'echr-courts',
    'goes-on',
    ['judge|court|ruling|judgment|applicant|convention|award|euro'],
    'The judges awarded her twenty thousand euros.',
    'The euro rose.',
    { continues: true },
  ),
  row(
    'echr-courts',
    'strasbourg',
    [
      'strasbourg|rights court|human rights judges',
      'rule|ruled|ruling|judge|violate|violation|judgment|verdict|state|case',
      '!marathon|christmas market|parliament in strasbourg|european parliament',
    ],
    'Judges in Strasbourg ruled that the state had violated her rights.',
    'The market in Strasbourg opened with a choir.',
    { needs: 'any', near: 16 },
  ),
  row(
    'echr-courts',
    'breach-found',
    [
      'strasbourg|european rights court|human rights court',
      'find|found|breach|ban on|applicant|damages|award|complaint|inter-state',
      '!parliament|marathon|market',
    ],
    'The court in Strasbourg found a breach of the ban on torture.',
    'A new tram runs in Strasbourg.',
    { needs: 'any', near: 16 },
  ),
  row(
    'unsc-veto',
    'named',
    [
      'security council|un general assembly|general assembly|un resolution|united nations resolution',
      'veto|resolution|vote|adopt|emergency meeting|emergency session|to meet|refer|referral|unanimous|unanimously|abstain|block|condemn|demand',
      '!state general assembly|virginia general assembly|legislature|church',
    ],
    'The Security Council voted on a draft resolution, which one member vetoed.',
    'The security guard council met to vote on uniforms.',
    { needs: 'any' },
  ),
  row(
    'unsc-veto',
    'veto',
    [
      'veto',
      'security council|council diplomat|permanent member|un|resolution|council members|@demonym veto',
      '!governor|senate|bill|mayor|budget|legislature|state senate|statehouse|congress',
    ],
    'Two council diplomats expect an American veto at the UN.',
    'The governor would not say if a veto was possible.',
    { needs: 'any' },
  ),
  row(
    'unsc-veto',
    'veto-count',
    [
      'veto|vetoed',
      'ambassador|envoy|un|council|permanent|ceasefire resolution|resolution|text|abstain|fourth',
      '!governor|senate|bill|mayor|budget|congress|president vetoed|legislature',
    ],
    'The ambassador raised her hand, the fourth veto this year.',
    'The governor used his veto on the bill.',
    { needs: 'international' },
  ),
  row(
    'icc-jurisdiction',
    'only-at-request',
    [
      'court in the hague|icc|international criminal court|hague court|prosecutor in the hague',
      'sign up|join|member|party|outside the court',
      'only|unless|neither|never|cannot|refuse|request|referral|not',
    ],
    'The state never signed up to the court in The Hague.',
    'The court in The Hague has a shop.',
    { needs: 'any', near: 24 },
  ),
  row(
    'icc-arrest-warrant',
    'sought-and-let-go',
    [
      'sought by the court|wanted by the court|sought by judges|wanted by judges|wanted by the icc|sought by the icc|wanted by prosecutors in the hague|whom the court wants',
    ],
    'The general, sought by the court in The Hague, travelled freely.',
    'The seat of the clerk was free.',
    { needs: 'any' },
  ),
];
