import type { Along } from './cut-candidate.ts';
import { ringAreaM2 } from './ring-area.ts';
import { squaredToSegment } from './segment-distance.ts';
import type { PlaneLine, PlanePolygon, PlanePosition, PlaneRing } from './shapes.ts';

interface OnRing {
  readonly edge: number;
  readonly share: number;
  readonly position: PlanePosition;
}

const nearestOn = (ring: PlaneRing, [east, north]: PlanePosition): OnRing | null => {
  let best: OnRing | null = null;
  let bestSquared = Number.POSITIVE_INFINITY;
  ring.forEach((a, edge) => {
    const b = ring[(edge + 1) % ring.length] ?? a;
    const squared = squaredToSegment(east, north, a[0], a[1], b[0], b[1]);
    if (squared >= bestSquared) return;
    bestSquared = squared;
    const lengthSquared = (b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2;
    const along =
      lengthSquared > 0 ? ((east - a[0]) * (b[0] - a[0]) + (north - a[1]) * (b[1] - a[1])) / lengthSquared : 0;
    const share = Math.max(0, Math.min(1, along));
    best = { edge, share, position: [a[0] + share * (b[0] - a[0]), a[1] + share * (b[1] - a[1])] };
  });
  return best;
};

const walk = (ring: PlaneRing, from: OnRing, to: OnRing): PlaneLine => {
  const positions: PlanePosition[] = [from.position];
  const ahead = to.edge === from.edge && to.share >= from.share;
  if (!ahead)
    for (let step = 1; step <= ring.length; step += 1) {
      const index = (from.edge + step) % ring.length;
      const corner = ring[index];
      if (corner) positions.push(corner);
      if (index === to.edge) break;
    }
  positions.push(to.position);
  return positions.filter((position, i) => {
    const before = positions[i - 1];
    return !before || Math.hypot(position[0] - before[0], position[1] - before[1]) > 1e-9;
  });
};

/** Length of a line, metres. */
export const lineLengthM = (line: PlaneLine): number => {
  let sum = 0;
  line.forEach((position, i) => {
    const before = line[i - 1];
    if (before) sum += Math.hypot(position[0] - before[0], position[1] - before[1]);
  });
  return sum;
};

/**
 * The stretch of a polygon's outline that belongs to a frontage: between the places nearest to its two ends, the shorter
 * way round, with the land to its left. It follows every bend, and lies behind a setback where the polygon does. Null
 * when both ends come out at one place.
 */
export const frontChain = ({ outer }: PlanePolygon, { from, to }: Along): PlaneLine | null => {
  const ring = ringAreaM2(outer) > 0 ? outer : [...outer].reverse();
  const begin = nearestOn(ring, from);
  const end = nearestOn(ring, to);
  if (!begin || !end) return null;
  const there = walk(ring, begin, end);
  const round = walk(ring, end, begin);
  const chain = lineLengthM(there) <= lineLengthM(round) ? there : round;
  return chain.length >= 2 ? chain : null;
};

/** Edges cut from a line lie on it to rounding. */
const onLineM = 1e-3;

/** How much of a line runs along a polygon's outline, metres. The outline's edges must be stretches of the line's. */
export const sharedLengthM = ({ outer }: PlanePolygon, line: PlaneLine): number => {
  let sum = 0;
  line.forEach((b, i) => {
    const a = line[i - 1];
    if (!a) return;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const u: PlanePosition = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    let c = outer.at(-1);
    for (const d of outer) {
      if (c) {
        const offC = (c[0] - a[0]) * u[1] - (c[1] - a[1]) * u[0];
        const offD = (d[0] - a[0]) * u[1] - (d[1] - a[1]) * u[0];
        if (Math.abs(offC) < onLineM && Math.abs(offD) < onLineM) {
          const atC = (c[0] - a[0]) * u[0] + (c[1] - a[1]) * u[1];
          const atD = (d[0] - a[0]) * u[0] + (d[1] - a[1]) * u[1];
          sum += Math.max(0, Math.min(length, Math.max(atC, atD)) - Math.max(0, Math.min(atC, atD)));
        }
      }
      c = d;
    }
  });
  return sum;
};
