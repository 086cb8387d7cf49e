import type { Park } from '../../domain/park.ts';
import { readTableRecords, type TableRecords } from '../tables/read-table-records.ts';
import type { InspectedSource, Inspection } from './inspection.ts';
import { type ReviewMapping, tableKey } from './review-mapping.ts';

/** One table with what it gives. */
export interface TableReading {
  readonly key: string;
  readonly file: string;
  readonly records: TableRecords;
}

/** Reads every table that the mapping has an answer for. `park`: what rows are joined to. */
export function readTables(
  { sources }: Pick<Inspection, 'sources'>,
  { tables }: Pick<ReviewMapping, 'tables'>,
  park: Park | null,
): readonly TableReading[] {
  return sources.flatMap((source) =>
    source.tables.flatMap((table) => {
      const key = tableKey(source.name, table.name);
      const mapping = tables[key];
      if (!mapping) return [];
      const file = source.tables.length > 1 ? key : source.name;
      return [{ key, file, records: readTableRecords(table, mapping, { file, park, crs: systemOf(source) }) }];
    }),
  );
}

const systemOf = ({ crs }: InspectedSource) => ('crs' in crs ? crs.crs : null);
