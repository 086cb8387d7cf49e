import type { Park } from '../park.ts';
import { activeScenario, withActiveScenario } from './active-scenario.ts';
import { type EditResult, edited, refusal } from './edit.ts';
import { siteName, siteRefOf } from './site-name.ts';

/** Takes a project off its site in the active scenario. */
export function removePlacement(park: Park, { placementId }: { readonly placementId: string }): EditResult {
  const { placements } = activeScenario(park);
  const removed = placements.find(({ id }) => id === placementId);
  if (!removed) return refusal('placementUnknown', { placement: placementId });
  const next = withActiveScenario(park, { placements: placements.filter((each) => each !== removed) });
  return edited(next, 'removePlacement', {
    project: park.projects.find(({ id }) => id === removed.projectId)?.name ?? removed.projectId,
    site: siteName(park, siteRefOf(removed.site)),
  });
}
