import type { Issue } from '../../domain/issue.ts';
import {
  type LayerName,
  type LayerRecords,
  type LeftOutRaw,
  layerNames,
  readShapedRecords,
  type ShapedRaw,
} from '../read-shaped-records.ts';
import { leftOutOfLayer, rawsOfLayer } from './layer-raws.ts';
import type { PlainLayer } from './plain-inspection.ts';
import type { LayerMapping, PlainMapping } from './plain-mapping.ts';

/** What plain layers give under a mapping, and where the parcels lie that could be mended and taken in. */
export interface PlainRecords {
  readonly records: LayerRecords;
  readonly leftOutParcels: readonly LeftOutRaw[];
}

/**
 * The records that layers make under a mapping, by the layer of a park they belong to. What is told goes to `issues`, among
 * which the layers' own must stand already: a left-out outline's issue gets the record it would be.
 */
export function plainRecords(
  layers: readonly PlainLayer[],
  mapping: Pick<PlainMapping, 'layers'>,
  issues: Issue[],
): PlainRecords {
  const raws: Record<LayerName, ShapedRaw[]> = {
    parcels: [],
    buildings: [],
    facilities: [],
    roads: [],
    zones: [],
    backdrop: [],
  };
  const taken = new Map<LayerName, Set<string>>(layerNames.map((layer) => [layer, new Set<string>()]));
  const mappingOf = ({ file }: PlainLayer): LayerMapping => mapping.layers[file] ?? { role: 'ignore' };
  for (const layer of layers) {
    for (const [target, records] of rawsOfLayer(layer, mappingOf(layer), taken, issues)) {
      for (const record of records) raws[target].push(record);
    }
  }
  const leftOut: Partial<Record<LayerName, LeftOutRaw[]>> = {};
  for (const layer of layers) {
    const { role } = mappingOf(layer);
    if (role === 'ignore') continue;
    leftOut[role] = [...(leftOut[role] ?? []), ...leftOutOfLayer(layer, mappingOf(layer), taken, issues)];
  }
  return {
    records: {
      parcels: readShapedRecords('parcels', raws.parcels, issues, leftOut.parcels),
      buildings: readShapedRecords('buildings', raws.buildings, issues, leftOut.buildings),
      facilities: readShapedRecords('facilities', raws.facilities, issues),
      roads: readShapedRecords('roads', raws.roads, issues),
      zones: readShapedRecords('zones', raws.zones, issues, leftOut.zones),
      backdrop: readShapedRecords('backdrop', raws.backdrop, issues),
    },
    leftOutParcels: leftOut.parcels ?? [],
  };
}
