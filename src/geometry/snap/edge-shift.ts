import type { PlanePosition } from '../shapes.ts';

export interface EdgeHold {
  readonly ends: readonly [PlanePosition, PlanePosition];
  /** Where the edge was taken hold of, and where that place is to come to. */
  readonly from: PlanePosition;
  readonly to: PlanePosition;
  /** As the pointer goes; else across itself only, so that its ends keep abreast. */
  readonly isFree: boolean;
}

/** How far an edge that is dragged goes, metres of the plane. It keeps its direction either way. */
export function edgeShift({ ends: [a, b], from, to, isFree }: EdgeHold): PlanePosition {
  const [east, north] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (isFree || length === 0) return [east, north];
  const across = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length] as const;
  const metres = east * across[0] + north * across[1];
  return [metres * across[0], metres * across[1]];
}
