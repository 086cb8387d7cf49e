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
/** Frontages tried before the longest edge: a drop must be answered within a frame or two. */
const mostFrontages = 4;

export type BookedLand =
  | { readonly ok: true; readonly footprint: AreaShape; readonly areaM2: number }
  | { readonly ok: false; readonly reason: Reason };

/**
 * Cuts the demanded area from the smallest free piece that holds it, along that piece's longest road frontage; where no
 * honest cut exists there, along the next frontage, then along the longest edge, then from the next larger piece. Takes
 * the whole of the largest piece when that is not larger than the demand.
 */
export function bookLand(
  model: LandModel,
  { parcel, land }: ParcelSite,
  others: readonly AreaShape[],
  demandedM2: number,
): BookedLand {
  const free = freeLand(land, others, model.plane);
  if (free.unknown) return { ok: false, reason: free.unknown };
  const [largest] = free.pieces;
  if (!largest) return { ok: false, reason: reason('area.none', { demanded: demandedM2 }) };
  if (largest.areaM2 <= demandedM2 + areaToleranceM2) return booked(model, largest.area);

  const reachM = frontageReachM + (parcel.setbackM ?? 0);
  const enough = free.pieces.filter((piece) => piece.areaM2 >= demandedM2 - areaToleranceM2).reverse();
  for (const piece of enough) {
    if (piece.areaM2 <= demandedM2 + areaToleranceM2) return booked(model, piece.area);
    const edge = longestEdge(piece.area);
    const ways = [...frontages(piece.area, model.infrastructure.roads, reachM).slice(0, mostFrontages)];
    for (const along of edge ? [...ways, edge] : ways) {
      const cut = cutToArea(piece.area, demandedM2, along);
      if (cut.ok) return booked(model, cut.area);
    }
  }
  return { ok: false, reason: reason('place.cutFailed') };
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
