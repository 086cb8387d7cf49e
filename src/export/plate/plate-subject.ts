import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { PlaneArea } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';

export interface PlateSubject {
  readonly id: string;
  /** What the plate is about: a parcel, or the building a unit is in. */
  readonly kind: 'parcel' | 'building';
  readonly name: string;
  readonly area: PlaneArea;
  /** What the window must hold: the subject, and of a building the land it stands on. */
  readonly around: PlaneArea;
}

/** A parcel is shown itself; of a unit the building it is in. */
export function subjectOf(park: Park, site: SiteRef, plane: SurveyPlane): PlateSubject | null {
  if (site.kind === 'parcel') {
    const parcel = park.parcels.find(({ id }) => id === site.id);
    const area = parcel === undefined ? [] : plane.areaToPlane(parcel.shape);
    return parcel === undefined || area.length === 0
      ? null
      : { id: parcel.id, kind: 'parcel', name: parcel.name, area, around: area };
  }
  const unit = park.units.find(({ id }) => id === site.id);
  const building = park.buildings.find(({ id }) => id === unit?.buildingId);
  const area = building === undefined ? [] : plane.areaToPlane(building.shape);
  if (building === undefined || area.length === 0) return null;
  const land = park.parcels.find(({ id }) => id === building.parcelId);
  const around = land === undefined ? area : [...area, ...plane.areaToPlane(land.shape)];
  return { id: building.id, kind: 'building', name: building.name, area, around };
}
