import type { Assessment, Finding, Ranking } from '../../domain/assessment.ts';
import type { Criterion } from '../../domain/criterion.ts';
import type { Field } from '../../domain/fields/field.ts';
import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { Project } from '../../domain/project.ts';
import { type ResourceKind, resourceKinds } from '../../domain/resource.ts';

/** The question of the assessment that a fact answers; null where none does. */
export function criterionOf({ layer, key }: Field): Criterion | null {
  const resource = /^supplies\.(\w+)\./.exec(key)?.[1] as ResourceKind | undefined;
  if (resource) return resource;
  if (key.startsWith('readiness.') || key === 'freeFrom' || key === 'openFrom' || key === 'status') return 'readiness';
  switch (key) {
    case 'landUse':
      return 'landUse';
    case 'farMin':
    case 'farMax':
      return 'far';
    case 'heightMaxM':
      return 'height';
    case 'priceWanPerMu':
    case 'rentYuanPerM2Month':
      return 'price';
    case 'occupier':
    case 'tenant':
      return 'occupancy';
    case 'clearHeightM':
    case 'floorLoadTPerM2':
    case 'craneT':
    case 'environmental':
      return 'building';
    case 'powerKva':
      return 'power';
    default:
      return layer === 'zones' ? 'zones' : null;
  }
}

/** Whether the project asks the question, so that the answer matters to it. */
function asks({ demand, industry }: Project, criterion: Criterion, rules: Park['rules']): boolean {
  if (resourceKinds.some((kind) => kind === criterion))
    return demand.resources?.[criterion as ResourceKind] !== undefined;
  switch (criterion) {
    case 'landUse':
      return (demand.landUses ?? rules.landUseByIndustry?.[industry]) !== undefined;
    case 'readiness':
      return demand.neededBy !== undefined;
    case 'far':
      return demand.far !== undefined;
    case 'height':
      return demand.heightM !== undefined;
    case 'building':
      return (
        demand.clearHeightM !== undefined ||
        demand.floorLoadTPerM2 !== undefined ||
        demand.craneT !== undefined ||
        demand.environmental !== undefined
      );
    default:
      return true;
  }
}

export interface Dependents {
  /** How many projects ask what the fact answers. */
  readonly projects: number;
  /** How many of those placed here, or being matched, have no verdict on it now. */
  readonly unknown: number;
}

/** Counts the projects that hang on a fact. Made once for a park and its figures; each answer is then a look-up. */
export function dependentsOf(
  park: Park,
  assessment: Assessment | null,
  ranking: Ranking | null,
): (field: Field, recordId: string) => Dependents {
  const asking = new Map<string, number>();
  const count = (criterion: Criterion, carrier: 'land' | 'unit' | null): number => {
    const name = `${criterion}/${carrier}`;
    const known = asking.get(name);
    if (known !== undefined) return known;
    const found = park.projects.filter(
      (project) =>
        (carrier === null || project.demand.carrier === carrier || project.demand.carrier === 'either') &&
        asks(project, criterion, park.rules),
    ).length;
    asking.set(name, found);
    return found;
  };
  const unknown = unknownVerdicts(assessment, ranking);
  return (field, recordId) => {
    if (field.layer === 'projects') return { projects: 1, unknown: 0 };
    const criterion = criterionOf(field);
    if (!criterion) return { projects: 0, unknown: 0 };
    const carrier = field.layer === 'parcels' ? 'land' : field.layer === 'units' ? 'unit' : null;
    const about = field.layer === 'facilities' ? `facility/${recordId}` : `${field.layer}/${recordId}`;
    return { projects: count(criterion, carrier), unknown: unknown.get(`${criterion}/${about}`)?.size ?? 0 };
  };
}

/** Projects without a verdict by criterion and by the site or facility it is asked of. */
function unknownVerdicts(assessment: Assessment | null, ranking: Ranking | null): ReadonlyMap<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const note = (projectId: string, site: SiteRef, findings: readonly Finding[]) => {
    for (const { verdict, criterion, subject } of findings) {
      if (verdict !== 'unknown') continue;
      const abouts = [`${site.kind === 'parcel' ? 'parcels' : 'units'}/${site.id}`];
      if (subject !== undefined) abouts.push(`facility/${subject}`);
      for (const about of abouts) {
        const name = `${criterion}/${about}`;
        found.set(name, (found.get(name) ?? new Set()).add(projectId));
      }
    }
  };
  for (const { projectId, site, findings } of assessment?.placements ?? []) note(projectId, site, findings);
  for (const { site, findings } of ranking?.sites ?? []) note(ranking?.projectId ?? '', site, findings);
  return found;
}
