import type { PlaneRing } from './shapes.ts';

/**
 * Signed area of an open ring in m²: positive when it runs anticlockwise (east to north).
 * Summed from the ring's first position, so that eastings of 38 million metres lose no digits.
 */
export const ringAreaM2 = (ring: PlaneRing): number => {
  const origin = ring[0];
  if (origin === undefined || ring.length < 3) return 0;
  let twice = 0;
  let previousEast = 0;
  let previousNorth = 0;
  for (const position of ring) {
    const e = position[0] - origin[0];
    const n = position[1] - origin[1];
    twice += previousEast * n - e * previousNorth;
    previousEast = e;
    previousNorth = n;
  }
  return twice / 2;
};
