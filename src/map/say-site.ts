import type { Ranking, Reason, SiteFit } from '../domain/assessment.ts';
import type { SiteRef } from '../domain/placement.ts';
import { decidingFinding } from '../engine/deciding-finding.ts';
import type { Translate } from '../locale/translator.ts';

/** The namespaces that may hold a reason's sentence. */
const namespaces = ['findings', 'commands', 'map'] as const;

export const sayReason = (reason: Reason, t: Translate): string =>
  t(
    namespaces.map((namespace) => `${namespace}:${reason.code}`),
    { ...reason.values, defaultValue: reason.code },
  );

export const fitOf = (ranking: Ranking | null, site: SiteRef): SiteFit | undefined =>
  ranking?.sites.find((fit) => fit.site.kind === site.kind && fit.site.id === site.id);

/** The one reason in words, with the verdict before it. */
export function saySite(fit: SiteFit, t: Translate): string {
  const finding = decidingFinding(fit);
  const verdict = t(`map:look.${fit.verdict}`);
  return finding ? t('map:tooltip.verdict', { verdict, reason: sayReason(finding.reason, t) }) : verdict;
}
