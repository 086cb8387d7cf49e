import type { Issue } from '../../domain/issue.ts';
import type { Park } from '../../domain/park.ts';
import { planeSpecFor } from '../../geometry/plane-spec-for.ts';
import { assemblePark } from '../assemble-park.ts';
import { defaultRulePack } from '../default-rule-pack.ts';
import { boundsOf } from '../extent.ts';
import { issueOf } from '../issue-codes.ts';
import { type LayerName, layerNames, readShapedRecords, type ShapedRaw } from '../read-shaped-records.ts';
import { rawsOfLayer } from './layer-raws.ts';
import type { PlainInspection } from './plain-inspection.ts';
import type { PlainMapping } from './plain-mapping.ts';

/** The park that plain layers make under a mapping; null with the reason when no parcel comes of it. */
export function plainPark(
  inspection: PlainInspection,
  mapping: PlainMapping,
): { readonly park: Park | null; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const raws: Record<LayerName, ShapedRaw[]> = {
    parcels: [],
    buildings: [],
    facilities: [],
    roads: [],
    zones: [],
    backdrop: [],
  };
  const taken = new Map<LayerName, Set<string>>(layerNames.map((layer) => [layer, new Set<string>()]));
  for (const layer of inspection.layers) {
    const chosen = mapping.layers[layer.file] ?? { role: 'ignore' };
    for (const [target, records] of rawsOfLayer(layer, chosen, taken, issues)) raws[target].push(...records);
  }
  if (raws.parcels.length === 0) {
    issues.push(issueOf('plain.noParcels', {}));
    return { park: null, issues };
  }
  issues.push(issueOf('plain.rules.default', {}));
  const parcels = readShapedRecords('parcels', raws.parcels, issues);
  const centre = boundsOf(parcels)?.centre ?? null;
  const park = assemblePark(
    {
      id: idOf(mapping.parkName),
      name: mapping.parkName,
      centre,
      plane: centre && planeSpecFor(centre),
      parcels,
      buildings: readShapedRecords('buildings', raws.buildings, issues),
      units: [],
      facilities: readShapedRecords('facilities', raws.facilities, issues),
      roads: readShapedRecords('roads', raws.roads, issues),
      zones: readShapedRecords('zones', raws.zones, issues),
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
