import type { Topology } from 'topojson-specification';

/** A point with its weight as third number: the area of the triangle it stands for, in steradians; `Infinity` at an arc's ends. */
type Weighed = readonly [number, number, number];

/**
 * The arcs with fewer points: a point stays where its triangle is at least as large as the arc's own limit, in steradians. Every arc keeps its
 * ends, and one that had more keeps as many as it takes not to fall together with another, or into nothing when it is a ring.
 */
export function thinArcs(arcs: Topology['arcs'], limitOf: (arc: number) => number): Topology['arcs'] {
  return arcs.map((arc, at) => {
    const points = arc as unknown as Weighed[];
    const [first, last] = [points[0], points.at(-1)];
    const isRing = first?.[0] === last?.[0] && first?.[1] === last?.[1];
    const heaviest = points
      .slice(1, -1)
      .map(([, , weight]) => weight)
      .sort((a, b) => b - a);
    const least = heaviest[Math.min(heaviest.length, isRing ? 4 : 1) - 1] ?? 0;
    const limit = Math.min(limitOf(at), least);
    return points.filter(([, , weight]) => weight >= limit).map(([x, y]) => [x, y]);
  });
}
