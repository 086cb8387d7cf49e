import type { PlaneSpec } from './plane-spec.ts';
import type { LonLat } from './shapes.ts';

/** The 3° zones CGCS2000 is defined for (EPSG 4513–4533) and the latitudes they are used at. Not a border. */
const firstZone = 25;
const lastZone = 45;
const southernmost = 3;
const northernmost = 54;

/**
 * The plane for a park with this centre: the CGCS2000 3° zone whose meridian is nearest where such a zone is defined,
 * elsewhere a transverse Mercator plane of its own. The local origin is rounded to 0.001° so that it can be written down.
 */
export const planeSpecFor = ([lon, lat]: LonLat): PlaneSpec => {
  const zone = Math.round(lon / 3);
  if (zone >= firstZone && zone <= lastZone && lat >= southernmost && lat <= northernmost)
    return { kind: 'cgcs2000-3deg', zone };
  const milli = (degrees: number): number => Math.round(degrees * 1000) / 1000;
  return { kind: 'local-tm', lon0: milli(lon), lat0: milli(lat) };
};
