import type { PlainMapping } from '../plain/plain-mapping.ts';
import type { TableMapping } from '../tables/table-mapping.ts';

/** What is to be made of everything that was found. */
export interface ReviewMapping extends PlainMapping {
  /** By `tableKey`; a table without an answer is left out. */
  readonly tables: Readonly<Record<string, TableMapping>>;
}

/** What a mapping knows a table by: a workbook has several. */
export const tableKey = (source: string, table: string): string => `${source}/${table}`;
