import { isSoundOutline } from '../../geometry/edit/is-sound-outline.ts';
import type { Shape } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { Park } from '../park.ts';
import { type DrawnLayer, thingName } from '../park-layer.ts';
import { type EditResult, refusal } from './edit.ts';
import { editedWithout, fittedPlacements, type OnPlacements } from './fitted-placements.ts';

export type { OnPlacements } from './fitted-placements.ts';

export interface ShapeOf {
  readonly layer: DrawnLayer;
  readonly id: string;
  readonly shape: Shape;
}

/** What was done to shapes: `note.shape.<way>` of one, `note.shapes.<way>` of several. */
export type ReshapeWay =
  | 'reshape'
  | 'moveVertex'
  | 'moveEdge'
  | 'insertVertex'
  | 'removeVertex'
  | 'square'
  | 'type'
  | 'move'
  | 'rotate'
  | 'offset';

export interface ReshapeThings {
  /** All in one edit: what a shared edge's move gives. The first names it. */
  readonly changes: readonly ShapeOf[];
  /** Default `reshape`. */
  readonly how?: ReshapeWay;
  readonly onPlacements?: OnPlacements;
}

const areas: readonly Shape['type'][] = ['Polygon', 'MultiPolygon'];
const paths: readonly Shape['type'][] = ['LineString', 'MultiLineString'];
/** Layers whose things have one kind of shape; the others take any. */
const shapesOf: Readonly<Partial<Record<DrawnLayer, readonly Shape['type'][]>>> = {
  parcels: areas,
  buildings: areas,
  roads: paths,
};

/**
 * Gives several things of several layers other shapes at once. Refused: a thing the park does not have, a shape of a kind its
 * layer does not hold, an outline that crosses itself, and (unless they are to be removed) placements that would lie outside.
 */
export function reshapeThings(park: Park, { changes, how = 'reshape', onPlacements }: ReshapeThings): EditResult {
  const [first] = changes;
  if (!first) return refusal('nothingToChange');
  const plane = surveyPlane(park.plane);
  for (const { layer, id, shape } of changes) {
    const things: readonly { readonly id: string; readonly shape: Shape }[] = park[layer];
    const name = thingName(park, { layer, id });
    if (!things.some((thing) => thing.id === id)) return refusal('thingUnknown', { thing: id });
    if (shapesOf[layer]?.includes(shape.type) === false) return refusal('shapeKind', { thing: name });
    if (!shape.coordinates.flat(4).every(Number.isFinite)) return refusal('shape.badCoordinates', { thing: name });
    if (!isSoundOutline(shape, plane)) return refusal('shape.crossesItself', { thing: name });
  }
  let next = park;
  for (const layer of new Set(changes.map((change) => change.layer))) {
    const shapes = new Map(changes.flatMap((change) => (change.layer === layer ? [[change.id, change.shape]] : [])));
    const things: readonly { readonly id: string; readonly shape: Shape }[] = park[layer];
    // The kind of each shape was held against its layer above.
    const replaced = things.map((thing) => (shapes.has(thing.id) ? { ...thing, shape: shapes.get(thing.id) } : thing));
    next = { ...next, [layer]: replaced };
  }
  const became = new Map(changes.flatMap(({ layer, id }) => (layer === 'parcels' ? [[id, [id]] as const] : [])));
  const fitted = fittedPlacements(park, next, became, onPlacements);
  if (!fitted.ok) return fitted;
  const values = { thing: thingName(park, first), count: changes.length };
  const code = changes.length === 1 ? `shape.${how}` : `shapes.${how}`;
  return editedWithout({ ...next, scenarios: fitted.scenarios }, code, values, fitted.removed);
}
