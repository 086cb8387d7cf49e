import type { Facility } from '../../../domain/facility.ts';
import { resourceKinds } from '../../../domain/resource.ts';
import { issueOf } from '../../issue-codes.ts';
import { readShapedRecords } from '../../read-shaped-records.ts';
import type { TableReader } from '../read-table-records.ts';
import { placeOfRow } from '../row-place.ts';
import type { TableRecord } from '../table-rows.ts';
import { hasSourceColumn, nestedFacts, sourcesOf, textOf, withExtraOf } from './raw-of-row.ts';
import { Joiner, RowIds, rejectSince } from './row-ids.ts';

/** Facilities of a register: with a place of their own, or with that of the park's facility of this id or name. */
export function facilitiesOfTable(reader: TableReader, records: readonly TableRecord[]): readonly Facility[] {
  const { park, crs, issues, file, mapping } = reader;
  const known = park?.facilities ?? [];
  const joiner = new Joiner(known);
  const ids = new RowIds(reader, new Set(known.map(({ id }) => id)));
  const facilities = records.flatMap((record): Facility[] => {
    const before = issues.length;
    const joined = joiner.find(textOf(record, 'id'), textOf(record, 'name'));
    const thing = joined.kind === 'one' ? joined.thing : null;
    const placed = placeOfRow(record, crs);
    if (placed.kind === 'fault') {
      issues.push(placed.issue);
      reader.reject(record, placed.issue);
      return [];
    }
    const shape =
      placed.kind === 'shape'
        ? placed.shape
        : placed.kind === 'point'
          ? ({ type: 'Point', coordinates: placed.at } as const)
          : thing?.shape;
    if (!shape) {
      const name = textOf(record, 'name') ?? '';
      const issue =
        joined.kind === 'many'
          ? issueOf('table.nameTwice', record.place, { name, count: joined.count })
          : issueOf('table.facility.noPlace', record.place);
      issues.push(issue);
      reader.reject(record, issue);
      return [];
    }
    const id = ids.of(record, thing?.id ?? null);
    if (id === null) return [];
    const facts = withExtraOf(
      { ...nestedFacts(record), ...suppliesOf(record), ...sourcesOf(record, file, hasSourceColumn(mapping.columns)) },
      record.extra,
    );
    const [facility] = readShapedRecords('facilities', [{ id, shape, facts, place: record.place }], issues);
    if (facility) return [facility];
    rejectSince(reader, record, before, issueOf('field.missing', { ...record.place, field: 'kind' }));
    return [];
  });
  ids.tell();
  return facilities;
}

function suppliesOf({ values }: TableRecord): { readonly supplies?: readonly unknown[] } {
  const supplies = resourceKinds.flatMap((resource) => {
    const parts = (['capacity', 'committed', 'price', 'priceNote', 'line', 'asOf', 'source'] as const).flatMap(
      (part) => {
        const value = values.get(`supplies.${resource}.${part}`);
        return value === undefined ? [] : [[part, value] as const];
      },
    );
    return parts.length === 0 ? [] : [{ resource, ...Object.fromEntries(parts) }];
  });
  return supplies.length > 0 ? { supplies } : {};
}
