import { offsetArea } from '../../geometry/edit/offset-area.ts';
import type { Shape } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { Park } from '../park.ts';
import { type ThingRef, thingName } from '../park-layer.ts';
import { type EditResult, refusal } from './edit.ts';
import type { OnPlacements } from './fitted-placements.ts';
import { reshapeThings } from './reshape-things.ts';

export interface OffsetThing {
  readonly thing: ThingRef<'parcels' | 'buildings' | 'facilities' | 'zones' | 'backdrop'>;
  /** Outwards, inwards where negative. */
  readonly metres: number;
  readonly corners?: 'round' | 'sharp';
  readonly onPlacements?: OnPlacements;
}

/** Moves the outline of an area outwards by metres, inwards where negative. Needs `loadOverlay()`. */
export function offsetThing(park: Park, { thing, metres, corners, onPlacements }: OffsetThing): EditResult {
  const things: readonly { readonly id: string; readonly shape: Shape }[] = park[thing.layer];
  const shape = things.find(({ id }) => id === thing.id)?.shape;
  const name = thingName(park, thing);
  if (!shape) return refusal('thingUnknown', { thing: thing.id });
  if (shape.type !== 'Polygon' && shape.type !== 'MultiPolygon') return refusal('shapeKind', { thing: name });
  const moved = offsetArea(shape, metres, surveyPlane(park.plane), corners);
  if (!moved.ok) return refusal(moved.reason, { thing: name });
  return reshapeThings(park, {
    changes: [{ ...thing, shape: moved.shape }],
    how: 'offset',
    ...(onPlacements ? { onPlacements } : {}),
  });
}
