import { bordersMeet } from './borders-meet.ts';
import { squaredToSegment } from './segment-distance.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

const positionsOf = (areas: readonly PlaneArea[]): PlanePosition[] =>
  areas.flatMap((area) => area.flatMap(({ outer, holes }) => [outer, ...holes].flat()));

const squared = (a: PlanePosition, b: PlanePosition): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;

/** The marks (sorted by easting) that lie within the tolerance of the box of an edge. */
const marksNear = (marks: readonly PlanePosition[], a: PlanePosition, b: PlanePosition, tolerance: number) => {
  const west = Math.min(a[0], b[0]) - tolerance;
  const east = Math.max(a[0], b[0]) + tolerance;
  const south = Math.min(a[1], b[1]) - tolerance;
  const north = Math.max(a[1], b[1]) + tolerance;
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.[0] ?? 0) < west) low = middle + 1;
    else high = middle;
  }
  const found: PlanePosition[] = [];
  for (let i = low; i < marks.length; i += 1) {
    const mark = marks[i];
    if (!mark || mark[0] > east) break;
    if (mark[1] >= south && mark[1] <= north) found.push(mark);
  }
  return found;
};

/** Whether any mark lies within the tolerance of the ring; the answer is nearly always no, and asked very often. */
const comesNear = (ring: PlaneRing, marks: readonly PlanePosition[], tolerance: number): boolean => {
  const limit = tolerance * tolerance;
  let a = ring.at(-1);
  for (const b of ring) {
    if (a) {
      const west = Math.min(a[0], b[0]) - tolerance;
      const east = Math.max(a[0], b[0]) + tolerance;
      const south = Math.min(a[1], b[1]) - tolerance;
      const north = Math.max(a[1], b[1]) + tolerance;
      for (const mark of marks) {
        if (mark[0] < west) continue;
        if (mark[0] > east) break;
        if (mark[1] < south || mark[1] > north) continue;
        if (squaredToSegment(mark[0], mark[1], a[0], a[1], b[0], b[1]) <= limit) return true;
      }
    }
    a = b;
  }
  return false;
};

const ringThrough = (ring: PlaneRing, marks: readonly PlanePosition[], tolerance: number): PlaneRing => {
  if (!comesNear(ring, marks, tolerance)) return ring;
  const limit = tolerance * tolerance;
  const moved = ring.map((position) => {
    let best = position;
    let bestSquared = limit;
    for (const mark of marksNear(marks, position, position, tolerance)) {
      const d = squared(mark, position);
      if (d < bestSquared) {
        best = mark;
        bestSquared = d;
      }
    }
    return best;
  });
  const out: PlanePosition[] = [];
  moved.forEach((a, i) => {
    const b = moved[(i + 1) % moved.length] ?? a;
    const [last] = out.slice(-1);
    if (last === undefined || squared(last, a) > 0) out.push(a);
    const between = marksNear(marks, a, b, tolerance).filter(
      (mark) =>
        squared(mark, a) > limit &&
        squared(mark, b) > limit &&
        squaredToSegment(mark[0], mark[1], a[0], a[1], b[0], b[1]) < limit,
    );
    between.sort((p, q) => squared(p, a) - squared(q, a));
    for (const mark of between) {
      const [before] = out.slice(-1);
      if (before === undefined || squared(before, mark) > 0) out.push(mark);
    }
  });
  const [first] = out;
  const [last] = out.slice(-1);
  if (out.length > 1 && first && last && squared(first, last) === 0) out.pop();
  return out;
};

const areaThrough = (area: PlaneArea, marks: readonly PlanePosition[], tolerance: number): PlaneArea =>
  area.flatMap(({ outer, holes }) => {
    const ring = ringThrough(outer, marks, tolerance);
    if (ring.length < 3) return [];
    const kept = holes.map((hole) => ringThrough(hole, marks, tolerance)).filter((hole) => hole.length >= 3);
    return [{ outer: ring, holes: kept }];
  });

const byEasting = (a: PlanePosition, b: PlanePosition): number => a[0] - b[0];

/**
 * Leads borders that were meant to be one through the same positions: corners of one area within the tolerance of the
 * other's corner or edge become corners of both. Without it a border that was rounded to 0.1 mm twice leaves hair-thin
 * strips and spikes when one area is taken from the other. Nothing moves farther than the tolerance.
 */
export const alongSharedBorders = (
  a: PlaneArea,
  others: readonly PlaneArea[],
  toleranceM: number,
): { readonly a: PlaneArea; readonly others: readonly PlaneArea[] } => {
  if (!bordersMeet(a, others, toleranceM)) return { a, others };
  const marks = positionsOf([a]).sort(byEasting);
  const led = others.map((other) => areaThrough(other, marks, toleranceM));
  return { a: areaThrough(a, positionsOf(led).sort(byEasting), toleranceM), others: led };
};
