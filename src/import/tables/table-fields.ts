import type { ChoiceWords } from './choice-words.ts';
import { facilityTableFields } from './fields/facility-table-fields.ts';
import { projectTableFields } from './fields/project-table-fields.ts';
import { siteTableFields } from './fields/site-table-fields.ts';
import { unitTableFields } from './fields/unit-table-fields.ts';
import type { TableRole } from './table-mapping.ts';
import type { TableQuantity, TableUnit } from './table-units.ts';

/** How the cells of a field become a value. */
export type FieldReading =
  | {
      readonly kind:
        | 'text'
        | 'number'
        | 'whole'
        | 'date'
        | 'flag'
        | 'codes'
        | 'proximity'
        | 'protective'
        | 'wkt'
        | 'json';
    }
  | { readonly kind: 'guarded' }
  | {
      readonly kind: 'amount';
      readonly quantity: TableQuantity;
      readonly unit: TableUnit;
      /** Which end of a stated range is taken. */
      readonly ofRange: 'lower' | 'upper';
    }
  | { readonly kind: 'choice'; readonly words: ChoiceWords; readonly otherwise?: string }
  /** Both bounds of the floor-area ratio in one cell, `1.0-2.5`. */
  | { readonly kind: 'far' }
  | { readonly kind: 'place'; readonly axis: 'lon' | 'lat' | 'east' | 'north' };

export interface TableField {
  /** Dotted path in the record; `place.*`, `wkt`, `source`, `asOf`, `owner` stand beside it. */
  readonly id: string;
  readonly reading: FieldReading;
  /** Headers that mean it, Chinese and English, as people write them. The id is always understood. */
  readonly words: readonly string[];
  readonly required?: boolean;
  /** A merged cell speaks for every row it spans. */
  readonly spans?: boolean;
}

/** What the columns of each role can be. */
export const tableFields: Readonly<Record<TableRole, readonly TableField[]>> = {
  projects: projectTableFields,
  units: unitTableFields,
  facilities: facilityTableFields,
  sites: siteTableFields,
  ignore: [],
};

export const fieldOf = (role: TableRole, id: string): TableField | undefined =>
  tableFields[role].find((field) => field.id === id);
