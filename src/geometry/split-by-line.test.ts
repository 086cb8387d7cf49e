import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planarAreaM2 } from './planar-area.ts';
import type { PlanePolygon, PlanePosition } from './shapes.ts';
import { splitByLine } from './split-by-line.ts';

const u: PlanePolygon = {
  outer: [
    [0, 0],
    [30, 0],
    [30, 30],
    [20, 30],
    [20, 10],
    [10, 10],
    [10, 30],
    [0, 30],
  ],
  holes: [],
};
const holed: PlanePolygon = {
  outer: [
    [0, 0],
    [30, 0],
    [30, 30],
    [0, 30],
  ],
  holes: [
    [
      [10, 10],
      [20, 10],
      [20, 20],
      [10, 20],
    ],
  ],
};
const north = (at: number) => ({ origin: [0, 0], direction: [0, 1], at }) as const;
const east = (at: number) => ({ origin: [0, 0], direction: [1, 0], at }) as const;
const areas = (faces: readonly { polygon: PlanePolygon; behind: boolean }[], behind: boolean) =>
  faces
    .filter((face) => face.behind === behind)
    .map(({ polygon }) => planarAreaM2([polygon]))
    .sort((a, b) => a - b);

describe('splitting by a straight line', () => {
  it('cuts both legs off a U', () => {
    const split = splitByLine(u, north(20))!;
    expect(areas(split.faces, false)).toEqual([100, 100]);
    expect(areas(split.faces, true)).toEqual([500]);
  });

  it('takes one leg alone and leaves the rest in one piece', () => {
    const split = splitByLine(u, north(20))!;
    const leg = split.faces.find((face) => !face.behind)!;
    expect(
      split
        .alone(leg)
        .map(({ polygon }) => planarAreaM2([polygon]))
        .sort((a, b) => a - b),
    ).toEqual([100, 600]);
  });

  it('opens a hole it runs through and keeps one it passes', () => {
    const through = splitByLine(holed, north(15))!;
    expect(areas(through.faces, true)).toEqual([400]);
    expect(through.faces.every(({ polygon }) => polygon.holes.length === 0)).toBe(true);
    const beside = splitByLine(holed, north(5))!;
    expect(areas(beside.faces, true)).toEqual([150]);
    expect(beside.faces.find((face) => !face.behind)!.polygon.holes).toHaveLength(1);
  });

  it('may run along edges and through corners', () => {
    for (const at of [0, 10, 20, 30]) {
      const split = splitByLine(holed, east(at))!;
      expect(split.faces.reduce((sum, { polygon }) => sum + planarAreaM2([polygon]), 0)).toBeCloseTo(800, 6);
    }
    const split = splitByLine(u, north(10))!;
    expect(areas(split.faces, true)).toEqual([300]);
    expect(areas(split.faces, false)).toEqual([200, 200]);
    // A notch whose tip touches the line from ahead.
    const notched: PlanePolygon = {
      outer: [
        [0, 0],
        [20, 0],
        [20, 20],
        [10, 10],
        [0, 20],
      ],
      holes: [],
    };
    // Whichever corner the ring is told from: crossings at one place must still pair up.
    for (let turn = 0; turn < notched.outer.length; turn += 1) {
      const outer = [...notched.outer.slice(turn), ...notched.outer.slice(0, turn)];
      expect(areas(splitByLine({ outer, holes: [] }, north(10))!.faces, true)).toEqual([200]);
    }
  });

  const number = fc.double({ min: 3, max: 60, noNaN: true });
  it('adds up to the whole, for ragged outlines with a hole on a coarse grid and every direction', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(number, number.map(Math.round)), { minLength: 4, maxLength: 24 }),
        fc.boolean(),
        fc.oneof(fc.constant(0), fc.double({ min: 0, max: 6.28, noNaN: true })),
        fc.oneof(fc.integer({ min: -40, max: 40 }), fc.double({ min: -40, max: 40, noNaN: true })),
        fc.boolean(),
        (reaches, withHole, turn, at, onGrid) => {
          const ring = (share: number) =>
            reaches.map((reach, i): PlanePosition => {
              const angle = (2 * Math.PI * i) / reaches.length;
              const [e, n] = [reach * share * Math.cos(angle), reach * share * Math.sin(angle)];
              return onGrid && share === 1 ? [Math.round(e), Math.round(n)] : [e, n];
            });
          const polygon: PlanePolygon = { outer: ring(1), holes: withHole && !onGrid ? [ring(0.5)] : [] };
          const line = { origin: [0, 0], direction: [Math.cos(turn), Math.sin(turn)], at } as const;
          const split = splitByLine(polygon, line);
          expect(split).not.toBeNull();
          const whole = planarAreaM2([polygon]);
          const sum = split!.faces.reduce((m2, face) => m2 + planarAreaM2([face.polygon]), 0);
          expect(Math.abs(sum - whole)).toBeLessThan(1e-4);
          for (const face of split!.faces) {
            const alone = split!.alone(face);
            expect(Math.abs(alone.reduce((m2, f) => m2 + planarAreaM2([f.polygon]), 0) - whole)).toBeLessThan(1e-4);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
