import type { Facility } from '../domain/facility.ts';
import type { Park } from '../domain/park.ts';
import type { Placement, SiteRef } from '../domain/placement.ts';
import { type ResourceKind, resourceKinds } from '../domain/resource.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { AreaShape, Shape } from '../geometry/shapes.ts';
import { sourceOf } from './finding.ts';
import type { LandModel } from './land/land-model.ts';
import type { SupplyFacts } from './site-facts.ts';

/** What the placements of a scenario take, of land, floor and supply. */
export interface ScenarioLoad {
  readonly placements: readonly Placement[];
  footprints(parcelId: string): readonly AreaShape[];
  floorTakenM2(unitId: string): number;
  supplyTaken(facilityId: string, resource: ResourceKind): number;
  /** One and the same object for a facility and resource, whoever asks. */
  supply(facility: Facility, resource: ResourceKind): SupplyFacts;
  projectIds(site: SiteRef): readonly string[];
}

/** The scenario shown; the first where the active one is missing. */
export function activeScenario(park: Park): Scenario | undefined {
  return park.scenarios.find((each) => each.id === park.activeScenarioId) ?? park.scenarios[0];
}

export const siteOfPlacement = (placement: Placement): SiteRef =>
  placement.site.kind === 'parcel'
    ? { kind: 'parcel', id: placement.site.parcelId }
    : { kind: 'unit', id: placement.site.unitId };

/** Adds up the scenario, with one project's own placement left out when it is to be judged anew. */
export function scenarioLoad(park: Park, model: LandModel, withoutProjectId?: string): ScenarioLoad {
  const all = activeScenario(park)?.placements ?? [];
  const placements = withoutProjectId === undefined ? all : all.filter((each) => each.projectId !== withoutProjectId);
  const projects = new Map(park.projects.map((each) => [each.id, each] as const));
  const footprints = new Map<string, AreaShape[]>();
  const floor = new Map<string, number>();
  const supply = new Map<string, number>();
  const projectIds = new Map<string, string[]>();
  for (const placement of placements) {
    const ref = siteOfPlacement(placement);
    append(projectIds, keyOf(ref), placement.projectId);
    if (placement.site.kind === 'parcel') append(footprints, placement.site.parcelId, placement.site.footprint);
    else floor.set(ref.id, (floor.get(ref.id) ?? 0) + placement.site.floorM2);
    const needs = projects.get(placement.projectId)?.demand.resources;
    for (const resource of resourceKinds) {
      const needed = needs?.[resource];
      if (!needed) continue;
      const serving = servingFacility(model, ref, resource);
      if (!serving) continue;
      const key = `${serving.id}/${resource}`;
      supply.set(key, (supply.get(key) ?? 0) + needed);
    }
  }
  const supplyTaken = (facilityId: string, resource: ResourceKind) => supply.get(`${facilityId}/${resource}`) ?? 0;
  const facts = new Map<string, SupplyFacts>();
  return {
    placements,
    footprints: (parcelId) => footprints.get(parcelId) ?? none,
    floorTakenM2: (unitId) => floor.get(unitId) ?? 0,
    supplyTaken,
    supply(facility, resource) {
      const key = `${facility.id}/${resource}`;
      const made = facts.get(key) ?? supplyFacts(facility, resource, supplyTaken(facility.id, resource));
      facts.set(key, made);
      return made;
    },
    projectIds: (site) => projectIds.get(keyOf(site)) ?? none,
  };
}

function supplyFacts(facility: Facility, resource: ResourceKind, taken: number): SupplyFacts {
  const supply = facility.supplies?.find((each) => each.resource === resource);
  const dated = supply?.source && supply.asOf ? `${supply.source} (${supply.asOf})` : supply?.source;
  return {
    facility,
    capacity: supply?.capacity ?? null,
    committed: supply?.committed ?? 0,
    taken,
    source: dated ?? sourceOf(facility.sources, 'supplies'),
  };
}

/** The facility that the parcel names for the resource, else the nearest that supplies it. */
export function servingFacility(model: LandModel, site: SiteRef, resource: ResourceKind): Facility | null {
  const stated = landOf(model, site)?.servedBy?.[resource];
  const named = stated === undefined ? undefined : model.facilities.get(stated);
  if (named) return named;
  const shape = placeShape(model, site);
  return shape ? (model.infrastructure.placeOf(shape).suppliers.get(resource) ?? null) : null;
}

const landOf = (model: LandModel, site: SiteRef) =>
  site.kind === 'parcel' ? model.parcels.get(site.id)?.parcel : model.units.get(site.id)?.parcel;

/** The shape distances are taken from: the parcel, or the building of a unit. */
export function placeShape(model: LandModel, site: SiteRef): Shape | undefined {
  if (site.kind === 'parcel') return model.parcels.get(site.id)?.parcel.shape;
  const unit = model.units.get(site.id);
  return unit?.building?.shape ?? unit?.parcel?.shape;
}

const none: readonly never[] = [];
const keyOf = (site: SiteRef): string => `${site.kind}/${site.id}`;

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
