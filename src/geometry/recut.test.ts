import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CutCandidate } from './cut-candidate.ts';
import { cutCandidates } from './cut-to-area.ts';
import { intersectionAreaM2 } from './intersection-area.ts';
import { planarAreaM2 } from './planar-area.ts';
import { recutThrough } from './recut.ts';
import type { PlaneArea, PlanePosition } from './shapes.ts';
import { offsetOf } from './split-by-line.ts';

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
const squareCut = (areaM2: number): CutCandidate =>
  cutCandidates(block, areaM2, { from: [0, 0], to: [200, 0] }).find(({ kind }) => kind === 'square')!;

describe('leading a cut through another place', () => {
  it('pivots the line and holds the area: what is given at one end is taken at the other', () => {
    const { movable } = squareCut(8000);
    const eastwards = movable!.line.direction[0] > 0;
    const at = eastwards ? 90 : 110;
    const moved = recutThrough(movable!, 8000, [at, 100]);
    if (!moved.ok) throw new Error(moved.reason);
    expect(planarAreaM2(moved.cut.area)).toBeCloseTo(8000, 4);
    const feet = moved.cut.area[0]!.outer.filter(([, north]) => north < 1e-6).map(([east]) => east);
    expect(eastwards ? Math.max(...feet) : Math.min(...feet)).toBeCloseTo(eastwards ? 70 : 130, 4);
    expect(moved.cut.kind).toBe('hand');
  });

  it('says that no line through the middle cuts off a tenth', () => {
    expect(recutThrough(squareCut(2000).movable!, 2000, [100, 50])).toEqual({ ok: false, reason: 'cut.noLineThrough' });
  });

  it('passes the place, holds the area and loses nothing, wherever the handle goes in ragged land', () => {
    let moves = 0;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 80, max: 300, noNaN: true }), { minLength: 5, maxLength: 20 }),
        fc.boolean(),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: -300, max: 300, noNaN: true }),
        fc.double({ min: -300, max: 300, noNaN: true }),
        (reaches, withPond, share, east, north) => {
          const ring = (scale: number) =>
            reaches.map((reach, i): PlanePosition => {
              const turn = (2 * Math.PI * i) / reaches.length;
              return [37_620_000 + scale * reach * Math.cos(turn), 2_542_000 + scale * reach * Math.sin(turn)];
            });
          const parcel: PlaneArea = [{ outer: ring(1), holes: withPond ? [ring(0.3)] : [] }];
          const whole = planarAreaM2(parcel);
          const along = { from: parcel[0]!.outer[0]!, to: parcel[0]!.outer[1]! };
          const through: PlanePosition = [37_620_000 + east, 2_542_000 + north];
          for (const { movable } of cutCandidates(parcel, share * whole, along).slice(0, 2)) {
            if (!movable) continue;
            const moved = recutThrough(movable, share * whole, through);
            if (!moved.ok) continue;
            moves += 1;
            const { area, remainder, movable: next } = moved.cut;
            expect(area).toHaveLength(1);
            expect(Math.abs(planarAreaM2(area) - share * whole)).toBeLessThan(0.01);
            expect(Math.abs(planarAreaM2(area) + planarAreaM2(remainder) - whole)).toBeLessThan(0.01);
            expect(intersectionAreaM2(area, remainder)).toBeLessThan(0.01);
            expect(planarAreaM2(area) - intersectionAreaM2(area, parcel)).toBeLessThan(0.01);
            expect(Math.abs(offsetOf(next!.line, through) - next!.line.at)).toBeLessThan(1e-6);
          }
        },
      ),
      { numRuns: 100 },
    );
    expect(moves).toBeGreaterThan(30);
  });
});
