import type { LonLat, PlanePosition } from '../../geometry/shapes.ts';
import type { Park } from '../park.ts';
import type { DrawnLayer, ThingRef } from '../park-layer.ts';
import { type EditResult, refusal } from './edit.ts';
import type { OnPlacements } from './reshape-things.ts';

/** Moves things by metres of the plane. */
export function moveThings(
  _park: Park,
  _wish: {
    readonly things: readonly ThingRef<DrawnLayer>[];
    readonly by: PlanePosition;
    readonly onPlacements?: OnPlacements;
  },
): EditResult {
  return refusal('nothingToChange');
}

/** Turns things about a position, degrees clockwise. */
export function rotateThings(
  _park: Park,
  _wish: {
    readonly things: readonly ThingRef<DrawnLayer>[];
    readonly about: LonLat;
    readonly degrees: number;
    readonly onPlacements?: OnPlacements;
  },
): EditResult {
  return refusal('nothingToChange');
}
