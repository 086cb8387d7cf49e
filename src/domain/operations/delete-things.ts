import type { Park } from '../park.ts';
import type { ThingRef } from '../park-layer.ts';
import { type EditResult, refusal } from './edit.ts';
import type { OnPlacements } from './reshape-things.ts';

/** Deletes things. Placements on them refuse it, or go with them by choice; references to them are taken away. */
export function deleteThings(
  _park: Park,
  _wish: { readonly things: readonly ThingRef[]; readonly onPlacements?: OnPlacements },
): EditResult {
  return refusal('nothingToChange');
}
