import type { SurveyPlane } from '../survey-plane.ts';
import { flatCount } from './flat-areas.ts';
import { type FlatMeasure, measured } from './flat-measure.ts';
import type { FlatPlaneAreas } from './flat-projection.ts';
import { flatScale } from './flat-scale.ts';

/**
 * Area on the GRS80 ellipsoid in m² of every one of many areas, edges geodesic, from their plane positions in one pass.
 *
 * An area of the plane is larger than on the ellipsoid by the square of the scale k. Round a ring's first position 1/k²
 * is a parabola, so the ellipsoidal area is a sum over the ring's moments (∫dA, ∫e dA, ∫n dA, ∫e² dA), each a sum over its
 * edges; and the bow of a geodesic edge of length L against its chord adds L³/12 times its curvature x·dn/(L·R²).
 * Against Karney's geodesic areas 0.0001 mu up to 300 mu and 0.001 mu up to 4,000 mu, up to 200 km from the meridian
 * (tested). Same answer as `ellipsoidalAreaM2`. Karney (2013), "Algorithms for geodesics", for the truth; Bomford,
 * Geodesy (1980), 2.65–2.71, for scale and bow. Method key `area.ellipsoidal`.
 */
export const flatEllipsoidalAreasM2 = (flat: FlatPlaneAreas, plane: SurveyPlane): FlatMeasure => {
  const { coordinates, ringStart, polygonStart, areaStart } = flat;
  const { meridianEast, q0, q1, q2 } = flatScale(plane, flat.origin);
  const count = flatCount(flat);
  const values = new Float64Array(count);
  for (let area = 0; area < count; area += 1) {
    let sum = 0;
    const lastPolygon = areaStart[area + 1] ?? 0;
    for (let polygon = areaStart[area] ?? 0; polygon < lastPolygon; polygon += 1) {
      const firstRing = polygonStart[polygon] ?? 0;
      const lastRing = polygonStart[polygon + 1] ?? 0;
      for (let ring = firstRing; ring < lastRing; ring += 1) {
        const from = 2 * (ringStart[ring] ?? 0);
        const to = 2 * (ringStart[ring + 1] ?? 0);
        if (to === from) continue;
        const east0 = coordinates[from] ?? 0;
        const north0 = coordinates[from + 1] ?? 0;
        const x = east0 - meridianEast;
        let twice = 0;
        let byEast = 0;
        let byNorth = 0;
        let byEast2 = 0;
        let bow = 0;
        let e = 0;
        let n = 0;
        // The first position comes last again: the closing edge has no area from there, but it has a bow.
        for (let at = from + 2; at <= to; at += 2) {
          const closing = at === to;
          const nextE = closing ? 0 : (coordinates[at] ?? 0) - east0;
          const nextN = closing ? 0 : (coordinates[at + 1] ?? 0) - north0;
          const cross = e * nextN - nextE * n;
          const ee = e + nextE;
          twice += cross;
          byEast += cross * ee;
          byNorth += cross * (n + nextN);
          byEast2 += cross * (ee * ee - e * nextE);
          const dE = nextE - e;
          const dN = nextN - n;
          bow += (dE * dE + dN * dN) * dN * (x + ee / 2);
          e = nextE;
          n = nextN;
        }
        const q = q0 + north0 * (q1 + north0 * q2);
        const u = x * x * q;
        // 1/k² = 1 − u + ⅔u², and how it changes to the east and to the north.
        const slope = -1 + (4 / 3) * u;
        const perEast = 2 * x * q;
        const m2 =
          ((1 - u + (2 / 3) * u * u) * twice) / 2 +
          (slope * (perEast * byEast + x * x * (q1 + 2 * q2 * north0) * byNorth)) / 6 +
          ((slope * q + (2 / 3) * perEast * perEast) * byEast2) / 12 +
          (q * bow) / 12;
        sum += ring === firstRing ? Math.abs(m2) : -Math.abs(m2);
      }
    }
    values[area] = sum;
  }
  return measured(values);
};
