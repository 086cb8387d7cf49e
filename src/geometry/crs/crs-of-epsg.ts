import { planeOfEpsg } from '../plane-code.ts';
import { type Crs, type CrsRefusal, cgcs2000, wgs84 } from './crs.ts';
import { projOfEpsg } from './proj-of-epsg.ts';

/** A code or text that names a system: either one we can use, or why not. */
export type CrsReading =
  | { readonly ok: true; readonly crs: Crs }
  | { readonly ok: false; readonly refusal: CrsRefusal };

const within = (code: number, ranges: readonly (readonly [number, number])[]): boolean =>
  ranges.some(([first, last]) => code >= first && code <= last);

/** Xian 1980: geographic, 6° zones with and without number, 3° zones with and without. */
const xian80 = [
  [4610, 4610],
  [2327, 2390],
] as const;
/** Beijing 1954 and New Beijing: the same series. */
const beijing54 = [
  [4214, 4214],
  [2401, 2442],
  [21413, 21423],
  [21453, 21463],
  [21473, 21483],
  [4555, 4555],
  [4568, 4589],
  [4652, 4652],
  [4766, 4800],
] as const;
/** Longitude and latitude on ellipsoids and datums that differ from WGS84 by less than a metre or two. */
const likeWgs84 = [4326, 4979, 4258, 4171, 4269, 4283, 7844, 6318, 4612, 6668, 4737, 4167, 3824, 84];
const webMercator = [3857, 900913, 102100, 102113, 3785];

/**
 * The coordinate system of an EPSG code (also Esri's 102100 and 900913 of old). Codes from the EPSG registry; a code we hold no
 * definition of is refused by name, since a guess would move the land.
 */
export const crsOfEpsg = (code: number): CrsReading => {
  const name = `EPSG:${code}`;
  const plane = planeOfEpsg(code);
  if (plane) return { ok: true, crs: { kind: 'plane', plane } };
  if (code === 4490 || code === 4480) return { ok: true, crs: cgcs2000 };
  if (likeWgs84.includes(code)) return { ok: true, crs: wgs84 };
  if (webMercator.includes(code)) return { ok: true, crs: { kind: 'webMercator' } };
  if (within(code, xian80)) return { ok: false, refusal: { kind: 'needsParameters', datum: 'xian80', name } };
  if (within(code, beijing54)) return { ok: false, refusal: { kind: 'needsParameters', datum: 'beijing54', name } };
  const definition = projOfEpsg(code);
  if (definition !== null) return { ok: true, crs: { kind: 'proj', definition, name } };
  return { ok: false, refusal: { kind: 'unknown', name } };
};
