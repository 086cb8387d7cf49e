import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanePosition } from '../shapes.ts';
import { exactTurn } from './exact-turn.ts';
import { isStarShaped } from './star-shaped.ts';

const seen = (ring: readonly PlanePosition[]): boolean => isStarShaped(Float64Array.from(ring.flat()), 0, ring.length);
const onCircle = (turns: number, corners: number): PlanePosition[] =>
  Array.from({ length: corners }, (_, i) => {
    const angle = (2 * Math.PI * turns * i) / corners;
    return [1000 + 10 * Math.cos(angle), 2000 + 10 * Math.sin(angle)];
  });

/** Whether two edges that do not follow one another meet. */
const meetsItself = (ring: readonly PlanePosition[]): boolean => {
  const turn = (a: PlanePosition, b: PlanePosition, c: PlanePosition) =>
    Math.sign(exactTurn(a[0], a[1], b[0], b[1], c[0], c[1]));
  return ring.some((a, i) =>
    ring.some((c, k) => {
      if (k <= i + 1 || (i === 0 && k === ring.length - 1)) return false;
      const [b, d] = [ring[i + 1]!, ring[(k + 1) % ring.length]!];
      // Edges on one line may lie apart.
      const apart = [0, 1].some(
        (axis) =>
          Math.max(a[axis]!, b[axis]!) < Math.min(c[axis]!, d[axis]!) ||
          Math.max(c[axis]!, d[axis]!) < Math.min(a[axis]!, b[axis]!),
      );
      return !apart && turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
    }),
  );
};

describe('a ring seen whole from one place', () => {
  it('is a convex one, either way round, and a gently concave one', () => {
    expect(seen(onCircle(1, 7))).toBe(true);
    expect(seen(onCircle(-1, 7))).toBe(true);
    expect(
      seen([
        [0, 0],
        [10, 0],
        [10, 10],
        [5, 7],
        [0, 10],
      ]),
    ).toBe(true);
  });

  it('is not one that goes round twice, though all its edges turn the same way', () => {
    expect(seen(onCircle(2, 5))).toBe(false);
  });

  it('is not one that comes back on itself, touches itself or writes a corner twice', () => {
    const square: PlanePosition[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ];
    expect(seen([...square.slice(0, 2), [10, 0], ...square.slice(2)])).toBe(false);
    expect(seen([...square.slice(0, 2), [15, 0], ...square.slice(1)])).toBe(false);
    expect(seen([square[0]!, square[2]!, square[1]!, square[3]!])).toBe(false);
  });

  it('never meets itself', () => {
    const step = fc.tuple(fc.integer({ min: -6, max: 6 }), fc.integer({ min: -6, max: 6 }));
    let told = 0;
    fc.assert(
      fc.property(fc.array(step, { minLength: 3, maxLength: 7 }), (ring) => {
        if (!seen(ring)) return;
        told += 1;
        expect(meetsItself(ring)).toBe(false);
      }),
      { numRuns: 3000 },
    );
    expect(told).toBeGreaterThan(50);
  });
});
