import type { Park } from '../domain/park.ts';

/** The layers of the land: large, seldom edited, and written anew only when one of them was. */
export const landLayers = ['parcels', 'buildings', 'units', 'facilities', 'roads', 'zones', 'backdrop'] as const;

/** What a snapshot writes apart: the land, and photos, which are large and change seldom too. */
const apartLayers = [...landLayers, 'photos'] as const;
export type ApartLayer = (typeof apartLayers)[number];

/** What an edit usually touches: scenarios, projects, rules and the few facts of the park itself. */
export type PlanPart = Omit<Park, ApartLayer>;

/** The form of the stored records; raise it when they change and read the older ones on. */
export const storedVersion = 2;

/** The part of a snapshot that is no layer. It alone says up to which edit of the journal the snapshot goes. */
export interface StoredPlan {
  readonly parkId: string;
  readonly layer: 'plan';
  readonly version: number;
  readonly through: number;
  readonly plan: PlanPart;
}

export interface StoredLayer {
  /** The content's name; in the first form of the database the park's id. */
  readonly parkId: string;
  readonly layer: ApartLayer;
  readonly features: NonNullable<Park[ApartLayer]>;
}

export function planOf(park: Park): PlanPart {
  const { parcels, buildings, units, facilities, roads, zones, backdrop, photos, ...plan } = park;
  return plan;
}

/** The layers that are not the same object in what is stored. A park without photos has an empty list of them there, or none. */
export const changedLayers = (park: Park, stored: Park | null): readonly Omit<StoredLayer, 'parkId'>[] =>
  apartLayers
    .filter((layer) => park[layer] !== stored?.[layer])
    .map((layer) => ({ layer, features: park[layer] ?? [] }));

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const haveIds = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each) => isRecord(each) && typeof each.id === 'string');

/** Whether it is what this product takes for a park, as far as the records of another version or a lost layer would show. */
export function isPark(value: unknown): value is Park {
  if (!isRecord(value) || typeof value.id !== 'string' || typeof value.name !== 'string') return false;
  if (!isRecord(value.plane) || !isRecord(value.rules) || !isRecord(value.rules.weights)) return false;
  if (!haveIds(value.projects) || !haveIds(value.scenarios) || !Array.isArray(value.scenarios)) return false;
  if (!value.scenarios.every((scenario) => haveIds(scenario.placements))) return false;
  if (!value.scenarios.some((scenario) => scenario.id === value.activeScenarioId)) return false;
  return landLayers.every((layer) => haveIds(value[layer]));
}

/**
 * Puts the records of a snapshot together again, or gives null when they are not what this product writes: the storage
 * can be half deleted by the browser, or written by a later version.
 */
export function parkFromRecords(
  id: string,
  records: readonly unknown[],
): { readonly park: Park; readonly through: number } | null {
  const layers = new Map<unknown, unknown>();
  let plan: Readonly<Record<string, unknown>> | null = null;
  for (const record of records) {
    if (!isRecord(record)) continue;
    if (record.layer === 'plan') plan = record;
    else layers.set(record.layer, record.features);
  }
  if (!plan || plan.version !== storedVersion || typeof plan.through !== 'number' || !isRecord(plan.plan)) return null;
  const { photos, ...land } = Object.fromEntries(layers);
  const hasPhotos = Array.isArray(photos) && photos.length > 0;
  const park = { ...plan.plan, id, ...land, ...(hasPhotos && { photos }) };
  return isPark(park) ? { park, through: plan.through } : null;
}
