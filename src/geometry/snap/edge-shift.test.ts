import { describe, expect, it } from 'vitest';
import { edgeShift } from './edge-shift.ts';

describe('an edge that is dragged', () => {
  const ends = [
    [0, 0],
    [30, 40],
  ] as const;

  it('goes across itself, so far that it runs through the place of the pointer', () => {
    // The place is 10 m beside the edge and 20 m along it.
    const [east, north] = edgeShift({ ends, from: [0, 0], to: [12 - 8, 16 + 6], isFree: false });
    expect(east).toBeCloseTo(-8, 9);
    expect(north).toBeCloseTo(6, 9);
  });

  it('goes as the pointer where it is free', () => {
    expect(edgeShift({ ends, from: [1, 1], to: [5, 23], isFree: true })).toEqual([4, 22]);
  });

  it('without a length has no direction to keep', () => {
    expect(
      edgeShift({
        ends: [
          [2, 2],
          [2, 2],
        ],
        from: [2, 2],
        to: [5, 6],
        isFree: false,
      }),
    ).toEqual([3, 4]);
  });
});
