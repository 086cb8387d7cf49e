import type { LonLat, PlanePosition } from '../../../geometry/shapes.ts';
import { type PartKind, type PreviewLayer, partKinds } from '../../../import/review/preview-layer.ts';
import type { PlanBox } from './plan-view.ts';

/** A preview layer in metres of the plane it is shown in. */
export interface PlanLayer {
  readonly layer: string;
  /** East and north one after the other. */
  readonly metres: Float64Array;
  readonly starts: Uint32Array;
  readonly kinds: Uint8Array;
  readonly objects: Uint32Array;
  readonly box: PlanBox | null;
}

export const partKindAt = (layer: PlanLayer, part: number): PartKind => partKinds[layer.kinds[part] ?? 0] ?? 'point';

export function planLayer(preview: PreviewLayer, toPlane: (position: LonLat) => PlanePosition): PlanLayer {
  const { positions } = preview;
  const metres = new Float64Array(positions.length);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let at = 0; at < positions.length; at += 2) {
    const [e, n] = toPlane([positions[at] ?? 0, positions[at + 1] ?? 0]);
    metres[at] = e;
    metres[at + 1] = n;
    west = Math.min(west, e);
    east = Math.max(east, e);
    south = Math.min(south, n);
    north = Math.max(north, n);
  }
  const { layer, starts, kinds, objects } = preview;
  return { layer, metres, starts, kinds, objects, box: west <= east ? { west, south, east, north } : null };
}

/** The middle of what the layers show, in degrees; null when they show nothing. */
export function middleOf(previews: readonly PreviewLayer[]): LonLat | null {
  let [west, south, east, north] = [180, 90, -180, -90];
  for (const { positions } of previews) {
    for (let at = 0; at < positions.length; at += 2) {
      const [lon, lat] = [positions[at] ?? 0, positions[at + 1] ?? 0];
      west = Math.min(west, lon);
      east = Math.max(east, lon);
      south = Math.min(south, lat);
      north = Math.max(north, lat);
    }
  }
  return west > east ? null : [(west + east) / 2, (south + north) / 2];
}
