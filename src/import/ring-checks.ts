import type { LonLat } from '../geometry/shapes.ts';

/** Twice the signed area in square degrees, counter-clockwise positive; shifted to the first position for precision. */
export function signedRingArea(ring: readonly LonLat[]): number {
  const [lon0, lat0] = ring[0] ?? [0, 0];
  let sum = 0;
  for (let at = 1; at < ring.length; at += 1) {
    const [lonA, latA] = ring[at - 1] as LonLat;
    const [lonB, latB] = ring[at] as LonLat;
    sum += (lonA - lon0) * (latB - lat0) - (lonB - lon0) * (latA - lat0);
  }
  return sum / 2;
}

/** Below this, square degrees, a corner lies on the line: about 0.1 cm² of triangle. */
const onTheLine = 1e-15;

const side = (a: LonLat, b: LonLat, c: LonLat): number => {
  const turn = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  return Math.abs(turn) < onTheLine ? 0 : Math.sign(turn);
};

/** Where two sides of a closed ring cross each other in their middle; touching is allowed. Null = nowhere. */
export function ringCrossing(ring: readonly LonLat[]): LonLat | null {
  const sides = ring.slice(1).map((to, index) => {
    const from = ring[index] as LonLat;
    return { from, to, west: Math.min(from[0], to[0]), east: Math.max(from[0], to[0]) };
  });
  sides.sort((a, b) => a.west - b.west);
  for (const [index, one] of sides.entries()) {
    for (let next = index + 1; next < sides.length; next += 1) {
      const other = sides[next];
      if (!other || other.west > one.east) break;
      const crosses =
        side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0 &&
        side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0;
      if (crosses) return crossingPoint(one.from, one.to, other.from, other.to);
    }
  }
  return null;
}

function crossingPoint(a: LonLat, b: LonLat, c: LonLat, d: LonLat): LonLat {
  const denominator = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
  const along = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / denominator;
  return [a[0] + along * (b[0] - a[0]), a[1] + along * (b[1] - a[1])];
}
