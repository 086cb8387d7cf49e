import { describe, expect, it } from 'vitest';
import { parcelSides } from './parcel-sides.ts';

describe('parcelSides', () => {
  it('gives a square its four sides, however many points lie on them', () => {
    const sides = parcelSides([
      [0, 0],
      [50, 0],
      [100, 0],
      [100, 100],
      [0, 100],
      [0, 40],
    ]);
    expect(sides.map(({ lengthM }) => lengthM)).toEqual([100, 100, 100, 100]);
    expect(sides[0]?.middle).toEqual([50, 0]);
  });

  it('takes a bend of small turns as one side', () => {
    const bend = Array.from({ length: 19 }, (_, index): [number, number] => {
      const angle = ((-90 + index * 5) * Math.PI) / 180;
      return [100 * Math.cos(angle), 100 * Math.sin(angle)];
    });
    const sides = parcelSides([...bend, [0, 0]]);
    expect(sides).toHaveLength(3);
    expect(Math.max(...sides.map(({ lengthM }) => lengthM))).toBeCloseTo((Math.PI / 2) * 100, 0);
  });
});
