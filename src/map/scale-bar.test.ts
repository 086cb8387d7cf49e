import { describe, expect, it } from 'vitest';
import { metresPerPixel } from '../geometry/metres-per-pixel.ts';
import { scaleBar } from './scale-bar.ts';

describe('the scale bar', () => {
  it('knows the metres of a pixel: the equator at zoom 0 is 512 pixels long', () => {
    expect(metresPerPixel(0, 0) * 512).toBeCloseTo(40_075_016.69, 1);
    expect(metresPerPixel(60, 3)).toBeCloseTo(metresPerPixel(0, 4), 9);
  });

  it('measures a round length that fits', () => {
    for (const zoom of [10, 12.3, 14.71, 16, 19.2]) {
      const { barM, barPx } = scaleBar(22.98, zoom);
      expect(barPx).toBeLessThanOrEqual(130);
      expect(barPx).toBeGreaterThan(45);
      expect(barPx * metresPerPixel(22.98, zoom)).toBeCloseTo(barM, 6);
      expect([1, 2, 5]).toContain(Number(String(barM)[0]));
    }
  });

  it('shows 10 mu as a square of 81.65 m', () => {
    const { squareMu, squarePx } = scaleBar(22.98, 15);
    expect(squareMu).toBe(10);
    expect(squarePx * metresPerPixel(22.98, 15)).toBeCloseTo(81.65, 2);
  });
});
