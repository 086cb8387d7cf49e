import type { PlaneArea, PlaneRing } from './shapes.ts';

/** Length round an open ring, metres. */
export const ringLengthM = (ring: PlaneRing): number => {
  let sum = 0;
  let previous = ring.at(-1);
  for (const current of ring) {
    if (previous) sum += Math.hypot(current[0] - previous[0], current[1] - previous[1]);
    previous = current;
  }
  return sum;
};

/** Length of all borders of an area, holes included, metres. */
export const perimeterM = (area: PlaneArea): number =>
  area.reduce(
    (sum, { outer, holes }) => sum + [outer, ...holes].reduce((part, ring) => part + ringLengthM(ring), 0),
    0,
  );
