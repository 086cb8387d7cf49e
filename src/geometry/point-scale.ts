import { e2, grs80, rectifyingRadius } from './transverse-mercator.ts';

const n = grs80.f / (2 - grs80.f);
/** Latitude from the length of the meridian, first terms of the series (Snyder 1987, 3-26). */
const second = (3 / 2) * n - (27 / 32) * n ** 3;
const fourth = (21 / 16) * n ** 2 - (55 / 32) * n ** 4;

/**
 * Scale of transverse Mercator (GRS80, 1 on the meridian) at a place given in metres east of the meridian and north of
 * the equator: cosh(east / R) with R² = M·N at the foot of the perpendicular on the meridian, and η² east⁴ / 6R⁴ for
 * the ellipsoid. Within 10⁻⁹ of the exact scale up to 3.5° from the meridian. Bomford, Geodesy (1980), 2.65–2.67.
 */
export const pointScale = (eastM: number, northM: number): number => {
  const mu = northM / rectifyingRadius;
  const lat = mu + second * Math.sin(2 * mu) + fourth * Math.sin(4 * mu);
  const sin = Math.sin(lat);
  const w = 1 - e2 * sin * sin;
  const x = ((eastM * w) / grs80.a) ** 2 / (1 - e2);
  const etaSquared = (e2 / (1 - e2)) * (1 - sin * sin);
  return Math.cosh(Math.sqrt(x)) + (etaSquared * x * x) / 6;
};
