import type { Park } from '../domain/park.ts';
import { planarAreaM2 } from '../geometry/planar-area.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import type { ParkMeasures } from './park-storage.ts';

/** All parcels in the park's survey plane, and how long the park is as JSON. */
export function measurePark(park: Park): ParkMeasures {
  const plane = surveyPlane(park.plane);
  const landM2 = park.parcels.reduce((sum, { shape }) => sum + planarAreaM2(plane.areaToPlane(shape)), 0);
  return { landM2, size: JSON.stringify(park).length };
}
