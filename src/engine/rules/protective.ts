import type { Finding } from '../../domain/assessment.ts';
import type { ProtectiveDemand } from '../../domain/project.ts';
import { figure, finding, reason } from '../finding.ts';
import type { FitQuestion } from '../site-facts.ts';

/**
 * The protective distance a project brings with it, against the nearest receptor of the kind, straight from the
 * site's edge. A veto. Judged of the whole site: a footprint farther inside can only be farther away.
 */
export function protective({ project, site, park }: FitQuestion): readonly Finding[] {
  return (project.demand.protective ?? []).map((demand): Finding => judge(demand));

  function judge({ kind, minMetres, basis }: ProtectiveDemand): Finding {
    const near = site.proximity(kind)?.straight ?? null;
    const limit = figure('limit', 'm', minMetres, 'stated', { source: basis });
    const detail = { veto: true, subject: kind };
    if (!near) {
      const why = reason(park.hasFacilities ? 'protective.none' : 'protective.noFacilities', { kind });
      const figures = [figure('distance', 'm', null, 'distance.straight', { unknown: why }), limit];
      // A park that names no facility at all says nothing of receptors either.
      return park.hasFacilities
        ? finding('protective', 'pass', why, { ...detail, figures })
        : finding('protective', 'unknown', why, { subject: kind, figures });
    }
    const margin = near.metres - minMetres;
    const figures = [
      figure('distance', 'm', near.metres, 'distance.straight', { subject: near.facility.id }),
      limit,
      figure('margin', 'm', margin, 'difference'),
    ];
    const values = { kind, facility: near.facility.name, metres: near.metres, limit: minMetres };
    return margin >= 0
      ? finding('protective', 'pass', reason('protective.clear', values), { ...detail, figures })
      : finding('protective', 'fail', reason('protective.tooNear', { ...values, short: -margin }), {
          ...detail,
          figures,
        });
  }
}
