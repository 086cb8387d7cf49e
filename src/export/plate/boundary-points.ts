import type { PlaneArea, PlanePosition } from '../../geometry/shapes.ts';
import { fromNorthWest } from '../layers/boundary-txt/out-rings.ts';

/** A corner of a parcel under the number it has on the plate and in the list below it. */
export interface BoundaryPoint {
  /** J1, J2 … */
  readonly label: string;
  /** From 1; holes count on behind their outline. */
  readonly ring: number;
  readonly position: PlanePosition;
}

/** Corners numbered as in the boundary-point exchange format: each ring clockwise from its north-west corner. */
export function boundaryPoints(area: PlaneArea): readonly BoundaryPoint[] {
  const rings = area.flatMap(({ outer, holes }) => [outer, ...holes]);
  let next = 1;
  return fromNorthWest({ kind: 'area', rings, area }).rings.flatMap((ring, at) =>
    ring.map((position) => ({ label: `J${next++}`, ring: at + 1, position })),
  );
}
