import type { Finding } from '../../domain/assessment.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import type { FitQuestion } from '../site-facts.ts';

/** A unit's free floor against the floor the project asks for. A veto; the pack's shortfall applies as on land. */
export function floorArea({ project, site, rules }: FitQuestion): Finding {
  const demanded = project.demand.floorM2 ?? null;
  const free = site.floorFreeM2 ?? 0;
  const available = site.floorBookedM2 ?? free;
  const demandUnknown = reason('area.floorDemandUnknown');
  const common = [
    figure('demanded', 'm2', demanded, 'stated', {
      source: sourceOf(project.sources, 'floorM2'),
      unknown: demandUnknown,
    }),
    figure('free', 'm2', free, 'floor.free'),
    figure('measured', 'm2', site.unit?.areaM2, 'stated', { source: sourceOf(site.unit?.sources, 'areaM2') }),
    ...(site.floorBookedM2 === null ? [] : [figure('placed', 'm2', site.floorBookedM2, 'area.booked')]),
  ];
  if (demanded === null) return finding('area', 'unknown', demandUnknown, { veto: true, figures: common });
  const margin = available - demanded;
  const figures = [...common, figure('margin', 'm2', margin, 'difference')];
  if (margin >= 0) {
    const score = 0.7 + 0.3 * (available > 0 ? demanded / available : 1);
    const why = reason('area.floorEnough', { free: available, demanded });
    return finding('area', 'pass', why, { veto: true, figures, score });
  }
  const values = { short: -margin, free: available, demanded };
  const talkable = demanded * (rules.areaShortfall?.value ?? 0);
  if (available > 0 && -margin <= talkable) {
    const score = 0.6 * (1 + margin / (2 * talkable));
    return finding('area', 'conditional', reason('area.floorShortWithin', values), { veto: true, figures, score });
  }
  return finding('area', 'fail', reason('area.floorShort', values), { veto: true, figures });
}
