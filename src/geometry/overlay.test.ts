import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { intersectionAreaM2 } from './intersection-area.ts';
import { inset, intersect, loadOverlay, outset, subtract, unite } from './overlay.ts';
import type { OverlayResult } from './overlay-result.ts';
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
const areaOf = (result: OverlayResult): PlaneArea => {
  if (!result.ok) throw new Error(result.reason);
  return result.area;
};

describe('overlay before it is loaded', () => {
  it('says so instead of throwing', () => {
    expect(subtract(land(0, 0, 10), [land(5, 5, 10)])).toEqual({ ok: false, reason: 'overlay.notLoaded' });
    expect(inset(land(0, 0, 10), 1)).toEqual({ ok: false, reason: 'overlay.notLoaded' });
  });
});

describe('overlay', () => {
  beforeAll(() => loadOverlay());

  it('takes a corner off a square', () => {
    const rest = areaOf(subtract(land(0, 0, 10), [land(5, 5, 10)]));
    expect(planarAreaM2(rest)).toBeCloseTo(75, 9);
    expect(rest).toHaveLength(1);
    expect(rest[0]!.outer).toHaveLength(6);
  });

  it('makes a hole, splits in two, leaves nothing and leaves everything', () => {
    expect(areaOf(subtract(land(0, 0, 10), [land(2, 2, 3)]))[0]!.holes).toHaveLength(1);
    const road: PlaneArea = [
      {
        outer: [
          [4, -1],
          [6, -1],
          [6, 11],
          [4, 11],
        ],
        holes: [],
      },
    ];
    expect(areaOf(subtract(land(0, 0, 10), [road])).map((part) => planarAreaM2([part]))).toEqual([40, 40]);
    expect(areaOf(subtract(land(2, 2, 3), [land(0, 0, 10)]))).toEqual([]);
    expect(planarAreaM2(areaOf(subtract(land(0, 0, 10), [])))).toBe(100);
    expect(planarAreaM2(areaOf(subtract(land(0, 0, 10), [land(10, 0, 10)])))).toBe(100);
  });

  it('puts each hole into the part it lies in', () => {
    const two: PlaneArea = [...land(0, 0, 10), ...land(20, 0, 10)];
    const pierced = areaOf(subtract(two, [land(22, 2, 3), land(3, 3, 1)]));
    expect(pierced.map((part) => planarAreaM2([part])).sort()).toEqual([91, 99]);
    expect(pierced.every((part) => part.holes.length === 1)).toBe(true);
  });

  it('works at eastings of 37 million metres as beside the origin', () => {
    const common = areaOf(intersect(land(37_620_000, 2_542_000, 600), land(37_620_300, 2_542_300, 600)));
    expect(planarAreaM2(common)).toBeCloseTo(90_000, 3);
  });

  it('unites overlapping, touching and separate areas', () => {
    expect(planarAreaM2(areaOf(unite([land(0, 0, 10), land(5, 0, 10), land(15, 0, 10), land(100, 0, 10)])))).toBe(350);
    expect(areaOf(unite([land(0, 0, 10), land(10, 0, 10)]))).toHaveLength(1);
    expect(areaOf(unite([]))).toEqual([]);
  });

  it('leaves no hair along a border that was rounded twice', () => {
    const parcel: PlaneArea = [
      {
        outer: [
          [0, 0],
          [300.00004, 0.00003],
          [299.99996, 200],
          [0, 200],
        ],
        holes: [],
      },
    ];
    const footprint: PlaneArea = [
      {
        outer: [
          [0.00003, -0.00004],
          [120, 0.00005],
          [120, 199.99995],
          [0, 200.00004],
        ],
        holes: [],
      },
    ];
    const rest = areaOf(subtract(parcel, [footprint]));
    expect(rest).toHaveLength(1);
    expect(rest[0]!.outer).toHaveLength(4);
    expect(planarAreaM2(rest)).toBeCloseTo(36_000, 1);
  });

  it('refuses rather than answer for an outline that crosses itself, whose area is in doubt', () => {
    const bow: PlaneArea = [
      {
        outer: [
          [0, 0],
          [10, 10],
          [10, 0],
          [0, 12],
        ],
        holes: [],
      },
    ];
    expect(subtract(bow, [land(100, 100, 1)])).toEqual({ ok: false, reason: 'overlay.areaNotKept' });
    expect(intersect(bow, land(-5, -5, 30))).toEqual({ ok: false, reason: 'overlay.areaNotKept' });
  });

  it('refuses coordinates that are no numbers', () => {
    const broken: PlaneArea = [
      {
        outer: [
          [0, 0],
          [Number.NaN, 0],
          [1, 1],
        ],
        holes: [],
      },
    ];
    expect(subtract(land(0, 0, 10), [broken])).toEqual({ ok: false, reason: 'overlay.badCoordinates' });
    expect(outset(broken, 1)).toEqual({ ok: false, reason: 'overlay.badCoordinates' });
  });

  const star = (least: number) =>
    fc
      .tuple(
        fc.array(fc.double({ min: least, max: 60, noNaN: true }), { minLength: 4, maxLength: 16 }),
        fc.double({ min: -40, max: 40, noNaN: true }),
        fc.double({ min: -40, max: 40, noNaN: true }),
      )
      .map(
        ([reaches, east, north]): PlaneArea => [
          {
            outer: reaches.map((reach, i): PlanePosition => {
              const turn = (2 * Math.PI * i) / reaches.length;
              return [37_620_000 + east + reach * Math.cos(turn), 2_542_000 + north + reach * Math.sin(turn)];
            }),
            holes: [],
          },
        ],
      );

  it('keeps the area: what is taken and what is left make the whole', () => {
    fc.assert(
      fc.property(star(5), star(5), (a, b) => {
        const left = planarAreaM2(areaOf(subtract(a, [b])));
        const taken = planarAreaM2(areaOf(intersect(a, b)));
        const both = planarAreaM2(areaOf(unite([a, b])));
        const whole = planarAreaM2(a);
        expect(Math.abs(left + taken - whole)).toBeLessThan(0.05);
        expect(Math.abs(both - left - planarAreaM2(b))).toBeLessThan(0.05);
      }),
      { numRuns: 300 },
    );
  });

  it('survives shared borders shaken by a nanometre up to a tenth of a millimetre', () => {
    fc.assert(
      fc.property(
        star(5),
        fc.constantFrom(1e-9, 1e-7, 1e-5, 1e-4),
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 32, maxLength: 32 }),
        (a, size, noise) => {
          const shaken: PlaneArea = a.map(({ outer }) => ({
            outer: outer.map(([e, n], i): PlanePosition => [e + size * noise[2 * i]!, n + size * noise[2 * i + 1]!]),
            holes: [],
          }));
          expect(planarAreaM2(areaOf(subtract(a, [shaken])))).toBeLessThan(0.05);
          expect(Math.abs(planarAreaM2(areaOf(unite([a, shaken]))) - planarAreaM2(a))).toBeLessThan(0.1);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('sets back: a square loses a frame, and nothing is left of a narrow one', () => {
    expect(planarAreaM2(areaOf(inset(land(0, 0, 100), 10)))).toBeCloseTo(6400, 3);
    expect(areaOf(inset(land(0, 0, 15), 10))).toEqual([]);
    const grown = planarAreaM2(areaOf(outset(land(0, 0, 100), 10)));
    expect(grown).toBeGreaterThan(10_000 + 4000 + Math.PI * 100 - 0.1);
    expect(grown).toBeLessThan(10_000 + 4000 + Math.PI * 100);
    const holed: PlaneArea = [{ outer: square(0, 0, 100), holes: [square(40, 40, 20)] }];
    const kept = planarAreaM2(areaOf(inset(holed, 10)));
    expect(Math.abs(kept - (6400 - 400 - 800 - Math.PI * 100))).toBeLessThan(0.1);
  });

  it('never grows by a setback, never shrinks by a margin, and more takes more', () => {
    fc.assert(
      fc.property(star(20), fc.double({ min: 0.01, max: 20, noNaN: true }), (a, metres) => {
        const less = areaOf(inset(a, metres));
        const muchLess = areaOf(inset(a, metres * 1.5));
        const more = areaOf(outset(a, metres));
        expect(planarAreaM2(muchLess)).toBeLessThanOrEqual(planarAreaM2(less) + 0.01);
        expect(Math.abs(intersectionAreaM2(a, less) - planarAreaM2(less))).toBeLessThan(0.01);
        expect(Math.abs(intersectionAreaM2(a, more) - planarAreaM2(a))).toBeLessThan(0.01);
      }),
      { numRuns: 200 },
    );
  });
});
