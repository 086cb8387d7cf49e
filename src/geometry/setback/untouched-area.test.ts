import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanePolygon, PlanePosition } from '../shapes.ts';
import { edgeTable } from './edge-table.ts';
import { joinedPieces } from './joined-pieces.ts';
import { movedPieces } from './moved-pieces.ts';
import { nearEdges } from './near-edges.ts';
import { piecesAreaM2 } from './pieces-area.ts';
import { turnedCorners } from './turned-corners.ts';
import { untouchedAreaM2 } from './untouched-area.ts';

/** The short way, and the long way round every moved edge; null = not answered that way. */
const bothWays = (polygon: PlanePolygon, metres: number): { short: number | null; long: number | null } => {
  const table = edgeTable(polygon, metres)!;
  const corners = turnedCorners(table);
  const near = nearEdges(table);
  const short = untouchedAreaM2(table, corners, near);
  const pieces = movedPieces(table, corners, near);
  return { short, long: joinedPieces(pieces) ? piecesAreaM2(table, pieces) : null };
};

/** A comb: teeth of 20 m with gaps of 30 m, on a back 40 m deep. */
const comb = (teeth: number): PlanePosition[] => [
  [0, 0],
  [50 * teeth - 30, 0],
  ...Array.from({ length: teeth }, (_, i): PlanePosition[] => {
    const west = 50 * (teeth - 1 - i);
    const tooth: PlanePosition[] = [
      [west + 20, 90],
      [west, 90],
    ];
    return i + 1 < teeth ? [...tooth, [west, 40], [west - 30, 40]] : tooth;
  }).flat(),
];

describe('area behind a setback that touches no other edge', () => {
  it('is the closed form of a comb with 150 teeth', () => {
    const teeth = 150;
    const gaps = teeth - 1;
    const d = 4;
    const whole = 40 * (50 * teeth - 30) + 50 * 20 * teeth;
    // In every gap two sides of 50 m and a ground of 30 m, with quarter discs round the corners of the ground.
    const border = 2 * (50 * teeth - 30) + 2 * 90 + gaps * 2 * 50;
    const outward = 4 + 2 * gaps;
    const inward = 2 * gaps;
    const { short, long } = bothWays({ outer: comb(teeth), holes: [] }, d);
    expect(short).toBeCloseTo(whole - d * border + outward * d * d - (inward * Math.PI * d * d) / 4, 6);
    expect(long).toBeCloseTo(short!, 6);
  });
  it('does not answer where a tooth is narrower than both strips, or an edge gets lost', () => {
    expect(bothWays({ outer: comb(3), holes: [] }, 11).short).toBeNull();
    const notched: PlanePosition[] = [
      [0, 0],
      [100, 0],
      [100, 80],
      [98, 82],
      [98, 100],
      [0, 100],
    ];
    expect(bothWays({ outer: notched, holes: [] }, 10).short).toBeNull();
  });
  it('does not answer where only the arcs at two corners come too near to one another', () => {
    // Two sharp dents that face each other, 18 m apart.
    const dented: PlanePosition[] = [
      [0, 0],
      [49, 0],
      [50, 41],
      [51, 0],
      [100, 0],
      [100, 100],
      [51, 100],
      [50, 59],
      [49, 100],
      [0, 100],
    ];
    const open = bothWays({ outer: dented, holes: [] }, 8.9);
    expect(open.short).toBeCloseTo(open.long ?? Number.NaN, 6);
    expect(bothWays({ outer: dented, holes: [] }, 9.1).short).toBeNull();
  });
  it('is what the moved edges leave wherever it answers', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0.2, max: 1, noNaN: true }), { minLength: 3, maxLength: 40 }),
        fc.constantFrom(0, 1, 4, 10, 20),
        fc.double({ min: 20, max: 200, noNaN: true }),
        fc.boolean(),
        (shares, metres, radius, onGrid) => {
          const at = (m: number) => (onGrid ? 5 * Math.round(m / 5) : m);
          const outer = shares.map((share, i): PlanePosition => {
            const angle = (2 * Math.PI * i) / shares.length;
            return [at(share * radius * Math.cos(angle)), at(share * radius * Math.sin(angle))];
          });
          const { short, long } = bothWays({ outer, holes: [] }, metres);
          if (short === null) return true;
          answered += 1;
          return long !== null && Math.abs(short - long) < 1e-6;
        },
      ),
      { seed: 538, numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(700);
  });
});
