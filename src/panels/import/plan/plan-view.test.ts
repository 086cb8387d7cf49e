import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, fitted, gapBetween, groundAt, zoomedAt } from './plan-view.ts';

const size = { width: 848, height: 648 };
const box = { west: 1000, south: 2000, east: 1800, north: 2600 };

describe('the view of a plan', () => {
  it('shows a box whole, with a margin', () => {
    expect(fitted(box, size)).toEqual({ east: 1400, north: 2300, metresPerPixel: 1 });
    expect(fitted({ ...box, east: 1000, north: 2000 }, size).metresPerPixel).toBeGreaterThan(0.1);
  });

  it('keeps the ground under the pointer when it zooms', () => {
    const pixel = { min: 0, max: 600 };
    fc.assert(
      fc.property(
        fc.integer(pixel),
        fc.integer(pixel),
        fc.double({ min: 0.5, max: 2, noNaN: true }),
        (x, y, factor) => {
          const before = fitted(box, size);
          const ground = groundAt(before, size, x, y);
          const after = groundAt(zoomedAt(before, size, factor, x, y), size, x, y);
          expect(after.east).toBeCloseTo(ground.east, 6);
          expect(after.north).toBeCloseTo(ground.north, 6);
        },
      ),
    );
  });

  it('knows how far two boxes lie apart', () => {
    const beside = { west: 2100, south: 2200, east: 2200, north: 2300 };
    expect(gapBetween(box, beside)).toBe(300);
    expect(gapBetween(box, { ...beside, south: 3000, north: 3100 })).toBe(500);
    expect(gapBetween(box, { ...box, west: 1200 })).toBe(0);
    expect(boxAround([box, beside])).toEqual({ west: 1000, south: 2000, east: 2200, north: 2600 });
    expect(boxAround([])).toBeNull();
  });
});
