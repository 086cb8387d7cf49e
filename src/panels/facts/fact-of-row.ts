import type { LayerRecord } from '../../domain/fields/fact-value.ts';
import type { AttributeLayer } from '../../domain/fields/field.ts';

/** What a mark beside a figure speaks of. */
export interface FactOfRow {
  readonly layer: AttributeLayer;
  readonly record: LayerRecord;
  readonly key: string;
}
