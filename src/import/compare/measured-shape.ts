import { intersectionAreaM2 } from '../../geometry/intersection-area.ts';
import { nearestIndex } from '../../geometry/nearest-index.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import { squaredToSegment } from '../../geometry/segment-distance.ts';
import { segmentsOf } from '../../geometry/segments.ts';
import type { PlaneArea, PlaneShape, Shape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';

/** A shape in the survey plane with what is asked of it again and again. */
export interface MeasuredShape {
  readonly shape: PlaneShape;
  /** West, south, east, north, metres. */
  readonly box: readonly [number, number, number, number];
  /** 0 for lines and points. */
  readonly areaM2: number;
}

export function measuredShape(shape: Shape, plane: SurveyPlane): MeasuredShape {
  const inPlane = plane.shapeToPlane(shape);
  const segments = segmentsOf(inPlane);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < segments.length; i += 2) {
    const e = segments[i] ?? 0;
    const n = segments[i + 1] ?? 0;
    if (e < west) west = e;
    if (e > east) east = e;
    if (n < south) south = n;
    if (n > north) north = n;
  }
  const areaM2 = inPlane.kind === 'area' ? planarAreaM2(inPlane.area) : 0;
  return { shape: inPlane, box: [west, south, east, north], areaM2 };
}

const areaOf = ({ shape }: MeasuredShape): PlaneArea => (shape.kind === 'area' ? shape.area : []);

/** Of two areas: what they have in common, as a share of what they cover together. */
export function shareInCommon(a: MeasuredShape, b: MeasuredShape): number {
  const common = intersectionAreaM2(areaOf(a), areaOf(b));
  const together = a.areaM2 + b.areaM2 - common;
  return together > 0 ? common / together : 0;
}

/** Land that only one of two areas has, m². */
export const differenceM2 = (a: MeasuredShape, b: MeasuredShape): number =>
  Math.max(0, a.areaM2 + b.areaM2 - 2 * intersectionAreaM2(areaOf(a), areaOf(b)));

/** So many comparisons of corner and edge are made one by one; beyond, a tree of the edges answers. */
const plainComparisons = 20_000;

/**
 * How far the farthest corner of either outline lies from the other outline, metres; at most a little more than `enough`
 * where that is given, as soon as it is known.
 */
export function outlineDistanceM(a: MeasuredShape, b: MeasuredShape, enough = Number.POSITIVE_INFINITY): number {
  const there = farthestM(a, b, enough);
  return there > enough ? there : Math.max(there, farthestM(b, a, enough));
}

function farthestM(from: MeasuredShape, to: MeasuredShape, enough: number): number {
  const corners = segmentsOf(from.shape);
  const edges = segmentsOf(to.shape);
  if (edges.length === 0) return corners.length === 0 ? 0 : Number.POSITIVE_INFINITY;
  const isMany = (corners.length / 4) * (edges.length / 4) > plainComparisons;
  const tree = isMany ? nearestIndex([{ id: '', shape: outlineOf(to.shape) }]) : null;
  let farthest = 0;
  for (let i = 0; i < corners.length; i += 2) {
    const [east, north] = [corners[i] ?? 0, corners[i + 1] ?? 0];
    const off = tree
      ? (tree.nearest({ kind: 'points', points: [[east, north]] })?.metres ?? Number.POSITIVE_INFINITY)
      : nearestM(edges, east, north);
    if (off > farthest) farthest = off;
    if (farthest > enough) return farthest;
  }
  return farthest;
}

/** The border of an area as lines: within the area is not on its border. */
const outlineOf = (shape: PlaneShape): PlaneShape =>
  shape.kind === 'area'
    ? {
        kind: 'lines',
        lines: shape.area.flatMap(({ outer, holes }) =>
          [outer, ...holes].map((ring) => [...ring, ...ring.slice(0, 1)]),
        ),
      }
    : shape;

function nearestM(edges: Float64Array, east: number, north: number): number {
  let squared = Number.POSITIVE_INFINITY;
  for (let k = 0; k < edges.length; k += 4)
    squared = Math.min(
      squared,
      squaredToSegment(east, north, edges[k] ?? 0, edges[k + 1] ?? 0, edges[k + 2] ?? 0, edges[k + 3] ?? 0),
    );
  return Math.sqrt(squared);
}
