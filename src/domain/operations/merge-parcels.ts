import type { Park } from '../park.ts';
import { type EditResult, refusal } from './edit.ts';

export interface MergeParcels {
  readonly parcelIds: readonly string[];
  readonly at: string;
  readonly name?: string;
  /** Gaps and overlaps up to this width are closed. Metres. */
  readonly toleranceM?: number;
  readonly allowApart?: boolean;
}

/** Puts parcels together. Facts in which they agree stay; those that differ are kept in `extra.merged`, none is made up. */
export function mergeParcels(_park: Park, _wish: MergeParcels): EditResult {
  return refusal('merge.tooFew');
}
