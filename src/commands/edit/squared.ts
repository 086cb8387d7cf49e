import { type EditResult, refusal } from '../../domain/operations/edit.ts';
import { reshapeThings } from '../../domain/operations/reshape-things.ts';
import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import { squareCorners } from '../../geometry/edit/right-angle.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { EditLayer } from '../../store/editing.ts';

/** The outline with right angles, no corner moved farther than the tolerance. */
export function squaredResult(
  park: Park,
  { layer, id }: { readonly layer: EditLayer; readonly id: string },
  toleranceM: number,
): EditResult | null {
  const things: readonly DrawnThing[] = park[layer];
  const shape = things.find((thing) => thing.id === id)?.shape;
  if (shape?.type !== 'Polygon' && shape?.type !== 'MultiPolygon') return null;
  const made = squareCorners(shape, toleranceM, surveyPlane(park.plane));
  if (!made.ok) return refusal(made.reason, { metres: made.largestMoveM ?? 0 });
  return reshapeThings(park, { changes: [{ layer, id, shape: made.shape }], how: 'square' });
}
