import type { Finding } from '../../domain/assessment.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import type { FitQuestion } from '../site-facts.ts';

/**
 * The parcel's land-use class against those the project may stand on: what the project states, else what the pack says
 * for its industry. A code covers its subclasses (1001 covers 100102). A veto where classes are asked for.
 */
export function landUse({ project, site, rules }: FitQuestion): readonly Finding[] {
  const { parcel } = site;
  if (!parcel) return [];
  const stated = project.demand.landUses;
  const allowed = stated ?? rules.landUseByIndustry?.[project.industry];
  const parcelUnknown = reason('landUse.unknown');
  const demandUnknown = reason('landUse.demandUnknown');
  const asked = allowed?.length ? allowed.join(', ') : null;
  const figures = [
    figure('landUse', 'code', parcel.landUse, 'stated', {
      source: sourceOf(parcel.sources, 'landUse'),
      unknown: parcelUnknown,
    }),
    figure('landUsesAsked', 'code', asked, stated ? 'stated' : 'rule', {
      source: stated ? sourceOf(project.sources, 'landUses') : undefined,
      unknown: demandUnknown,
    }),
  ];
  if (!allowed?.length) return [finding('landUse', 'unknown', demandUnknown, { figures })];
  if (!parcel.landUse) return [finding('landUse', 'unknown', parcelUnknown, { veto: true, figures })];
  const code = parcel.landUse;
  const values = { landUse: code, allowed: allowed.join(', ') };
  if (!allowed.some((each) => code.startsWith(each))) {
    return [finding('landUse', 'fail', reason('landUse.notAllowed', values), { veto: true, figures })];
  }
  if (parcel.industries?.length && !parcel.industries.includes(project.industry)) {
    const why = reason('landUse.otherIndustry', { industry: project.industry });
    return [finding('landUse', 'conditional', why, { veto: true, figures })];
  }
  return [finding('landUse', 'pass', reason('landUse.allowed', values), { veto: true, figures })];
}
