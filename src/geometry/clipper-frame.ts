import { ringAreaM2 } from './ring-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

const isFiniteRing = (ring: PlaneRing): boolean => ring.every((p) => Number.isFinite(p[0] + p[1]));

/** Whether every coordinate is a number one can reckon with. */
export const isFiniteArea = (area: PlaneArea): boolean =>
  area.every(({ outer, holes }) => isFiniteRing(outer) && holes.every(isFiniteRing));

/** Moves areas to an origin beside them, so that the grid carries metres, not eastings of 38 million. */
export const aroundOrigin = (areas: readonly PlaneArea[]): PlanePosition => {
  const first = areas.find((area) => area.length > 0)?.[0]?.outer[0];
  return first ? [Math.round(first[0]), Math.round(first[1])] : [0, 0];
};

/** Rings ready for the non-zero rule: outer anticlockwise, holes clockwise, counted from the origin. */
export const orientedRings = (area: PlaneArea, [east, north]: PlanePosition): PlaneRing[] =>
  area.flatMap(({ outer, holes }) =>
    [outer, ...holes].map((ring, i) => {
      const moved = ring.map(([e, n]): PlanePosition => [e - east, n - north]);
      return ringAreaM2(ring) > 0 === (i === 0) ? moved : moved.reverse();
    }),
  );

export const ringsBack = (rings: readonly PlaneRing[], [east, north]: PlanePosition): PlaneRing[] =>
  rings.map((ring) => ring.map(([e, n]): PlanePosition => [e + east, n + north]));
