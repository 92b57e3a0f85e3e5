import type { Highlight as PaintPlan, Span } from '../analysis/reading.ts';
import type { TextMap, TextPoint } from './text-map.ts';

/** A click further than this from the words is beside them. */
const SLACK_PX = 2;

/** The text position at a point of the viewport: the nearest one, however far; `null` where there is no text at all. */
function caretAt(document: Document, x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const caret = document.caretPositionFromPoint(x, y);
    return caret && { node: caret.offsetNode, offset: caret.offset };
  }
  // Chrome 125 to 127.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}

/** A range that can be measured. */
export function liveRange(start: TextPoint, end: TextPoint): Range {
  const range = new Range();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}

function rangeOf(textMap: TextMap, span: Span): Range | null {
  const points = textMap.pointsOf(span);
  return points && liveRange(points.start, points.end);
}

/** The box around a span's words in the viewport; `null` when the page no longer shows them. */
export function boxAround(textMap: TextMap, span: Span): DOMRect | null {
  const box = rangeOf(textMap, span)?.getBoundingClientRect();
  return box && box.height > 0 ? box : null;
}

/** The highlight painted at a point of the viewport; `null` where there is none. */
export function highlightAt(
  document: Document,
  textMap: TextMap,
  plan: readonly PaintPlan[],
  x: number,
  y: number,
): PaintPlan | null {
  const caret = caretAt(document, x, y);
  const place = caret && textMap.placeOf(caret.node, caret.offset);
  if (!place) return null;
  const near = plan.filter(
    ({ span }) => span.block === place.block && span.start <= place.offset && place.offset <= span.end,
  );
  const isIn = (box: DOMRect): boolean =>
    x >= box.left - SLACK_PX &&
    x <= box.right + SLACK_PX &&
    y >= box.top - SLACK_PX &&
    y <= box.bottom + SLACK_PX;
  return near.find(({ span }) => [...(rangeOf(textMap, span)?.getClientRects() ?? [])].some(isIn)) ?? null;
}
