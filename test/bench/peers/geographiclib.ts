import geographiclib from 'geographiclib-geodesic';
import type { LonLat, PolygonShape } from '../../../src/geometry/shapes.ts';
import { grs80 } from '../../../src/geometry/transverse-mercator.ts';

/** Karney's geodesics on GRS80: the truth for areas and distances. */
export const ellipsoid = new geographiclib.Geodesic.Geodesic(grs80.a, grs80.f);

const ringM2 = (ring: readonly LonLat[]): number => {
  const polygon = ellipsoid.Polygon(false);
  for (const [lon, lat] of ring.slice(0, -1)) polygon.AddPoint(lat, lon);
  return Math.abs(polygon.Compute(false, true).area ?? Number.NaN);
};

/** Geodesic area of a parcel, holes taken off, m². */
export const geodesicAreaM2 = ({ coordinates: [outer = [], ...holes] }: PolygonShape): number =>
  holes.reduce((sum, hole) => sum - ringM2(hole), ringM2(outer));

/** Length of the geodesic between two places given in degrees, m. */
export const geodesicM = (lon1: number, lat1: number, lon2: number, lat2: number): number =>
  ellipsoid.Inverse(lat1, lon1, lat2, lon2).s12 ?? Number.NaN;
