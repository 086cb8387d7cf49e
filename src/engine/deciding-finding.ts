import type { Finding, SiteFit } from '../domain/assessment.ts';

/**
 * The one finding to say of a site in a line. For a site that fits, the first veto it passes (its area); otherwise the
 * first of the sorted findings, which may be a fail that is no veto on a site with conditions.
 */
export function decidingFinding(fit: Pick<SiteFit, 'verdict' | 'findings'>): Finding | undefined {
  if (fit.verdict !== 'pass') return fit.findings[0];
  return fit.findings.find((each) => each.veto && each.verdict === 'pass') ?? fit.findings[0];
}
