import { at, between, cross, distance, dot, left, minus, type Pos, plus, type Ring, unit } from './position.ts';

/** Signed area, m²; positive when counter-clockwise. */
export function signedArea(ring: Ring): number {
  const origin = at(ring, 0);
  let twice = 0;
  for (let i = 1; i + 1 < ring.length; i++) twice += cross(minus(at(ring, i), origin), minus(at(ring, i + 1), origin));
  return twice / 2;
}
export const areaOf = (ring: Ring): number => Math.abs(signedArea(ring));

export function perimeter(ring: Ring): number {
  return ring.reduce((sum, p, i) => sum + distance(p, at(ring, i + 1)), 0);
}

export function centroid(ring: Ring): Pos {
  const origin = at(ring, 0);
  let [east, north, twice] = [0, 0, 0];
  for (let i = 1; i + 1 < ring.length; i++) {
    const [a, b] = [minus(at(ring, i), origin), minus(at(ring, i + 1), origin)];
    const weight = cross(a, b);
    east += (a[0] + b[0]) * weight;
    north += (a[1] + b[1]) * weight;
    twice += weight;
  }
  return [origin[0] + east / (3 * twice), origin[1] + north / (3 * twice)];
}

export function contains(ring: Ring, p: Pos): boolean {
  let inside = false;
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [at(ring, i), at(ring, i + 1)];
    if (a[1] > p[1] !== b[1] > p[1] && p[0] < ((b[0] - a[0]) * (p[1] - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

export interface Box {
  readonly axis: Pos;
  readonly low: Pos;
  readonly high: Pos;
}

/** Extent of a ring along an axis and across it. */
export function extent(ring: Ring, axis: Pos): Box {
  const across = left(axis);
  const us = ring.map((p) => dot(p, axis));
  const vs = ring.map((p) => dot(p, across));
  return { axis, low: [Math.min(...us), Math.min(...vs)], high: [Math.max(...us), Math.max(...vs)] };
}

/** The smallest box around the ring that is square to one of its sides; the axis runs along the longer side. */
export function tightBox(ring: Ring): Box {
  let best: { box: Box; score: number } | null = null;
  for (let i = 0; i < ring.length; i++) {
    const side = minus(at(ring, i + 1), at(ring, i));
    if (Math.hypot(side[0], side[1]) < 8) continue;
    const box = extent(ring, unit(side));
    const score = (box.high[0] - box.low[0]) * (box.high[1] - box.low[1]);
    if (!best || score < best.score - 1e-6) best = { box, score };
  }
  const box = best?.box ?? extent(ring, [1, 0]);
  return box.high[0] - box.low[0] >= box.high[1] - box.low[1] ? box : extent(ring, left(box.axis));
}

/**
 * Cuts a ring by the line through `origin` square to `axis`. The two pieces carry the identical new positions.
 * Null when the line meets the ring other than twice, or passes a corner closely (a short edge would be left).
 */
export function cutAcross(ring: Ring, axis: Pos, offset: number): readonly [Ring, Ring] | null {
  const side = ring.map((p) => dot(p, axis) - offset);
  if (side.some((d) => Math.abs(d) < 1)) return null;
  const low: Pos[] = [];
  const high: Pos[] = [];
  let crossings = 0;
  for (let i = 0; i < ring.length; i++) {
    const [here, there] = [at(side, i), at(side, i + 1)];
    (here < 0 ? low : high).push(at(ring, i));
    if (here < 0 === there < 0) continue;
    crossings++;
    const p = between(at(ring, i), at(ring, i + 1), here / (here - there));
    low.push(p);
    high.push(p);
  }
  return crossings === 2 ? [low, high] : null;
}

/** The offset along `axis` at which `share` of the ring's area lies below. */
export function offsetForShare(ring: Ring, axis: Pos, share: number): number {
  const box = extent(ring, axis);
  let [low, high] = [box.low[0], box.high[0]];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (areaBelow(ring, axis, middle) < share * areaOf(ring)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Area of the part of the ring below the offset, whatever the number of pieces. */
export function areaBelow(ring: Ring, axis: Pos, offset: number): number {
  const part: Pos[] = [];
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [at(ring, i), at(ring, i + 1)];
    const [da, db] = [dot(a, axis) - offset, dot(b, axis) - offset];
    if (da < 0) part.push(a);
    if (da < 0 !== db < 0) part.push(between(a, b, da / (da - db)));
  }
  return part.length < 3 ? 0 : areaOf(part);
}

/** Takes `metres` off every sharp corner, as street corners of plots are. */
export function chamfered(ring: Ring, metres: number): Ring {
  const result: Pos[] = [];
  for (let i = 0; i < ring.length; i++) {
    const [before, here, after] = [at(ring, i - 1), at(ring, i), at(ring, i + 1)];
    const [back, forth] = [minus(before, here), minus(after, here)];
    const [backM, forthM] = [Math.hypot(...back), Math.hypot(...forth)];
    const turn = Math.PI - Math.acos(Math.max(-1, Math.min(1, dot(back, forth) / (backM * forthM))));
    if (turn < 0.7 || turn > 2.2 || Math.min(backM, forthM) < metres * 2.2) {
      result.push(here);
      continue;
    }
    result.push(plus(here, unit(back), metres), plus(here, unit(forth), metres));
  }
  return result;
}
