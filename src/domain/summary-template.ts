/** One condition on a column of the parcel summary. Numbers compare in the unit of the column's head. */
export type SummaryCondition =
  | { readonly column: string; readonly kind: 'oneOf'; readonly values: readonly string[] }
  | { readonly column: string; readonly kind: 'contains'; readonly text: string }
  | { readonly column: string; readonly kind: 'between'; readonly from?: number; readonly to?: number }
  | { readonly column: string; readonly kind: 'known' | 'unknown' };

/** How the parcel summary is laid out, kept with the park. Columns are named by their ids (`export/summary-columns.ts`). */
export interface SummaryTemplate {
  readonly id: string;
  readonly name: string;
  /** In the order they stand; those not named are left out. */
  readonly columns: readonly string[];
  /** Sorted by the first, then by the next. */
  readonly order: readonly { readonly column: string; readonly descending?: boolean }[];
  /** All must hold. */
  readonly conditions: readonly SummaryCondition[];
  /** Rows of equal value stand together under a heading of their own. */
  readonly groupBy?: string;
  /** Sums at the end, and at the end of each group. */
  readonly totals: boolean;
}
