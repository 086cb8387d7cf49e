import { moveShape } from '../../geometry/edit/move-shape.ts';
import { rotateShape } from '../../geometry/edit/rotate-shape.ts';
import type { LonLat, PlanePosition, Shape } from '../../geometry/shapes.ts';
import { type SurveyPlane, surveyPlane } from '../../geometry/survey-plane.ts';
import type { Park } from '../park.ts';
import type { DrawnLayer, ThingRef } from '../park-layer.ts';
import { type EditResult, refusal } from './edit.ts';
import type { OnPlacements } from './fitted-placements.ts';
import { type ReshapeWay, reshapeThings } from './reshape-things.ts';

interface Things {
  readonly things: readonly ThingRef<DrawnLayer>[];
  readonly onPlacements?: OnPlacements;
}

function changed(
  park: Park,
  { things, onPlacements }: Things,
  how: ReshapeWay,
  change: (shape: Shape, plane: SurveyPlane) => Shape,
): EditResult {
  const plane = surveyPlane(park.plane);
  const unknown = things.find(({ layer, id }) => !park[layer].some((each: { readonly id: string }) => each.id === id));
  if (unknown) return refusal('thingUnknown', { thing: unknown.id });
  const changes = things.flatMap(({ layer, id }) => {
    const list: readonly { readonly id: string; readonly shape: Shape }[] = park[layer];
    return list.flatMap((each) => (each.id === id ? [{ layer, id, shape: change(each.shape, plane) }] : []));
  });
  return reshapeThings(park, { changes, how, ...(onPlacements ? { onPlacements } : {}) });
}

/** Moves things by metres of the plane, size and form kept. */
export function moveThings(park: Park, { by, ...things }: Things & { readonly by: PlanePosition }): EditResult {
  if (!by.every(Number.isFinite)) return refusal('shape.badCoordinates', { thing: things.things[0]?.id ?? '' });
  return changed(park, things, 'move', (shape, plane) => moveShape(shape, by, plane));
}

/** Turns things about a position, degrees clockwise from grid north. */
export function rotateThings(
  park: Park,
  { about, degrees, ...things }: Things & { readonly about: LonLat; readonly degrees: number },
): EditResult {
  if (![...about, degrees].every(Number.isFinite))
    return refusal('shape.badCoordinates', { thing: things.things[0]?.id ?? '' });
  return changed(park, things, 'rotate', (shape, plane) => rotateShape(shape, about, degrees, plane));
}
