import type { LonLat, PlanePosition } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { e2, grs80 } from '../transverse-mercator.ts';
import type { FlatAreas } from './flat-areas.ts';
import { flatMiddle } from './flat-middle.ts';

/** Areas in metres from `origin`, a position of the survey plane (whole metres, so that adding it back is exact). */
export interface FlatPlaneAreas extends FlatAreas {
  readonly origin: PlanePosition;
}

export interface FlatProjection {
  readonly origin: PlanePosition;
  /** Longitudes and latitudes (degrees, interleaved) into metres east and north of the origin. */
  project(lonLat: Float64Array): Float64Array;
}

/** The polynomial serves positions this near to the middle; farther ones get the plane's own series. */
const discM = 80_000;
/** Degrees of the polynomial in isometric latitude + i·longitude and of the one that gives the isometric latitude. */
const discDegree = 6;
const latitudeDegree = 7;
/** Places on the circle: so many that what wraps round is far below the rounding. */
const samples = 32;
/** What the polynomial may be off the plane's series by at most: a hundredth of the tolerance it is used under. */
const mostOffM = 1e-6;
const radian = Math.PI / 180;

/** Isometric latitude on GRS80, radians. */
const isometric = (latDegrees: number): number => {
  const sin = Math.sin(latDegrees * radian);
  return Math.atanh(sin) - Math.sqrt(e2) * Math.atanh(Math.sqrt(e2) * sin);
};

/**
 * Projection for very many positions near one another. North + i·east is an analytic function of isometric latitude +
 * i·longitude (every plane of ours is conformal), so near its middle it is a complex polynomial: the Taylor
 * coefficients come from values of the plane's own series on a circle (Cauchy's integral as a sum), the isometric
 * latitude from Newton's interpolation at Chebyshev places. Within 80 km of the middle it is held to 1 µm of the
 * series (looked at when it is made; where that fails, and outside, the series itself answers). A position that is not
 * finite stays so. Karney, "Transverse Mercator with an accuracy of a few nanometers" (2011), for the series.
 */
export const flatProjection = (plane: SurveyPlane, middle: LonLat): FlatProjection => {
  const [lon0, lat0] = middle;
  const [eastOfMiddle, northOfMiddle] = plane.toPlane(middle);
  const origin: PlanePosition = [Math.round(eastOfMiddle), Math.round(northOfMiddle)];
  const [originEast, originNorth] = origin;
  const cosLat = Math.cos(lat0 * radian);
  const radius = discM / (grs80.a * Math.max(cosLat, 0.05));
  const halfLat = (discM / grs80.a / radian) * 1.02;
  const latitude = isometricNear(lat0, halfLat, radius);
  const disc = taylorOnDisc(plane, middle, radius, origin);
  const exactInto = (metres: Float64Array, i: number, lon: number, lat: number): void => {
    const [east, north] = plane.toPlane([lon, lat]);
    metres[i] = east - originEast;
    metres[i + 1] = north - originNorth;
  };

  const exactly = (lonLat: Float64Array): Float64Array => {
    const metres = new Float64Array(lonLat.length);
    for (let i = 0; i + 1 < lonLat.length; i += 2) exactInto(metres, i, lonLat[i] ?? 0, lonLat[i + 1] ?? 0);
    return metres;
  };

  const quickly = (lonLat: Float64Array): Float64Array => {
    const metres = new Float64Array(lonLat.length);
    const perDegree = radian / radius;
    const perHalfLat = 1 / halfLat;
    // Both polynomials are written out: in a loop over their coefficients they take twice as long.
    const [l0 = 0, l1 = 0, l2 = 0, l3 = 0, l4 = 0, l5 = 0, l6 = 0, l7 = 0] = latitude;
    const [n0 = 0, n1 = 0, n2 = 0, n3 = 0, n4 = 0, n5 = 0, n6 = 0] = disc.north;
    const [e0 = 0, e1 = 0, e2_ = 0, e3 = 0, e4 = 0, e5 = 0, e6 = 0] = disc.east;
    for (let i = 0; i + 1 < lonLat.length; i += 2) {
      const lon = lonLat[i] ?? 0;
      const lat = lonLat[i + 1] ?? 0;
      const t = (lat - lat0) * perHalfLat;
      const tt = t * t;
      const a = ((l6 * tt + l4) * tt + l2) * tt + l0 + (((l7 * tt + l5) * tt + l3) * tt + l1) * t;
      const b = (lon - lon0) * perDegree;
      const aa = a * a;
      const bb = b * b;
      if (aa + bb <= 1 && t >= -1 && t <= 1) {
        // Even and odd powers apart, in z² = c + id: two short chains of products run side by side.
        const c = aa - bb;
        const d = 2 * a * b;
        const nA = n6 * c - e6 * d + n4;
        const eA = n6 * d + e6 * c + e4;
        const nB = nA * c - eA * d + n2;
        const eB = nA * d + eA * c + e2_;
        const nC = n5 * c - e5 * d + n3;
        const eC = n5 * d + e5 * c + e3;
        const nD = nC * c - eC * d + n1;
        const eD = nC * d + eC * c + e1;
        metres[i] = nB * d + eB * c + e0 + (nD * b + eD * a);
        metres[i + 1] = nB * c - eB * d + n0 + (nD * a - eD * b);
      } else exactInto(metres, i, lon, lat);
    }
    return metres;
  };

  const probes = probesAround(middle, radius / radian, halfLat);
  const near = quickly(probes);
  const exact = exactly(probes);
  const holds = near.every((metres, i) => Math.abs(metres - (exact[i] ?? 0)) <= mostOffM);
  return { origin, project: holds ? quickly : exactly };
};

