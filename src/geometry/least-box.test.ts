import { describe, expect, it } from 'vitest';
import { convexHull, leastBox } from './least-box.ts';
import { rectangleAt } from './rectangle.ts';

describe('the least rectangle round a ring', () => {
  it('is a turned block itself', () => {
    const box = leastBox(rectangleAt([37_620_000, 2_542_000], 0.4, 120, 80).corners)!;
    expect(box.lengthM).toBeCloseTo(120, 6);
    expect(box.widthM).toBeCloseTo(80, 6);
    expect(box.narrowestM).toBeCloseTo(80, 6);
    expect(Math.abs(Math.sin(2 * (box.turn - 0.4)))).toBeLessThan(1e-6);
  });

  it('goes over bays, and knows that a triangle is narrowest at its least height', () => {
    expect(
      convexHull([
        [0, 0],
        [50, 10],
        [100, 0],
        [100, 100],
        [0, 100],
      ]),
    ).toHaveLength(4);
    expect(
      leastBox([
        [0, 0],
        [30, 0],
        [0, 40],
      ])!.narrowestM,
    ).toBeCloseTo(24, 9);
  });

  it('is nothing round a line', () => {
    expect(
      leastBox([
        [0, 0],
        [10, 0],
        [20, 0],
      ]),
    ).toBeNull();
  });
});
