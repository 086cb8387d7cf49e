import { type EditResult, refusal } from '../../domain/operations/edit.ts';
import { type ReshapeThings, reshapeThings } from '../../domain/operations/reshape-things.ts';
import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import { insertVertex } from '../../geometry/edit/insert-vertex.ts';
import { moveEdge } from '../../geometry/edit/move-edge.ts';
import { moveVertex } from '../../geometry/edit/move-vertex.ts';
import { removeVertex } from '../../geometry/edit/remove-vertex.ts';
import type { KeyedShape, ShapeEdit } from '../../geometry/edit/shape-edit.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
import type { EditLayer, MovedCorner } from '../../store/editing.ts';

/** A new corner may be asked for this far beside its edge: handles lie on the screen's straight line. Metres. */
const besideM = 0.5;

/** Moves a corner or an edge with all that share it, in one edit of the layer. */
export function movedCornerResult(park: Park, layer: EditLayer, moved: MovedCorner): EditResult {
  const things: readonly DrawnThing[] = park[layer];
  const shapes = things.map(({ id, shape }) => ({ key: id, shape }));
  const made = shapeEdit(shapes, moved, surveyPlane(park.plane));
  if (!made.ok) return refusal(made.reason, { thing: nameOf(things, made.key) });
  return reshapeThings(park, {
    changes: made.changes.map(({ key, shape }) => ({ layer, id: key, shape })),
    how: how[moved.kind],
  });
}

const how = {
  vertex: 'moveVertex',
  insert: 'insertVertex',
  edge: 'moveEdge',
  remove: 'removeVertex',
} as const satisfies Record<MovedCorner['kind'], ReshapeThings['how']>;

const nameOf = (things: readonly DrawnThing[], key: string | undefined): string =>
  things.find(({ id }) => id === key)?.name ?? key ?? '';

function shapeEdit(shapes: readonly KeyedShape[], moved: MovedCorner, plane: SurveyPlane): ShapeEdit {
  switch (moved.kind) {
    case 'vertex':
      return moveVertex(shapes, moved, plane);
    case 'edge':
      return moveEdge(shapes, moved, plane);
    case 'remove':
      return removeVertex(shapes, moved, plane);
    case 'insert': {
      const put = insertVertex(shapes, { at: moved.at, withinM: besideM }, plane);
      if (!put.ok) return put;
      const changed = new Map(put.changes.map((change) => [change.key, change]));
      const withCorner = shapes.map((one) => changed.get(one.key) ?? one);
      const gone = moveVertex(withCorner, { from: put.at ?? moved.at, to: moved.to }, plane);
      if (!gone.ok) return gone;
      const last = new Map([...put.changes, ...gone.changes].map((change) => [change.key, change]));
      return { ok: true, changes: [...last.values()] };
    }
  }
}
