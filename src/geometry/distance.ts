import { containsPosition } from './contains.ts';
import { squaredBetweenSegments } from './segment-distance.ts';
import { type Segments, segmentsOf } from './segments.ts';
import type { PlanePosition, PlaneShape } from './shapes.ts';

/** One position of every part, enough to know whether a part that crosses no border lies inside an area. */
const oneOfEachPart = (shape: PlaneShape): readonly PlanePosition[] => {
  switch (shape.kind) {
    case 'points':
      return shape.points;
    case 'lines':
      return shape.lines.flatMap((line) => line.slice(0, 1));
    case 'area':
      return shape.area.flatMap(({ outer }) => outer.slice(0, 1));
  }
};

const holdsPartOf = (holder: PlaneShape, other: PlaneShape): boolean =>
  holder.kind === 'area' && oneOfEachPart(other).some((position) => containsPosition(holder.area, position));

/** Gap between two intervals, 0 when they meet. */
const gap = (lowA: number, highA: number, lowB: number, highB: number): number =>
  Math.max(0, lowB - highA, lowA - highB);

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

const boxOf = (segments: Segments): Box => {
  let west = Number.POSITIVE_INFINITY;
  let south = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  let north = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < segments.length; i += 2) {
    const e = segments[i] ?? 0;
    const n = segments[i + 1] ?? 0;
    west = Math.min(west, e);
    east = Math.max(east, e);
    south = Math.min(south, n);
    north = Math.max(north, n);
  }
  return { west, south, east, north };
};

const squaredBetweenBorders = (a: Segments, b: Segments, within: number): number => {
  const boxB = boxOf(b);
  let best = within;
  for (let i = 0; i < a.length; i += 4) {
    const aE = a[i] ?? 0;
    const aN = a[i + 1] ?? 0;
    const bE = a[i + 2] ?? 0;
    const bN = a[i + 3] ?? 0;
    const west = Math.min(aE, bE);
    const east = Math.max(aE, bE);
    const south = Math.min(aN, bN);
    const north = Math.max(aN, bN);
    if (gap(west, east, boxB.west, boxB.east) ** 2 + gap(south, north, boxB.south, boxB.north) ** 2 >= best) continue;
    for (let j = 0; j < b.length; j += 4) {
      const cE = b[j] ?? 0;
      const cN = b[j + 1] ?? 0;
      const dE = b[j + 2] ?? 0;
      const dN = b[j + 3] ?? 0;
      const gapEast = gap(west, east, Math.min(cE, dE), Math.max(cE, dE));
      if (gapEast * gapEast >= best) continue;
      const gapNorth = gap(south, north, Math.min(cN, dN), Math.max(cN, dN));
      if (gapEast * gapEast + gapNorth * gapNorth >= best) continue;
      best = Math.min(best, squaredBetweenSegments(aE, aN, bE, bN, cE, cN, dE, dN));
      if (best === 0) return 0;
    }
  }
  return best;
};

/**
 * Shortest straight distance between two shapes in metres of their plane, edge to edge; 0 when they meet or one lies in
 * the other. A shape with nothing in it is infinitely far. Method key `distance.straight`.
 */
export const distanceM = (a: PlaneShape, b: PlaneShape): number => {
  const segmentsA = segmentsOf(a);
  const segmentsB = segmentsOf(b);
  if (segmentsA.length === 0 || segmentsB.length === 0) return Number.POSITIVE_INFINITY;
  if (holdsPartOf(a, b) || holdsPartOf(b, a)) return 0;
  return Math.sqrt(squaredBetweenBorders(segmentsA, segmentsB, Number.POSITIVE_INFINITY));
};
