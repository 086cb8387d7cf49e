import type { EditResult } from '../../domain/operations/edit.ts';
import { reshapeThings } from '../../domain/operations/reshape-things.ts';
import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import type { Shape } from '../../geometry/shapes.ts';
import type { EditLayer } from '../../store/editing.ts';

/** An outline or line that was typed in the place of the one that stands. Holes of an area stay. */
export function typedResult(
  park: Park,
  { layer, id }: { readonly layer: EditLayer; readonly id: string },
  typed: Shape,
): EditResult {
  const things: readonly DrawnThing[] = park[layer];
  const before = things.find((thing) => thing.id === id)?.shape;
  const shape: Shape =
    before?.type === 'Polygon' && typed.type === 'Polygon'
      ? { type: 'Polygon', coordinates: [...typed.coordinates.slice(0, 1), ...before.coordinates.slice(1)] }
      : typed;
  return reshapeThings(park, { changes: [{ layer, id, shape }], how: 'type' });
}
