import type { FlatAreas } from '../flat/flat-areas.ts';
import { squaredToSegment } from '../segment-distance.ts';
import { pointInRing } from './point-in-ring.ts';

/** Whether a position lies inside an area of flat coordinates; on the border is not inside. */
export const isInArea = (flat: FlatAreas, area: number, east: number, north: number): boolean => {
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  for (let polygon = areaStart[area] as number; polygon < (areaStart[area + 1] as number); polygon += 1) {
    const shell = polygonStart[polygon] as number;
    const end = polygonStart[polygon + 1] as number;
    let inside = shell < end;
    for (let ring = shell; ring < end && inside; ring += 1) {
      const side = pointInRing(coordinates, ringStart[ring] as number, ringStart[ring + 1] as number, east, north);
      inside = ring === shell ? side > 0 : side < 0;
    }
    if (inside) return true;
  }
  return false;
};

/** Distance in metres from a position to the nearest border of an area of flat coordinates. */
export const depthIn = (flat: FlatAreas, area: number, east: number, north: number): number => {
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  let squared = Number.POSITIVE_INFINITY;
  const endRing = polygonStart[areaStart[area + 1] as number] as number;
  for (let ring = polygonStart[areaStart[area] as number] as number; ring < endRing; ring += 1) {
    const to = ringStart[ring + 1] as number;
    let aE = coordinates[2 * to - 2] as number;
    let aN = coordinates[2 * to - 1] as number;
    for (let i = ringStart[ring] as number; i < to; i += 1) {
      const bE = coordinates[2 * i] as number;
      const bN = coordinates[2 * i + 1] as number;
      squared = Math.min(squared, squaredToSegment(east, north, aE, aN, bE, bN));
      aE = bE;
      aN = bN;
    }
  }
  return Math.sqrt(squared);
};
