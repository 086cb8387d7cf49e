import type { PlaneArea, PlaneRing } from './shapes.ts';

/** Length round an open ring, metres. */
export const ringLengthM = (ring: PlaneRing): number => {
  let sum = 0;
  let previous = ring.at(-1);
  for (const current of ring) {
    if (previous) {
      const east = current[0] - previous[0];
      const north = current[1] - previous[1];
      // Not Math.hypot, which takes ten times as long: no length between positions of one plane is near overflow.
      sum += Math.sqrt(east * east + north * north);
    }
    previous = current;
  }
  return sum;
};

/** Length of all borders of an area, holes included, metres. */
export const perimeterM = (area: PlaneArea): number =>
  area.reduce(
    (sum, { outer, holes }) => holes.reduce((part, ring) => part + ringLengthM(ring), sum + ringLengthM(outer)),
    0,
  );
