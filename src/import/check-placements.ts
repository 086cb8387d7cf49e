import type { Issue } from '../domain/issue.ts';
import { siteRefusal } from '../domain/operations/site-refusal.ts';
import type { Park } from '../domain/park.ts';
import type { Placement } from '../domain/placement.ts';
import type { Scenario } from '../domain/scenario.ts';
import { planarAreaM2 } from '../geometry/planar-area.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import { type IssuePlace, issueOf } from './issue-codes.ts';

/** Half a square metre: a stated footprint area further off than this is replaced by the measured one. */
const areaToleranceM2 = 0.5;

/**
 * Holds every scenario to what an edit on screen would have allowed: placements exist once a project, lie inside their
 * site and never overlap. A placement that breaks this is left out and said.
 */
export function checkPlacements(park: Park, file: string | undefined, issues: Issue[]): Park {
  const scenarios = park.scenarios.map((scenario) => soundScenario(park, scenario, file, issues));
  return { ...park, scenarios };
}

function soundScenario(park: Park, scenario: Scenario, file: string | undefined, issues: Issue[]): Scenario {
  const projectIds = new Set(park.projects.map(({ id }) => id));
  const kept: Placement[] = [];
  for (const placement of scenario.placements) {
    const place: IssuePlace = {
      ...(file === undefined ? {} : { file }),
      layer: 'scenarios',
      feature: scenario.id,
      field: `placements.${placement.id}`,
    };
    if (!projectIds.has(placement.projectId)) {
      issues.push(issueOf('reference.project', place, { id: placement.projectId }));
      continue;
    }
    if (kept.some(({ id, projectId }) => id === placement.id || projectId === placement.projectId)) {
      issues.push(issueOf('placement.twice', place, { project: placement.projectId }));
      continue;
    }
    const refused = siteRefusal(park, placement.site, kept);
    if (refused) {
      // The sentence of the refusal is the domain's own; the issue carries its code and values.
      issues.push(issueOf(issueCodeOf(refused.code), place, { project: placement.projectId, ...refused.values }));
      continue;
    }
    kept.push(withMeasuredArea(park, placement, place, issues));
  }
  return { ...scenario, placements: kept };
}

function withMeasuredArea(park: Park, placement: Placement, place: IssuePlace, issues: Issue[]): Placement {
  const { site } = placement;
  if (site.kind !== 'parcel') return placement;
  const areaM2 = planarAreaM2(surveyPlane(park.plane).areaToPlane(site.footprint));
  if (Math.abs(areaM2 - site.areaM2) <= areaToleranceM2) return placement;
  issues.push(issueOf('placement.area', place, { stated: site.areaM2, measured: areaM2 }));
  return { ...placement, site: { ...site, areaM2 } };
}

function issueCodeOf(refusal: string) {
  if (refusal.endsWith('parcelUnknown')) return 'placement.noParcel';
  if (refusal.endsWith('unitUnknown')) return 'placement.noUnit';
  if (refusal.endsWith('footprintOutside')) return 'placement.outside';
  if (refusal.endsWith('footprintOverlaps')) return 'placement.overlap';
  if (refusal.endsWith('floorExceeds')) return 'placement.overbooked';
  if (refusal.endsWith('parcelOccupied')) return 'placement.occupied';
  if (refusal.endsWith('unitLet')) return 'placement.let';
  return 'placement.empty';
}
