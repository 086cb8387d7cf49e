import { type EditResult, refusal } from '../../domain/operations/edit.ts';
import { type ReshapeThings, reshapeThings } from '../../domain/operations/reshape-things.ts';
import type { Park } from '../../domain/park.ts';
import { insertVertex } from '../../geometry/edit/insert-vertex.ts';
import { moveEdge } from '../../geometry/edit/move-edge.ts';
import { moveVertex } from '../../geometry/edit/move-vertex.ts';
import { removeVertex } from '../../geometry/edit/remove-vertex.ts';
import type { KeyedShape, ShapeEdit } from '../../geometry/edit/shape-edit.ts';
import { sharedAt } from '../../geometry/edit/shared-vertices.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
import type { Editing, EditLayer, MovedCorner } from '../../store/editing.ts';
import { borders, bordersBeside } from './borders.ts';

/** A new corner may be asked for this far beside its edge: handles lie on the screen's straight line. Metres. */
const besideM = 0.5;

/**
 * Moves a corner or an edge with all that share it: those of the layer, and where they are to go together what has its
 * outline there in the other layers. One edit.
 */
export function movedCornerResult(
  park: Park,
  { layer, ids, isTogether }: Pick<Editing, 'layer' | 'ids' | 'isTogether'>,
  moved: MovedCorner,
): EditResult {
  const shapes = [...borders(park, layer), ...(isTogether ? bordersBeside(park, layer) : [])];
  const made = shapeEdit(shapes, moved, surveyPlane(park.plane));
  const known = new Map(shapes.map((one) => [one.key, one]));
  if (!made.ok) return refusal(made.reason, { thing: known.get(made.key ?? '')?.name ?? '' });
  const changes = made.changes.flatMap(({ key, shape }) => {
    const one = known.get(key);
    return one ? [{ layer: one.layer, id: one.id, shape }] : [];
  });
  // The first names the edit: what was in the hand.
  const isOwn = (one: { readonly layer: string; readonly id: string }) => one.layer === layer && ids.includes(one.id);
  return reshapeThings(park, {
    changes: [...changes.filter(isOwn), ...changes.filter((one) => !isOwn(one))],
    how: how[moved.kind],
  });
}

/** The names of what other layers have where a corner or an edge goes away: it stays unless it is taken along. */
export function stayingThere(park: Park, layer: EditLayer, moved: MovedCorner): readonly string[] {
  const plane = surveyPlane(park.plane);
  const beside = bordersBeside(park, layer);
  const there = placesOf(moved).flatMap((place) => {
    const { corners, edges } = sharedAt(beside, place, plane);
    return [...corners, ...edges].map(({ key }) => key);
  });
  const keys = new Set(there);
  return beside.filter(({ key }) => keys.has(key)).map(({ name }) => name);
}

const placesOf = (moved: MovedCorner): readonly LonLat[] => {
  if (moved.kind === 'edge') return moved.ends;
  return [moved.kind === 'vertex' ? moved.from : moved.at];
};

const how = {
  vertex: 'moveVertex',
  insert: 'insertVertex',
  edge: 'moveEdge',
  remove: 'removeVertex',
} as const satisfies Record<MovedCorner['kind'], ReshapeThings['how']>;

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
