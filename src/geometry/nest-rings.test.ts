import { describe, expect, it } from 'vitest';
import { nestRings, ringParents } from './nest-rings.ts';
import type { PlaneRing } from './shapes.ts';

const square = (west: number, south: number, side: number): PlaneRing => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
];

describe('rings in rings', () => {
  it('are outline, hole, island in the hole', () => {
    expect(nestRings([square(40, 40, 20), square(0, 0, 100), square(20, 20, 60)])).toEqual([
      { outer: 0, holes: [] },
      { outer: 1, holes: [2] },
    ]);
  });

  it('stand beside each other where they are only neighbours', () => {
    expect(nestRings([square(0, 0, 10), square(10, 0, 10), square(30, 0, 10)])).toEqual([
      { outer: 0, holes: [] },
      { outer: 1, holes: [] },
      { outer: 2, holes: [] },
    ]);
  });

  it('are a hole when the inner one touches the border', () => {
    expect(nestRings([square(0, 0, 100), square(0, 0, 10)])).toEqual([{ outer: 0, holes: [1] }]);
  });

  it('are no hole when they cross', () => {
    expect(nestRings([square(0, 0, 100), square(90, 90, 20)])).toEqual([
      { outer: 0, holes: [] },
      { outer: 1, holes: [] },
    ]);
  });

  it('runs either way', () => {
    expect(nestRings([[...square(0, 0, 100)].reverse(), square(20, 20, 10)])).toEqual([{ outer: 0, holes: [1] }]);
  });

  it('has no answer for nothing', () => {
    expect(nestRings([])).toEqual([]);
  });

  it('have the smallest around as their parent', () => {
    expect(ringParents([square(40, 40, 20), square(0, 0, 100), square(20, 20, 60)])).toEqual([2, null, 1]);
  });
});
