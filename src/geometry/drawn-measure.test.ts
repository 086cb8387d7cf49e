import { describe, expect, it } from 'vitest';
import { drawnMeasure } from './drawn-measure.ts';

describe('what is told while drawing', () => {
  it('is nothing of one corner', () => {
    expect(drawnMeasure([[5, 5]])).toEqual({
      edgeM: null,
      azimuthDeg: null,
      angleDeg: null,
      areaM2: null,
      lengthM: 0,
    });
  });

  it('is the length and the way of the first edge', () => {
    expect(
      drawnMeasure([
        [0, 0],
        [30, 40],
      ]),
    ).toMatchObject({ edgeM: 50, azimuthDeg: expect.closeTo(36.87, 2), lengthM: 50, areaM2: null });
  });

  it('is a right angle and half a square after two edges of it', () => {
    const measure = drawnMeasure([
      [0, 0],
      [100, 0],
      [100, 100],
    ]);
    expect(measure).toMatchObject({ edgeM: 100, angleDeg: expect.closeTo(90, 9), areaM2: 5000, lengthM: 200 });
  });

  it('tells the smaller angle, also across north', () => {
    const measure = drawnMeasure([
      [-10, 10],
      [0, 0],
      [10, 10],
    ]);
    expect(measure.angleDeg).toBeCloseTo(90, 9);
  });
});
