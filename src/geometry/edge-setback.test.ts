import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { edgeSetback, leftToOverlay, setbackAreaM2 } from './edge-setback.ts';
import { inset, loadOverlay, type OverlayResult } from './overlay.ts';
import { planarAreaM2 } from './planar-area.ts';
import { setbackByOverlay } from './setback/setback-by-overlay.ts';
import type { PlaneArea, PlanePosition, PlaneRing } from './shapes.ts';

const rectangle = (west: number, south: number, width: number, depth: number): PlaneRing => [
  [west, south],
  [west + width, south],
  [west + width, south + depth],
  [west, south + depth],
];
const land = (outer: PlaneRing, ...holes: PlaneRing[]): PlaneArea => [{ outer, holes }];
const areaOf = (result: OverlayResult): PlaneArea => {
  if (!result.ok) throw new Error(result.reason);
  return result.area;
};
/** Distances in the order of the ring's edges. */
const each =
  (...metres: readonly number[]) =>
  (_: PlaneRing, edge: number) =>
    metres[edge] ?? 0;
/** The L of 100 × 100 m without its north-east quarter; the inward corner is (50, 50). */
const corner: PlaneRing = [
  [0, 0],
  [100, 0],
  [100, 50],
  [50, 50],
  [50, 100],
  [0, 100],
];

beforeAll(() => loadOverlay());

describe('setback of one distance', () => {
  it('leaves 80 × 80 m of a square of 100 m', () => {
    expect(setbackAreaM2(land(rectangle(0, 0, 100, 100)), 10)).toBeCloseTo(6400, 9);
    const [only] = areaOf(edgeSetback(land(rectangle(0, 0, 100, 100)), 10));
    expect(only!.outer).toHaveLength(4);
  });
  it('is round where a corner points inwards: the L loses a quarter disc there and no more', () => {
    const straight = 80 * 80 - 50 * 50;
    expect(setbackAreaM2(land(corner), 10)).toBeCloseTo(straight + 100 - (Math.PI / 4) * 100, 9);
  });
  it('keeps away from a hole on all its sides', () => {
    const holed = land(rectangle(0, 0, 100, 100), rectangle(40, 40, 20, 20));
    expect(setbackAreaM2(holed, 10)).toBeCloseTo(6400 - (400 + 4 * 20 * 10 + Math.PI * 100), 9);
    expect(areaOf(edgeSetback(holed, 10))[0]!.holes).toHaveLength(1);
  });
  it('parts a dumb-bell in two', () => {
    const bell: PlaneRing = [
      [0, 0],
      [60, 0],
      [60, 25],
      [100, 25],
      [100, 0],
      [160, 0],
      [160, 60],
      [100, 60],
      [100, 35],
      [60, 35],
      [60, 60],
      [0, 60],
    ];
    const parts = areaOf(edgeSetback(land(bell), 10));
    expect(parts).toHaveLength(2);
    expect(planarAreaM2(parts)).toBeCloseTo(planarAreaM2(areaOf(inset(land(bell), 10))), 1);
  });
  it('leaves nothing of a strip twice as wide as the setback, and of a narrower one', () => {
    for (const depth of [20, 19.99, 3]) {
      expect(setbackAreaM2(land(rectangle(0, 0, 100, depth)), 10)).toBeCloseTo(0, 6);
      expect(areaOf(edgeSetback(land(rectangle(0, 0, 100, depth)), 10))).toEqual([]);
    }
  });
  it('takes nothing at 0 m, and runs either way round at eastings of 38 million metres', () => {
    const far = corner.map(([e, n]): PlanePosition => [e + 37_400_000, n + 2_540_000]);
    expect(setbackAreaM2(land(far), 0)).toBeCloseTo(7500, 6);
    expect(setbackAreaM2(land([...far].reverse()), 10)).toBeCloseTo(setbackAreaM2(land(corner), 10)!, 6);
  });
});

describe('setback by edge', () => {
  const square = land(rectangle(0, 0, 100, 100));
  it('takes each side its own strip', () => {
    expect(setbackAreaM2(square, each(10, 0, 0, 0))).toBeCloseTo(9000, 9);
    expect(setbackAreaM2(square, each(10, 5, 20, 0))).toBeCloseTo(95 * 70, 9);
    expect(planarAreaM2(areaOf(edgeSetback(square, each(10, 5, 20, 0))))).toBeCloseTo(95 * 70, 6);
  });
  it('follows the edges of the ring as given when it runs clockwise', () => {
    const clockwise = [...rectangle(0, 0, 100, 100)].reverse();
    // From the north-west: north, east, south, west.
    expect(setbackAreaM2(land(clockwise), each(20, 5, 10, 0))).toBeCloseTo(95 * 70, 9);
    expect(areaOf(edgeSetback(land(clockwise), each(20, 0, 0, 0)))[0]!.outer.every(([, n]) => n <= 80 + 1e-9)).toBe(
      true,
    );
  });
  it('goes round the end of the wider strip where a side is parted in the middle', () => {
    const parted: PlaneRing = [
      [0, 0],
      [50, 0],
      [100, 0],
      [100, 100],
      [0, 100],
    ];
    // 50 × 10 m, 50 × 6 m, and of the quarter disc round the end what rises above the 6 m.
    const exact = 500 + 300 + capAbove(10, 6) / 2;
    expect(setbackAreaM2(land(parted), each(10, 6, 0, 0, 0))).toBeCloseTo(10_000 - exact, 9);
  });
  it('is the overlay of strips where the wider distance crosses the whole parcel', () => {
    const thin = land(rectangle(0, 0, 100, 15));
    expect(setbackAreaM2(thin, each(20, 2, 2, 2))).toBeCloseTo(0, 6);
  });
});

