import type { Parcel } from '../../../domain/parcel.ts';
import type { AreaShape, Shape } from '../../../geometry/shapes.ts';
import { m2FromMu } from '../../../quantities/area-units.ts';
import { issueOf } from '../../issue-codes.ts';
import { isRecord, readRecord } from '../../read-record.ts';
import { readShapedRecords } from '../../read-shaped-records.ts';
import { parcelFields } from '../../schemas/land-fields.ts';
import { illustrativeSource, squareRound } from '../illustrative-square.ts';
import type { TableReader } from '../read-table-records.ts';
import { placeOfRow } from '../row-place.ts';
import type { TableRecord } from '../table-rows.ts';
import { hasSourceColumn, nestedFacts, sourcesOf, statedSource, textOf, withExtraOf } from './raw-of-row.ts';
import { Joiner, RowIds, rejectSince } from './row-ids.ts';

const isArea = (shape: Shape): shape is AreaShape => shape.type === 'Polygon' || shape.type === 'MultiPolygon';

/**
 * Parcels of a register. A row with an outline is a parcel; one without states facts of the park's parcel of this id or name;
 * else it is left out, or by explicit choice drawn as a square of its area that says it is none.
 */
export function sitesOfTable(reader: TableReader, records: readonly TableRecord[]): readonly Parcel[] {
  const { park, crs, issues, mapping } = reader;
  const known = park?.parcels ?? [];
  const joiner = new Joiner(known);
  const ids = new RowIds(reader, new Set(known.map(({ id }) => id)));
  const tally = { squares: 0, statusAssumed: 0 };
  const parcels = records.flatMap((record): Parcel[] => {
    const before = issues.length;
    const joined = joiner.find(textOf(record, 'id'), textOf(record, 'name'));
    const thing = joined.kind === 'one' ? joined.thing : null;
    const placed = placeOfRow(record, crs);
    const refuse = (issue = issueOf('table.site.noOutline', record.place)): Parcel[] => {
      issues.push(issue);
      reader.reject(record, issue);
      return [];
    };
    if (placed.kind === 'fault') return refuse(placed.issue);
    const outline = placed.kind === 'shape' && isArea(placed.shape) ? placed.shape : null;
    if (!outline && thing) {
      const id = ids.of(record, thing.id);
      return id === null ? [] : [withFacts(reader, thing, record)];
    }
    if (!outline && joined.kind === 'many') {
      return refuse(
        issueOf('table.nameTwice', record.place, { name: textOf(record, 'name') ?? '', count: joined.count }),
      );
    }
    const statedMu = record.values.get('statedMu');
    let shape = outline;
    if (!shape && mapping.bareSites === 'square') {
      if (placed.kind !== 'point' || typeof statedMu !== 'number' || !(statedMu > 0))
        return refuse(issueOf('table.site.noArea', record.place));
      shape = squareRound(placed.at, m2FromMu(statedMu));
    }
    if (!shape) return refuse();
    const id = ids.of(record, thing?.id ?? null);
    if (id === null) return [];
    const parcel = newParcel(reader, record, id, shape, outline === null);
    if (!parcel) {
      rejectSince(reader, record, before, issueOf('field.missing', { ...record.place, field: 'name' }));
      return [];
    }
    if (!outline) tally.squares += 1;
    if (!record.values.has('status')) tally.statusAssumed += 1;
    return [parcel];
  });
  const place = { file: reader.file, layer: reader.table.name };
  if (tally.squares > 0) issues.push(issueOf('table.site.square', place, { count: tally.squares }));
  if (tally.statusAssumed > 0) {
    const values = { count: tally.statusAssumed, status: mapping.status ?? 'planned' };
    issues.push(issueOf('table.status.assumed', place, values));
  }
  ids.tell();
  return parcels;
}

/** Both bounds of the floor-area ratio may stand in one cell. */
function factsOf(record: TableRecord): Record<string, unknown> {
  const far = record.values.get('far');
  return { ...(isRecord(far) ? far : {}), ...nestedFacts(record) };
}

function newParcel(
  reader: TableReader,
  record: TableRecord,
  id: string,
  shape: AreaShape,
  isIllustrative: boolean,
): Parcel | null {
  const { file, mapping, issues } = reader;
  const { sources } = sourcesOf(record, file, hasSourceColumn(mapping.columns));
  const facts = {
    status: mapping.status ?? 'planned',
    name: textOf(record, 'id') ?? id,
    ...factsOf(record),
    sources: { ...sources, ...(isIllustrative ? { shape: { source: illustrativeSource } } : {}) },
  };
  const raw = { id, shape, facts: withExtraOf(facts, record.extra), place: record.place };
  return readShapedRecords('parcels', [raw], issues)[0] ?? null;
}

/** The park's parcel with what the row states, each such fact under the row's source; what it does not state stays. */
function withFacts(reader: TableReader, parcel: Parcel, record: TableRecord): Parcel {
  const reading = readRecord(parcelFields, [], factsOf(record), record.place);
  reader.issues.push(...reading.issues);
  const fields = reading.fields ?? {};
  const source = statedSource(record) ?? { source: reader.file };
  const extra = { ...parcel.extra, ...reading.extra, ...record.extra };
  return {
    ...parcel,
    ...fields,
    sources: { ...parcel.sources, ...Object.fromEntries(Object.keys(fields).map((field) => [field, source])) },
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  };
}
