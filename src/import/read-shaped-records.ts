import type * as z from 'zod/mini';
import type { BackdropFeature } from '../domain/backdrop.ts';
import type { Building } from '../domain/building.ts';
import type { Facility } from '../domain/facility.ts';
import type { Issue } from '../domain/issue.ts';
import type { LeftOut } from '../domain/left-out.ts';
import type { Parcel } from '../domain/parcel.ts';
import { outlinedLayers } from '../domain/repair.ts';
import type { Road } from '../domain/road.ts';
import type { Zone } from '../domain/zone.ts';
import type { AreaShape, Shape } from '../geometry/shapes.ts';
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

/** One whose outline cannot be used as it is drawn; the issue says why and is among those already told. */
export interface LeftOutRaw extends ShapedRaw {
  readonly shape: AreaShape;
  readonly issue: Issue;
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

/**
 * Reads the records of one layer; a record that cannot stand is left out with its issue. Where only its outline is at
 * fault (`leftOut`), the issue gets the record it would be, so that a repair can take it in.
 */
export function readShapedRecords<L extends LayerName>(
  layer: L,
  raws: readonly ShapedRaw[],
  issues: Issue[],
  leftOut: readonly LeftOutRaw[] = [],
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
  if (outlinedLayers.some((each) => each === layer)) attachLeftOut(layer, leftOut, seen, issues);
  // Every field was checked against the schemas above, which the compiler holds against the domain's types.
  return records as unknown as LayerRecords[L];
}

/** Sound records go before: one that bears the id of another could not be taken in. */
function attachLeftOut(layer: LayerName, leftOut: readonly LeftOutRaw[], seen: Set<string>, issues: Issue[]): void {
  const { schemas, required }: LayerKind = layerKinds[layer];
  for (const { id, shape, facts, place, issue } of leftOut) {
    const at: IssuePlace = { ...place, layer };
    const told = issues.indexOf(issue);
    if (told < 0) continue;
    if (seen.has(id)) {
      issues.push(issueOf('id.duplicate', { ...at, field: 'id' }, { id }));
      continue;
    }
    seen.add(id);
    const reading = readRecord(schemas, required, facts, at);
    issues.push(...reading.issues);
    if (!reading.fields) continue;
    const record = { id, ...reading.fields, shape, ...withExtra(reading.extra) };
    // Checked against the schemas, as above.
    issues[told] = { ...issue, leftOut: { layer, record } as unknown as LeftOut };
  }
}
