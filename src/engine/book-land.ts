import type { Reason } from '../domain/assessment.ts';
import { cutToArea } from '../geometry/cut-to-area.ts';
import { frontages } from '../geometry/frontage.ts';
import { planarAreaM2 } from '../geometry/planar-area.ts';
import type { AreaShape, PlaneArea, PlanePosition } from '../geometry/shapes.ts';
import { areaToleranceM2 } from './area-tolerance.ts';
import { reason } from './finding.ts';
import { freeLand } from './land/free-land.ts';
import type { LandModel, ParcelSite } from './land/land-model.ts';

/** How far a road's centre line may lie from an edge that fronts it, metres: half of a wide road with its green and kerb. */
const frontageReachM = 40;

export type BookedLand =
  | { readonly ok: true; readonly footprint: AreaShape; readonly areaM2: number }
  | { readonly ok: false; readonly reason: Reason };

/**
 * Cuts the demanded area from the smallest free piece that holds it, along that piece's longest road frontage (its
 * longest edge where no road is near). Takes the whole of the largest piece when that is not larger than the demand.
 */
export function bookLand(
  model: LandModel,
  { parcel, land }: ParcelSite,
  others: readonly AreaShape[],
  demandedM2: number,
): BookedLand {
  const free = freeLand(land, others, model.plane);
  if (free.unknown) return { ok: false, reason: free.unknown };
  const enough = free.pieces.filter((piece) => piece.areaM2 > demandedM2 + areaToleranceM2);
  const piece = enough.at(-1) ?? free.pieces[0];
  if (!piece) return { ok: false, reason: reason('area.none', { demanded: demandedM2 }) };
  if (piece.areaM2 <= demandedM2 + areaToleranceM2) return booked(model, piece.area);
  const reachM = frontageReachM + (parcel.setbackM ?? 0);
  const along = frontages(piece.area, model.infrastructure.roads, reachM)[0] ?? longestEdge(piece.area);
  if (!along) return { ok: false, reason: reason('place.cutFailed', { detail: 'frontage' }) };
  const cut = cutToArea(piece.area, demandedM2, along);
  return cut.ok ? booked(model, cut.area) : { ok: false, reason: reason('place.cutFailed', { detail: cut.reason }) };
}

/** The area is measured of the footprint as stored, so that whoever measures it again finds the same figure. */
function booked(model: LandModel, area: PlaneArea): BookedLand {
  const footprint = model.plane.areaToLonLat(area);
  return { ok: true, footprint, areaM2: planarAreaM2(model.plane.areaToPlane(footprint)) };
}

function longestEdge(area: PlaneArea): { from: PlanePosition; to: PlanePosition } | null {
  let best: { from: PlanePosition; to: PlanePosition } | null = null;
  let longest = 0;
  for (const { outer } of area) {
    for (const [index, from] of outer.entries()) {
      const to = outer[(index + 1) % outer.length];
      if (!to) continue;
      const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (length <= longest) continue;
      longest = length;
      best = { from, to };
    }
  }
  return best;
}
