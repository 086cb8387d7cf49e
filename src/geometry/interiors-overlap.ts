import { intersectionAreaM2 } from './intersection-area.ts';
import { perimeterM } from './perimeter.ts';
import type { PlaneArea } from './shapes.ts';

/**
 * How far two drawings of one border may lie apart and still be the same border: coordinates carry nine decimals of a
 * degree (0.1 mm), so a border rounded twice wanders by up to 0.2 mm.
 */
const sharedBorderM = 0.0002;

/**
 * Area in m² by which two areas really overlap; 0 where they only share a border, drawn with the rounding of stored
 * coordinates (0.2 mm times the shorter perimeter; 0.2 m² for a parcel of 1 km round). Needs nothing loaded.
 */
export const overlapAreaM2 = (a: PlaneArea, b: PlaneArea): number => {
  const common = intersectionAreaM2(a, b);
  if (common === 0) return 0;
  return common <= sharedBorderM * Math.min(perimeterM(a), perimeterM(b)) ? 0 : common;
};
