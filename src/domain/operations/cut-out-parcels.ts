import type { Cutter } from '../../geometry/edit/cut-out.ts';
import type { Park } from '../park.ts';
import { type EditResult, refusal } from './edit.ts';
import type { OnPlacements } from './reshape-things.ts';

export interface CutOutParcels {
  readonly cutter: Cutter;
  /** Only these; absent = all that it meets. */
  readonly parcelIds?: readonly string[];
  readonly at: string;
  readonly onPlacements?: OnPlacements;
}

/** Takes a drawn area or a road's corridor out of parcels; what falls apart becomes pieces, what is covered whole is no more. */
export function cutOutParcels(_park: Park, _wish: CutOutParcels): EditResult {
  return refusal('cutOut.missesArea');
}
