import { ringAreaM2 } from './ring-area.ts';
import type { PlaneArea } from './shapes.ts';

/**
 * Area in m² in the survey plane (shoelace), holes taken off, whatever way the rings run.
 * This is the area of land papers and boundary files (勘测定界). Method key `area.planar`.
 */
export const planarAreaM2 = (area: PlaneArea): number => {
  let sum = 0;
  for (const polygon of area) {
    sum += Math.abs(ringAreaM2(polygon.outer));
    for (const hole of polygon.holes) sum -= Math.abs(ringAreaM2(hole));
  }
  return sum;
};
