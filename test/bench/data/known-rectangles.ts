import type { PlaneArea, PlanePosition, PlaneRing } from '../../../src/geometry/shapes.ts';

const turned = (ring: PlaneRing, degrees: number): PlaneRing => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return ring.map(([e, n]): PlanePosition => [e * cos - n * sin, e * sin + n * cos]);
};
const area = (outer: PlaneRing, holes: readonly PlaneRing[] = []): PlaneArea => [{ outer, holes }];
const box = (west: number, south: number, east: number, north: number): PlaneRing => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];

/** Outlines whose largest rectangle is known without a search. */
export const knownRectangles: readonly { readonly name: string; readonly area: PlaneArea; readonly areaM2: number }[] =
  [
    { name: 'turned rectangle', area: area(turned(box(0, 0, 170, 60), 23.7)), areaM2: 170 * 60 },
    // Half the area, on any side.
    {
      name: 'triangle',
      area: area(
        turned(
          [
            [0, 0],
            [200, 0],
            [60, 120],
          ],
          11,
        ),
      ),
      areaM2: (200 * 120) / 4,
    },
    {
      name: 'L',
      area: area([
        [0, 0],
        [200, 0],
        [200, 60],
        [70, 60],
        [70, 160],
        [0, 160],
      ]),
      areaM2: 200 * 60,
    },
    {
      name: '64-gon',
      area: area(
        Array.from(
          { length: 64 },
          (_, i): PlanePosition => [100 * Math.cos((i * Math.PI) / 32), 100 * Math.sin((i * Math.PI) / 32)],
        ),
      ),
      areaM2: 20_000,
    },
    { name: 'square with a hole', area: area(box(0, 0, 100, 100), [box(40, 40, 60, 60)]), areaM2: 100 * 40 },
  ];
