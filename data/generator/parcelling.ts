import { at, distance, dot, left, minus, type Pos, type Ring, toSegment, unit } from './position.ts';
import type { Random } from './random.ts';
import { areaOf, centroid, contains, cutAcross, extent, offsetForShare, perimeter, tightBox } from './ring.ts';

/** How round a plot is: 1 a circle, 0.785 a square, 0.5 a strip of about 1:4. */
export const compactness = (ring: Ring): number => (4 * Math.PI * areaOf(ring)) / perimeter(ring) ** 2;

/** Cuts a ring square to `axis` near `share`, trying neighbours of the share until both pieces are decent. */
export function cutNear(ring: Ring, axis: Pos, share: number): readonly [Ring, Ring] | null {
  for (const nudge of [0, 0.015, -0.015, 0.03, -0.03, 0.05, -0.05, 0.08, -0.08]) {
    const wanted = share + nudge;
    if (wanted <= 0.05 || wanted >= 0.95) continue;
    const pieces = cutAcross(ring, axis, offsetForShare(ring, axis, wanted));
    if (pieces?.every((piece) => compactness(piece) > 0.36 && areaOf(piece) > 3000)) return pieces;
  }
  return null;
}

/** The direction of the longest straight side, as surveyors cut: square to the street. */
function longestSide(ring: Ring): Pos {
  let best: Pos = [1, 0];
  let bestM = 0;
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [at(ring, i), at(ring, i + 1)];
    if (distance(a, b) <= bestM) continue;
    bestM = distance(a, b);
    best = unit(minus(b, a));
  }
  return best;
}

/** Along the block's length, but square to its longest side where the two nearly agree. */
function cuttingAxis(ring: Ring): Pos {
  const axis = tightBox(ring).axis;
  const side = longestSide(ring);
  for (const candidate of [side, left(side)]) {
    const turn = dot(candidate, axis);
    if (Math.abs(turn) > Math.cos(0.2)) return turn > 0 ? candidate : [-candidate[0], -candidate[1]];
  }
  return axis;
}

/** Splits a block into plots of about the wanted size by cuts square to its length. */
export function parcelled(ring: Ring, dice: Random, targetM2: () => number): readonly Ring[] {
  const target = targetM2();
  const count = Math.round(areaOf(ring) / target);
  if (count < 2) return [ring];
  const share = Math.floor(count / 2) / count + dice.within(-0.035, 0.035);
  const axis = cuttingAxis(ring);
  const pieces = cutNear(ring, axis, share) ?? cutNear(ring, left(axis), share);
  return pieces ? pieces.flatMap((piece) => parcelled(piece, dice, targetM2)) : [ring];
}

/** A squarish corner lot of `areaM2` cut off the block nearest to `wish`; the rest comes back in pieces. */
export function carved(ring: Ring, wish: Pos, areaM2: number): { readonly lot: Ring; readonly rest: readonly Ring[] } {
  const axis = cuttingAxis(ring);
  const box = extent(ring, axis);
  const depth = box.high[1] - box.low[1];
  const nearest = (a: Ring, b: Ring): readonly [Ring, Ring] => (toRing(wish, a) <= toRing(wish, b) ? [a, b] : [b, a]);
  const strip = Math.max(areaM2, Math.min(Math.sqrt(areaM2 * 1.25) * depth, areaOf(ring)));
  const rest: Ring[] = [];
  let lot = ring;
  const low = dot(wish, axis) < (box.low[0] + box.high[0]) / 2;
  if (areaOf(ring) > strip * 1.3) {
    const share = strip / areaOf(ring);
    const cut = cutNear(ring, axis, low ? share : 1 - share);
    if (cut) {
      lot = low ? cut[0] : cut[1];
      rest.push(low ? cut[1] : cut[0]);
    }
  }
  if (areaOf(lot) > areaM2 * 1.5) {
    const share = areaM2 / areaOf(lot);
    const lowSide = dot(wish, left(axis)) < dot(centroid(lot), left(axis));
    const cut = cutNear(lot, left(axis), lowSide ? share : 1 - share);
    if (cut) {
      const [near, far] = lowSide ? cut : ([cut[1], cut[0]] as const);
      lot = near;
      rest.push(far);
    } else {
      const halves = cutNear(lot, left(axis), 0.5);
      if (halves) {
        const [near, far] = nearest(...halves);
        lot = near;
        rest.push(far);
      }
    }
  }
  return { lot, rest };
}

/** Distance from a position to a ring, 0 inside. */
export function toRing(p: Pos, ring: Ring): number {
  if (contains(ring, p)) return 0;
  return Math.min(...ring.map((corner, i) => toSegment(p, corner, at(ring, i + 1))));
}

/** Gives every plot the corners its neighbours have on their common side, so that sides are shared exactly. */
export function withSharedCorners(rings: readonly Ring[]): readonly Ring[] {
  const corners = rings.flat();
  return rings.map((ring) =>
    ring.flatMap((a, i) => {
      const b = at(ring, i + 1);
      const between = corners.filter(
        (p) => distance(p, a) > 0.01 && distance(p, b) > 0.01 && toSegment(p, a, b) < 0.002,
      );
      const ordered = between.sort((p, q) => distance(p, a) - distance(q, a));
      return [a, ...ordered.filter((p, n) => n === 0 || distance(p, at(ordered, n - 1)) > 0.01)];
    }),
  );
}
