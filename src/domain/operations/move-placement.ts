import type { Park } from '../park.ts';
import type { PlacementSite } from '../placement.ts';
import { activeScenario, withActiveScenario } from './active-scenario.ts';
import { type EditResult, edited, refusal } from './edit.ts';
import { siteName, siteRefOf } from './site-name.ts';
import { siteRefusal } from './site-refusal.ts';

export interface MovePlacement {
  readonly placementId: string;
  readonly site: PlacementSite;
}

/** Books another site for a placement; what it held before is free at once, also for itself. */
export function movePlacement(park: Park, { placementId, site }: MovePlacement): EditResult {
  const { placements } = activeScenario(park);
  const moved = placements.find(({ id }) => id === placementId);
  if (!moved) return refusal('placementUnknown', { placement: placementId });
  const refused = siteRefusal(
    park,
    site,
    placements.filter((each) => each !== moved),
  );
  if (refused) return { ok: false, refused };
  const next = withActiveScenario(park, {
    placements: placements.map((each) => (each === moved ? { ...moved, site } : each)),
  });
  return edited(next, 'movePlacement', {
    project: park.projects.find(({ id }) => id === moved.projectId)?.name ?? moved.projectId,
    from: siteName(park, siteRefOf(moved.site)),
    to: siteName(park, siteRefOf(site)),
  });
}
