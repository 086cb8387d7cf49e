import type { FlatScale } from '../../../src/geometry/flat/flat-scale.ts';
import { surveyPlane } from '../../../src/geometry/survey-plane.ts';

/** Middle of the invented land: Silao, Yunfu. */
export const middle = { lon: 112.17, lat: 22.98 } as const;
/** The survey plane all rows measure in. */
export const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });

const metresPerDegree = 111_320;
const nineDecimals = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;

/** Metres from the middle into degrees, near enough for invented land; nine decimals, as an upload has them. */
export const lonAt = (eastM: number): number =>
  nineDecimals(middle.lon + eastM / (metresPerDegree * Math.cos((middle.lat * Math.PI) / 180)));
export const latAt = (northM: number): number => nineDecimals(middle.lat + northM / metresPerDegree);

/** Degrees in turn (lon, lat, lon, lat …) into plane metres from an origin, by the plane's own series. */
export const toPlaneFlat = (lonLat: Float64Array, origin: readonly [east: number, north: number]): Float64Array => {
  const metres = new Float64Array(lonLat.length);
  for (let i = 0; i < lonLat.length; i += 2) {
    const [e, n] = plane.toPlane([lonLat[i] ?? Number.NaN, lonLat[i + 1] ?? Number.NaN]);
    metres[i] = e - origin[0];
    metres[i + 1] = n - origin[1];
  }
  return metres;
};

/** The plane taken as it is, for checks against peers that know no scale. */
export const noScale: FlatScale = { meridianEast: 0, q0: 0, q1: 0, q2: 0 };
