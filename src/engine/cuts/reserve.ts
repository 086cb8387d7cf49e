import type { Park } from '../../domain/park.ts';
import type { Project } from '../../domain/project.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import { rectangleFits } from '../../geometry/rectangle-fits.ts';
import type { PlaneArea } from '../../geometry/shapes.ts';
import { m2FromMu } from '../../quantities/area-units.ts';
import { areaToleranceM2 } from '../area-tolerance.ts';
import type { ParcelSite } from '../land/land-model.ts';
import { landUse } from '../rules/land-use.ts';
import { activeScenario } from '../scenario-load.ts';
import type { SiteFacts } from '../site-facts.ts';

/** A project without a site that the parcel may hold. */
export interface Waiting {
  readonly id: string;
  readonly demandedM2: number;
  readonly plant: Project['demand']['plant'];
}

/**
 * The other projects of the park that ask for land, stand nowhere in the scenario, and may stand on the parcel by its
 * land use (as the rule of that name judges).
 */
export function waitingProjects(park: Park, site: ParcelSite, facts: SiteFacts, projectId: string): readonly Waiting[] {
  const placed = new Set(activeScenario(park)?.placements.map((each) => each.projectId));
  return park.projects.flatMap((project): Waiting[] => {
    const { carrier, landMu, plant } = project.demand;
    if (project.id === projectId || placed.has(project.id) || carrier === 'unit' || !(landMu && landMu > 0)) return [];
    const question = { project, site: { ...facts, parcel: site.parcel }, park: noFacts, rules: park.rules };
    if (landUse(question).some((each) => each.verdict === 'fail')) return [];
    return [{ id: project.id, demandedM2: m2FromMu(landMu), plant }];
  });
}

/** The rule of land use looks at the parcel and the pack alone. */
const noFacts = {
  hasZones: false,
  hasFacilities: false,
  hasRoads: false,
  lowestPriceWanPerMu: null,
  lowestRentYuan: null,
};

/** Which of them one connected part of the land can hold: area, and the plant where one is stated. Each is asked alone. */
export function heldBy(land: PlaneArea, waiting: readonly Waiting[]): readonly string[] {
  const parts = land.map((part) => ({ area: [part], areaM2: planarAreaM2([part]) }));
  return waiting.flatMap(({ id, demandedM2, plant }) => {
    const roomy = parts.filter((part) => part.areaM2 >= demandedM2 - areaToleranceM2);
    const fits = plant
      ? roomy.some(({ area }) => rectangleFits(area, plant.lengthM, plant.widthM).fits)
      : roomy.length > 0;
    return fits ? [id] : [];
  });
}
