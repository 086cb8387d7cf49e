import type { Assessment, PlacementFit } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { Placement } from '../domain/placement.ts';
import { capacityLines } from './capacity-lines.ts';
import { factsOfSite } from './facts-of-site.ts';
import { judgeSite } from './judge-site.ts';
import { type LandModel, landModel } from './land/land-model.ts';
import { parcelLedger, unitLedger } from './parcel-ledger.ts';
import { activeScenario, scenarioLoad, siteOfPlacement } from './scenario-load.ts';

/** Every figure and finding of the active scenario. */
export function assessPark(park: Park): Assessment {
  const model = landModel(park);
  const load = scenarioLoad(park, model);
  const parcels = [...model.parcels.values()].map((each) => parcelLedger(model, load, each, park.rules));
  return {
    parkId: park.id,
    scenarioId: activeScenario(park)?.id ?? park.activeScenarioId,
    parcels,
    units: [...model.units.values()].map((each) => unitLedger(load, each)),
    placements: load.placements.flatMap((each) => placementFit(park, model, each)),
    capacity: capacityLines(park, model, load, parcels),
  };
}

/** One placement judged where it stands, the others in place; none when its project or site is not in the park. */
function placementFit(park: Park, model: LandModel, placement: Placement): PlacementFit[] {
  const project = park.projects.find((each) => each.id === placement.projectId);
  const site = siteOfPlacement(placement);
  const others = scenarioLoad(park, model, placement.projectId);
  const facts = factsOfSite(model, others, park.rules, site, placement.site);
  if (!project || !facts) return [];
  const judged = judgeSite({ project, site: facts, park: model.facts, rules: park.rules });
  const areaM2 = facts.land?.bookedM2 ?? (placement.site.kind === 'unit' ? placement.site.floorM2 : 0);
  return [{ placementId: placement.id, projectId: placement.projectId, site, areaM2, ...judged }];
}
