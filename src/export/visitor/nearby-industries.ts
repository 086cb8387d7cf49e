import type { Park } from '../../domain/park.ts';
import { type Industry, industries } from '../../domain/project.ts';
import { distanceM } from '../../geometry/distance.ts';
import type { AreaShape } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';

/** What counts as next door: a few minutes by lorry, metres from edge to edge. */
export const neighbourM = 2000;

const isIndustry = (word: string): word is Industry => (industries as readonly string[]).includes(word);

/**
 * Which industries a newcomer would find around a site: those of the projects the active scenario places there and those
 * the plan names for the parcels. Only what can be named by industry is counted; who they are is not said.
 */
export function nearbyIndustries(
  park: Park,
  shape: AreaShape,
  /** The site itself and the newcomer, which are no neighbours. */
  own: { readonly parcelId?: string | undefined; readonly projectId?: string | undefined },
): readonly Industry[] {
  const plane = surveyPlane(park.plane);
  const here = plane.shapeToPlane(shape);
  const isNear = (other: AreaShape): boolean => distanceM(here, plane.shapeToPlane(other)) <= neighbourM;
  const industryOf = new Map(park.projects.map(({ id, industry }) => [id, industry]));
  const buildingOf = new Map(park.units.map(({ id, buildingId }) => [id, buildingId]));
  const shapeOf = new Map(park.buildings.map((building) => [building.id, building.shape]));
  const found = new Set<Industry>();
  for (const { projectId, site } of park.scenarios.find(({ id }) => id === park.activeScenarioId)?.placements ?? []) {
    const industry = industryOf.get(projectId);
    const place = site.kind === 'parcel' ? site.footprint : shapeOf.get(buildingOf.get(site.unitId) ?? '');
    if (!industry || industry === 'other' || projectId === own.projectId) continue;
    if (place && isNear(place)) found.add(industry);
  }
  for (const parcel of park.parcels) {
    const named = (parcel.industries ?? []).filter(isIndustry).filter((word) => word !== 'other' && !found.has(word));
    if (named.length > 0 && parcel.id !== own.parcelId && isNear(parcel.shape))
      for (const word of named) found.add(word);
  }
  return industries.filter((word) => found.has(word));
}
