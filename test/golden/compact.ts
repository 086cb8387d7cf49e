import type { Assessment, Finding, Ranking } from '../../src/domain/assessment.ts';

/** Metres and square metres to the millimetre and to 0.01 m²; the rest as far as it means anything. */
const to = (digits: number) => (value: number | null) => (value === null ? null : Number(value.toFixed(digits)));
const metres = to(3);
const area = to(2);
const share = to(4);
const score = to(2);

const said = (each: Finding) =>
  `${each.veto ? '!' : ''}${each.criterion}${each.subject ? `(${each.subject})` : ''} ${each.verdict} ${each.reason.code}`;

/** An assessment cut down to what a reader can look through, one record a line. */
export function compactAssessment(assessment: Assessment) {
  return {
    scenario: assessment.scenarioId,
    parcels: assessment.parcels.map((each) => ({
      id: each.parcelId,
      area: area(each.areaM2),
      ellipsoidal: area(each.areaEllipsoidalM2),
      spherical: area(each.areaSphericalM2),
      stated: area(each.statedM2),
      mismatch: each.statedMismatch?.code ?? null,
      net: area(each.netM2),
      free: area(each.freeM2),
      placed: area(each.placedM2),
      projects: each.projectIds,
      floor: area(each.floorCapacityM2),
      road: metres(each.nearestRoadM),
      ready: each.readyFrom,
      nearest: Object.entries(each.nearest).map(
        ([kind, near]) => `${kind} ${near.id} ${metres(near.metres)} ${metres(near.roadMetres)} ${share(near.minutes)}`,
      ),
    })),
    units: assessment.units.map((each) => ({ id: each.unitId, free: area(each.freeM2), projects: each.projectIds })),
    placements: assessment.placements.map((each) => ({
      project: each.projectId,
      site: each.site.id,
      area: area(each.areaM2),
      verdict: each.verdict,
      score: score(each.score),
      findings: each.findings.map(said),
    })),
    capacity: assessment.capacity.map((each) => ({
      id: each.id,
      capacity: area(each.capacity),
      committed: area(each.committed),
      taken: area(each.taken),
      left: area(each.left),
      unknownDemands: each.unknownDemands,
    })),
  };
}

/** The ten best sites of a ranking, with what decides and the area finding. */
export function compactRanking(ranking: Ranking) {
  const count = (verdict: string) => ranking.sites.filter((each) => each.verdict === verdict).length;
  return {
    project: ranking.projectId,
    counts: { pass: count('pass'), conditional: count('conditional'), unknown: count('unknown'), fail: count('fail') },
    best: ranking.sites.slice(0, 10).map((each) => {
      const first = each.findings[0];
      const land = each.findings.find((found) => found.criterion === 'area');
      const figure = (name: string) => land?.figures.find((found) => found.name === name)?.value ?? null;
      const free = figure('free');
      return {
        site: `${each.site.kind} ${each.site.id}`,
        verdict: each.verdict,
        score: score(each.score),
        first: first ? said(first) : null,
        area: land?.reason.code ?? null,
        free: typeof free === 'number' ? area(free) : free,
      };
    }),
  };
}

/** JSON with one record a line, so that a change shows as the lines it changes. */
export function linesOf(value: Readonly<Record<string, unknown>>): string {
  const parts = Object.entries(value).map(([key, part]) => {
    if (!Array.isArray(part)) return `${JSON.stringify(key)}: ${JSON.stringify(part)}`;
    return `${JSON.stringify(key)}: [\n${part.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}
