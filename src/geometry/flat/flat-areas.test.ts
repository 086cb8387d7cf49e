import { describe, expect, it } from 'vitest';
import type { AreaShape } from '../shapes.ts';
import { flatBoxes, flatCount, flattenAreas } from './flat-areas.ts';

const yardWithPond: AreaShape = {
  type: 'Polygon',
  coordinates: [
    [
      [112, 23],
      [112.004, 23],
      [112.004, 23.004],
      [112, 23.004],
      [112, 23],
    ],
    [
      [112.001, 23.001],
      [112.001, 23.002],
      [112.002, 23.001],
      [112.001, 23.001],
    ],
  ],
};
const twoFields: AreaShape = {
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [112.01, 23],
        [112.02, 23],
        [112.02, 23],
        [112.01, 23.01],
        [112.01, 23],
      ],
    ],
    [
      [
        [112.03, 23.02],
        [112.04, 23.02],
        [112.03, 23.03],
      ],
    ],
  ],
};

describe('areas as flat arrays', () => {
  it('keep every ring, hole and part in its place', () => {
    const flat = flattenAreas([yardWithPond, twoFields]);
    expect(flatCount(flat)).toBe(2);
    expect([...flat.areaStart]).toEqual([0, 1, 3]);
    expect([...flat.polygonStart]).toEqual([0, 2, 3, 4]);
    expect([...flat.ringStart]).toEqual([0, 4, 7, 11, 14]);
    expect([...flat.coordinates.slice(8, 14)]).toEqual([112.001, 23.001, 112.001, 23.002, 112.002, 23.001]);
  });

  it('keep a position that is written twice: finding it is not their work', () => {
    const { coordinates } = flattenAreas([twoFields]);
    expect([...coordinates.slice(2, 6)]).toEqual([112.02, 23, 112.02, 23]);
  });

  it('are none for none, and keep the place of an area without polygons', () => {
    expect(flatCount(flattenAreas([]))).toBe(0);
    const flat = flattenAreas([{ type: 'MultiPolygon', coordinates: [] }, yardWithPond]);
    expect([...flat.areaStart]).toEqual([0, 0, 1]);
    expect([...flatBoxes(flat).slice(0, 4)]).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
  });

  it('lie each in its box', () => {
    expect([...flatBoxes(flattenAreas([yardWithPond, twoFields]))]).toEqual([
      112, 23, 112.004, 23.004, 112.01, 23, 112.04, 23.03,
    ]);
  });
});
