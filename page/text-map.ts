import type { Span } from '../analysis/reading.ts';

/** What the reader sees as one run of text: its text nodes in order, `null` for each line break. */
export type Piece = Text | null;

/** A stretch of a block's text that stands character by character in one text node. */
interface Stretch {
  /** Offset in the block's text. */
  readonly start: number;
  readonly length: number;
  readonly node: Text;
  /** Offset in the node's data. */
  readonly nodeStart: number;
}

/** One block's text and where each character of it stands in the page. */
export interface MappedText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
}

/** A place in the page's text. */
export interface TextPoint {
  readonly node: Text;
  readonly offset: number;
}

/** A paragraph is never that long; a page that puts ten megabytes into one is not read for ever. */
const LONGEST_TEXT = 100_000;

/** White space that is more than the one space it shows as, or stands at an end of the node. A no-break space is none. */
const GAP = /[ \t\n\r\f]{2,}|[\t\n\r\f]|^ | $/g;

/**
 * The pieces' text as rendered: white space collapsed, none at the ends, a space for a line break. All other characters,
 * soft hyphens and zero-width ones too, stay as they are. Reads the first 100,000 UTF-16 units of each text node.
 */
export function mapText(pieces: readonly Piece[]): MappedText {
  const stretches: Stretch[] = [];
  let text = '';
  let spaceDue = false;
  for (const node of pieces) {
    if (!node) {
      spaceDue = true;
      continue;
    }
    const data = node.data.slice(0, LONGEST_TEXT);
    const add = (from: number, to: number): void => {
      if (from >= to) return;
      if (spaceDue && text) text += ' ';
      spaceDue = false;
      stretches.push({ start: text.length, length: to - from, node, nodeStart: from });
      text += data.slice(from, to);
    };
    let at = 0;
    for (const gap of data.matchAll(GAP)) {
      add(at, gap.index);
      spaceDue = true;
      at = gap.index + gap[0].length;
    }
    add(at, data.length);
  }
  return { text, stretches };
}

/** A block of the article with the element that shows it. */
export interface ShownText extends MappedText {
  readonly element: Element;
}

/** Translates between places in the article's blocks and places in the page. */
export interface TextMap {
  /** Where a span's words start and end in the page; `null` when it is out of range or the page changed there since. */
  readonly pointsOf: (span: Span) => { start: TextPoint; end: TextPoint } | null;
  /** The block and the offset in its text that a place in the page belongs to; `null` outside the article. */
  readonly placeOf: (node: Node, offset: number) => { block: number; offset: number } | null;
  /** The element a block is shown in; `undefined` out of range. */
  readonly elementOf: (block: number) => Element | undefined;
}

/** The stretch that holds offset `at`, or where it lies in a gap the next one; past the end `undefined`. */
function stretchFrom(stretches: readonly Stretch[], at: number): Stretch | undefined {
  return stretches.find(({ start, length }) => start + length > at);
}

/** Makes the map of an article's blocks, given in the article's order. */
export function createTextMap(blocks: readonly ShownText[]): TextMap {
  const places = new Map<Node, { block: number; stretch: Stretch }[]>();
  const asRead = new Map<Text, string>();
  blocks.forEach(({ stretches }, block) => {
    for (const stretch of stretches) {
      const known = places.get(stretch.node);
      if (known) known.push({ block, stretch });
      else places.set(stretch.node, [{ block, stretch }]);
      asRead.set(stretch.node, stretch.node.data);
    }
  });
  const isSame = (node: Text): boolean => node.isConnected && node.data === asRead.get(node);

  return {
    pointsOf({ block, start, end }) {
      const mapped = blocks[block];
      if (!mapped || start < 0 || end <= start || end > mapped.text.length) return null;
      const first = stretchFrom(mapped.stretches, start);
      const last = stretchFrom(mapped.stretches, end - 1);
      if (!first || !last || !isSame(first.node) || !isSame(last.node)) return null;
      // A span that starts in a gap starts at the next character that stands in the page.
      const from = Math.max(start - first.start, 0);
      const to = Math.max(end - last.start, 0);
      return {
        start: { node: first.node, offset: first.nodeStart + from },
        end: { node: last.node, offset: last.nodeStart + to },
      };
    },
    placeOf(node, offset) {
      for (const { block, stretch } of places.get(node) ?? []) {
        const within = offset - stretch.nodeStart;
        if (within >= 0 && within <= stretch.length) return { block, offset: stretch.start + within };
      }
      return null;
    },
    elementOf: (block) => blocks[block]?.element,
  };
}
