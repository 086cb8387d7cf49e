import type { Issue } from '../../domain/issue.ts';
import type { Crs } from '../../geometry/crs/crs.ts';
import type { Shape } from '../../geometry/shapes.ts';
import type { RawTable } from '../../import/formats/import-format.ts';
import { issueOf } from '../../import/issue-codes.ts';
import { proposeTableMapping, proposeUnder } from '../../import/tables/propose-table-mapping.ts';
import { placeOfRow } from '../../import/tables/row-place.ts';
import { readTableRows } from '../../import/tables/table-rows.ts';
import type { OutLayer } from './layer-format.ts';

/**
 * The rows of a table that say where they lie, as a layer with every cell of theirs by its header. What lies nowhere is told by row
 * and stays out. `crs`: what the table's coordinates are in; null = by the columns alone.
 */
export function tableLayer(table: RawTable, file: string, crs: Crs | null, issues: Issue[]): OutLayer {
  const proposed = proposeTableMapping(table, file);
  // A register of whatever it may be: places are understood in a list of sites.
  const mapping = proposed.role === 'ignore' ? proposeUnder(table, proposed.headerRow, 'sites') : proposed;
  const said: Issue[] = [];
  const { records } = readTableRows(table, mapping, file, said);
  const features = records.flatMap((record) => {
    const found = placeOfRow(record, crs);
    if (found.kind === 'none') issues.push(issueOf('table.place.none', record.place, { row: record.row + 1 }));
    if (found.kind === 'fault') issues.push(found.issue);
    if (found.kind === 'none' || found.kind === 'fault') return [];
    const shape: Shape = found.kind === 'shape' ? found.shape : { type: 'Point', coordinates: found.at };
    return [{ id: '', name: record.label, shape, properties: record.cells }];
  });
  return { name: table.name, features };
}
