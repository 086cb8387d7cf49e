import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutCandidates } from './cut-to-area.ts';
import { intersectionAreaM2 } from './intersection-area.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneArea, PlanePosition } from './shapes.ts';

const block: PlaneArea = [
  {
    outer: [
      [0, 0],
      [200, 0],
      [200, 100],
      [0, 100],
    ],
    holes: [],
  },
];
const southSide = { from: [0, 0], to: [200, 0] } as const;
/** The best of the cuts. */
const cut = (...args: Parameters<typeof cutCandidates>) => {
  const [best] = cutCandidates(...args);
  if (!best) throw new Error('no cut');
  return best;
};

describe('cutting an area off a parcel', () => {
  it('draws one line square to the frontage', () => {
    const { area, remainder } = cut(block, 8000, southSide);
    expect(planarAreaM2(area)).toBeCloseTo(8000, 6);
    expect(planarAreaM2(remainder)).toBeCloseTo(12_000, 6);
    expect(Math.max(...area[0]!.outer.map(([east]) => east))).toBeCloseTo(80, 6);
    expect(cutCandidates(block, 8000, southSide)[0]!.kind).toBe('square');
  });

  it('works where the free land lies a setback behind the frontage', () => {
    const free: PlaneArea = [
      {
        outer: [
          [10, 10],
          [190, 10],
          [190, 90],
          [10, 90],
        ],
        holes: [],
      },
    ];
    const { area } = cut(free, 4000, southSide);
    expect(planarAreaM2(area)).toBeCloseTo(4000, 6);
    expect(cutCandidates(free, 4000, southSide)[0]!.frontageM).toBeCloseTo(50, 6);
  });

  it('goes on beside what is already placed', () => {
    const first = cut(block, 5000, southSide);
    const second = cut(first.remainder, 5000, southSide);
    const third = cut(second.remainder, 5000, southSide);
    expect(intersectionAreaM2(first.area, second.area)).toBeLessThan(1e-6);
    expect(planarAreaM2(third.remainder)).toBeCloseTo(5000, 4);
    expect(cut(third.remainder, 5000, southSide).remainder).toEqual([]);
  });

  it('takes all when all is asked for', () => {
    expect(cut(block, 20_000, southSide)).toMatchObject({ kind: 'whole', area: block, remainder: [], movable: null });
  });

  it('follows a bent frontage, bulging in or out, behind a setback too', () => {
    for (const bulge of [-25, 25])
      for (const setback of [0, 10]) {
        const front = Array.from({ length: 21 }, (_, i): PlanePosition => {
          const along = i / 20;
          return [300 * along, setback + 4 * bulge * along * (1 - along)];
        });
        const parcel: PlaneArea = [{ outer: [...front, [300, 220], [0, 220]], holes: [] }];
        const whole = planarAreaM2(parcel);
        for (const share of [0.1, 0.5, 0.9]) {
          const [best] = cutCandidates(parcel, share * whole, { from: [0, 0], to: [300, 0] });
          expect(best!.kind).toBe('square');
          expect(best!.frontageM).toBeGreaterThan(300 * share * 0.8);
          expect(planarAreaM2(best!.area)).toBeCloseTo(share * whole, 4);
        }
      }
  });

  it('keeps an L in one piece and exact, past the inner corner', () => {
    const l: PlaneArea = [
      {
        outer: [
          [0, 0],
          [200, 0],
          [200, 50],
          [100, 50],
          [100, 100],
          [0, 100],
        ],
        holes: [],
      },
    ];
    for (const wish of [3000, 9999, 10_000.5, 12_345.6, 14_000]) {
      const { area, remainder } = cut(l, wish, southSide);
      expect(area).toHaveLength(1);
      expect(Math.abs(planarAreaM2(area) - wish)).toBeLessThan(0.01);
      expect(Math.abs(planarAreaM2(area) + planarAreaM2(remainder) - 15_000)).toBeLessThan(0.01);
    }
  });

  it('takes the leg that has the frontage, not the other one behind the same line', () => {
    const arch: PlaneArea = [
      {
        outer: [
          [0, 0],
          [100, 0],
          [100, 200],
          [200, 200],
          [200, 0],
          [300, 0],
          [300, 300],
          [0, 300],
        ],
        holes: [],
      },
    ];
    const cuts = cutCandidates(arch, 15_000, { from: [200, 0], to: [300, 0] });
    const parallel = cuts.find(({ kind }) => kind === 'parallel')!;
    expect(Math.min(...parallel.area[0]!.outer.map(([east]) => east))).toBe(200);
    expect(parallel.remainder.map((part) => planarAreaM2([part]))).toEqual([55_000]);
    const left = cutCandidates(arch, 15_000, { from: [0, 0], to: [100, 0] });
    expect(Math.max(...left.find(({ kind }) => kind === 'parallel')!.area[0]!.outer.map(([east]) => east))).toBe(100);
  });

  it('can cut a strip that leaves what lies beyond the frontage’s end with the remainder', () => {
    const eastsOf = (area: PlaneArea) => area[0]!.outer.map(([east]) => Math.round(east));
    const strip = cutCandidates(block, 3000, { from: [100, 0], to: [200, 0] }).find(
      ({ kind, area }) => kind === 'strip' && Math.min(...eastsOf(area)) === 100,
    )!;
    expect(Math.max(...eastsOf(strip.area))).toBe(130);
    expect(strip.remainder.map((part) => Math.round(planarAreaM2([part]))).sort((p, q) => p - q)).toEqual([
      7000, 10_000,
    ]);
  });

  it('counts a pond as no land', () => {
    const pond: PlaneArea = [
      {
        ...block[0]!,
        holes: [
          [
            [20, 20],
            [60, 20],
            [60, 60],
            [20, 60],
          ],
        ],
      },
    ];
    const { area, remainder } = cut(pond, 9000, southSide);
    expect(planarAreaM2(area)).toBeCloseTo(9000, 6);
    expect(planarAreaM2(remainder)).toBeCloseTo(20_000 - 1600 - 9000, 6);
  });

  it('keeps to the part with the road where a river splits the parcel', () => {
    const split: PlaneArea = [
      {
        outer: [
          [0, 0],
          [200, 0],
          [200, 40],
          [0, 40],
        ],
        holes: [],
      },
      {
        outer: [
          [0, 60],
          [200, 60],
          [200, 160],
          [0, 160],
        ],
        holes: [],
      },
    ];
    const { area, remainder } = cut(split, 6000, southSide);
    expect(Math.max(...area[0]!.outer.map(([, north]) => north))).toBeLessThanOrEqual(40);
    expect(remainder).toHaveLength(2);
    // The part by the road has 8,000; the other would have no road.
    expect(cutCandidates(split, 12_000, southSide)).toEqual([]);
    expect(cutCandidates(split, 22_000, southSide)).toEqual([]);
  });

  it('gives nothing where there is more asked than free, no frontage or no area', () => {
    expect(cutCandidates(block, 20_001, southSide)).toEqual([]);
    expect(cutCandidates([], 1, southSide)).toEqual([]);
    expect(cutCandidates(block, 5000, { from: [0, 0], to: [3, 0] })).toEqual([]);
    expect(cutCandidates(block, Number.NaN, southSide)).toEqual([]);
    expect(cutCandidates(block, 0, southSide)).toEqual([]);
  });

  it('prefers a plot one can build on to a strip as deep as the parcel', () => {
    const deep: PlaneArea = [
      {
        outer: [
          [0, 0],
          [200, 0],
          [200, 900],
          [0, 900],
        ],
        holes: [],
      },
    ];
    const [best] = cutCandidates(deep, 20_000, southSide);
    expect(best!.kind).toBe('parallel');
  });

  it('is exact and loses nothing, for ragged parcels with ponds and any wish', () => {
    let cuts = 0;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 80, max: 300, noNaN: true }), { minLength: 5, maxLength: 20 }),
        fc.boolean(),
        fc.double({ min: 0.02, max: 0.98, noNaN: true }),
        fc.nat(19),
        (reaches, withPond, share, side) => {
          const ring = (scale: number) =>
            reaches.map((reach, i): PlanePosition => {
              const turn = (2 * Math.PI * i) / reaches.length;
              return [37_620_000 + scale * reach * Math.cos(turn), 2_542_000 + scale * reach * Math.sin(turn)];
            });
          const parcel: PlaneArea = [{ outer: ring(1), holes: withPond ? [ring(0.4)] : [] }];
          const from = parcel[0]!.outer[side % reaches.length]!;
          const to = parcel[0]!.outer[(side + 1) % reaches.length]!;
          const whole = planarAreaM2(parcel);
          const [result] = cutCandidates(parcel, share * whole, { from, to });
          if (!result) return;
          cuts += 1;
          expect(result.area).toHaveLength(1);
          expect(Math.abs(planarAreaM2(result.area) - share * whole)).toBeLessThan(0.01);
          expect(Math.abs(planarAreaM2(result.area) + planarAreaM2(result.remainder) - whole)).toBeLessThan(0.01);
          expect(intersectionAreaM2(result.area, result.remainder)).toBeLessThan(0.01);
        },
      ),
      { numRuns: 300 },
    );
    expect(cuts).toBeGreaterThan(250);
  });
});
