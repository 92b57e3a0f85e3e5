import type { Attribution, Span } from '../reading.ts';
import { firstSentenceFrom } from '../text/first-sentence-from.ts';
import type { SegmentedText } from '../text/segment.ts';
import type { Token } from '../text/tokens.ts';
import type { WordRange } from './rule-matches.ts';
import type { TextWords } from './text-words.ts';

/** The attributions that have words in one sentence. */
export interface SentenceAttributions {
  /** All of the article. */
  readonly attributions: readonly Attribution[];
  /** Indexes of those of the sentence, in reading order. */
  readonly here: readonly number[];
}

/** For each sentence the attributions that have words in it. */
export function attributionsBySentence(
  { sentences }: SegmentedText,
  attributions: readonly Attribution[],
): SentenceAttributions[] {
  const here = sentences.map(() => new Set<number>());
  attributions.forEach(({ source, cue, content }, index) => {
    for (const { block, start, end } of [...source, ...cue, ...content]) {
      const first = firstSentenceFrom({ sentences }, { block, start });
      for (let at = first; at < sentences.length; at++) {
        const { span } = sentences[at] as SegmentedText['sentences'][number];
        if (span.block !== block || span.start >= end) break;
        here[at]?.add(index);
      }
    }
  });
  return here.map((own) => ({ attributions, here: [...own].sort((a, b) => a - b) }));
}

/** What the attributions of a sentence are to some of its words. */
export interface Coverage {
  /** Those that have most of the words in their content, innermost first. */
  readonly covering: readonly number[];
  /** The first of them; `null` when the words are the article's own. */
  readonly innermost: number | null;
  /** True for words that belong to an attribution with none of the words in question. */
  foreign(range: WordRange): boolean;
}

/** What the attributions of its sentence are to words `conduct`. */
export function coverage(
  conduct: WordRange,
  words: TextWords,
  { attributions, here }: SentenceAttributions,
): Coverage {
  const place = spanOf(conduct, words);
  const sizes = new Map<number, number>();
  const others: Span[] = [];
  const cues: Span[] = [];
  for (const index of here) {
    const { source, cue, content } = attributions[index] as Attribution;
    const covered = content.reduce((sum, span) => sum + overlap(span, place), 0);
    if (covered * 2 >= place.end - place.start) {
      sizes.set(
        index,
        content.reduce((sum, { start, end }) => sum + end - start, 0),
      );
      cues.push(...cue);
    } else if (covered === 0) others.push(...source, ...cue, ...content);
  }
  const covering = [...sizes].sort((a, b) => a[1] - b[1]).map(([index]) => index);
  return {
    covering,
    innermost: covering[0] ?? null,
    foreign(range) {
      const own = spanOf(range, words);
      if (cues.some((span) => overlap(span, own) > 0)) return false;
      return others.some((span) => overlap(span, own) > 0);
    },
  };
}

function spanOf({ start, end }: WordRange, { text, tokenOf }: TextWords): Span {
  const first = text.tokens[tokenOf[start] as number] as Token;
  const last = text.tokens[tokenOf[end - 1] as number] as Token;
  return { block: first.block, start: first.start, end: last.end };
}

function overlap(a: Span, b: Span): number {
  return a.block === b.block ? Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) : 0;
}

/** The words of spans, one after the other. */
export function textOfSpans({ text }: TextWords, spans: readonly Span[]): string {
  return spans.map(({ block, start, end }) => text.blocks[block]?.text.slice(start, end) ?? '').join(' ');
}
