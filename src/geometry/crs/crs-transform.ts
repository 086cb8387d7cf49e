import { gcj02OfTrue, trueOfGcj02 } from '../gcj02.ts';
import type { LonLat } from '../shapes.ts';
import { surveyPlane } from '../survey-plane.ts';
import { bd09OfTrue, trueOfBd09 } from './bd09.ts';
import type { Crs } from './crs.ts';
import { openProj } from './open-proj.ts';

/** Both ways between a system outside and longitude and latitude inside. What cannot be turned comes out as not finite. */
export interface CrsTransform {
  readonly ok: true;
  /** Easting (or longitude) first, northing (or latitude) second; metres or degrees as the system has them. */
  toLonLat(first: number, second: number): LonLat;
  fromLonLat(position: LonLat): readonly [number, number];
}

/** Radius of Web Mercator's sphere, metres (EPSG:3857). */
const sphereM = 6_378_137;
const radians = Math.PI / 180;

const mercator: CrsTransform = {
  ok: true,
  toLonLat: (east, north) => [
    east / sphereM / radians,
    (2 * Math.atan(Math.exp(north / sphereM)) - Math.PI / 2) / radians,
  ],
  fromLonLat: ([lon, lat]) => [
    lon * radians * sphereM,
    sphereM * Math.log(Math.tan(Math.PI / 4 + (lat * radians) / 2)),
  ],
};

/** Opens the way between a coordinate system and ours; fails only for a definition that proj4 cannot use. */
export function crsTransform(crs: Crs): CrsTransform | { readonly ok: false; readonly reason: 'unreadable' | 'datum' } {
  switch (crs.kind) {
    case 'lonLat':
      return { ok: true, toLonLat: (lon, lat) => [lon, lat], fromLonLat: (position) => position };
    case 'plane': {
      const plane = surveyPlane(crs.plane);
      return {
        ok: true,
        toLonLat: (east, north) => plane.toLonLat([east, north]),
        fromLonLat: (at) => plane.toPlane(at),
      };
    }
    case 'webMercator':
      return mercator;
    case 'gcj02':
      return { ok: true, toLonLat: (lon, lat) => trueOfGcj02([lon, lat]), fromLonLat: gcj02OfTrue };
    case 'bd09':
      return { ok: true, toLonLat: (lon, lat) => trueOfBd09([lon, lat]), fromLonLat: bd09OfTrue };
    case 'proj': {
      const opening = openProj(crs.definition);
      if (!opening.ok) return opening;
      const { proj } = opening;
      return {
        ok: true,
        toLonLat: (east, north) => {
          const [lon, lat] = proj.inverse([east, north]);
          return [lon, lat];
        },
        fromLonLat: (position) => proj.forward(position),
      };
    }
  }
}
