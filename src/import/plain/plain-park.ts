import type { Issue } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import { planeSpecFor } from '../../geometry/plane-spec-for.ts';
import { assemblePark } from '../assemble-park.ts';
import { defaultRulePack } from '../default-rule-pack.ts';
import { boundsOf } from '../extent.ts';
import { issueOf } from '../issue-codes.ts';
import {
  type LayerName,
  type LeftOutRaw,
  layerNames,
  readShapedRecords,
  type ShapedRaw,
} from '../read-shaped-records.ts';
import { leftOutOfLayer, rawsOfLayer } from './layer-raws.ts';
import type { PlainInspection, PlainLayer } from './plain-inspection.ts';
import type { LayerMapping, PlainMapping } from './plain-mapping.ts';

/** The park that plain layers make under a mapping; null with the reason when no parcel comes of it. */
export function plainPark(
  inspection: PlainInspection,
  mapping: PlainMapping,
): { readonly park: Park | null; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [...inspection.issues];
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
  for (const layer of inspection.layers) {
    for (const [target, records] of rawsOfLayer(layer, mappingOf(layer), taken, issues)) raws[target].push(...records);
  }
  const leftOut: Partial<Record<LayerName, LeftOutRaw[]>> = {};
  for (const layer of inspection.layers) {
    const { role } = mappingOf(layer);
    if (role === 'ignore') continue;
    leftOut[role] = [...(leftOut[role] ?? []), ...leftOutOfLayer(layer, mappingOf(layer), taken, issues)];
  }
  if (raws.parcels.length === 0 && !leftOut.parcels?.length) {
    issues.push(issueOf('plain.noParcels', {}));
    return { park: null, issues };
  }
  issues.push(issueOf('plain.rules.default', {}));
  const parcels = readShapedRecords('parcels', raws.parcels, issues, leftOut.parcels);
  const centre = (boundsOf(parcels) ?? boundsOf(leftOut.parcels ?? []))?.centre ?? null;
  const park = assemblePark(
    {
      id: idOf(mapping.parkName),
      name: mapping.parkName,
      centre,
      plane: centre && planeSpecFor(centre),
      parcels,
      buildings: readShapedRecords('buildings', raws.buildings, issues, leftOut.buildings),
      units: [],
      facilities: readShapedRecords('facilities', raws.facilities, issues),
      roads: readShapedRecords('roads', raws.roads, issues),
      zones: readShapedRecords('zones', raws.zones, issues, leftOut.zones),
      backdrop: readShapedRecords('backdrop', raws.backdrop, issues),
      projects: inspection.projects,
      rules: defaultRulePack,
      scenarios: [{ id: 'scenario-1', name: '方案一', placements: [] }],
      activeScenarioId: 'scenario-1',
    },
    {},
    issues,
  );
  return { park, issues };
}

/** A word for addresses and file names, whatever letters the name has. */
const idOf = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '') || 'park';
