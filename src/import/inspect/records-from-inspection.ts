import type { Issue } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import type { ParkLayer } from '../../domain/park-layer.ts';
import type { IncomingLayer } from '../../domain/record-changes.ts';
import { newPark } from '../plain/plain-park.ts';
import { type PlainIncoming, plainRecords } from '../plain/plain-records.ts';
import type { Inspection } from './inspection.ts';
import { markedLayer } from './marked-layer.ts';
import type { ReviewMapping } from './review-mapping.ts';
import { readTables, type TableReading } from './table-readings.ts';

/** What files bring for a park. Everything there is to tell is in `issues`, the inspection's own too. */
export interface BroughtLayers {
  readonly layers: readonly IncomingLayer[];
  readonly issues: readonly Issue[];
}

const drawnRecords = ({ sources, issues: others }: Inspection, mapping: ReviewMapping) => {
  const issues = [...sources.flatMap((source) => source.issues), ...others];
  const layers = sources.flatMap((source) => source.layers.map((layer) => markedLayer(source, layer)));
  return { ...plainRecords(layers, mapping, issues), issues };
};

/**
 * The park that the sources make under a mapping; null with the reason when no land comes of it. Registers are read beside
 * the outlines: their rows are joined to the parcels that came with them.
 */
export function parkFromInspection(
  inspection: Inspection,
  mapping: ReviewMapping,
): { readonly park: Park | null; readonly issues: readonly Issue[] } {
  const { issues, ...drawn } = drawnRecords(inspection, mapping);
  const hasLand = drawn.leftOutParcels.length > 0 || drawn.incoming.some(isLand);
  // Only to join to: what is wrong with the park is said of the park as it becomes.
  const outlines = hasLand ? newPark(mapping.parkName, { ...drawn, projects: [], units: [] }, [...issues]) : null;
  const tables = readTables(inspection, mapping, outlines);
  issues.push(...tables.flatMap(({ records }) => records.issues));
  const made = {
    leftOutParcels: drawn.leftOutParcels,
    incoming: [...drawn.incoming, ...tables.flatMap(incomingOfTable)],
    projects: tables.flatMap(({ records }) => records.projects),
    units: tables.flatMap(({ records }) => records.units),
  };
  return { park: newPark(mapping.parkName, made, issues), issues };
}

const isLand = ({ layer, records }: PlainIncoming): boolean => layer === 'parcels' && records.length > 0;

/** What the files bring for an open park, layer by layer: several files that bring one layer are held against it as one. */
export function broughtLayers(inspection: Inspection, mapping: ReviewMapping, park: Park): BroughtLayers {
  const { issues, incoming } = drawnRecords(inspection, mapping);
  const tables = readTables(inspection, mapping, park);
  const parts: readonly IncomingLayer[] = [
    ...incoming,
    ...tables.flatMap((table) => [
      ...incomingOfTable(table),
      ...(['projects', 'units'] as const).map((layer) => ofTable(layer, table, table.records[layer])),
    ]),
  ];
  const names = [...new Set(parts.flatMap(({ layer, records }) => (records.length > 0 ? [layer] : [])))];
  const layers = names.map((layer): IncomingLayer => {
    const own = parts.filter((part) => part.layer === layer && part.records.length > 0);
    return {
      layer,
      file: own.map(({ file }) => file).join(', '),
      records: own.flatMap((part): IncomingLayer['records'] => part.records),
      assumed: [...new Set(own.flatMap(({ assumed }) => assumed ?? []))],
      repeated: [...new Set(own.flatMap(({ repeated }) => repeated ?? []))],
      madeIds: new Set(own.flatMap(({ madeIds }) => [...(madeIds ?? [])])),
    };
  });
  return { layers, issues: [...issues, ...tables.flatMap(({ records }) => records.issues)] };
}

const incomingOfTable = (table: TableReading): readonly PlainIncoming[] => [
  ofTable('parcels', table, table.records.sites),
  ofTable('buildings', table, table.records.buildings),
  ofTable('facilities', table, table.records.facilities),
];

/** A row states what its cells say; the reader of tables has joined it to the park by itself. */
const ofTable = <L extends ParkLayer, R>(layer: L, { file, records: { madeIds } }: TableReading, records: R) => ({
  layer,
  file,
  records,
  assumed: ['sources'],
  repeated: [],
  madeIds,
});
