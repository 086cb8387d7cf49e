import type { Issue } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import type { ParkLayer } from '../../domain/park-layer.ts';
import type { IncomingLayer } from '../../domain/record-changes.ts';
import { codeOfCrs } from '../../geometry/crs/crs-code.ts';
import type { PlainLayer } from '../plain/plain-inspection.ts';
import type { PlainMapping } from '../plain/plain-mapping.ts';
import { newPark } from '../plain/plain-park.ts';
import { type PlainRecords, plainRecords } from '../plain/plain-records.ts';
import type { InspectedSource, Inspection } from './inspection.ts';

/** What an inspection gives under a mapping. Everything there is to tell is in `issues`, the inspection's own too. */
export interface InspectedRecords extends PlainRecords, Pick<Park, 'projects' | 'units'> {
  readonly issues: Issue[];
}

export function recordsFromInspection(inspection: Inspection, mapping: PlainMapping): InspectedRecords {
  const { sources } = inspection;
  const issues = [...sources.flatMap((source) => source.issues), ...inspection.issues];
  const layers = sources.flatMap((source) => source.layers.map((layer) => markedLayer(source, layer)));
  return { ...plainRecords(layers, mapping, issues), projects: [], units: [], issues };
}

/** The park that the sources make under a mapping; null with the reason when no land comes of it. */
export function parkFromInspection(
  inspection: Inspection,
  mapping: PlainMapping,
): { readonly park: Park | null; readonly issues: readonly Issue[] } {
  const records = recordsFromInspection(inspection, mapping);
  const park = newPark(mapping.parkName, records, records.issues);
  return { park, issues: records.issues };
}

/** What the files bring, layer by layer of a park: several files that bring one layer are held against it as one. */
export function incomingLayers(records: InspectedRecords): readonly IncomingLayer[] {
  const byLayer = new Map<ParkLayer, PlainRecords['incoming'][number][]>();
  for (const each of records.incoming) byLayer.set(each.layer, [...(byLayer.get(each.layer) ?? []), each]);
  const drawn = [...byLayer].map(
    ([layer, parts]): IncomingLayer => ({
      layer,
      file: parts.map(({ file }) => file).join(', '),
      records: parts.flatMap((part): IncomingLayer['records'] => part.records),
      assumed: [...new Set(parts.flatMap(({ assumed }) => assumed))],
      madeIds: new Set(parts.flatMap(({ madeIds }) => [...madeIds])),
    }),
  );
  return drawn.filter((layer) => layer.records.length > 0);
}

/** The way back from a shifted system is known to about a metre; what was drawn on a web map is not that good itself. */
const shiftedAccuracyM = 5;

/** What was turned back from a system of web maps says so in every record: it is no survey. */
function markedLayer({ crs }: InspectedSource, layer: PlainLayer): PlainLayer {
  if (crs.kind !== 'chosen' || (crs.crs.kind !== 'gcj02' && crs.crs.kind !== 'bd09')) return layer;
  const turnedBack = `${codeOfCrs(crs.crs)} → WGS84 (±${shiftedAccuracyM} m)`;
  const marked = <F extends { readonly properties: Readonly<Record<string, unknown>> }>(feature: F): F => ({
    ...feature,
    properties: { ...feature.properties, turnedBack },
  });
  return {
    ...layer,
    features: layer.features.map(marked),
    leftOut: layer.leftOut.map(marked),
    origin: `${layer.file} · ${turnedBack}`,
  };
}
