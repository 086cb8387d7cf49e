import type { PlaneArea, PlanePolygon, PlanePosition } from '../../../src/geometry/shapes.ts';
import { seeded } from './seeded.ts';

const halfWidthM = 15;
const segmentM = 55;

/** Roads that pass by or through a parcel, each of their segments a quadrangle 30 m wide: 9 of them on average. */
export const corridorsAt = ([{ outer }]: readonly [PlanePolygon], seed: number): readonly PlaneArea[] => {
  const random = seeded(seed);
  const [east, north] = outer
    .reduce<readonly [number, number]>(([e, n], p) => [e + p[0], n + p[1]], [0, 0])
    .map((sum) => sum / outer.length) as [number, number];
  const quads: PlaneArea[] = [];
  const roads = 2 + Math.floor(random() * 2);
  for (let road = 0; road < roads; road += 1) {
    let heading = random() * 2 * Math.PI;
    const steps = 3 + Math.floor(random() * 2);
    const back = (steps * segmentM) / 2;
    let at: PlanePosition = [
      east + (random() - 0.5) * 180 - back * Math.cos(heading),
      north + (random() - 0.5) * 180 - back * Math.sin(heading),
    ];
    for (let k = 0; k < steps; k += 1) {
      const [cos, sin] = [Math.cos(heading), Math.sin(heading)];
      const to: PlanePosition = [at[0] + segmentM * cos, at[1] + segmentM * sin];
      const [e, n] = [-sin * halfWidthM, cos * halfWidthM];
      quads.push([
        {
          outer: [
            [at[0] - e, at[1] - n],
            [to[0] - e, to[1] - n],
            [to[0] + e, to[1] + n],
            [at[0] + e, at[1] + n],
          ],
          holes: [],
        },
      ]);
      at = to;
      heading += (random() - 0.5) * 0.8;
    }
  }
  return quads;
};
