import type { Finding } from '../../domain/assessment.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import type { FitQuestion } from '../site-facts.ts';

/** The project's building height against the parcel's limit, where one is stated. A veto. */
export function heightFit({ project, site }: FitQuestion): readonly Finding[] {
  const limit = site.parcel?.heightMaxM;
  if (limit === undefined || site.ref.kind === 'unit') return [];
  const height = project.demand.heightM;
  const demandUnknown = reason('height.demandUnknown');
  const figures = [
    figure('height', 'm', height, 'stated', { source: sourceOf(project.sources, 'heightM'), unknown: demandUnknown }),
    figure('heightMax', 'm', limit, 'stated', { source: sourceOf(site.parcel?.sources, 'heightMaxM') }),
  ];
  if (height === undefined) return [finding('height', 'unknown', demandUnknown, { figures })];
  return height > limit
    ? [finding('height', 'fail', reason('height.above', { height, limit }), { veto: true, figures })]
    : [finding('height', 'pass', reason('height.within', { height, limit }), { veto: true, figures })];
}
