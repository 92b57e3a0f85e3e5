import type { FindingRef, Highlight as PaintPlan } from '../analysis/reading.ts';
import type { PaintNames } from '../platform/protocol.ts';
import type { TextMap, TextPoint } from './text-map.ts';

/** The highlights on the page. */
export interface Paint {
  /** Paints these instead of what is painted. Spans the page no longer shows are left out. */
  readonly show: (plan: readonly PaintPlan[], textMap: TextMap) => void;
  /** Takes all highlights away. */
  readonly clear: () => void;
  /** Puts back what the page took away, at most so often; to be called now and then. */
  readonly restore: (nowMs: number) => void;
}

/** A page that keeps deleting our highlights does not want them; it would otherwise be a fight in its main thread. */
const MOST_RESTORES = 3;
const RESTORE_WINDOW_MS = 10_000;

/** Eight random letters for each kind of highlight: the page can see the names, and should learn nothing from them. */
export function randomPaintNames(): PaintNames {
  const random = (): string =>
    String.fromCharCode(...crypto.getRandomValues(new Uint8Array(12)).map((byte) => 97 + (byte % 26)));
  return { name: random(), claim: random(), law: random(), flash: random() };
}

/** A range for painting that later changes of the page cost nothing. */
export function staticRange(start: TextPoint, end: TextPoint): StaticRange {
  return new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
}

/** Makes the paint of one page with the CSS Custom Highlight API; it changes nothing in the document. */
export function createPaint(names: PaintNames, signal: AbortSignal): Paint {
  /** Our own record: Firefox lets no content script look into a `Highlight`. */
  const painted = new Map<string, { highlight: Highlight; count: number }>();
  let restores: number[] = [];

  const clear = (): void => {
    for (const name of painted.keys()) CSS.highlights.delete(name);
    painted.clear();
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    show(plan, textMap) {
      clear();
      restores = [];
      const ranges = new Map<FindingRef['kind'], StaticRange[]>();
      for (const { finding, span } of plan) {
        const points = textMap.pointsOf(span);
        if (!points) continue;
        const ofKind = ranges.get(finding.kind) ?? [];
        ofKind.push(staticRange(points.start, points.end));
        ranges.set(finding.kind, ofKind);
      }
      for (const [kind, ofKind] of ranges) {
        const highlight = new Highlight(...ofKind);
        CSS.highlights.set(names[kind], highlight);
        painted.set(names[kind], { highlight, count: ofKind.length });
      }
    },
    clear,
    restore(nowMs) {
      const lost = [...painted].filter(([name, { highlight, count }]) => {
        return !CSS.highlights.has(name) || highlight.size < count;
      });
      if (lost.length === 0) return;
      restores = restores.filter((time) => nowMs - time < RESTORE_WINDOW_MS);
      if (restores.length >= MOST_RESTORES) return;
      restores.push(nowMs);
      for (const [name, { highlight }] of lost) CSS.highlights.set(name, highlight);
    },
  };
}
