import type { LonLat } from './shapes.ts';
import { squareDegreeM2 } from './square-degree.ts';

/**
 * The offset that web maps in China put on positions (GCJ-02). The law gives no formula; this is the one published from
 * observation (eviltransform, gcoord), good to a few metres. It reckons on Krasovsky's ellipsoid round 105° E 35° N.
 */
const krasovsky = { a: 6_378_245, e2: 0.006_693_421_622_965_943 } as const;
/** Outside this box the formula puts no offset. Not a border. */
const box = { west: 72.004, east: 137.8347, south: 0.8293, north: 55.8271 } as const;

const wave = (length: number, high: number, at: number): number => high * Math.sin((Math.PI * at) / length) * (2 / 3);
const bothWays = (x: number): number => wave(1 / 6, 20, x) + wave(1 / 2, 20, x);

const northM = (x: number, y: number): number =>
  -100 +
  2 * x +
  3 * y +
  0.2 * y * y +
  0.1 * x * y +
  0.2 * Math.sqrt(Math.abs(x)) +
  bothWays(x) +
  wave(1, 20, y) +
  wave(3, 40, y) +
  wave(12, 160, y) +
  wave(30, 320, y);

const eastM = (x: number, y: number): number =>
  300 +
  x +
  2 * y +
  0.1 * x * x +
  0.1 * x * y +
  0.1 * Math.sqrt(Math.abs(x)) +
  bothWays(x) +
  wave(1, 20, x) +
  wave(3, 40, x) +
  wave(12, 150, x) +
  wave(30, 300, x);

/** Where a web map in China (GCJ-02) shows a true position; the position itself where the formula puts no offset. */
export const gcj02OfTrue = ([lon, lat]: LonLat): LonLat => {
  if (lon < box.west || lon > box.east || lat < box.south || lat > box.north) return [lon, lat];
  const phi = (lat * Math.PI) / 180;
  const w = 1 - krasovsky.e2 * Math.sin(phi) ** 2;
  const meridianM = (krasovsky.a * (1 - krasovsky.e2)) / w ** 1.5;
  const parallelM = (krasovsky.a / Math.sqrt(w)) * Math.cos(phi);
  const [x, y] = [lon - 105, lat - 35];
  const degrees = 180 / Math.PI;
  return [lon + (eastM(x, y) / parallelM) * degrees, lat + (northM(x, y) / meridianM) * degrees];
};

/** The true position of one read off a web map in China: the formula turned round by repeated correction, to 10⁻⁹°. */
export const trueOfGcj02 = (shown: LonLat): LonLat => {
  let position = shown;
  for (let round = 0; round < 8; round += 1) {
    const [lon, lat] = gcj02OfTrue(position);
    position = [position[0] + shown[0] - lon, position[1] + shown[1] - lat];
  }
  return position;
};

/**
 * How many times larger a small area comes out once its true outline, here, is shifted to GCJ-02: the determinant of the
 * offset's derivative (central differences over 20 m) on the ellipsoid. 0.994–1.007 in China; 1 where there is no offset.
 */
export const gcj02AreaFactor = ([lon, lat]: LonLat): number => {
  const step = 1e-4;
  const [east, west] = [gcj02OfTrue([lon + step, lat]), gcj02OfTrue([lon - step, lat])];
  const [north, south] = [gcj02OfTrue([lon, lat + step]), gcj02OfTrue([lon, lat - step])];
  const determinant =
    ((east[0] - west[0]) * (north[1] - south[1]) - (east[1] - west[1]) * (north[0] - south[0])) / (4 * step * step);
  const shifted = gcj02OfTrue([lon, lat]);
  return (determinant * squareDegreeM2(shifted[1])) / squareDegreeM2(lat);
};
