import type { Facility } from '../domain/facility.ts';
import type { Park } from '../domain/park.ts';
import type { Placement, SiteRef } from '../domain/placement.ts';
import type { Project } from '../domain/project.ts';
import { type ResourceKind, resourceKinds } from '../domain/resource.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { AreaShape } from '../geometry/shapes.ts';
import { sourceOf } from './finding.ts';
import type { LandModel, ParcelSite, UnitSite } from './land/land-model.ts';
import type { SupplyFacts } from './site-facts.ts';

/** What the placements of a scenario take, of land, floor and supply. */
export interface ScenarioLoad {
  readonly placements: readonly Placement[];
  /** The placements whose project the park knows. */
  readonly placedProjects: readonly { readonly placement: Placement; readonly project: Project }[];
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
  const supply = new Map<string, Partial<Record<ResourceKind, number>>>();
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
      const serving = siteOf(model, ref)?.serving()[resource];
      if (!serving) continue;
      const taken = supply.get(serving.id) ?? {};
      taken[resource] = (taken[resource] ?? 0) + needed;
      supply.set(serving.id, taken);
    }
  }
  const supplyTaken = (facilityId: string, resource: ResourceKind) => supply.get(facilityId)?.[resource] ?? 0;
  const facts = new Map<Facility, Partial<Record<ResourceKind, SupplyFacts>>>();
  return {
    placements,
    placedProjects: placements.flatMap((placement) => {
      const project = projects.get(placement.projectId);
      return project ? [{ placement, project }] : [];
    }),
    footprints: (parcelId) => footprints.get(parcelId) ?? none,
    floorTakenM2: (unitId) => floor.get(unitId) ?? 0,
    supplyTaken,
    supply(facility, resource) {
      const known = facts.get(facility) ?? {};
      const made = known[resource] ?? supplyFacts(facility, resource, supplyTaken(facility.id, resource));
      known[resource] = made;
      facts.set(facility, known);
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

/** The site as the model knows it; undefined when the park has no such site. */
export const siteOf = (model: LandModel, site: SiteRef): ParcelSite | UnitSite | undefined =>
  site.kind === 'parcel' ? model.parcels.get(site.id) : model.units.get(site.id);

const none: readonly never[] = [];
const keyOf = (site: SiteRef): string => `${site.kind}/${site.id}`;

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
