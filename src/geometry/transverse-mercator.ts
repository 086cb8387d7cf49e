import type { PlanePosition } from './shapes.ts';

/** GRS80, the ellipsoid of CGCS2000 (EPSG 7019): equatorial radius in metres and flattening. */
export const grs80 = { a: 6_378_137, f: 1 / 298.257_222_101 } as const;

const n = grs80.f / (2 - grs80.f);
/** First eccentricity and its square. */
export const e2 = grs80.f * (2 - grs80.f);
const e = Math.sqrt(e2);
/** Radius of the circle as long as the meridian ellipse, metres. */
export const rectifyingRadius = (grs80.a / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64 + n ** 6 / 256);

/** Krüger's series to n⁶, as in Karney, "Transverse Mercator with an accuracy of a few nanometers" (2011), eqs. 35 and 36. */
const alpha = [
  n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3 + (41 / 180) * n ** 4 - (127 / 288) * n ** 5 + (7891 / 37800) * n ** 6,
  (13 / 48) * n ** 2 - (3 / 5) * n ** 3 + (557 / 1440) * n ** 4 + (281 / 630) * n ** 5 - (1983433 / 1935360) * n ** 6,
  (61 / 240) * n ** 3 - (103 / 140) * n ** 4 + (15061 / 26880) * n ** 5 + (167603 / 181440) * n ** 6,
  (49561 / 161280) * n ** 4 - (179 / 168) * n ** 5 + (6601661 / 7257600) * n ** 6,
  (34729 / 80640) * n ** 5 - (3418889 / 1995840) * n ** 6,
  (212378941 / 319334400) * n ** 6,
] as const;
const beta = [
  n / 2 - (2 / 3) * n ** 2 + (37 / 96) * n ** 3 - n ** 4 / 360 - (81 / 512) * n ** 5 + (96199 / 604800) * n ** 6,
  n ** 2 / 48 + n ** 3 / 15 - (437 / 1440) * n ** 4 + (46 / 105) * n ** 5 - (1118711 / 3870720) * n ** 6,
  (17 / 480) * n ** 3 - (37 / 840) * n ** 4 - (209 / 4480) * n ** 5 + (5569 / 90720) * n ** 6,
  (4397 / 161280) * n ** 4 - (11 / 504) * n ** 5 - (830251 / 7257600) * n ** 6,
  (4583 / 161280) * n ** 5 - (108847 / 3991680) * n ** 6,
  (20648693 / 638668800) * n ** 6,
] as const;

const degree = Math.PI / 180;
/** Past this (about 84° from the central meridian) the plane has no use; held there so that no answer is infinite. */
const etaLimit = 3;
const held = (value: number, limit: number): number => Math.max(-limit, Math.min(limit, value));

/** Longitude difference brought to −180…180 so that a meridian near the date line works. */
const turn = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);

/** tan of the conformal latitude for tan of the geographic one. */
const conformalTan = (tau: number): number => {
  const sigma = Math.sinh(e * Math.atanh((e * tau) / Math.hypot(1, tau)));
  return tau * Math.hypot(1, sigma) - sigma * Math.hypot(1, tau);
};

/**
 * Longitude and latitude (degrees, GRS80) into transverse Mercator with scale 1 on the meridian `lon0` (degrees).
 * Returns metres east of that meridian and north of the equator; within 3° of it exact to nanometres.
 */
export const tmForward = (lon0: number, lon: number, lat: number): PlanePosition => {
  const lambda = turn(lon - lon0) * degree;
  const tau = Math.tan(held(lat, 90) * degree);
  const tauConformal = conformalTan(tau);
  const cosLambda = Math.cos(lambda);
  const xi0 = Math.atan2(tauConformal, cosLambda);
  const eta0 = held(Math.asinh(Math.sin(lambda) / (Math.hypot(tauConformal, cosLambda) || Number.EPSILON)), etaLimit);
  let xi = xi0;
  let eta = eta0;
  for (let j = 1; j <= 6; j += 1) {
    const a = alpha[j - 1] ?? 0;
    xi += a * Math.sin(2 * j * xi0) * Math.cosh(2 * j * eta0);
    eta += a * Math.cos(2 * j * xi0) * Math.sinh(2 * j * eta0);
  }
  return [rectifyingRadius * eta, rectifyingRadius * xi];
};

/** The way back: metres east of the meridian `lon0` and north of the equator into degrees [lon, lat] on GRS80. */
export const tmInverse = (lon0: number, eastM: number, northM: number): readonly [lon: number, lat: number] => {
  const xi = held(northM / rectifyingRadius, Math.PI);
  const eta = held(eastM / rectifyingRadius, etaLimit);
  let xi0 = xi;
  let eta0 = eta;
  for (let j = 1; j <= 6; j += 1) {
    const b = beta[j - 1] ?? 0;
    xi0 -= b * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
    eta0 -= b * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
  }
  const sinhEta = Math.sinh(eta0);
  const cosXi = Math.cos(xi0);
  const tauConformal = Math.sin(xi0) / (Math.hypot(sinhEta, cosXi) || Number.EPSILON);
  // Newton on tan(latitude): two rounds give full precision, the third is for safety.
  let tau = tauConformal;
  for (let round = 0; round < 3; round += 1) {
    const guess = conformalTan(tau);
    tau +=
      ((tauConformal - guess) / Math.hypot(1, guess)) * ((1 + (1 - e2) * tau * tau) / ((1 - e2) * Math.hypot(1, tau)));
  }
  return [turn(lon0 + Math.atan2(sinhEta, cosXi) / degree), Math.atan(tau) / degree];
};
