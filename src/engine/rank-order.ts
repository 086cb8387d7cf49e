import type { SiteFit, Verdict } from '../domain/assessment.ts';

const order: Record<Verdict, number> = { pass: 0, conditional: 1, unknown: 2, fail: 3 };

/** Sites best first with ranks 1…n: what can come, what can come with conditions, what is unknown, what cannot; then by score. */
export function rankOrder(fits: readonly Omit<SiteFit, 'rank'>[]): readonly SiteFit[] {
  return [...fits]
    .sort((a, b) => order[a.verdict] - order[b.verdict] || (b.score ?? -1) - (a.score ?? -1) || byId(a, b))
    .map((fit, index) => ({ ...fit, rank: index + 1 }));
}

/** Equal sites keep one order whatever order the file had: the same inputs give the same ranking. */
function byId(a: Omit<SiteFit, 'rank'>, b: Omit<SiteFit, 'rank'>): number {
  const left = `${a.site.kind}/${a.site.id}`;
  const right = `${b.site.kind}/${b.site.id}`;
  return left < right ? -1 : left > right ? 1 : 0;
}
