import type { FlatAreas } from '../flat/flat-areas.ts';
import type { PlaneArea } from '../shapes.ts';

/** Plane areas laid into flat arrays as they are, metres; their origin should be near. */
export const flatOfPlane = (areas: readonly PlaneArea[]): FlatAreas => {
  const coordinates: number[] = [];
  const ringStart = [0];
  const polygonStart = [0];
  const areaStart = [0];
  for (const area of areas) {
    for (const { outer, holes } of area) {
      for (const ring of [outer, ...holes]) {
        for (const [east, north] of ring) coordinates.push(east, north);
        ringStart.push(coordinates.length / 2);
      }
      polygonStart.push(ringStart.length - 1);
    }
    areaStart.push(polygonStart.length - 1);
  }
  return {
    coordinates: Float64Array.from(coordinates),
    ringStart: Uint32Array.from(ringStart),
    polygonStart: Uint32Array.from(polygonStart),
    areaStart: Uint32Array.from(areaStart),
  };
};
