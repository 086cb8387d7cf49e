import type { Finding, Ranking, SiteFit, Verdict } from '../domain/assessment.ts';
import type { SiteRef } from '../domain/placement.ts';

export function countVerdicts(ranking: Ranking | null): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { pass: 0, conditional: 0, fail: 0, unknown: 0 };
  for (const site of ranking?.sites ?? []) counts[site.verdict] += 1;
  return counts;
}

export function fitOf(ranking: Ranking | null, site: SiteRef): SiteFit | null {
  return ranking?.sites.find((fit) => fit.site.kind === site.kind && fit.site.id === site.id) ?? null;
}

/** The best sites that can carry the project at all, for a first look or a presentation. */
export function bestSites(ranking: Ranking | null, count: number): readonly SiteFit[] {
  return (ranking?.sites ?? []).filter((fit) => fit.verdict !== 'fail').slice(0, count);
}

/** A finding's margin, where it has one: what is left over (positive) or missing (negative). */
export const marginOf = (finding: Finding) =>
  finding.figures.find((figure) => figure.name === 'margin' || figure.name === 'monthsEarly') ?? null;
