import proj4 from 'proj4';
import type { Pos } from './position.ts';

/** CGCS2000 3° zone 37, EPSG:4525: central meridian 111° E, false easting 37,500,000 m, ellipsoid GRS80. */
const zone37 = '+proj=tmerc +lat_0=0 +lon_0=111 +k=1 +x_0=37500000 +y_0=0 +ellps=GRS80 +units=m +no_defs';
const plane = proj4('+proj=longlat +ellps=GRS80 +no_defs', zone37);

/** The park's own origin in the zone; every position of the generator counts from here. */
export const origin: Pos = [37_620_000, 2_542_500];

const nineDecimals = (degrees: number): number => Number(degrees.toFixed(9));

/** Longitude and latitude with nine decimals (0.1 mm). */
export function toLonLat(p: Pos): readonly [number, number] {
  const [lon = Number.NaN, lat = Number.NaN] = plane.inverse([p[0] + origin[0], p[1] + origin[1]]);
  return [nineDecimals(lon), nineDecimals(lat)];
}

/** Back into the generator's metres, from what the file says. */
export function fromLonLat(position: readonly [number, number]): Pos {
  const [east = Number.NaN, north = Number.NaN] = plane.forward([position[0], position[1]]);
  return [east - origin[0], north - origin[1]];
}

/** The position as the file will hold it. Areas that must be exact are measured on these. */
export const asFiled = (p: Pos): Pos => fromLonLat(toLonLat(p));
