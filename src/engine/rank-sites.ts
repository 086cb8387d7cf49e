import type { Ranking, SiteFit } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { SiteRef } from '../domain/placement.ts';
import { factsOfSite } from './facts-of-site.ts';
import { judgeSite } from './judge-site.ts';
import { landModel } from './land/land-model.ts';
import { rankOrder } from './rank-order.ts';
import { activeScenario, scenarioLoad } from './scenario-load.ts';

/**
 * Every parcel and unit judged for one project in the active scenario, best first, ranks 1…n. The project's own
 * placement is taken off first. A project the park does not have gives an empty ranking.
 */
export function rankSites(park: Park, projectId: string): Ranking {
  const scenarioId = activeScenario(park)?.id ?? park.activeScenarioId;
  const project = park.projects.find((each) => each.id === projectId);
  if (!project) return { projectId, scenarioId, sites: [] };
  const model = landModel(park);
  const load = scenarioLoad(park, model, projectId);
  const sites: SiteRef[] = [
    ...park.parcels.map((each): SiteRef => ({ kind: 'parcel', id: each.id })),
    ...park.units.map((each): SiteRef => ({ kind: 'unit', id: each.id })),
  ];
  const fits = sites.flatMap((site): Omit<SiteFit, 'rank'>[] => {
    const facts = factsOfSite(model, load, park.rules, site);
    if (!facts) return [];
    const judged = judgeSite({ project, site: facts, park: model.facts, rules: park.rules });
    return [{ site, ...judged }];
  });
  return { projectId, scenarioId, sites: rankOrder(fits) };
}
