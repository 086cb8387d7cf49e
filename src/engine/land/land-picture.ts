import type { Reason } from '../../domain/assessment.ts';
import type { Park } from '../../domain/park.ts';
import type { Facing } from '../../domain/setback.ts';
import { intersect, subtract } from '../../geometry/overlay.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { AreaShape, PlaneArea } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { reason } from '../finding.ts';
import { scenarioLoad } from '../scenario-load.ts';
import { freeLand } from './free-land.ts';
import { landModel } from './land-model.ts';
import { parcelSetback, setBack } from './parcel-setback.ts';
import { keptSurroundings } from './surroundings.ts';
import { watersOf } from './waters.ts';

/** One outline of the land of a parcel with its area. */
export interface LandPart {
  readonly shape: AreaShape;
  readonly areaM2: number;
}
/** The land of a parcel taken apart, as outlines: what each deduction takes of it and what is left. */
export interface LandPicture {
  readonly setback: LandPart | null;
  /** What the setback takes by what the edges face, whatever the distances. */
  readonly byFacing: readonly { readonly facing: Facing; readonly areaM2: number }[];
  readonly zones: readonly (LandPart & { readonly name: string })[];
  readonly free: readonly LandPart[];
}
export type LandAnswer =
  | ({ readonly kind: 'land' } & LandPicture)
  | { readonly kind: 'refused'; readonly reason: Reason };

/** The outlines behind the deductions of a parcel, in the order in which they are taken off; the model's own areas. */
export function landPicture(park: Park, parcelId: string): LandAnswer {
  const model = landModel(park);
  const site = model.parcels.get(parcelId);
  if (!site) return { kind: 'refused', reason: reason('place.noSite') };
  const { land } = site;
  if (land.unknown) return { kind: 'refused', reason: land.unknown };
  const plane = surveyPlane(park.plane);
  const around = () => keptSurroundings(park.parcels, park.roads, watersOf(park.backdrop), plane);
  const byEdge = parcelSetback(site.parcel, park.rules, around, plane, true);
  const { inner, deductions } = setBack(byEdge, land.area, land.areaM2);
  const failed: LandAnswer = { kind: 'refused', reason: reason('area.freeUnknown') };
  if (!inner.ok) return failed;
  const part = (area: PlaneArea): LandPart => ({ shape: plane.areaToLonLat(area), areaM2: planarAreaM2(area) });
  const band = byEdge.largestM > 0 ? subtract(land.area, [inner.area]) : null;
  if (band && !band.ok) return failed;
  const zones: (LandPart & { readonly name: string })[] = [];
  let rest: PlaneArea = byEdge.largestM > 0 ? inner.area : land.area;
  for (const { zone, area } of model.zones) {
    if (!land.deductions.some(({ id }) => id === zone.id)) continue;
    const taken = intersect(rest, area);
    const left = subtract(rest, [area]);
    if (!taken.ok || !left.ok) return failed;
    if (taken.area.length > 0) zones.push({ ...part(taken.area), name: zone.name });
    rest = left.area;
  }
  const free = freeLand(land, scenarioLoad(park, model).footprints(parcelId), plane);
  return {
    kind: 'land',
    setback: band && band.area.length > 0 ? part(band.area) : null,
    byFacing: deductions.flatMap(({ facing, areaM2 }) => (facing ? [{ facing, areaM2 }] : [])),
    zones,
    free: free.pieces.map(({ area }) => part(area)),
  };
}