/** Area of the part of a disc beyond a chord, m². */
const capAbove = (radius: number, chordAt: number): number =>
  radius * radius * Math.acos(chordAt / radius) - chordAt * Math.sqrt(radius * radius - chordAt * chordAt);

/** Parcels with 6 to 28 corners round a middle, most of them concave, half of them with a hole. */
const parcels = fc
  .record({
    shares: fc.array(fc.double({ min: 0.25, max: 1, noNaN: true }), { minLength: 6, maxLength: 28 }),
    radius: fc.double({ min: 40, max: 220, noNaN: true }),
    turn: fc.double({ min: 0, max: 6.28, noNaN: true }),
    hole: fc.option(fc.double({ min: 0.05, max: 0.18, noNaN: true })),
    stretch: fc.double({ min: 0.3, max: 1, noNaN: true }),
  })
  .map(({ shares, radius, turn, hole, stretch }): PlaneArea => {
    const at = (angle: number, r: number): PlanePosition => [
      37_400_000 + r * Math.cos(angle),
      2_540_000 + stretch * r * Math.sin(angle),
    ];
    const outer = shares.map((share, i) => at(turn + (2 * Math.PI * i) / shares.length, share * radius));
    const inner = [0, 1, 2, 3, 4].map((i) => at((-2 * Math.PI * i) / 5, (hole ?? 0) * radius));
    return [{ outer, holes: hole === null ? [] : [inner] }];
  });
/** Clipper draws the arcs with chords of 2 mm towards the corner, so it finds more land, by two thirds of that along them. */
const chordsM2 = (parcel: PlaneArea, metres: number): number =>
  parcel.reduce((sum, { outer, holes }) => sum + outer.length + holes.flat().length, 0) * 0.0014 * metres;
const seeded = { seed: 537, numRuns: 2000, endOnFailure: true } as const;

describe('setback of seeded parcels', () => {
  it('agrees with Clipper to 0.05 m² and seldom needs it', () => {
    let needed = 0;
    fc.assert(
      fc.property(parcels, fc.constantFrom(3, 10, 30), (parcel, metres) => {
        needed += leftToOverlay(parcel, metres);
        const ours = setbackAreaM2(parcel, metres)!;
        const theirs = planarAreaM2(areaOf(inset(parcel, metres)));
        return ours <= theirs + 0.05 && theirs <= ours + 0.05 + chordsM2(parcel, metres);
      }),
      seeded,
    );
    expect(needed).toBeLessThan(20);
  });
  it('draws the outline it measures', () => {
    fc.assert(
      fc.property(parcels, fc.constantFrom(5, 20), (parcel, metres) => {
        const outline = edgeSetback(parcel, metres);
        return outline.ok && Math.abs(planarAreaM2(outline.area) - setbackAreaM2(parcel, metres)!) <= 0.5;
      }),
      { ...seeded, numRuns: 500 },
    );
  });
  it('takes more the farther it goes', () => {
    fc.assert(
      fc.property(
        parcels,
        fc.double({ min: 0, max: 40, noNaN: true }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        (parcel, a, b) =>
          setbackAreaM2(parcel, Math.min(a, b))! >= setbackAreaM2(parcel, Math.max(a, b))! - 1e-6 * (1 + a + b),
      ),
      seeded,
    );
  });
  it('agrees with the overlay of strips where every edge has its own distance', () => {
    let needed = 0;
    fc.assert(
      fc.property(parcels, fc.array(fc.constantFrom(0, 4, 8, 15, 25), { minLength: 3, maxLength: 9 }), (parcel, by) => {
        const metres = (_: PlaneRing, edge: number) => by[edge % by.length] ?? 0;
        needed += leftToOverlay(parcel, metres);
        const ours = setbackAreaM2(parcel, metres)!;
        const theirs = setbackByOverlay(parcel[0]!, metres);
        if (!theirs.ok) return false;
        const theirM2 = planarAreaM2(theirs.area);
        return ours <= theirM2 + 0.05 && theirM2 <= ours + 0.05 + chordsM2(parcel, 25);
      }),
      { ...seeded, numRuns: 500 },
    );
    // Five distances from 0 to 25 m shuffled over jagged parcels: harder than any street.
    expect(needed).toBeLessThan(170);
  });
});
