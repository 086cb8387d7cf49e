import type { PlanePosition } from '../../../geometry/shapes.ts';

/** No curve is cut into more pieces than this. */
const mostPieces = 2000;

/** Into how many pieces an arc goes so that no chord lies further from it than the sagitta. */
function piecesOf(radius: number, sweep: number, sagitta: number): number {
  if (!(radius > sagitta)) return Math.max(8, Math.ceil(Math.abs(sweep) / (Math.PI / 4)));
  const step = 2 * Math.acos(1 - sagitta / radius);
  return Math.min(mostPieces, Math.max(1, Math.ceil(Math.abs(sweep) / step)));
}

/** Positions on an ellipse (a circle where both radii are one) from an angle on, both ends included. */
export function arcPositions(
  [east, north]: PlanePosition,
  major: PlanePosition,
  ratio: number,
  start: number,
  sweep: number,
  sagitta: number,
): readonly PlanePosition[] {
  const radius = Math.hypot(major[0], major[1]) * Math.max(1, Math.abs(ratio));
  const pieces = piecesOf(radius, sweep, sagitta);
  return Array.from({ length: pieces + 1 }, (_, at): PlanePosition => {
    const angle = start + (sweep * at) / pieces;
    const [c, s] = [Math.cos(angle), Math.sin(angle) * ratio];
    return [east + major[0] * c - major[1] * s, north + major[1] * c + major[0] * s];
  });
}

/** The positions of an arc between two corners of a polyline (its bulge: tangent of a quarter of the angle), the last left out. */
export function bulgePositions(
  from: PlanePosition,
  to: PlanePosition,
  bulge: number,
  sagitta: number,
): readonly PlanePosition[] {
  const [dEast, dNorth] = [to[0] - from[0], to[1] - from[1]];
  const chord = Math.hypot(dEast, dNorth);
  if (bulge === 0 || chord === 0 || !Number.isFinite(bulge)) return [from];
  const sweep = 4 * Math.atan(bulge);
  // From the middle of the chord to the centre, to its left where the bulge is below 1.
  const toCentre = (1 - bulge * bulge) / (4 * bulge);
  const centre: PlanePosition = [(from[0] + to[0]) / 2 - dNorth * toCentre, (from[1] + to[1]) / 2 + dEast * toCentre];
  const radius = Math.hypot(from[0] - centre[0], from[1] - centre[1]);
  const start = Math.atan2(from[1] - centre[1], from[0] - centre[0]);
  const arc = arcPositions(centre, [radius, 0], 1, start, sweep, sagitta);
  // The corner itself as written, not as the arc gives it back.
  return [from, ...arc.slice(1, -1)];
}

/**
 * Positions on a B-spline (rational where weights are given), both ends included: 24 a span. De Boor's recursion; Piegl & Tiller,
 * The NURBS Book, algorithm A3.1. Null where the knots do not fit the degree.
 */
export function splinePositions(
  degree: number,
  knots: readonly number[],
  controls: readonly PlanePosition[],
  weights: readonly number[],
): readonly PlanePosition[] | null {
  const count = controls.length;
  if (degree < 1 || degree > 20 || count <= degree || knots.length !== count + degree + 1) return null;
  const first = knots[degree] ?? 0;
  const last = knots[count] ?? 0;
  if (!(last > first)) return null;
  const pieces = Math.min(mostPieces, (count - degree) * 24);
  return Array.from({ length: pieces + 1 }, (_, at) =>
    deBoor(degree, knots, controls, weights, at === pieces ? last : first + ((last - first) * at) / pieces),
  );
}

function deBoor(
  degree: number,
  knots: readonly number[],
  controls: readonly PlanePosition[],
  weights: readonly number[],
  at: number,
): PlanePosition {
  let span = degree;
  while (span < controls.length - 1 && at >= (knots[span + 1] ?? 0)) span += 1;
  const points = Array.from({ length: degree + 1 }, (_, j) => {
    const [east, north] = controls[span - degree + j] ?? [0, 0];
    const weight = weights[span - degree + j] ?? 1;
    return [east * weight, north * weight, weight] as [number, number, number];
  });
  for (let r = 1; r <= degree; r += 1) {
    for (let j = degree; j >= r; j -= 1) {
      const low = knots[span - degree + j] ?? 0;
      const high = knots[span + 1 + j - r] ?? 0;
      const share = high > low ? (at - low) / (high - low) : 0;
      const [before, now] = [points[j - 1], points[j]];
      if (!before || !now) continue;
      for (const axis of [0, 1, 2] as const) now[axis] = before[axis] * (1 - share) + now[axis] * share;
    }
  }
  const [east, north, weight] = points[degree] ?? [0, 0, 1];
  return [east / weight, north / weight];
}
