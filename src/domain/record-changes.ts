import type { ParkLayer, RecordOf } from './park-layer.ts';

/** One field of a record before and after; `undefined` = not stated. Fields within others by dots: `extra.容積率`. */
export interface FieldChange {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  /** An attribute that a mapped field repeats (`extra.名称` beside the name): it goes along with a change and is none itself. */
  readonly repeats?: true;
}

/** How a shape differs, in the survey plane. */
export type OutlineChange =
  | {
      readonly kind: 'area';
      readonly beforeM2: number;
      readonly afterM2: number;
      /** Land that only one of the two outlines has, m² (the symmetric difference). */
      readonly differenceM2: number;
    }
  /** A line or a point, or a shape of another kind than before: the farthest corner from the other shape, metres. */
  | { readonly kind: 'path'; readonly farthestM: number };

/** One record that both have, with what the file says otherwise. */
export interface ChangedRecord<L extends ParkLayer = ParkLayer> {
  /** Ours. */
  readonly id: string;
  /** As the file has it; another than ours where they were found by their outlines. */
  readonly incomingId: string;
  readonly by: 'id' | 'outline';
  /** Only fields that the file states; what it does not say is no change. */
  readonly fields: readonly FieldChange[];
  readonly outline: OutlineChange | null;
  readonly incoming: RecordOf<L>;
}

/** A layer of a file held against the same layer of the park. */
export interface LayerComparison<L extends ParkLayer = ParkLayer> {
  readonly layer: L;
  readonly file: string;
  readonly added: readonly RecordOf<L>[];
  readonly changed: readonly ChangedRecord<L>[];
  /** Ours that the file does not have. */
  readonly gone: readonly RecordOf<L>[];
  readonly same: readonly { readonly id: string; readonly incomingId: string }[];
  readonly attributes: AddedAttributes<L>;
}

/** Attributes that no record of ours has: columns the file adds to records both have, which change nothing of what we knew. */
export interface AddedAttributes<L extends ParkLayer = ParkLayer> {
  readonly names: readonly string[];
  /** For each record that gets any: those alone (`extra.容積率`), whatever else of it differs. */
  readonly records: readonly ChangedRecord<L>[];
}

/** Records a file brings for one layer. */
export interface IncomingLayer<L extends ParkLayer = ParkLayer> {
  readonly layer: L;
  readonly file: string;
  readonly records: readonly RecordOf<L>[];
  /** Fields that import made up since the file does not state them (a name out of the id, one status for all). */
  readonly assumed?: readonly string[];
  /** Attributes of the file that were read into fields and stand under `extra` once more. */
  readonly repeated?: readonly string[];
  /** Ids that import made: nothing is found by them. */
  readonly madeIds?: ReadonlySet<string>;
}
