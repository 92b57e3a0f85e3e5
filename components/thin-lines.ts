import type { GeoStream } from 'd3-geo';

/** Points closer than this to the one before are not drawn, in pixels. */
const NEAREST_PX = 0.6;

/** Leaves out of lines on their way to `sink` what no eye would see: points that nearly fall together, and islands that shrink to a dot. */
export function thinLines(sink: GeoStream): GeoStream {
  let line: [number, number][] = [];
  let isPolygon = false;
  return {
    point(x, y) {
      const last = line.at(-1);
      if (!last || Math.hypot(x - last[0], y - last[1]) >= NEAREST_PX) line.push([x, y]);
    },
    lineStart() {
      line = [];
    },
    lineEnd() {
      if (isPolygon && line.length < 3) return;
      sink.lineStart();
      for (const [x, y] of line) sink.point(x, y);
      sink.lineEnd();
    },
    polygonStart() {
      isPolygon = true;
      sink.polygonStart();
    },
    polygonEnd() {
      isPolygon = false;
      sink.polygonEnd();
    },
    sphere() {
      sink.sphere?.();
    },
  };
}
