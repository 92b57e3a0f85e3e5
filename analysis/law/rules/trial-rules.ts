import { type LegalRule, row } from '../legal-rule.ts';

/** Rows for fair trial and the responsibility of superiors and of those who obey. */
export const TRIAL_RULES: readonly LegalRule[] = [
  row(
    'fair-trial',
    'sham',
    [
      'show trial|sham trial|kangaroo court|closed door trial|forced confession|coerced confession|confession extracted|fair trial|unfair trial|presumption of innocence|sham court|sham proceedings|mock trial|summary trial|passing sentence without|regularly constituted court|secret trial|closed trial|trial in absentia|sentenced in absentia|right to a defence|denied a lawyer|without a lawyer|no lawyer|without access to a lawyer|denied legal|no defence lawyer|judgment without|without a proper court',
      '!impeach|impeachment|senate',
    ],
    'Rights groups called the proceedings a sham trial without a defence.',
    'The trial of the new tram line was fair to its critics, the mayor said.',
  ),
  row(
    'fair-trial',
    'court-barred',
    [
      'court|judge|trial|hearing|proceedings|tribunal|prosecutor|statement|confession|indictment|reporter|request',
      'closed to the public|behind closed doors|sent out of the room|reporters .. barred|barred reporters|refuse .. witness|refused to call|request .. refused|disown|retract|recant|under duress|signed under|no interpreter|interpreter',
    ],
    'The judge refused to call the two witnesses and held the trial behind closed doors.',
    'The court was closed to the public for repairs to its tennis surface.',
  ),
  row(
    'fair-trial',
    'no-defence',
    [
      'court|judge|trial|hearing|proceedings|tribunal|convicted|verdict',
      'no defence|defence witness|no witnesses|refused to hear|sat for .. minutes|lasted .. minutes|not allowed to call|beaten out of|under torture|without evidence|secret evidence|closed session|could not see a lawyer|state-appointed lawyer|never met .. lawyer|without an interpreter|confession .. beaten|statement .. beaten',
    ],
    'The hearing lasted eleven minutes, and the judge let the accused call no witnesses.',
    'The hearing lasted eleven minutes because the witness agreed to pay the fine.',
  ),
  row(
    'fair-trial',
    'not-heard',
    [
      'no translator|no interpreter|without an interpreter|before the defence|before his lawyer|without lawyers|lawyers were barred|lawyer was not|not allowed a lawyer|chosen by the court',
      'court|verdict|judge|trial|hearing|sentence|provided|convict',
    ],
    'No translator was provided and the verdict came before the defence had spoken.',
    'There was no translator for the novel that won the court poet a prize.',
  ),
  row(
    'fair-trial',
    'charge-unknown',
    [
      'learned the charge|told the charge|without being told|in a language he|in a language she|judgment was read|sentence was read|no right of appeal|no appeal|field court|drumhead|minutes-long',
      'prisoner|defendant|accused|court|sentence|judge|trial|tribunal',
    ],
    'The accused learned the charge only when the sentence was read.',
    'The sentence was read aloud by the accused poet.',
  ),
  row(
    'command-responsibility',
    'named',
    [
      'command responsibility|superior responsibility|knew or had reason to know|had every reason to know|failed to punish|did nothing to stop his|did nothing to stop them|did nothing to stop the men|nothing to stop the killing|nothing to stop the abuse|nothing to stop the beatings|nothing to stop the rape|nothing to stop the massacre|nothing to stop the torture|nothing to stop the looting|nothing to prevent the killing|nothing to prevent the abuse|nothing to prevent the massacre|on whose orders|ordered the killing|ordered the attack|gave the order to|knew and did nothing|individual acts|rogue soldier|rogue element|acts of individuals',
    ],
    'Prosecutors said the colonel knew and failed to punish his men.',
    'The chain of shops failed to stop the theft of soap.',
  ),
  row(
    'command-responsibility',
    'commander-knew',
    [
      'commander|general|colonel|superior|chief|head of police|emir|officer|boss',
      'knew|know|approve|failed|responsible|ordered|punish|tolerate|did nothing|turn a blind eye|could have',
      'men|troops|subordinate|soldier|crime|abuse|atrocity|killing|unit|fighter|forces|nobody',
      '!weather',
    ],
    'The general knew what his soldiers were doing and punished nobody.',
    'The chief of the kitchen knew his men would be late.',
    { near: 24 },
  ),
  row(
    'command-responsibility',
    'goes-on',
    ['commander|order|knew|know|punish|responsible|could have|detained|whip|stop'],
    'He was the man who could have stopped it.',
    'The bus stop was moved.',
    { continues: true },
  ),
  row(
    'command-responsibility',
    'was-told',
    [
      'commander|general|colonel|superior|chief|minister|major|leader|captain',
      'was told|aware|reports reached|let them|did not stop|blind eye|did nothing|tolerate|did not punish|never punished|signed off|could have stopped',
      'men|troops|subordinate|soldier|crime|abuse|atrocity|killing|unit|fighters|torture|detainee|massacre',
    ],
    'The colonel was told what his soldiers did and turned a blind eye.',
    'The captain was told that his men would be late for dinner.',
    { near: 26 },
  ),
  row(
    'command-responsibility',
    'must-have-known',
    [
      'must have known|must have|should have known|could not have been unaware|knew of|know of|had been told of|was informed of',
      'minister|general|commander|leader|colonel|officer|chief|president',
      'camp|killing|crime|massacre|abuse|torture|judges|court|prosecutor',
    ],
    'The judges thought the minister must have known of the camps.',
    'The minister must have known the song.',
  ),
  row(
    'superior-orders',
    'named',
    [
      'following orders|follow orders|obey orders|obey .. orders|obeying orders|superior orders|under orders|unlawful order|manifestly unlawful|duress|refused an order|refuse an order|refuse to obey|disobey|refusal meant death|no choice but to obey|acted on orders|orders from above',
    ],
    'The sergeant said he was only following orders.',
    'The café is still taking orders under a new name.',
  ),
  row(
    'superior-orders',
    'goes-on',
    ['order|disobey|refusal|obey|duress|shot for|forced|threat|coerce'],
    'Refusal meant death, his lawyer said.',
    'The order of service was printed.',
    { continues: true },
  ),
  row(
    'superior-orders',
    'shot-if-not',
    [
      'would have been shot|would have been killed|no choice but to shoot|no choice but to fire|no choice but to kill|i was ordered|he was ordered|she was ordered|told to shoot|ordered to shoot|ordered to kill|orders are orders|refuse to fire|refusing the order|disobey',
      'soldier|private|sergeant|guard|officer|conscript|fire|shoot|kill|commander|court',
    ],
    'The private said he would have been shot had he not fired.',
    'The waiter was ordered to shut the kitchen.',
  ),
  row(
    'superior-orders',
    'did-as-told',
    [
      'did what .. told me|did as .. told|carried out orders|carry out orders|obeyed|orders were|was told to kill|was told to fire|just a soldier|only a soldier',
      'accused|court|commander|trial|soldier|sergeant|judge|told|defence',
    ],
    '“I did what my commander told me,” the accused said.',
    'The cook did as the judge of the show told him.',
  ),
];
