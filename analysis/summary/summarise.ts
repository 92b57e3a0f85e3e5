import type { Attribution, Claim, Entity, LegalFinding, Mention, Span } from '../reading.ts';
import type { SegmentedText } from '../text/segment.ts';
import { tokensOf } from '../text/token-range.ts';

const MOST_SENTENCES = 5;
/** One line for so many sentences: a short article needs no summary of five. */
const SENTENCES_PER_LINE = 4;
/** Two sentences that share more of their words than this say the same. */
const SAME = 0.5;
/** Forms among which the commonest is looked for: a longer text says it among its first. */
const FORMS_COUNTED = 5000;

const COMMON = new Set(
  `the a an of in on at to for and or but that which who with by from as is are was were be been has have had it its he she they his her
  their this these those not will would said says`.split(/\s+/),
);

/** Words that, at the beginning of a sentence, lean on the one before. */
const LEANS_BACK = new Set(
  'he she it they him her them his their its this that these those such but and so yet however instead then there both neither another'.split(
    ' ',
  ),
);
const LEANING = 0.4;

/**
 * At most five whole sentences of the article in its order, chosen for its main claims, their sources and its legal topics; none repeats
 * another. Sentences stay whole and one whose speaker is told in another sentence is not chosen, so that no hedge and no attribution is cut
 * off. Empty for an article without a statement.
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
  const bags = wordBags(text);
  const scores = sentenceScores(text, claims, attributions, names, law, bags);
  const cutOff = withoutTheirSpeaker(text, attributions);
  const ranked = scores
    .map((score, sentence) => ({ score, sentence }))
    .filter(({ score, sentence }) => score > 0 && !cutOff.has(sentence))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);
  const chosen: number[] = [];
  const speakers = new Map<string, number>();
  for (const { sentence } of ranked) {
    if (chosen.length === wanted) break;
    if (chosen.some((other) => overlap(bags, sentence, other) > SAME)) continue;
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

/** The distinct words of each sentence but the commonest, as indexes of the text's forms in order of first use. */
interface WordBags {
  /** Words `words[firstOf[i], firstOf[i + 1])` are those of sentence `i`. */
  readonly words: Int32Array;
  readonly firstOf: Int32Array;
  /** For each form the number of sentences that have it. */
  readonly frequency: Int32Array;
  /** The largest of the first `FORMS_COUNTED` frequencies. */
  readonly most: number;
}

function wordBags({ tokens, sentences, forms, formOf }: SegmentedText): WordBags {
  const words = new Int32Array(tokens.length);
  const firstOf = new Int32Array(sentences.length + 1);
  const frequency = new Int32Array(forms.length);
  /** For each form one more than the last sentence that has it; -1 for a form that is too common to count. */
  const seen = new Int32Array(forms.length);
  forms.forEach((form, at) => {
    if (COMMON.has(form)) seen[at] = -1;
  });
  const counted: number[] = [];
  let count = 0;
  sentences.forEach(({ firstToken, endToken }, sentence) => {
    firstOf[sentence] = count;
    for (let at = firstToken; at < endToken; at++) {
      const form = formOf[at] as number;
      const last = seen[form] as number;
      if (last < 0 || last === sentence + 1 || tokens[at]?.kind === 'punctuation') continue;
      if (last === 0 && counted.length < FORMS_COUNTED) counted.push(form);
      seen[form] = sentence + 1;
      frequency[form] = (frequency[form] as number) + 1;
      words[count++] = form;
    }
  });
  firstOf[sentences.length] = count;
  const most = counted.reduce((least, form) => Math.max(least, frequency[form] as number), 2);
  return { words, firstOf, frequency, most };
}

function bagOf({ words, firstOf }: WordBags, sentence: number): Int32Array {
  return words.subarray(firstOf[sentence], firstOf[sentence + 1]);
}

/** The share of the smaller sentence's words that are in the other. */
function overlap(bags: WordBags, one: number, other: number): number {
  const [small, large] = [bagOf(bags, one), bagOf(bags, other)].sort((a, b) => a.length - b.length) as [
    Int32Array,
    Int32Array,
  ];
  if (small.length === 0) return 0;
  const there = new Set(large);
  return small.filter((word) => there.has(word)).length / small.length;
}

/** The sentence's place, claims, topics, and how much of what the article keeps naming it holds. Blocks that are no prose score 0. */
function sentenceScores(
  text: SegmentedText,
  claims: readonly Claim[],
  attributions: readonly Attribution[],
  names: { readonly mentions: readonly Mention[] },
  law: readonly LegalFinding[],
  { words, firstOf, frequency, most }: WordBags,
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
  const named = new Set(names.mentions.map(({ span }) => span.block));
  text.sentences.forEach(({ span }, sentence) => {
    const first = firstOf[sentence] as number;
    const end = firstOf[sentence + 1] as number;
    let sum = 0;
    for (let at = first; at < end; at++)
      sum += Math.min(1, ((frequency[words[at] as number] as number) - 1) / most);
    add(sentence, end === first ? Number.NEGATIVE_INFINITY : (0.8 * sum) / Math.sqrt(end - first + 8));
    if (end - first < 5) add(sentence, -0.6);
    // By itself nobody knows who or what is meant.
    if (LEANS_BACK.has(text.tokens[text.sentences[sentence]?.firstToken ?? -1]?.lower ?? ''))
      add(sentence, -LEANING);
    if (!named.has(span.block)) add(sentence, -0.1);
  });
  return scores;
}

/** The sentences that go on a quotation or report whose speaker and cue stand in others. */
function withoutTheirSpeaker(text: SegmentedText, attributions: readonly Attribution[]): Set<number> {
  const told = new Set<number>();
  const said = new Set<number>();
  const note = (spans: readonly Span[], where: Set<number>) => {
    for (const span of spans) {
      const { first, end } = tokensOf(text, span);
      for (let at = first; at < end; at++) where.add(text.sentenceOf[at] as number);
    }
  };
  for (const { cue, content } of attributions) {
    note(cue, told);
    note(content, said);
  }
  return new Set([...said].filter((sentence) => !told.has(sentence)));
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
