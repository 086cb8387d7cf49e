import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { azimuthDeg, frontageAzimuth } from './frontage-azimuth.ts';
import { rectangleOfArea } from './rectangle-of-area.ts';
import { ringAreaM2 } from './ring-area.ts';

describe('the rectangle carried while dragging', () => {
  it('has its width along the azimuth', () => {
    const ring = rectangleOfArea({ areaM2: 200, aspect: 2, azimuthDeg: 90, centre: [100, 100] });
    expect(ring.map(([e, n]) => [Math.round(e), Math.round(n)])).toEqual([
      [90, 95],
      [110, 95],
      [110, 105],
      [90, 105],
    ]);
  });
  it('has exactly the area, whatever its shape and turn', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 1e6, noNaN: true }),
        fc.double({ min: 0.1, max: 10, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        (areaM2, aspect, azimuth) => {
          const ring = rectangleOfArea({ areaM2, aspect, azimuthDeg: azimuth, centre: [37_620_000, 2_542_000] });
          expect(Math.abs(ringAreaM2(ring) - areaM2)).toBeLessThan(1e-6 * areaM2 + 1e-4);
        },
      ),
    );
  });
});

describe('directions', () => {
  it('are counted clockwise from grid north', () => {
    expect(azimuthDeg([0, 0], [0, 5])).toBe(0);
    expect(azimuthDeg([0, 0], [5, 0])).toBe(90);
    expect(azimuthDeg([0, 0], [-5, 0])).toBe(270);
    expect(frontageAzimuth({ from: [0, 0], to: [5, -5] })).toBe(135);
    expect(azimuthDeg([1, 1], [1, 1])).toBe(0);
  });
});
