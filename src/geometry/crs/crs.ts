import type { Cgcs2000Plane } from '../plane-spec.ts';

/**
 * A coordinate reference system that positions outside the product are written in. Inside there is one: longitude and
 * latitude of CGCS2000, which planning takes as equal to WGS84 (they differ by less than a metre).
 *
 * `gcj02`, `bd09`: what web maps in China show, 300–700 m off on purpose; never measured in, turned back on request only.
 * `proj`: any other system, by a proj string or WKT; `name` is what people call it.
 */
export type Crs =
  | { readonly kind: 'lonLat'; readonly datum: 'cgcs2000' | 'wgs84' }
  | { readonly kind: 'plane'; readonly plane: Cgcs2000Plane }
  | { readonly kind: 'webMercator' }
  | { readonly kind: 'gcj02' }
  | { readonly kind: 'bd09' }
  | { readonly kind: 'proj'; readonly definition: string; readonly name: string };

/** Why a system that a file names is not one we can turn into longitude and latitude. */
export type CrsRefusal =
  /** Xian 1980 and Beijing 1954 need seven parameters that each province keeps; without them the error is 50–120 m. */
  | { readonly kind: 'needsParameters'; readonly datum: 'xian80' | 'beijing54'; readonly name: string }
  | { readonly kind: 'unknown'; readonly name: string };

export const wgs84: Crs = { kind: 'lonLat', datum: 'wgs84' };
export const cgcs2000: Crs = { kind: 'lonLat', datum: 'cgcs2000' };

/** True where positions are degrees, false where they are metres. */
export const isInDegrees = ({ kind }: Crs): boolean => kind === 'lonLat' || kind === 'gcj02' || kind === 'bd09';
