import type { Finding } from '../../domain/assessment.ts';
import type { ProtectiveDemand } from '../../domain/project.ts';
import { figure, finding, reason } from '../finding.ts';
import type { ProtectiveSource } from '../protective/protective-facts.ts';
import type { FitQuestion } from '../site-facts.ts';

/**
 * Protective distances both ways, straight, each a veto. The newcomer's own: against the nearest receptor of the kind and
 * against placed projects that are receptors. Those of others: against a newcomer that is a receptor. Judged of the whole
 * site before anything is placed: a footprint farther inside can only be farther away.
 */
export function protective(question: FitQuestion): readonly Finding[] {
  const { project } = question;
  const ownDemands = project.demand.protective ?? [];
  const classes = project.demand.sensitive ?? [];
  return [
    ...ownDemands.flatMap((demand) => [judgeOwn(question, demand), ...judgePlaced(question, demand)]),
    ...(classes.length > 0 ? judgeSources(question) : []),
  ];
}

/** The newcomer's distance against the nearest facility of the kind. */
function judgeOwn({ site, park }: FitQuestion, { kind, minMetres, basis, from }: ProtectiveDemand): Finding {
  const near = (from === 'unit' ? site.protective.fromFootprint(kind) : null) ?? site.proximity(kind)?.straight ?? null;
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
  const taken = site.protective.sterilised(minMetres);
  const figures = [
    figure('distance', 'm', near.metres, 'distance.straight', { subject: near.facility.id }),
    limit,
    figure('margin', 'm', margin, 'difference'),
    ...(taken
      ? [
          figure('sterilised', 'm2', taken.areaM2, 'area.sterilised'),
          figure('sterilisedFree', 'm2', taken.freeM2, 'area.sterilised'),
        ]
      : []),
  ];
  const values = { kind, facility: near.facility.name, metres: near.metres, limit: minMetres };
  if (margin < 0)
    return finding('protective', 'fail', reason('protective.tooNear', { ...values, short: -margin }), {
      ...detail,
      figures,
    });
  const why = taken
    ? reason('protective.clearSterilises', { ...values, sterilised: taken.areaM2, free: taken.freeM2 })
    : reason('protective.clear', values);
  return finding('protective', 'pass', why, { ...detail, figures });
}

/** The newcomer's distance against the nearest placed project that is such a receptor; nothing where there is none. */
function judgePlaced({ site }: FitQuestion, { kind, minMetres, basis }: ProtectiveDemand): readonly Finding[] {
  const near = site.protective.placedReceptor(kind);
  if (!near) return [];
  const margin = near.metres - minMetres;
  const figures = [
    figure('distance', 'm', near.metres, 'distance.straight', { subject: near.projectId }),
    figure('limit', 'm', minMetres, 'stated', { source: basis }),
    figure('margin', 'm', margin, 'difference'),
  ];
  const values = { project: near.name, metres: near.metres, limit: minMetres };
  const detail = { veto: true, subject: near.projectId, figures };
  return [
    margin >= 0
      ? finding('protective', 'pass', reason('protective.clearOfProject', values), detail)
      : finding('protective', 'fail', reason('protective.tooNearProject', { ...values, short: -margin }), detail),
  ];
}

/** Others' distances against a newcomer that is a receptor: every one that is too near or unknown, else the closest. */
function judgeSources({ project, site }: FitQuestion): readonly Finding[] {
  const sources = site.protective.sources(project.demand.sensitive ?? []);
  if (sources.length === 0) return [finding('protective', 'pass', reason('protective.noSource'), { veto: true })];
  const troubled = sources.filter(({ metres, minMetres }) => metres === null || metres < minMetres);
  if (troubled.length > 0) return troubled.map(judgeSource);
  const margin = (each: ProtectiveSource): number => (each.metres ?? 0) - each.minMetres;
  const [closest] = [...sources].sort((a, b) => margin(a) - margin(b));
  return closest ? [judgeSource(closest)] : [];
}

function judgeSource({ id, name, toward, metres, minMetres, basis, insideM2, unknown }: ProtectiveSource): Finding {
  const limit = figure('limit', 'm', minMetres, 'stated', { source: basis });
  const detail = { veto: true, subject: id };
  if (metres === null) {
    const why = unknown ?? reason('protective.noUnit', { source: name });
    const figures = [figure('distance', 'm', null, 'distance.straight', { unknown: why }), limit];
    return finding('protective', 'unknown', why, { ...detail, figures });
  }
  const margin = metres - minMetres;
  const values = { source: name, toward, metres, limit: minMetres };
  const figures = [
    figure('distance', 'm', metres, 'distance.straight', { subject: id }),
    limit,
    figure('margin', 'm', margin, 'difference'),
  ];
  if (margin >= 0)
    return finding('protective', 'pass', reason('protective.clearOfSource', values), { ...detail, figures });
  const failed = insideM2 === null ? figures : [...figures, figure('inside', 'm2', insideM2, 'area.overlap')];
  const why = reason('protective.insideSource', { ...values, short: -margin, inside: insideM2 ?? 0 });
  return finding('protective', 'fail', why, { ...detail, figures: failed });
}
