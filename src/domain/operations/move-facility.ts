import { metresBetween, moveShape } from '../../geometry/edit/move-shape.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { Park } from '../park.ts';
import { type EditResult, edited, refusal } from './edit.ts';

export interface MoveFacility {
  readonly facilityId: string;
  /** Where it was taken hold of, and where that place of it is put. Degrees. */
  readonly from: LonLat;
  readonly to: LonLat;
}

/** Puts a facility elsewhere, shape and size kept: every corner is moved by the same metres of the survey plane. */
export function moveFacility(park: Park, { facilityId, from, to }: MoveFacility): EditResult {
  const facility = park.facilities.find(({ id }) => id === facilityId);
  if (!facility || ![...from, ...to].every(Number.isFinite))
    return refusal('facilityUnknown', { facility: facilityId });
  const plane = surveyPlane(park.plane);
  const by = metresBetween(from, to, plane);
  const shape = moveShape(facility.shape, by, plane);
  const next = { ...park, facilities: park.facilities.map((each) => (each === facility ? { ...each, shape } : each)) };
  const metres = Math.round(Math.hypot(...by));
  return edited(next, 'moveFacility', { facility: facility.name, metres });
}
