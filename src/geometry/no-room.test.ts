import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareOutline } from './bare-outline.ts';
import { provesNoRoom } from './no-room.ts';
import { rectangleAt } from './rectangle.ts';
import type { PlanePosition } from './shapes.ts';

const halfU = 60;
const halfV = 40;
const unit = fc.double({ min: -1, max: 1, noNaN: true });

describe('the proof that a box has no room', () => {
  it('is never given where the box stands at one of the placements, and is given for small cells where 0.3 m lack', () => {
    let proofs = 0;
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: Math.PI, noNaN: true }),
        fc.double({ min: 0.001, max: 0.1, noNaN: true }),
        fc.double({ min: 0.1, max: 5, noNaN: true }),
        fc.tuple(unit, unit, unit),
        fc.array(fc.double({ min: 0, max: 30, noNaN: true }), { minLength: 4, maxLength: 4 }),
        fc.boolean(),
        (turn, halfTurn, half, [e, n, t], bays, isHall) => {
          /** The box as it stands at that placement, larger by so much, some sides bulging out between its corners. */
          const land = (spareM: number) => {
            const centre: PlanePosition = [e * half, n * half];
            const at = turn + t * halfTurn;
            const { corners } = rectangleAt(
              centre,
              at,
              2 * (halfU + spareM) + (isHall ? 120 : 0),
              2 * (halfV + spareM),
            );
            // In a hall that is longer, pinched at both ends, the box's corners stand before long walls and the pinches
            // beside its ends.
            const pinch = (side: 1 | -1): PlanePosition => [
              centre[0] + side * ((halfU + spareM) * Math.cos(at) - 20 * Math.sin(at)),
              centre[1] + side * ((halfU + spareM) * Math.sin(at) + 20 * Math.cos(at)),
            ];
            const [a, b, c, d] = corners;
            if (isHall && a && b && c && d)
              return bareOutline([{ outer: [a, b, pinch(1), c, d, pinch(-1)], holes: [] }]);
            const outer = corners.flatMap((corner, i): PlanePosition[] => {
              const next = corners[(i + 1) % 4]!;
              const length = Math.hypot(next[0] - corner[0], next[1] - corner[1]);
              const bay = bays[i]! < 15 ? 0 : bays[i]!;
              const along = (share: number, by: number): PlanePosition => [
                corner[0] + share * (next[0] - corner[0]) + (by * (next[1] - corner[1])) / length,
                corner[1] + share * (next[1] - corner[1]) - (by * (next[0] - corner[0])) / length,
              ];
              return [corner, along(0.2, 0), along(0.4, bay), along(0.6, bay), along(0.8, 0)];
            });
            return bareOutline([{ outer, holes: [] }]);
          };
          const proof = (spareM: number) => {
            const outline = land(spareM);
            const [originEast, originNorth] = outline.origin;
            const edges = Int32Array.from(outline.next.keys());
            const cell = { east: -originEast, north: -originNorth, turn, halfEast: half, halfNorth: half, halfTurn };
            return provesNoRoom(outline, { ...cell, edges }, halfU, halfV);
          };
          expect(proof(1e-6)).not.toBe(true);
          if (halfTurn < 0.003 && half < 0.5 && proof(-0.3) === true) proofs += 1;
        },
      ),
      { numRuns: 3000 },
    );
    expect(proofs).toBeGreaterThan(0);
  });
});
