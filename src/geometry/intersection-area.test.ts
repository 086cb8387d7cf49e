import { intersect, polygon, area as turfArea } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapAreaM2 } from './interiors-overlap.ts';
import { intersectionAreaM2 } from './intersection-area.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

const square = (west: number, south: number, size: number): PlaneRing => [
  [west, south],
  [west + size, south],
  [west + size, south + size],
  [west, south + size],
];
const land = (west: number, south: number, size: number): PlaneArea => [
  { outer: square(west, south, size), holes: [] },
];

describe('the area two areas have in common', () => {
  it('of squares is what one sees', () => {
    expect(intersectionAreaM2(land(0, 0, 10), land(5, 5, 10))).toBeCloseTo(25, 9);
    expect(intersectionAreaM2(land(0, 0, 10), land(2, 2, 3))).toBeCloseTo(9, 9);
    expect(intersectionAreaM2(land(0, 0, 10), land(20, 0, 10))).toBe(0);
    expect(intersectionAreaM2(land(0, 0, 10), land(10, 0, 10))).toBe(0);
  });
  it('does not care which way a ring runs', () => {
    const clockwise: PlaneArea = [{ outer: [...square(5, 5, 10)].reverse(), holes: [] }];
    expect(intersectionAreaM2(land(0, 0, 10), clockwise)).toBeCloseTo(25, 9);
  });
  it('leaves holes out and reaches into the arms of an L', () => {
    const pierced: PlaneArea = [{ outer: square(0, 0, 10), holes: [square(4, 4, 2)] }];
    expect(intersectionAreaM2(pierced, land(0, 0, 5))).toBeCloseTo(24, 9);
    expect(intersectionAreaM2(pierced, pierced)).toBeCloseTo(96, 9);
    const l: PlaneArea = [
      {
        outer: [
          [0, 0],
          [20, 0],
          [20, 10],
          [10, 10],
          [10, 20],
          [0, 20],
        ],
        holes: [],
      },
    ];
    expect(intersectionAreaM2(l, land(5, 5, 10))).toBeCloseTo(75, 9);
  });
  it('keeps its digits at eastings of 37 million metres', () => {
    expect(intersectionAreaM2(land(37_620_000, 2_542_000, 600), land(37_620_300, 2_542_300, 600))).toBeCloseTo(
      90_000,
      4,
    );
  });

  const star = fc
    .tuple(
      fc.array(fc.double({ min: 5, max: 50, noNaN: true }), { minLength: 3, maxLength: 14 }),
      fc.double({ min: -30, max: 30, noNaN: true }),
      fc.double({ min: -30, max: 30, noNaN: true }),
    )
    .map(
      ([reaches, east, north]): PlaneRing =>
        reaches.map((reach, i): PlanePosition => {
          const turn = (2 * Math.PI * i) / reaches.length;
          return [east + reach * Math.cos(turn), north + reach * Math.sin(turn)];
        }),
    );

  it('is symmetric, no larger than either and the whole with itself', () => {
    fc.assert(
      fc.property(star, star, (ringA, ringB) => {
        const a: PlaneArea = [{ outer: ringA, holes: [] }];
        const b: PlaneArea = [{ outer: ringB, holes: [] }];
        const common = intersectionAreaM2(a, b);
        expect(common).toBeGreaterThanOrEqual(0);
        expect(common).toBeLessThanOrEqual(Math.min(planarAreaM2(a), planarAreaM2(b)) + 1e-6);
        expect(Math.abs(intersectionAreaM2(b, a) - common)).toBeLessThan(1e-6);
        expect(Math.abs(intersectionAreaM2(a, a) - planarAreaM2(a))).toBeLessThan(1e-6);
      }),
    );
  });

  it('is the area of the outline that Turf’s overlay draws', () => {
    fc.assert(
      fc.property(star, star, (ringA, ringB) => {
        // A millionth of a degree at the equator stands for a metre; both sides measure on the same sphere.
        const closed = (ring: PlaneRing) => [...ring, ring[0]!].map(([e, n]) => [e * 1e-6, n * 1e-6]);
        const m2PerSquare = turfArea(
          polygon([
            [
              [0, 0],
              [1e-6, 0],
              [1e-6, 1e-6],
              [0, 1e-6],
              [0, 0],
            ],
          ]),
        );
        let outline: ReturnType<typeof intersect>;
        try {
          outline = intersect({
            type: 'FeatureCollection',
            features: [polygon([closed(ringA)]), polygon([closed(ringB)])],
          });
        } catch {
          return; // Turf's overlay throws now and then on ordinary polygons; no second opinion then.
        }
        const theirs = outline ? turfArea(outline) / m2PerSquare : 0;
        const ours = intersectionAreaM2([{ outer: ringA, holes: [] }], [{ outer: ringB, holes: [] }]);
        expect(Math.abs(ours - theirs)).toBeLessThan(0.01);
      }),
    );
  });
});

describe('the overlap of two sites', () => {
  it('is nothing for neighbours whose common border was rounded to 0.1 mm twice', () => {
    const west: PlaneArea = [
      {
        outer: [
          [0, 0],
          [100.0001, 0],
          [100.0001, 100],
          [0, 100],
        ],
        holes: [],
      },
    ];
    const east: PlaneArea = [
      {
        outer: [
          [100, 0],
          [200, 0],
          [200, 100],
          [100, 100],
        ],
        holes: [],
      },
    ];
    expect(intersectionAreaM2(west, east)).toBeGreaterThan(0);
    expect(overlapAreaM2(west, east)).toBe(0);
  });
  it('is counted from a strip of a centimetre on', () => {
    const west: PlaneArea = [
      {
        outer: [
          [0, 0],
          [100.01, 0],
          [100.01, 100],
          [0, 100],
        ],
        holes: [],
      },
    ];
    expect(overlapAreaM2(west, land(100, 0, 100))).toBeCloseTo(1, 6);
  });
});
