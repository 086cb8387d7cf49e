import type { Park } from '../park.ts';
import type { PlacementSite } from '../placement.ts';
import { activeScenario, withActiveScenario } from './active-scenario.ts';
import { type EditResult, edited, refusal } from './edit.ts';
import { siteName, siteRefOf } from './site-name.ts';
import { siteRefusal } from './site-refusal.ts';

export interface PlaceProject {
  readonly placementId: string;
  readonly projectId: string;
  readonly site: PlacementSite;
}

/** Puts a project on a site in the active scenario. A project that stands somewhere already is moved instead. */
export function placeProject(park: Park, { placementId, projectId, site }: PlaceProject): EditResult {
  const project = park.projects.find(({ id }) => id === projectId);
  if (!project) return refusal('projectUnknown', { project: projectId });
  const { placements } = activeScenario(park);
  const standing = placements.find((each) => each.projectId === projectId);
  if (standing)
    return refusal('projectPlacedAlready', { project: project.name, site: siteName(park, siteRefOf(standing.site)) });
  if (placements.some(({ id }) => id === placementId)) return refusal('idTaken', { id: placementId });
  const refused = siteRefusal(park, site, placements);
  if (refused) return { ok: false, refused };
  const next = withActiveScenario(park, { placements: [...placements, { id: placementId, projectId, site }] });
  return edited(next, 'placeProject', { project: project.name, site: siteName(park, siteRefOf(site)) });
}
