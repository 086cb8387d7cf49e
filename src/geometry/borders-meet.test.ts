import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bordersMeet } from './borders-meet.ts';
import { squaredToSegment } from './segment-distance.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

const box = (west: number, south: number, east: number, north: number): PlaneRing => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
];
const area = (outer: PlaneRing, ...holes: PlaneRing[]): PlaneArea => [{ outer, holes }];
const yard = area(box(0, 0, 100, 100));
const tolerance = 0.0005;

/** Corner by corner, as the question is put. */
const byHand = (a: PlaneArea, b: PlaneArea): boolean => {
  const rings = (of: PlaneArea): PlaneRing[] => of.flatMap(({ outer, holes }) => [outer, ...holes]);
  const near = (corners: PlaneRing[], edges: PlaneRing[]): boolean =>
    corners.flat().some(([e, n]) =>
      edges.some((ring) =>
        ring.some((p, i) => {
          const q = ring[(i + 1) % ring.length]!;
          return squaredToSegment(e, n, p[0], p[1], q[0], q[1]) <= tolerance * tolerance;
        }),
      ),
    );
  return near(rings(a), rings(b)) || near(rings(b), rings(a));
};

describe('borders that meet', () => {
  it('are those of neighbours with a corner on the other border, whichever of the two has the corner', () => {
    expect(bordersMeet(yard, [area(box(100, 0, 200, 100))], tolerance)).toBe(true);
    expect(bordersMeet(yard, [area(box(100.0004, 20, 200, 80))], tolerance)).toBe(true);
    expect(bordersMeet(area(box(100.0004, 20, 200, 80)), [yard], tolerance)).toBe(true);
  });

  it('are not those that merely cross, nor those that lie apart', () => {
    expect(bordersMeet(yard, [area(box(-10, 40, 110, 60))], tolerance)).toBe(false);
    expect(bordersMeet(yard, [area(box(100.001, 0, 200, 100))], tolerance)).toBe(false);
    expect(bordersMeet(yard, [area(box(20, 20, 40, 40))], tolerance)).toBe(false);
  });

  it('may be borders of holes', () => {
    const withPond = area(box(0, 0, 100, 100), box(20, 20, 40, 40));
    expect(bordersMeet(withPond, [area(box(40, 25, 60, 35))], tolerance)).toBe(true);
    expect(bordersMeet(yard, [area(box(-50, -50, 150, 150), box(30, 30, 100, 60))], tolerance)).toBe(true);
  });

  it('are found as by hand', () => {
    const place = fc.integer({ min: 0, max: 12 });
    const corner = fc.tuple(place, place) as fc.Arbitrary<PlanePosition>;
    const ring = fc.array(corner, { minLength: 3, maxLength: 7 });
    fc.assert(
      fc.property(ring, ring, ring, fc.constantFrom(0, 0.0004, 0.0006, 0.3), (outer, hole, other, off) => {
        const moved = area(other.map(([e, n]): PlanePosition => [e + off, n + off / 3]));
        const a = area(outer, hole);
        expect(bordersMeet(a, [moved], tolerance)).toBe(byHand(a, moved));
      }),
      { numRuns: 2000 },
    );
  });
});
