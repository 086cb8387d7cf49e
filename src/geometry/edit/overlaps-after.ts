import { overlapAreaM2 } from '../interiors-overlap.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import type { KeyedShape } from './shape-edit.ts';
import { degreeBox } from './shared-vertices.ts';

export interface NewOverlap {
  readonly one: string;
  readonly other: string;
  readonly areaM2: number;
}

/**
 * Which areas would lie on one another by more after the changes than before (m² of the plane, beyond rounding). For the
 * moment of letting go: only pairs with a changed area whose boxes meet are looked at. Lines and points are left aside.
 */
export function overlapsAfter(
  before: readonly KeyedShape[],
  changes: readonly KeyedShape[],
  plane: SurveyPlane,
): readonly NewOverlap[] {
  const changed = new Map(changes.map((change) => [change.key, change.shape]));
  const known = new Map(before.map(({ key, shape }) => [key, shape]));
  const after = before.map(({ key, shape }) => ({ key, shape: changed.get(key) ?? shape }));
  const found: NewOverlap[] = [];
  for (const { key, shape } of changes) {
    for (const other of after) {
      // A pair of two changed areas is asked once.
      if (other.key === key || (changed.has(other.key) && other.key < key)) continue;
      const areaM2 = commonM2(shape, other.shape, plane);
      if (areaM2 === 0) continue;
      const [oneBefore, otherBefore] = [known.get(key), known.get(other.key)];
      const beforeM2 = oneBefore && otherBefore ? commonM2(oneBefore, otherBefore, plane) : 0;
      if (areaM2 > beforeM2 + 0.05) found.push({ one: key, other: other.key, areaM2 });
    }
  }
  return found;
}

const commonM2 = (a: KeyedShape['shape'], b: KeyedShape['shape'], plane: SurveyPlane): number => {
  if (a.type !== 'Polygon' && a.type !== 'MultiPolygon') return 0;
  if (b.type !== 'Polygon' && b.type !== 'MultiPolygon') return 0;
  const [westA, southA, eastA, northA] = degreeBox(a);
  const [westB, southB, eastB, northB] = degreeBox(b);
  if (westA > eastB || westB > eastA || southA > northB || southB > northA) return 0;
  return overlapAreaM2(plane.areaToPlane(a), plane.areaToPlane(b));
};
