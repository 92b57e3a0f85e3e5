import type { Claim, Highlight, LegalFinding, Reading, Span } from './reading.ts';
import { firstIndex } from './text/first-index.ts';

/** Which kinds of finding the reader wants marked, and how many of them. */
export interface HighlightChoice {
  readonly marks: { readonly names: boolean; readonly claims: boolean; readonly law: boolean };
  /**
   * `few`: a name once in the article, the weightier half of the claims, a legal topic once. `usual`: a name once a section, all claims,
   * a legal topic where a section first comes to it and where the article states the law itself. `all`: everything.
   */
  readonly density: 'few' | 'usual' | 'all';
}

/**
 * What to paint, in reading order; spans never overlap. A name keeps its own words, and what surrounds it is split so that both can be
 * clicked. Words that a claim and a legal topic share go to the topic, whose card leads to the claim. Empty when nothing is wanted.
 */
export function chooseHighlights(reading: Reading, { marks, density }: HighlightChoice): Highlight[] {
  const taken = new Painted(reading.blocks.length);
  if (marks.names)
    for (const index of chooseNames(reading, density))
      taken.paint({ kind: 'name', index }, spanAt(reading.mentions, index));
  if (marks.law)
    for (const index of chooseTopics(reading, density))
      taken.paint({ kind: 'law', index }, spanAt(reading.law, index));
  if (marks.claims)
    for (const index of chooseClaims(reading, density))
      taken.paint({ kind: 'claim', index }, spanAt(reading.claims, index));
  return taken.inOrder(reading);
}

function spanAt(findings: readonly { readonly span: Span }[], index: number): Span {
  return (findings[index] as { readonly span: Span }).span;
}

function chooseNames(reading: Reading, density: HighlightChoice['density']): number[] {
  const all = reading.mentions.map((_, index) => index);
  if (density === 'all') return all;
  const section = sectionOfBlocks(reading);
  const seen = new Set<string>();
  const isHeading = (index: number) =>
    reading.blocks[spanAt(reading.mentions, index).block]?.kind === 'heading';
  // A heading is marked only for what the text below it never names.
  const inText = all.filter((index) => !isHeading(index));
  const named = new Set(inText.map((index) => reading.mentions[index]?.entity));
  const inHeadings = all.filter(
    (index) => isHeading(index) && !named.has(reading.mentions[index]?.entity as string),
  );
  return [...inText, ...inHeadings].filter((index) => {
    const { entity, span } = reading.mentions[index] as { entity: string; span: Span };
    const key = density === 'few' ? entity : `${section[span.block]} ${entity}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The number of the section each block is in; a heading opens one. */
function sectionOfBlocks(reading: Reading): number[] {
  let section = 0;
  return reading.blocks.map((block) => {
    if (block.kind === 'heading') section++;
    return section;
  });
}

function chooseClaims(reading: Reading, density: HighlightChoice['density']): number[] {
  const all = reading.claims.map((_, index) => index);
  if (density !== 'few') return all;
  const weight = (index: number) => (reading.claims[index] as Claim).score;
  return [...all].sort((a, b) => weight(b) - weight(a) || a - b).slice(0, Math.ceil(all.length / 2));
}

function chooseTopics(reading: Reading, density: HighlightChoice['density']): number[] {
  const all = reading.law.map((_, index) => index);
  if (density === 'all') return all;
  const section = sectionOfBlocks(reading);
  const isHeading = ({ span }: LegalFinding) => reading.blocks[span.block]?.kind === 'heading';
  const inText = new Set(reading.law.filter((finding) => !isHeading(finding)).map(({ topic }) => topic));
  const seen = new Set<string>();
  return all.filter((index) => {
    const finding = reading.law[index] as LegalFinding;
    const { topic, span } = finding;
    if (isHeading(finding) && inText.has(topic)) return false;
    const key = density === 'few' ? topic : `${section[span.block]} ${topic}`;
    const isFirst = !seen.has(key);
    seen.add(key);
    return isFirst || (density === 'usual' && finding.standing === 'general');
  });
}

/** What no piece begins with: the comma behind a name, the dash behind a dateline; but a minus stays with its number. */
const NO_BEGINNING = /^(?:[\s,;:—–]|-(?!\d))+/;

/** The words painted so far, block by block. */
class Painted {
  readonly #blocks: Highlight[][];

  constructor(blocks: number) {
    this.#blocks = Array.from({ length: blocks }, () => []);
  }

  /** Paints what is still bare of a span: nothing, one piece or several. */
  paint(finding: Highlight['finding'], span: Span): void {
    const painted = this.#blocks[span.block];
    if (!painted) return;
    let at = firstIndex(painted, (other) => other.span.end > span.start);
    let from = span.start;
    const pieces: Highlight[] = [];
    const first = at;
    const kept: Highlight[] = [];
    for (; at < painted.length && (painted[at] as Highlight).span.start < span.end; at++) {
      const other = painted[at] as Highlight;
      if (from < other.span.start)
        pieces.push({ finding, span: { ...span, start: from, end: other.span.start } });
      pieces.push(other);
      kept.push(other);
      from = Math.max(from, other.span.end);
    }
    if (from < span.end) pieces.push({ finding, span: { ...span, start: from } });
    painted.splice(first, kept.length, ...pieces);
  }

  /** All highlights in reading order, without bare white space or punctuation before them or alone. */
  inOrder(reading: Reading): Highlight[] {
    return this.#blocks.flatMap((painted) =>
      painted.flatMap(({ finding, span }) => {
        const text = reading.blocks[span.block]?.text.slice(span.start, span.end) ?? '';
        if (!/[\p{L}\p{N}%]/u.test(text)) return [];
        const bare = text.replace(NO_BEGINNING, '');
        const start = span.start + (text.length - bare.length);
        return [{ finding, span: { ...span, start, end: start + bare.trimEnd().length } }];
      }),
    );
  }
}
