import type { PlaneArea, PlanePosition } from '../../geometry/shapes.ts';

/** An area moved by so many metres east and north. */
export const movedArea = (area: PlaneArea, [east, north]: PlanePosition): PlaneArea => {
  const ring = (positions: readonly PlanePosition[]) => positions.map(([e, n]): PlanePosition => [e + east, n + north]);
  return area.map(({ outer, holes }) => ({ outer: ring(outer), holes: holes.map(ring) }));
};
