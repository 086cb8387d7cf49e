import type { FlatAreas } from '../flat/flat-areas.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from '../shapes.ts';

/** One area out of the flat arrays, as a plane area. */
export const planeAreaOf = (flat: FlatAreas, area: number): PlaneArea => {
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  const ringOf = (ring: number): PlaneRing => {
    const positions: PlanePosition[] = [];
    for (let at = ringStart[ring] as number; at < (ringStart[ring + 1] as number); at += 1)
      positions.push([coordinates[2 * at] as number, coordinates[2 * at + 1] as number]);
    return positions;
  };
  return Array.from({ length: (areaStart[area + 1] as number) - (areaStart[area] as number) }, (_, i) => {
    const polygon = (areaStart[area] as number) + i;
    const rings: PlaneRing[] = [];
    for (let ring = polygonStart[polygon] as number; ring < (polygonStart[polygon + 1] as number); ring += 1)
      rings.push(ringOf(ring));
    const [outer = [], ...holes] = rings;
    return { outer, holes };
  });
};
