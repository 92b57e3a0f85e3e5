import type { Attribution, ConductStanding } from '../reading.ts';
import { firstIndex } from '../text/first-index.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { Hit } from './pattern-scanner.ts';

/** How a sentence puts conduct, by its words, in the order they are believed: a denial weighs more than an allegation within it. */
const WAYS: readonly (readonly [standing: ConductStanding, patterns: string])[] = [
  [
    'denied',
    'deny|denial|reject the allegation|reject the accusation|reject the charge|reject the claim|reject|dispute that|refute|call it a fabrication|fabrication|dismiss the|dismissed the|baseless|there is no policy|no such|insist that no|insist it did not|insist they did not|never happened',
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
    'will|plan to|plans for|plan for|intend|threaten|propose|be about to|is due to|are due to|prepare to|want to|consider|working on|aim to|vow|would',
  ],
  [
    'general',
    'is a war crime|are war crimes|constitute|is prohibited|are prohibited|is forbidden|are forbidden|is banned|are banned|is unlawful|are unlawful|is illegal|is lawful|are lawful|are protected|special protection|may not|must not|cannot be|does not allow|do not allow|nobody may|no one may|law shield|law protect|law require|law of war|laws of war|under international law|international humanitarian law|convention require|convention forbid|convention say|convention ban|obliges|is a crime|owe no allegiance|is not automatically|in its own right',
  ],
];
/** The pattern lists by which a standing is told. */
export const STANDING_PATTERNS: readonly string[] = WAYS.map(([, patterns]) => patterns);
/** "Could be a war crime under the law" speaks of the law, not of a plan; "will be tried" is a plan. */
const GENERAL_AT = WAYS.length - 1;

/**
 * How the article puts the conduct in a sentence with these hits: found by a court, denied, alleged, planned, a statement of what the law is,
 * or simply reported. `attribution` is the one the sentence stands in, `null` for the article's own voice.
 */
export function conductStanding(hits: readonly Hit[], attribution: Attribution | null): ConductStanding {
  if (attribution?.denies) return 'denied';
  const ways = new Set(hits.flatMap(({ phrase }) => phrase.lists.standing));
  if (ways.has(GENERAL_AT) && !ways.has(0) && !ways.has(1)) return 'general';
  return WAYS[Math.min(...ways)]?.[0] ?? 'reported';
}

/** For each sentence the attribution most of its text belongs to, by index; `null` when most of it is the article's own voice. */
export function attributionsOf(
  { sentences }: SegmentedText,
  attributions: readonly Attribution[],
): (number | null)[] {
  const best = sentences.map(() => ({ attribution: -1, covered: 0 }));
  attributions.forEach(({ content }, attribution) => {
    const own = new Map<number, number>();
    for (const { block, start, end } of content) {
      const first = firstIndex(
        sentences,
        ({ span }) => span.block > block || (span.block === block && span.end > start),
      );
      for (let at = first; at < sentences.length; at++) {
        const { span } = sentences[at] as SegmentedText['sentences'][number];
        if (span.block !== block || span.start >= end) break;
        const covered = Math.min(end, span.end) - Math.max(start, span.start);
        own.set(at, (own.get(at) ?? 0) + covered);
      }
    }
    for (const [at, covered] of own)
      if (covered > (best[at]?.covered ?? 0)) best[at] = { attribution, covered };
  });
  return best.map(({ attribution, covered }, at) => {
    const { start, end } = (sentences[at] as SegmentedText['sentences'][number]).span;
    return covered > 0 && covered * 3 >= end - start ? attribution : null;
  });
}
