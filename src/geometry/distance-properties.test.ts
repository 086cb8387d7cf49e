import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distanceM } from './distance.ts';
import type { PlanePosition, PlaneShape } from './shapes.ts';

const place = fc.tuple(
  fc.double({ min: -500, max: 500, noNaN: true }),
  fc.double({ min: -500, max: 500, noNaN: true }),
);
const star = fc
  .tuple(fc.array(fc.double({ min: 5, max: 60, noNaN: true }), { minLength: 3, maxLength: 9 }), place)
  .map(([reaches, [east, north]]): PlaneShape => {
    const outer = reaches.map((reach, i): PlanePosition => {
      const turn = (2 * Math.PI * i) / reaches.length;
      return [37_620_000 + east + reach * Math.cos(turn), 2_542_000 + north + reach * Math.sin(turn)];
    });
    return { kind: 'area', area: [{ outer, holes: [] }] };
  });
const chain = (kind: 'points' | 'lines') =>
  fc.array(place, { minLength: 2, maxLength: 6 }).map((positions): PlaneShape => {
    const moved = positions.map(([e, n]): PlanePosition => [37_620_000 + e, 2_542_000 + n]);
    return kind === 'points' ? { kind, points: moved } : { kind, lines: [moved] };
  });
const shape = fc.oneof(star, chain('points'), chain('lines'));

describe('the distance of any two shapes', () => {
  it('is the same both ways, never negative, and 0 to itself', () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        const there = distanceM(a, b);
        expect(there).toBeGreaterThanOrEqual(0);
        expect(distanceM(b, a)).toBeCloseTo(there, 9);
        expect(distanceM(a, a)).toBe(0);
      }),
      { numRuns: 400 },
    );
  });

  it('is no longer than the way by any third place', () => {
    fc.assert(
      fc.property(shape, shape, place, (a, b, [east, north]) => {
        const via: PlaneShape = { kind: 'points', points: [[37_620_000 + east, 2_542_000 + north]] };
        expect(distanceM(a, b)).toBeLessThanOrEqual(distanceM(a, via) + distanceM(via, b) + 1e-6);
      }),
      { numRuns: 400 },
    );
  });
});
