import { intersectionAreaM2 } from './intersection-area.ts';
import { ringLengthM } from './perimeter.ts';
import { ringAreaM2 } from './ring-area.ts';
import type { PlaneArea, PlanePolygon, PlaneRing } from './shapes.ts';

/**
 * Puts holes (clockwise rings) into the outer rings (anticlockwise) they lie in. Rings thinner than `thinnestM` on
 * average are left out: they are what rounding leaves, not land.
 */
export const areaFromRings = (rings: readonly PlaneRing[], thinnestM: number): PlaneArea => {
  const outers: { outer: PlaneRing; m2: number; holes: PlaneRing[] }[] = [];
  const holes: { hole: PlaneRing; m2: number }[] = [];
  for (const ring of rings) {
    const m2 = ringAreaM2(ring);
    // A strip w wide and l long has area w·l and length 2(w + l).
    if (2 * Math.abs(m2) < thinnestM * ringLengthM(ring)) continue;
    if (m2 > 0) outers.push({ outer: ring, m2, holes: [] });
    else holes.push({ hole: ring, m2: -m2 });
  }
  outers.sort((a, b) => a.m2 - b.m2);
  for (const { hole, m2 } of holes) {
    const home =
      outers.length === 1
        ? outers[0]
        : outers.find(
            ({ outer, m2: outerM2 }) =>
              outerM2 > m2 && intersectionAreaM2([{ outer, holes: [] }], [{ outer: hole, holes: [] }]) > 0.5 * m2,
          );
    home?.holes.push(hole);
  }
  return outers.reverse().map(({ outer, holes: inner }): PlanePolygon => ({ outer, holes: inner }));
};
