import type { Attribution, Claim, Entity, LegalFinding, Mention, Span } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { tokensOf } from '../text/token-range.ts';

const MOST_SENTENCES = 5;
/** One line for so many sentences: a short article needs no summary of five. */
const SENTENCES_PER_LINE = 4;
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.5;

const COMMON = new Set(
  `the a an of in on at to for and or but that which who with by from as is are was were be been has have had it its he she they his her
  their this these those not will would said says`.split(/\s+/),
);

/**
 * At most five whole sentences of the article in its order, chosen for its main claims, their sources and its legal topics; none repeats
 * another. Sentences stay whole, so that no hedge and no attribution is cut off. Empty for an article without a statement.
 */
export function summarise(
  text: SegmentedText,
  claims: readonly Claim[],
  attributions: readonly Attribution[],
  names: { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] },
  law: readonly LegalFinding[],
): Span[] {
  const count = text.sentences.length;
  const wanted = Math.max(1, Math.min(MOST_SENTENCES, Math.ceil(count / SENTENCES_PER_LINE)));
  const bags = text.sentences.map((sentence) => wordsOf(text, sentence.firstToken, sentence.endToken));
  const scores = sentenceScores(text, claims, attributions, names, law, bags);
  const ranked = scores
    .map((score, sentence) => ({ score, sentence }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  const chosen: number[] = [];
  const speakers = new Map<string, number>();
  for (const { sentence } of ranked) {
    if (chosen.length === wanted) break;
    const bag = bags[sentence] as ReadonlySet<string>;
    if (chosen.some((other) => overlap(bag, bags[other] as ReadonlySet<string>) > SAME)) continue;
    const speaker = speakerOf(text, sentence, attributions);
    // A third line by the same speaker would leave the others unheard.
    if (speaker !== null && (speakers.get(speaker) ?? 0) >= 2) continue;
    if (speaker !== null) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
    chosen.push(sentence);
  }
  return chosen
    .sort((a, b) => a - b)
    .flatMap((sentence) => {
      const found = text.sentences[sentence];
      return found ? [found.span] : [];
    });
}

function wordsOf(text: SegmentedText, first: number, end: number): Set<string> {
  const words = new Set<string>();
  for (let at = first; at < end; at++) {
    const token = text.tokens[at];
    if (token && token.kind !== 'punctuation' && !COMMON.has(token.lower)) words.add(token.lower);
  }
  return words;
}

/** The share of the smaller set that is in the other. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return small.size === 0 ? 0 : shared / small.size;
}

/** The sentence's place, claims, topics, and how much of what the article keeps naming it holds. Blocks that are no prose score 0. */
function sentenceScores(
  text: SegmentedText,
  claims: readonly Claim[],
  attributions: readonly Attribution[],
  names: { readonly mentions: readonly Mention[] },
  law: readonly LegalFinding[],
  bags: readonly ReadonlySet<string>[],
): number[] {
  const scores = text.sentences.map((sentence) => {
    const kind = text.blocks[sentence.span.block]?.kind;
    return kind === 'heading' || kind === 'caption' ? Number.NEGATIVE_INFINITY : 0;
  });
  const add = (sentence: number | undefined, amount: number) => {
    if (sentence !== undefined && scores[sentence] !== undefined) scores[sentence] += amount;
  };
  for (const claim of claims) add(claim.sentence, claim.score);
  for (const topic of new Set(law.map((finding) => finding.sentence))) add(topic, 0.4);
  const firstOfTopic = new Map<string, number>();
  for (const finding of law)
    if (!firstOfTopic.has(finding.topic)) firstOfTopic.set(finding.topic, finding.sentence);
  for (const sentence of new Set(firstOfTopic.values())) add(sentence, 0.3);
  const attributed = new Set<number>();
  for (const attribution of attributions) {
    const cue = attribution.cue[0];
    if (cue && attribution.source.length > 0)
      attributed.add(text.sentenceOf[tokensOf(text, cue).first] ?? -1);
  }
  for (const sentence of attributed) add(sentence, 0.2);
  // The opening tells what an article is about.
  add(0, 0.8);
  add(1, 0.3);
  const frequency = new Map<string, number>();
  for (const bag of bags) for (const word of bag) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const most = Math.max(2, ...[...frequency.values()].slice(0, 5000));
  bags.forEach((bag, sentence) => {
    let sum = 0;
    for (const word of bag) sum += Math.min(1, ((frequency.get(word) ?? 1) - 1) / most);
    add(sentence, bag.size === 0 ? Number.NEGATIVE_INFINITY : (0.8 * sum) / Math.sqrt(bag.size + 8));
    if (bag.size < 5) add(sentence, -0.6);
  });
  const named = new Set(names.mentions.map(({ span }) => `${span.block}`));
  text.sentences.forEach(({ span }, sentence) => {
    if (!named.has(`${span.block}`)) add(sentence, -0.1);
  });
  return scores;
}

/** Who the sentence rests on; `null` when nobody is named. */
function speakerOf(
  text: SegmentedText,
  sentence: number,
  attributions: readonly Attribution[],
): string | null {
  const span = text.sentences[sentence]?.span;
  if (!span) return null;
  const found = attributions.find((attribution) =>
    attribution.content.some(
      (content) => content.block === span.block && content.start < span.end && content.end > span.start,
    ),
  );
  return found?.chain[0]?.label ?? null;
}
