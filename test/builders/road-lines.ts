import type { RoadLine } from '../../src/geometry/network.ts';
import type { PlaneLine, PlaneShape } from '../../src/geometry/shapes.ts';

/** A two-way street of 30 km/h at grade, unless told. 30 km/h are 500 m a minute. */
export const road = (id: string, line: PlaneLine, more: Partial<RoadLine> = {}): RoadLine => ({
  id,
  line,
  class: 'street',
  speedKmh: 30,
  oneWay: false,
  bridge: false,
  ...more,
});

export const at = (east: number, north: number): PlaneShape => ({ kind: 'points', points: [[east, north]] });

/** A square plot. */
export const plot = (west: number, south: number, size: number): PlaneShape => ({
  kind: 'area',
  area: [
    {
      outer: [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
      ],
      holes: [],
    },
  ],
});
