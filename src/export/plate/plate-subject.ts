import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { PlaneArea } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';

export interface PlateSubject {
  readonly id: string;
  readonly name: string;
  readonly area: PlaneArea;
}

/** A parcel is shown itself; of a unit the building it is in. */
export function subjectOf(park: Park, site: SiteRef, plane: SurveyPlane): PlateSubject | null {
  const unit = site.kind === 'unit' ? park.units.find(({ id }) => id === site.id) : undefined;
  const record =
    site.kind === 'parcel'
      ? park.parcels.find(({ id }) => id === site.id)
      : park.buildings.find(({ id }) => id === unit?.buildingId);
  if (record === undefined) return null;
  const area = plane.areaToPlane(record.shape);
  return area.length === 0 ? null : { id: record.id, name: record.name, area };
}
