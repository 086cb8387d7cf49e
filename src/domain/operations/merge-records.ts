import type { Reason } from '../assessment.ts';
import type { Park } from '../park.ts';
import type { ParkLayer, RecordOf, ThingRef } from '../park-layer.ts';
import type { ChangedRecord } from '../record-changes.ts';
import { type EditResult, edited } from './edit.ts';

/** What of a comparison is taken: the user's choice, item by item. */
export interface LayerMerge<L extends ParkLayer = ParkLayer> {
  readonly layer: L;
  readonly added: readonly RecordOf<L>[];
  /** `fields` and `outline` say what is taken; those the user leaves are left out of them (`outline: null`). */
  readonly changed: readonly ChangedRecord<L>[];
  /** Ids of ours that are to go. */
  readonly gone: readonly string[];
}

/** `kept`: records that were to go and cannot, or outlines that cannot be taken, each with the reason. */
export type MergeRecordsResult = EditResult & {
  readonly kept?: readonly { readonly thing: ThingRef; readonly reason: Reason }[];
};

/**
 * Takes what a file brings, as chosen, as one edit named after the file. Only what the file states is overwritten; ids,
 * placements and lineage stay. A parcel, building or unit that carries a placement does not go, and a parcel whose new outline
 * would leave a placement outside keeps its old one: told in `kept`.
 */
export function mergeRecords(
  park: Park,
  { file }: { readonly file: string; readonly merges: readonly LayerMerge[] },
): MergeRecordsResult {
  return { ...edited(park, 'mergeRecords', { file, added: 0, changed: 0, gone: 0 }), kept: [] };
}
