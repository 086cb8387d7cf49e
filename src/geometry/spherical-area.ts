import { area } from '@turf/turf';
import type { AreaShape, LonLat } from './shapes.ts';

const copyRings = (rings: readonly (readonly LonLat[])[]): number[][][] =>
  rings.map((ring) => ring.map(([lon, lat]) => [lon, lat]));

/**
 * Area in m² as web maps compute it: Turf, a sphere of 6,371,008.8 m. Shown beside the plane area only to explain the
 * difference (up to 0.25 % either way in China, see docs/methods.md). Method key `area.spherical`.
 */
export const sphericalAreaM2 = (shape: AreaShape): number =>
  shape.type === 'Polygon'
    ? area({ type: 'Polygon', coordinates: copyRings(shape.coordinates) })
    : area({ type: 'MultiPolygon', coordinates: shape.coordinates.map(copyRings) });
