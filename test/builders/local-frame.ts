import proj4 from 'proj4';
import type { AreaShape, LineShape, LonLat, PointShape } from '../../src/geometry/shapes.ts';

/**
 * The test land is drawn in metres from a corner in Silao, in CGCS2000 zone 37 (EPSG:4525), so that every answer can be
 * seen: a square of 200 m is 60 mu. proj4 takes it to longitude and latitude, independently of our own survey plane.
 */
export const localOrigin = { east: 37_620_000, north: 2_543_000 } as const;

const zone37 = proj4(
  '+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37500000 +y_0=0 +ellps=GRS80 +units=m +no_defs',
  '+proj=longlat +ellps=GRS80 +no_defs',
);

/** Longitude and latitude of a point given in metres east and north of the test land's corner. */
export function positionAt(east: number, north: number): LonLat {
  const [lon, lat] = zone37.forward([localOrigin.east + east, localOrigin.north + north]);
  return [lon as number, lat as number];
}

export function pointAt(east: number, north: number): PointShape {
  return { type: 'Point', coordinates: positionAt(east, north) };
}

export function lineThrough(...corners: readonly (readonly [east: number, north: number])[]): LineShape {
  return { type: 'LineString', coordinates: corners.map(([east, north]) => positionAt(east, north)) };
}

/** A polygon through corners given counter-clockwise; closed here. */
export function polygonThrough(...corners: readonly (readonly [east: number, north: number])[]): AreaShape {
  const ring = corners.map(([east, north]) => positionAt(east, north));
  const first = ring[0];
  if (!first) throw new Error('a polygon needs corners');
  return { type: 'Polygon', coordinates: [[...ring, first]] };
}

/** A rectangle by its south-west corner and its sides, metres. */
export function rectangleAt(east: number, north: number, width: number, depth: number): AreaShape {
  return polygonThrough([east, north], [east + width, north], [east + width, north + depth], [east, north + depth]);
}
