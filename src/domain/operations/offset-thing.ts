import type { Park } from '../park.ts';
import type { ThingRef } from '../park-layer.ts';
import { type EditResult, refusal } from './edit.ts';
import type { OnPlacements } from './reshape-things.ts';

/** Moves the outline of an area outwards by metres, inwards where negative. Needs `loadOverlay()`. */
export function offsetThing(
  _park: Park,
  _wish: {
    readonly thing: ThingRef<'parcels' | 'buildings' | 'facilities' | 'zones' | 'backdrop'>;
    readonly metres: number;
    readonly corners?: 'round' | 'sharp';
    readonly onPlacements?: OnPlacements;
  },
): EditResult {
  return refusal('nothingToChange');
}
