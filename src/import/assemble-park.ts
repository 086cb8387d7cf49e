import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import { centralMeridian, type PlaneSpec } from '../geometry/plane-spec.ts';
import { planeSpecFor } from '../geometry/plane-spec-for.ts';
import type { LonLat, Shape } from '../geometry/shapes.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import { checkPlacements } from './check-placements.ts';
import { checkReferences, type LayerFiles } from './check-references.ts';
import { defaultRulePack } from './default-rule-pack.ts';
import { boundsOf, distanceDegrees } from './extent.ts';
import { type IssuePlace, issueOf } from './issue-codes.ts';
import { layerNames } from './read-shaped-records.ts';
import { shiftedLayerIssues } from './shifted-layer.ts';

/** A park whose records are sound one by one; what is still open may be absent. */
export type ParkParts = Omit<Park, 'centre' | 'plane' | 'rules' | 'activeScenarioId'> & {
  readonly centre: LonLat | null;
  readonly plane: PlaneSpec | null;
  readonly rules: Park['rules'] | null;
  readonly activeScenarioId: string | null;
};

interface Shaped {
  readonly shape: Shape;
}

/** Two degrees, about 200 km: nothing of one park lies further from its centre. */
const farDegrees = 2;

/** Puts the parts together, fills what can be computed, and checks what holds between them. Null: there is no land. */
export function assemblePark(parts: ParkParts, files: LayerFiles, issues: Issue[]): Park | null {
  const main = files.park === undefined ? {} : { file: files.park };
  const bounds = boundsOf(parts.parcels) ?? boundsOf(layerNames.flatMap((name): readonly Shaped[] => parts[name]));
  if (bounds === null && parts.centre === null) {
    issues.push(issueOf('park.empty', main));
    return null;
  }
  const centre = parts.centre ?? bounds?.centre ?? [0, 0];
  if (parts.centre === null) issues.push(issueOf('park.centre.computed', { ...main, field: 'centre' }));
  const plane = parts.plane ?? planeSpecFor(centre);
  if (parts.plane === null) issues.push(issueOf('park.plane.computed', { ...main, field: 'plane' }));
  warnOfFarPlane(plane, centre, main, issues);
  const rules = parts.rules ?? defaultRulePack;
  const scenarios =
    parts.scenarios.length > 0 ? parts.scenarios : [{ id: 'scenario-1', name: '方案一', placements: [] }];
  if (parts.scenarios.length === 0) issues.push(issueOf('park.scenario.made', { ...main, field: 'scenarios' }));
  const stated = scenarios.find(({ id }) => id === parts.activeScenarioId);
  if (!stated && parts.activeScenarioId !== null) {
    const values = { id: parts.activeScenarioId };
    issues.push(issueOf('park.scenario.active', { ...main, field: 'activeScenarioId' }, values));
  }
  const activeScenarioId = (stated ?? scenarios[0])?.id ?? 'scenario-1';
  warnOfFar(parts, centre, files, issues);
  const park: Park = { ...parts, centre, plane, rules, scenarios, activeScenarioId };
  issues.push(...shiftedLayerIssues(park, files));
  return checkPlacements(checkReferences(park, files, issues), files.park, issues);
}

/** A town on the border of two zones may use either for all its land; further off than a zone is wide it is a mistake. */
const widthDegrees = { 'cgcs2000-3deg': 3, 'cgcs2000-6deg': 6, 'local-tm': 3 } as const;

/** A zone that is not the park's measures it too large: say by how much, for the file may mean it. */
function warnOfFarPlane(plane: PlaneSpec, centre: LonLat, place: IssuePlace, issues: Issue[]): void {
  const meridian = centralMeridian(plane);
  const off = centre[0] - meridian;
  if (Math.abs(off - 360 * Math.round(off / 360)) <= widthDegrees[plane.kind]) return;
  const survey = surveyPlane(plane);
  const [east, north] = survey.toPlane(centre);
  const stretch = survey.scaleAt(east, north) ** 2 - 1;
  const values = { meridian, lon: Math.round(centre[0] * 1e4) / 1e4, stretch };
  issues.push(issueOf('park.plane.far', { ...place, field: 'plane' }, values));
}

/** More far features than this in one layer are summed up: then it is the centre that is wrong, or the whole layer. */
const farTold = 20;

/** Coordinates that are in range and still wrong (a swapped pair, a typing error) put a feature far from its park. */
function warnOfFar(parts: ParkParts, centre: LonLat, files: LayerFiles, issues: Issue[]): void {
  for (const layer of layerNames) {
    const file = files[layer];
    const place = { ...(file === undefined ? {} : { file }), layer };
    const far = parts[layer].flatMap((record: Shaped & { readonly id: string }) => {
      const bounds = boundsOf([record]);
      return bounds && distanceDegrees(bounds.centre, centre) >= farDegrees
        ? [{ id: record.id, at: bounds.centre }]
        : [];
    });
    for (const { id, at } of far.slice(0, farTold)) {
      const swapped: LonLat = [at[1], at[0]];
      const code = distanceDegrees(swapped, centre) < farDegrees ? 'geometry.far.swapped' : 'geometry.far';
      issues.push(issueOf(code, { ...place, feature: id, field: 'geometry' }, { lon: at[0], lat: at[1] }));
    }
    if (far.length > farTold) {
      issues.push(issueOf('geometry.far.more', place, { count: far.length - farTold }));
    }
  }
}
