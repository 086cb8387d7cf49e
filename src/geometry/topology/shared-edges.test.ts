import { describe, expect, it } from 'vitest';
import type { PlaneArea } from '../shapes.ts';
import { flatOfPlane } from './flat-of-plane.ts';
import { sharedEdges } from './shared-edges.ts';

const box = (west: number, south: number, east: number, north: number): PlaneArea => [
  {
    outer: [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
    holes: [],
  },
];
/** The edges that are not simply shared, each as its ends. */
const others = (areas: readonly PlaneArea[], areaM2: readonly number[] = areas.map(() => 100)): string[] => {
  const { otherEnds } = sharedEdges(flatOfPlane(areas), Float64Array.from(areaM2), 10);
  return Array.from({ length: otherEnds.length / 4 }, (_, i) => otherEnds.slice(4 * i, 4 * i + 4).join(' ')).sort();
};

describe('borders written alike by both neighbours', () => {
  it('cancel; what is left is the border of both together', () => {
    expect(others([box(0, 0, 10, 10), box(10, 0, 20, 10)])).toEqual([
      '0 0 10 0',
      '0 10 0 0',
      '10 0 20 0',
      '10 10 0 10',
      '20 0 20 10',
      '20 10 10 10',
    ]);
  });

  it('cancel whichever way the rings are written', () => {
    const [first] = box(10, 0, 20, 10);
    const clockwise: PlaneArea = [{ outer: first!.outer.toReversed(), holes: [] }];
    const left = others([box(0, 0, 10, 10), clockwise], [100, -100]);
    expect(left).toHaveLength(6);
    expect(left).not.toContain('10 0 10 10');
  });

  it('of which one is off by the last digit do not', () => {
    expect(others([box(0, 0, 10, 10), box(10 + 2e-15, 0, 20, 10)])).toHaveLength(8);
  });

  it('drawn twice the same way are left in doubt', () => {
    expect(others([box(0, 0, 10, 10), box(0, 0, 10, 10)])).toHaveLength(8);
  });

  it('a third and a fourth lie on are left in doubt', () => {
    const pair = [box(0, 0, 10, 10), box(10, 0, 20, 10)];
    const left = others([...pair, ...pair]);
    expect(left).toContain('10 0 10 10');
    expect(left).toContain('10 10 10 0');
  });
});
