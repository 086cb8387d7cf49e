import type { LonLat, PolygonShape } from '../../../src/geometry/shapes.ts';
import { surveyPlane } from '../../../src/geometry/survey-plane.ts';
import { m2PerMu } from '../../../src/quantities/area-units.ts';
import { seeded } from './seeded.ts';

const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 37 });

/** Irregular outlines of 24 corners, of 4 to 3,900 mu, anywhere in zone 37 from Hainan to Heilongjiang. */
export const largeParcels = (count: number, largestMu: number, seed: number): readonly PolygonShape[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, () => {
    const [east, north] = plane.toPlane([109.5 + 3 * random(), 18 + 35 * random()]);
    const reach = Math.sqrt(((0.02 + 0.9 * random()) * largestMu * m2PerMu) / Math.PI);
    const ring = Array.from({ length: 24 }, (_, i): LonLat => {
      const metres = reach * (0.7 + 0.5 * random());
      const angle = (2 * Math.PI * (i + 0.6 * random())) / 24;
      return plane.toLonLat([east + metres * Math.cos(angle), north + metres * Math.sin(angle)]);
    });
    return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
  });
};
