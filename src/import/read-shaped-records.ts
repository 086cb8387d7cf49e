import type * as z from 'zod/mini';
import type { BackdropFeature } from '../domain/backdrop.ts';
import type { Building } from '../domain/building.ts';
import type { Facility } from '../domain/facility.ts';
import type { Issue } from '../domain/issue.ts';
import type { Parcel } from '../domain/parcel.ts';
import type { Road } from '../domain/road.ts';
import type { Zone } from '../domain/zone.ts';
import type { Shape } from '../geometry/shapes.ts';
import { type IssuePlace, issueOf } from './issue-codes.ts';
import { type RawRecord, readRecord, withExtra } from './read-record.ts';
import {
  backdropFields,
  buildingFields,
  facilityFields,
  parcelFields,
  roadFields,
  zoneFields,
} from './schemas/land-fields.ts';

/** A record whose shape and id are already sound, and where it stands. */
export interface ShapedRaw {
  readonly id: string;
  readonly shape: Shape;
  readonly facts: RawRecord;
  readonly place: IssuePlace;
}

const areas: readonly Shape['type'][] = ['Polygon', 'MultiPolygon'];
const paths: readonly Shape['type'][] = ['LineString', 'MultiLineString'];
const anyShape: readonly Shape['type'][] = ['Point', ...paths, ...areas];

/** How one layer of a park is read: which shapes it takes and what its records must state. */
interface LayerKind {
  readonly shapes: readonly Shape['type'][];
  readonly schemas: Readonly<Record<string, z.ZodMiniType>>;
  readonly required: readonly string[];
}

export const layerKinds = {
  parcels: { shapes: areas, schemas: parcelFields, required: ['name', 'status'] },
  buildings: { shapes: areas, schemas: buildingFields, required: ['name', 'kind'] },
  facilities: { shapes: anyShape, schemas: facilityFields, required: ['name', 'kind'] },
  roads: { shapes: paths, schemas: roadFields, required: ['class'] },
  zones: { shapes: anyShape, schemas: zoneFields, required: ['name', 'kind', 'effect'] },
  backdrop: { shapes: anyShape, schemas: backdropFields, required: ['kind'] },
} as const satisfies Record<string, LayerKind>;

export type LayerName = keyof typeof layerKinds;
export const layerNames = Object.keys(layerKinds) as readonly LayerName[];

/** What each layer's records become. */
export interface LayerRecords {
  readonly parcels: readonly Parcel[];
  readonly buildings: readonly Building[];
  readonly facilities: readonly Facility[];
  readonly roads: readonly Road[];
  readonly zones: readonly Zone[];
  readonly backdrop: readonly BackdropFeature[];
}

/** Reads the records of one layer; a record that cannot stand is left out with its issue. */
export function readShapedRecords<L extends LayerName>(
  layer: L,
  raws: readonly ShapedRaw[],
  issues: Issue[],
): LayerRecords[L] {
  const { shapes, schemas, required }: LayerKind = layerKinds[layer];
  const seen = new Set<string>();
  const records: unknown[] = [];
  for (const { id, shape, facts, place } of raws) {
    const at: IssuePlace = { ...place, layer };
    if (!shapes.includes(shape.type)) {
      issues.push(
        issueOf('geometry.kind', { ...at, field: 'geometry.type' }, { value: shape.type, allowed: shapes.join(', ') }),
      );
      continue;
    }
    if (seen.has(id)) {
      issues.push(issueOf('id.duplicate', { ...at, field: 'id' }, { id }));
      continue;
    }
    seen.add(id);
    const reading = readRecord(schemas, required, facts, at);
    issues.push(...reading.issues);
    if (reading.fields) records.push({ id, ...reading.fields, shape, ...withExtra(reading.extra) });
  }
  // Every field was checked against the schemas above, which the compiler holds against the domain's types.
  return records as unknown as LayerRecords[L];
}
