import { describe, expect, it } from 'vitest';
import type { LonLat, Shape } from '../../../geometry/shapes.ts';
import { previewLayer } from '../../../import/review/preview-layer.ts';
import { objectAt } from './object-at.ts';
import { type PlanLayer, planLayer } from './plan-layer.ts';

/** Positions of these shapes are metres already. */
const drawn = (layer: string, shapes: readonly Shape[]): PlanLayer =>
  planLayer(previewLayer(layer, shapes), ([east, north]) => [east, north]);
const box = (west: number, south: number, side: number): readonly LonLat[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];
const land = drawn('land', [
  { type: 'Polygon', coordinates: [box(0, 0, 100), box(40, 40, 20)] },
  { type: 'Polygon', coordinates: [box(200, 0, 100)] },
]);
const roads = drawn('roads', [
  {
    type: 'LineString',
    coordinates: [
      [0, 150],
      [300, 150],
    ],
  },
]);
const wells = drawn('wells', [{ type: 'Point', coordinates: [50, 150] }]);

describe('what is pressed on a plan', () => {
  it('is the area round it, but not through a hole', () => {
    expect(objectAt([land], 10, 10, 3)).toEqual({ layer: 'land', object: 0 });
    expect(objectAt([land], 250, 50, 3)).toEqual({ layer: 'land', object: 1 });
    expect(objectAt([land], 50, 50, 3)).toBeNull();
    expect(objectAt([land], 150, 50, 3)).toBeNull();
  });

  it('is the point before the line, within reach', () => {
    expect(objectAt([land, wells, roads], 51, 151, 3)).toEqual({ layer: 'wells', object: 0 });
    expect(objectAt([land, wells, roads], 80, 152, 3)).toEqual({ layer: 'roads', object: 0 });
    expect(objectAt([land, wells, roads], 80, 154, 3)).toBeNull();
  });
});
