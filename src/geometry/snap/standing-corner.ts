import type { LonLat, Shape } from '../shapes.ts';

/** Nine decimals of a degree, 0.1 mm: what is drawn comes no finer. */
const rounded = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;
const keyOf = ([lon, lat]: LonLat): string => `${rounded(lon)} ${rounded(lat)}`;

const positionsOf = (shape: Shape): readonly LonLat[] => {
  switch (shape.type) {
    case 'Point':
      return [shape.coordinates];
    case 'LineString':
      return shape.coordinates;
    case 'Polygon':
    case 'MultiLineString':
      return shape.coordinates.flat();
    case 'MultiPolygon':
      return shape.coordinates.flat(2);
  }
};

/**
 * What was drawn has nine decimals, what stands may have more: gives each position that is drawn on a corner that stands
 * the very numbers of that corner, so that the two share it. Longitude and latitude; every other position comes back as
 * it is.
 */
export function onStandingCorners(shapes: readonly Shape[]): (drawn: LonLat) => LonLat {
  const standing = new Map<string, LonLat>();
  for (const shape of shapes) for (const position of positionsOf(shape)) standing.set(keyOf(position), position);
  return (drawn) => standing.get(keyOf(drawn)) ?? drawn;
}
