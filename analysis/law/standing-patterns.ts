import type { ConductStanding } from '../reading.ts';

/** How a sentence puts conduct, by its words, in the order they are believed: a denial weighs more than an allegation within it. */
export const WAYS: readonly (readonly [standing: ConductStanding, patterns: string])[] = [
  [
    'denied',
    'reject the allegation|reject the accusation|reject the charge|reject the claim|reject|dispute that|refute|call it a fabrication|fabrication|dismiss the|dismissed the|baseless|there is no policy|no such|not true|untrue|insist that no|insist it did not|insist they did not|never happened',
  ],
  [
    'found-by-court',
    'court found|judge found|court rule|court held|judge held|judge rule|tribunal found|tribunal rule|court .. ruled|court .. found|court .. held|court .. convict|court .. jailed|court .. sentence|convict of|convict|found guilty|find guilty|finding .. guilty|judgment against|sentence to|advisory opinion|the judges saw|judges found',
  ],
  [
    'alleged',
    'allege|allegedly|allegation|accuse|accusation|suspect of|suspected of|reportedly|claim|appear to show|appears to show|apparent|purported|charge with|charged with|count of|indict|arrest warrant|reasonable grounds|complain|contend|testify|said to have|is said to|believed to',
  ],
  [
    'planned',
    "will|i'll|we'll|you'll|he'll|she'll|it'll|they'll|plan to|plans for|plan for|intend|threaten to|threaten with|threat to|threat of|propose|be about to|is due to|are due to|prepare to|want to|=consider|considering|working on|aim to|vow|would|pledge to|promise to|order to",
  ],
  [
    'general',
    'is a war crime|are war crimes|constitute|is prohibited|are prohibited|is forbidden|are forbidden|is banned|are banned|is unlawful|are unlawful|is illegal|is lawful|are lawful|are protected|special protection|may not|must not|cannot be|does not allow|do not allow|nobody may|no one may|law shield|law protect|law require|law of war|laws of war|under international law|international humanitarian law|convention require|convention forbid|convention say|convention ban|obliges|is a crime|owe no allegiance|is not automatically|in its own right',
  ],
];

/** The pattern lists by which a standing is told. */
export const STANDING_PATTERNS: readonly string[] = WAYS.map(([, patterns]) => patterns);
