import type { PlanePosition, PlaneRing } from '../../geometry/shapes.ts';

/** A run of boundary between two corners, as a person would name a side of a parcel. */
export interface ParcelSide {
  readonly lengthM: number;
  /** Middle of the run along the boundary. */
  readonly middle: PlanePosition;
  /** Direction of the boundary at the middle. */
  readonly towards: PlanePosition;
}

/** A boundary that turns by less than this between two pieces goes on as the same side. */
const cornerRadians = (12 * Math.PI) / 180;

const distance = (a: PlanePosition, b: PlanePosition): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** The sides of a ring in order; a curve of many small turns is one side. */
export function parcelSides(ring: PlaneRing): readonly ParcelSide[] {
  const count = ring.length;
  const at = (index: number): PlanePosition => ring[((index % count) + count) % count] ?? [0, 0];
  const corners = ring.map((_, index) => index).filter((index) => isCorner(at(index - 1), at(index), at(index + 1)));
  if (corners.length === 0) return [sideAlong([...ring, at(0)])];
  return corners.map((from, order) => {
    const next = corners[order + 1] ?? (corners[0] ?? 0) + count;
    return sideAlong(Array.from({ length: next - from + 1 }, (_, step) => at(from + step)));
  });
}

function isCorner(before: PlanePosition, here: PlanePosition, after: PlanePosition): boolean {
  const arriving = Math.atan2(here[1] - before[1], here[0] - before[0]);
  const leaving = Math.atan2(after[1] - here[1], after[0] - here[0]);
  const turn = Math.abs(leaving - arriving);
  return Math.min(turn, 2 * Math.PI - turn) >= cornerRadians;
}

function sideAlong(run: readonly PlanePosition[]): ParcelSide {
  const pieces = run.slice(1).map((to, index) => ({ from: run[index] ?? to, to }));
  const lengthM = pieces.reduce((sum, { from, to }) => sum + distance(from, to), 0);
  let walked = 0;
  for (const { from, to } of pieces) {
    const length = distance(from, to);
    if (walked + length >= lengthM / 2 && length > 0) {
      const share = (lengthM / 2 - walked) / length;
      const middle: PlanePosition = [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
      return { lengthM, middle, towards: [(to[0] - from[0]) / length, (to[1] - from[1]) / length] };
    }
    walked += length;
  }
  return { lengthM, middle: run[0] ?? [0, 0], towards: [1, 0] };
}
