import type { Park } from '../domain/park.ts';

/** The layers of the land: large, seldom edited, and written only when one of them was. */
export const landLayers = ['parcels', 'buildings', 'units', 'facilities', 'roads', 'zones', 'backdrop'] as const;
export type LandLayer = (typeof landLayers)[number];

/** What an edit usually touches: scenarios, projects, rules and the few facts of the park itself. */
export type PlanPart = Omit<Park, LandLayer>;

/** The form of the stored records; raise it when they change and read the older ones on. */
export const storedVersion = 1;

export interface StoredPlan {
  readonly version: number;
  readonly id: string;
  readonly name: string;
  readonly savedAt: number;
  readonly plan: PlanPart;
}

export interface StoredLayer {
  readonly parkId: string;
  readonly layer: LandLayer;
  readonly features: Park[LandLayer];
}

export function planOf(park: Park): PlanPart {
  const { parcels, buildings, units, facilities, roads, zones, backdrop, ...plan } = park;
  return plan;
}

/** The layers that are not the same object in what is stored. */
export const changedLayers = (park: Park, stored: Park | null): readonly LandLayer[] =>
  landLayers.filter((layer) => stored === null || park[layer] !== stored[layer]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const haveIds = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => isRecord(each) && typeof each.id === 'string');

/**
 * Puts the records together again, or gives null when they are not what this product writes: the storage can be half
 * deleted by the browser, or written by a later version.
 */
export function parkFromRecords(stored: unknown, layers: readonly unknown[]): Park | null {
  if (!isRecord(stored) || stored.version !== storedVersion || !isRecord(stored.plan)) return null;
  const { plan } = stored;
  if (typeof plan.id !== 'string' || typeof plan.name !== 'string') return null;
  if (!isRecord(plan.plane) || !isRecord(plan.rules) || !isRecord(plan.rules.weights)) return null;
  if (!haveIds(plan.projects) || !haveIds(plan.scenarios) || !Array.isArray(plan.scenarios)) return null;
  if (!plan.scenarios.every((scenario) => haveIds(scenario.placements))) return null;
  if (!plan.scenarios.some((scenario) => scenario.id === plan.activeScenarioId)) return null;
  const features = new Map<unknown, unknown>();
  for (const layer of layers) if (isRecord(layer)) features.set(layer.layer, layer.features);
  if (!landLayers.every((layer) => haveIds(features.get(layer)))) return null;
  // Checked above as far as the records of another version or a lost layer would show.
  return { ...plan, ...Object.fromEntries(features) } as unknown as Park;
}
