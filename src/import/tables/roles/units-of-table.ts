import type { Building, Unit } from '../../../domain/building.ts';
import type { Issue } from '../../../domain/issue.ts';
import type { LonLat } from '../../../geometry/shapes.ts';
import { issueOf } from '../../issue-codes.ts';
import { readUnit } from '../../read-unit.ts';
import { illustrativeSource, squareRound } from '../illustrative-square.ts';
import { middleOfShape } from '../middle-of-shape.ts';
import type { TableReader } from '../read-table-records.ts';
import { placeOfRow } from '../row-place.ts';
import type { TableRecord } from '../table-rows.ts';
import { hasSourceColumn, nestedFacts, sourcesOf, textOf, withExtraOf } from './raw-of-row.ts';
import { Joiner, RowIds, rejectSince } from './row-ids.ts';

/** Units of a register. Each needs its building: the park's, or by explicit choice one that is made and marked. */
export function unitsOfTable(
  reader: TableReader,
  records: readonly TableRecord[],
): { readonly units: readonly Unit[]; readonly buildings: readonly Building[] } {
  const { park, issues, file, mapping } = reader;
  const known = park?.units ?? [];
  const ids = new RowIds(reader, new Set(known.map(({ id }) => id)));
  const buildings = new Buildings(reader, records);
  const units = records.flatMap((record): Unit[] => {
    const before = issues.length;
    const home = buildings.of(record);
    if ('issue' in home) {
      issues.push(home.issue);
      reader.reject(record, home.issue);
      return [];
    }
    // Units of one name stand in many buildings: a name is looked for in its own only.
    const joiner = new Joiner(known.filter(({ buildingId }) => buildingId === home.id));
    const stated = textOf(record, 'id');
    const byId = stated === null ? undefined : known.find(({ id }) => id === stated);
    const joined = stated === null ? joiner.find(null, textOf(record, 'name')) : null;
    const id = ids.of(record, byId?.id ?? (joined?.kind === 'one' ? joined.thing.id : null));
    if (id === null) return [];
    const raw = {
      id,
      ...nestedFacts(record),
      buildingId: home.id,
      ...sourcesOf(record, file, hasSourceColumn(mapping.columns)),
    };
    const unit = readUnit(withExtraOf(raw, record.extra), record.place, issues);
    if (unit) return [unit];
    rejectSince(reader, record, before, issueOf('field.missing', { ...record.place, field: 'areaM2' }));
    return [];
  });
  ids.tell();
  return { units, buildings: buildings.made() };
}

/** Finds each row's building, and makes those that are missing where that was chosen. */
class Buildings {
  private readonly joiner: Joiner<Building>;
  private readonly created = new Map<string, Building>();

  constructor(
    private readonly reader: TableReader,
    private readonly records: readonly TableRecord[],
  ) {
    this.joiner = new Joiner(reader.park?.buildings ?? []);
  }

  made(): readonly Building[] {
    return [...this.created.values()];
  }

  of(record: TableRecord): { readonly id: string } | { readonly issue: Issue } {
    const { place } = record;
    const name = textOf(record, 'buildingId');
    if (name === null) return { issue: issueOf('field.missing', { ...place, field: 'buildingId' }) };
    const found = this.joiner.find(name, null);
    if (found.kind === 'one') return { id: found.thing.id };
    const values = { building: name };
    if (found.kind === 'many')
      return { issue: issueOf('table.unit.buildings', place, { ...values, count: found.count }) };
    const before = this.created.get(name);
    if (before) return { id: before.id };
    if (this.reader.mapping.missingBuildings !== 'create')
      return { issue: issueOf('table.unit.noBuilding', place, values) };
    const building = this.create(name, record);
    if (!building) return { issue: issueOf('table.building.noPlace', place, values) };
    this.created.set(name, building);
    this.reader.issues.push(issueOf('table.building.made', place, values));
    return { id: building.id };
  }

  /** A square as large as the building's fullest floor, where the row says it stands or on its parcel. */
  private create(name: string, record: TableRecord): Building | null {
    const parcels = new Joiner(this.reader.park?.parcels ?? []);
    const on = parcels.find(textOf(record, 'parcelId'), null);
    const placed = placeOfRow(record, this.reader.crs);
    const at: LonLat | null =
      placed.kind === 'point' ? placed.at : on.kind === 'one' ? middleOfShape(on.thing.shape) : null;
    if (placed.kind === 'shape' && placed.shape.type.endsWith('Polygon')) {
      return this.building(name, placed.shape as Building['shape'], on.kind === 'one' ? on.thing.id : null, false);
    }
    if (at === null) return null;
    const floors = new Map<unknown, number>();
    for (const { values } of this.records) {
      const area = values.get('areaM2');
      if (values.get('buildingId') !== name || typeof area !== 'number' || !(area > 0)) continue;
      floors.set(values.get('floor'), (floors.get(values.get('floor')) ?? 0) + area);
    }
    const areaM2 = Math.max(0, ...floors.values());
    if (!(areaM2 > 0)) return null;
    return this.building(name, squareRound(at, areaM2), on.kind === 'one' ? on.thing.id : null, true);
  }

  private building(name: string, shape: Building['shape'], parcelId: string | null, isIllustrative: boolean): Building {
    return {
      id: name,
      name,
      kind: 'standardFactory',
      shape,
      ...(parcelId === null ? {} : { parcelId }),
      sources: {
        '*': { source: this.reader.file },
        ...(isIllustrative ? { shape: { source: illustrativeSource } } : {}),
      },
    };
  }
}
