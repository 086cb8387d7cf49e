import { overlapAreaM2 } from '../../geometry/interiors-overlap.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { Reason } from '../assessment.ts';
import type { Park } from '../park.ts';
import type { Placement, PlacementSite } from '../placement.ts';
import { refusal } from './edit.ts';

/** Two footprints may share an edge; coordinates kept to 0.1 mm then seem to overlap by a few hundredths of a m². */
const overlapToleranceM2 = 0.05;

/** A cut corner is rounded to 0.1 mm too, so a large footprint may seem to stick out of its parcel by this share. */
const outsideShare = 1e-6;

/** A booking may exceed what is free by rounding only. */
const floorToleranceM2 = 0.01;

type LandSite = PlacementSite & { readonly kind: 'parcel' };
type FloorSite = PlacementSite & { readonly kind: 'unit' };

function landRefusal(park: Park, site: LandSite, others: readonly Placement[]): Reason | null {
  const parcel = park.parcels.find(({ id }) => id === site.parcelId);
  if (!parcel) return refusal('parcelUnknown', { parcel: site.parcelId }).refused;
  if (parcel.status === 'developed' && parcel.occupier !== undefined)
    return refusal('parcelOccupied', { parcel: parcel.name, occupier: parcel.occupier }).refused;

  const plane = surveyPlane(park.plane);
  const footprint = plane.areaToPlane(site.footprint);
  const areaM2 = planarAreaM2(footprint);
  if (!(areaM2 > overlapToleranceM2)) return refusal('footprintEmpty', { parcel: parcel.name }).refused;
  const outsideM2 = areaM2 - overlapAreaM2(footprint, plane.areaToPlane(parcel.shape));
  if (outsideM2 > Math.max(overlapToleranceM2, outsideShare * areaM2))
    return refusal('footprintOutside', { parcel: parcel.name, outside: outsideM2 }).refused;

  for (const other of others) {
    if (other.site.kind !== 'parcel') continue;
    const overlapM2 = overlapAreaM2(footprint, plane.areaToPlane(other.site.footprint));
    if (overlapM2 <= overlapToleranceM2) continue;
    const project = park.projects.find(({ id }) => id === other.projectId);
    return refusal('footprintOverlaps', { project: project?.name ?? other.projectId, overlap: overlapM2 }).refused;
  }
  return null;
}

function floorRefusal(park: Park, site: FloorSite, others: readonly Placement[]): Reason | null {
  const unit = park.units.find(({ id }) => id === site.unitId);
  if (!unit) return refusal('unitUnknown', { unit: site.unitId }).refused;
  if (unit.tenant !== undefined && unit.freeFrom === undefined)
    return refusal('unitLet', { unit: unit.name, tenant: unit.tenant }).refused;
  if (!(site.floorM2 > 0)) return refusal('floorEmpty', { unit: unit.name }).refused;

  let freeM2 = unit.areaM2;
  for (const { site: taken } of others) {
    if (taken.kind === 'unit' && taken.unitId === unit.id) freeM2 -= taken.floorM2;
  }
  if (site.floorM2 > freeM2 + floorToleranceM2)
    return refusal('floorExceeds', { unit: unit.name, asked: site.floorM2, free: freeM2 }).refused;
  return null;
}

/** Why the site cannot be booked beside the `others` of the scenario; null when it can. */
export const siteRefusal = (park: Park, site: PlacementSite, others: readonly Placement[]): Reason | null =>
  site.kind === 'parcel' ? landRefusal(park, site, others) : floorRefusal(park, site, others);
