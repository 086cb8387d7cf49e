import type { LonLat, PlanePosition, Shape } from '../../geometry/shapes.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
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
  const [fromEast, fromNorth] = plane.toPlane(from);
  const [toEast, toNorth] = plane.toPlane(to);
  const shape = shifted(facility.shape, plane, [toEast - fromEast, toNorth - fromNorth]);
  const next = { ...park, facilities: park.facilities.map((each) => (each === facility ? { ...each, shape } : each)) };
  const metres = Math.round(Math.hypot(toEast - fromEast, toNorth - fromNorth));
  return edited(next, 'moveFacility', { facility: facility.name, metres });
}

/** Nine decimals of a degree: 0.1 mm. */
const rounded = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;

function shifted(shape: Shape, plane: SurveyPlane, [east, north]: PlanePosition): Shape {
  const moved = (position: LonLat): LonLat => {
    const [e, n] = plane.toPlane(position);
    const [lon, lat] = plane.toLonLat([e + east, n + north]);
    return [rounded(lon), rounded(lat)];
  };
  const line = (positions: readonly LonLat[]): LonLat[] => positions.map(moved);
  switch (shape.type) {
    case 'Point':
      return { type: shape.type, coordinates: moved(shape.coordinates) };
    case 'LineString':
      return { type: shape.type, coordinates: line(shape.coordinates) };
    case 'MultiLineString':
      return { type: shape.type, coordinates: shape.coordinates.map(line) };
    case 'Polygon':
      return { type: shape.type, coordinates: shape.coordinates.map(line) };
    case 'MultiPolygon':
      return { type: shape.type, coordinates: shape.coordinates.map((rings) => rings.map(line)) };
  }
}
