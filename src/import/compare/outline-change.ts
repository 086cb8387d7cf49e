import type { OutlineChange } from '../../domain/record-changes.ts';
import type { Shape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { differenceM2, measuredShape, outlineDistanceM } from './measured-shape.ts';
import { sameWithinM } from './outline-index.ts';

/** How the shape differs; null where both are the same within 1 cm, whichever corner they begin with. */
export function outlineChange(before: Shape, after: Shape, plane: SurveyPlane): OutlineChange | null {
  if (before === after || (before.type === after.type && sameNumbers(before.coordinates, after.coordinates)))
    return null;
  const [a, b] = [measuredShape(before, plane), measuredShape(after, plane)];
  const farthestM = outlineDistanceM(a, b);
  if (farthestM <= sameWithinM && a.shape.kind === b.shape.kind) return null;
  return a.shape.kind === 'area' && b.shape.kind === 'area'
    ? { kind: 'area', beforeM2: a.areaM2, afterM2: b.areaM2, differenceM2: differenceM2(a, b) }
    : { kind: 'path', farthestM };
}

function sameNumbers(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => sameNumbers(one, b[i]));
  return a === b;
}
