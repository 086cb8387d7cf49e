import { ringAreaM2 } from '../ring-area.ts';
import type { PlaneArea } from '../shapes.ts';
import type { RepairResult } from './repair-result.ts';

/** Turns rings as RFC 7946 has them: outer anticlockwise, holes clockwise. No position changes. */
export const orderRings = (area: PlaneArea): RepairResult => ({
  ok: true,
  area: area.map(({ outer, holes }) => ({
    outer: ringAreaM2(outer) < 0 ? outer.toReversed() : outer,
    holes: holes.map((hole) => (ringAreaM2(hole) > 0 ? hole.toReversed() : hole)),
  })),
});
