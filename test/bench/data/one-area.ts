import type { FlatAreas } from '../../../src/geometry/flat/flat-areas.ts';
import type { LonLat, PlaneArea, PlanePosition, PolygonShape } from '../../../src/geometry/shapes.ts';

const ringsOf = (flat: FlatAreas, coordinates: Float64Array, area: number): (readonly [number, number])[][] => {
  const rings: (readonly [number, number])[][] = [];
  const last = flat.polygonStart[flat.areaStart[area + 1] ?? 0] ?? 0;
  for (let ring = flat.polygonStart[flat.areaStart[area] ?? 0] ?? 0; ring < last; ring += 1) {
    const positions: (readonly [number, number])[] = [];
    for (let at = flat.ringStart[ring] ?? 0; at < (flat.ringStart[ring + 1] ?? 0); at += 1)
      positions.push([coordinates[2 * at] ?? Number.NaN, coordinates[2 * at + 1] ?? Number.NaN]);
    rings.push(positions);
  }
  return rings;
};

/** One parcel of the cadastre as GeoJSON. */
export const shapeOf = (flat: FlatAreas, area: number): PolygonShape => ({
  type: 'Polygon',
  coordinates: ringsOf(flat, flat.coordinates, area).map((ring): LonLat[] => [...ring, ...ring.slice(0, 1)]),
});

/** One parcel in plane metres; `metres` holds the cadastre's positions, projected. */
export const planeAreaOf = (flat: FlatAreas, metres: Float64Array, area: number): PlaneArea => {
  const [outer = [], ...holes] = ringsOf(flat, metres, area) as PlanePosition[][];
  return [{ outer, holes }];
};

/** So many places spread evenly over a list. */
export const evenly = (count: number, most: number): number[] =>
  Array.from({ length: Math.min(count, most) }, (_, i) => Math.floor((i * count) / Math.min(count, most)));
