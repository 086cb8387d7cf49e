import { planarAreaM2 } from './planar-area.ts';
import { squaredToSegment } from './segment-distance.ts';
import { type Segments, segmentsOf } from './segments.ts';
import type { PlaneArea, PlanePolygon, PlanePosition } from './shapes.ts';

interface Cell {
  readonly east: number;
  readonly north: number;
  readonly half: number;
  /** Distance of the middle to the border, negative outside. */
  readonly depth: number;
  /** No position of the cell can lie deeper. */
  readonly most: number;
}

const signedDepth = (segments: Segments, east: number, north: number): number => {
  let squared = Number.POSITIVE_INFINITY;
  let inside = false;
  for (let i = 0; i < segments.length; i += 4) {
    const aE = segments[i] ?? 0;
    const aN = segments[i + 1] ?? 0;
    const bE = segments[i + 2] ?? 0;
    const bN = segments[i + 3] ?? 0;
    squared = Math.min(squared, squaredToSegment(east, north, aE, aN, bE, bN));
    if (aN > north !== bN > north && east < aE + ((north - aN) / (bN - aN)) * (bE - aE)) inside = !inside;
  }
  return (inside ? 1 : -1) * Math.sqrt(squared);
};

/**
 * A position well inside the area's largest part, for a label: the middle of about the largest circle that fits
 * (quadtree search after Agafonkin's polylabel, to 1/200 of the shorter side). For an empty area the plane's origin.
 */
export const innerPoint = (area: PlaneArea): PlanePosition => {
  let largest: PlanePolygon | undefined;
  let largestM2 = -1;
  for (const polygon of area) {
    const m2 = planarAreaM2([polygon]);
    if (m2 > largestM2) {
      largest = polygon;
      largestM2 = m2;
    }
  }
  const [first] = largest?.outer ?? [];
  if (!largest || !first) return [0, 0];
  const polygon = largest;
  const segments = segmentsOf({ kind: 'area', area: [polygon] });
  const easts = polygon.outer.map(([east]) => east);
  const norths = polygon.outer.map(([, north]) => north);
  const west = Math.min(...easts);
  const south = Math.min(...norths);
  const width = Math.max(...easts) - west;
  const height = Math.max(...norths) - south;
  const shorter = Math.min(width, height);
  if (!(shorter > 0)) return first;

  const cell = (east: number, north: number, half: number): Cell => {
    const depth = signedDepth(segments, east, north);
    return { east, north, half, depth, most: depth + half * Math.SQRT2 };
  };
  const queue: Cell[] = [];
  const half = shorter / 2;
  for (let east = west + half; east < west + width + half; east += shorter)
    for (let north = south + half; north < south + height + half; north += shorter) queue.push(cell(east, north, half));
  let best: Cell = cell(west + width / 2, south + height / 2, 0);
  // The bound keeps a spiky outline from costing more than a few milliseconds.
  for (let round = 0; round < 400 && queue.length > 0; round += 1) {
    queue.sort((a, b) => a.most - b.most);
    const next = queue.pop();
    if (!next) break;
    if (next.depth > best.depth) best = next;
    if (next.most - best.depth <= shorter / 200) break;
    const quarter = next.half / 2;
    for (const [e, n] of [
      [-1, -1],
      [1, -1],
      [-1, 1],
      [1, 1],
    ] as const)
      queue.push(cell(next.east + e * quarter, next.north + n * quarter, quarter));
  }
  return best.depth > 0 ? [best.east, best.north] : first;
};
