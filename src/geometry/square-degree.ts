import { e2, grs80 } from './transverse-mercator.ts';

/** Metres squared of a (small) square degree at a latitude, degrees, on GRS80: M · N · cos φ · (π/180)². */
export const squareDegreeM2 = (lat: number): number => {
  const phi = (lat * Math.PI) / 180;
  const w = 1 - e2 * Math.sin(phi) ** 2;
  return ((Math.PI / 180) ** 2 * grs80.a ** 2 * (1 - e2) * Math.cos(phi)) / w ** 2;
};
