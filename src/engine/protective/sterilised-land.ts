import { buffer } from '../../geometry/buffer.ts';
import { overlapAreaM2 } from '../../geometry/interiors-overlap.ts';
import type { AreaShape, PlaneArea } from '../../geometry/shapes.ts';
import { isOccupied } from '../facts-of-site.ts';
import { boxesMeet, boxOf } from '../land/box.ts';
import { freeLand } from '../land/free-land.ts';
import type { LandModel } from '../land/land-model.ts';
import type { ScenarioLoad } from '../scenario-load.ts';
import type { SterilisedLand } from './protective-facts.ts';

const known = new WeakMap<AreaShape, { readonly metres: number; readonly reach: PlaneArea }>();

/** Everything within so many metres of a shape, in the plane; remembered for the last distance; null when it failed. */
export function reachOf(model: LandModel, shape: AreaShape, metres: number): PlaneArea | null {
  const made = known.get(shape);
  if (made?.metres === metres) return made.reach;
  const reach = buffer(model.plane.shapeToPlane(shape), metres);
  if (!reach.ok) return null;
  known.set(shape, { metres, reach: reach.area });
  return reach.area;
}

/**
 * How much land of other parcels comes to lie within a protective distance, m², by status, and how much of it is free in
 * the scenario. Land of the source's own parcel is its own affair.
 */
export function sterilisedLand(
  model: LandModel,
  load: ScenarioLoad,
  shape: AreaShape,
  ownParcelId: string | null,
  metres: number,
): SterilisedLand | null {
  const reach = reachOf(model, shape, metres);
  if (!reach) return null;
  const box = boxOf(reach);
  const byStatus = { developed: 0, leveled: 0, planned: 0 };
  let areaM2 = 0;
  let freeM2 = 0;
  for (const site of model.parcels.values()) {
    if (site.parcel.id === ownParcelId || !boxesMeet(boxOf(site.land.area), box)) continue;
    const taken = overlapAreaM2(site.land.area, reach);
    if (taken === 0) continue;
    areaM2 += taken;
    byStatus[site.parcel.status] += taken;
    if (isOccupied(site)) continue;
    const free = freeLand(site.land, load.footprints(site.parcel.id), model.plane);
    for (const piece of free.pieces) freeM2 += overlapAreaM2(piece.area, reach);
  }
  return { areaM2, freeM2, byStatus };
}
