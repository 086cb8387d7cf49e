import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import type { KeyedShape } from '../../geometry/edit/shape-edit.ts';
import type { EditLayer } from '../../store/editing.ts';

/** Layers whose outlines may run along one another. A road is a centre line and borders nothing. */
const bordering = ['parcels', 'zones', 'buildings', 'facilities'] as const;
type BorderLayer = (typeof bordering)[number];

/** A shape of the park that can be told from those of other layers. */
export interface Border extends KeyedShape {
  readonly layer: EditLayer | BorderLayer;
  readonly id: string;
  readonly name: string;
}

/** Kept as long as the list of the park lives: asked at every move of the pointer. */
const known = new WeakMap<readonly DrawnThing[], readonly Border[]>();

/** Everything of a layer, with a key no other layer has. */
export function borders(park: Park, layer: Border['layer']): readonly Border[] {
  const things: readonly DrawnThing[] = park[layer];
  const kept = known.get(things);
  if (kept) return kept;
  const made = things.map(({ id, name, shape }) => ({ key: `${layer}/${id}`, layer, id, name: name || id, shape }));
  known.set(things, made);
  return made;
}

/** The outlines of the other layers. */
export const bordersBeside = (park: Park, layer: EditLayer): readonly Border[] =>
  bordering
    .filter((other) => other !== layer && layer !== 'roads')
    .flatMap((other) =>
      borders(park, other).filter(({ shape }) => shape.type === 'Polygon' || shape.type === 'MultiPolygon'),
    );
