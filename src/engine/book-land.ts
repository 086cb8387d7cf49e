import type { Reason } from '../domain/assessment.ts';
import { planarAreaM2 } from '../geometry/planar-area.ts';
import type { AreaShape, PlaneArea } from '../geometry/shapes.ts';
import { areaToleranceM2 } from './area-tolerance.ts';
import { bestCut, type CutTask } from './cuts/rated-cuts.ts';
import { reason } from './finding.ts';
import type { LandModel } from './land/land-model.ts';

export type BookedLand =
  | { readonly ok: true; readonly footprint: AreaShape; readonly areaM2: number }
  | { readonly ok: false; readonly reason: Reason };

/**
 * Books the best rated cut of the demanded area: from the smallest free piece that can give it, along a road frontage
 * where there is one. Takes the whole of the largest piece when that is not larger than the demand.
 */
export function bookLand(task: CutTask): BookedLand {
  const { free, demandedM2, model } = task;
  if (free.unknown) return { ok: false, reason: free.unknown };
  const [largest] = free.pieces;
  if (!largest) return { ok: false, reason: reason('area.none', { demanded: demandedM2 }) };
  if (largest.areaM2 <= demandedM2 + areaToleranceM2) return booked(model, largest.area);
  const best = bestCut(task);
  return best
    ? booked(model, best.cut.area)
    : { ok: false, reason: reason('place.cutFailed', { demanded: demandedM2 }) };
}

/** The area is measured of the footprint as stored, so that whoever measures it again finds the same figure. */
function booked(model: LandModel, area: PlaneArea): BookedLand {
  const footprint = model.plane.areaToLonLat(area);
  return { ok: true, footprint, areaM2: planarAreaM2(model.plane.areaToPlane(footprint)) };
}