/** All positions of many areas into the plane, in metres from an origin in the middle of them. Rings stay as they are. */
export const projectFlat = (flat: FlatAreas, plane: SurveyPlane): FlatPlaneAreas => {
  const { origin, project } = flatProjection(plane, flatMiddle(flat.coordinates));
  return { ...flat, coordinates: project(flat.coordinates), origin };
};

/**
 * Isometric latitude less that of the middle, in radii of the disc, as a polynomial in (lat − middle) / halfLat: Newton's
 * divided differences at Chebyshev places, multiplied out.
 */
const isometricNear = (lat0: number, halfLat: number, radius: number): Float64Array => {
  const count = latitudeDegree + 1;
  const base = isometric(lat0);
  const places = Float64Array.from({ length: count }, (_, i) => Math.cos((Math.PI * (i + 0.5)) / count));
  const factors = places.map((place) => (isometric(lat0 + place * halfLat) - base) / radius);
  for (let order = 1; order < count; order += 1)
    for (let i = count - 1; i >= order; i -= 1)
      factors[i] = ((factors[i] ?? 0) - (factors[i - 1] ?? 0)) / ((places[i] ?? 0) - (places[i - order] ?? 0));
  const powers = new Float64Array(count);
  for (let i = count - 1; i >= 0; i -= 1) {
    // powers · (t − place) + factor
    for (let k = count - 1; k >= 1; k -= 1) powers[k] = (powers[k - 1] ?? 0) - (places[i] ?? 0) * (powers[k] ?? 0);
    powers[0] = (factors[i] ?? 0) - (places[i] ?? 0) * (powers[0] ?? 0);
  }
  return powers;
};

/** Coefficients of north + i·east, metres from the origin, in powers of the position in the disc. */
const taylorOnDisc = (plane: SurveyPlane, [lon0, lat0]: LonLat, radius: number, origin: PlanePosition) => {
  const north = new Float64Array(discDegree + 1);
  const east = new Float64Array(discDegree + 1);
  const base = isometric(lat0);
  for (let j = 0; j < samples; j += 1) {
    const angle = (2 * Math.PI * j) / samples;
    const lat = latitudeOf(base + radius * Math.cos(angle), lat0);
    const [e, n] = plane.toPlane([lon0 + (radius * Math.sin(angle)) / radian, lat]);
    for (let k = 0; k <= discDegree; k += 1) {
      const cos = Math.cos(k * angle) / samples;
      const sin = Math.sin(k * angle) / samples;
      north[k] = (north[k] ?? 0) + (n - origin[1]) * cos + (e - origin[0]) * sin;
      east[k] = (east[k] ?? 0) + (e - origin[0]) * cos - (n - origin[1]) * sin;
    }
  }
  return { north, east };
};

/** Latitude in degrees of an isometric latitude, by Newton's rounds from a latitude near it. */
const latitudeOf = (psi: number, near: number): number => {
  let lat = near;
  for (let round = 0; round < 6; round += 1) {
    const sin = Math.sin(lat * radian);
    const slope = (1 - e2) / ((1 - e2 * sin * sin) * Math.cos(lat * radian));
    lat += (psi - isometric(lat)) / slope / radian;
  }
  return lat;
};

/** Positions all over the disc, its rim too. */
const probesAround = ([lon0, lat0]: LonLat, lonRadius: number, latRadius: number): Float64Array => {
  const probes: number[] = [lon0, lat0];
  for (const share of [0.5, 0.97])
    for (let j = 0; j < 12; j += 1) {
      const angle = (2 * Math.PI * (j + 0.3)) / 12;
      probes.push(lon0 + share * lonRadius * Math.sin(angle), lat0 + share * latRadius * Math.cos(angle));
    }
  return Float64Array.from(probes);
};
