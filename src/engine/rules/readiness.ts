import type { Finding } from '../../domain/assessment.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import { monthIndex } from '../months.ts';
import type { FitQuestion } from '../site-facts.ts';

/** The month the site can be handed over against the month it is needed. Late within the pack's months is a talk. */
export function readiness({ project, site, rules }: FitQuestion): readonly Finding[] {
  const needed = monthIndex(project.demand.neededBy);
  const ready = monthIndex(site.readyFrom ?? undefined);
  const limit = rules.readinessMonthsLate;
  const siteUnknown = reason('readiness.unknown');
  const neededUnknown = reason('readiness.neededByUnknown');
  const months = needed === null || ready === null ? null : needed - ready;
  const figures = [
    figure('readyFrom', 'date', site.readyFrom, 'readiness.ladder', { source: site.readySource, unknown: siteUnknown }),
    figure('neededBy', 'date', needed === null ? null : project.demand.neededBy, 'stated', {
      source: sourceOf(project.sources, 'neededBy'),
      unknown: neededUnknown,
    }),
    figure('monthsEarly', 'month', months, 'readiness.months', {
      unknown: ready === null ? siteUnknown : neededUnknown,
    }),
  ];
  // A project with a date cannot be promised land of which nobody knows when it is ready: that is to be cleared first.
  if (ready === null) return [finding('readiness', 'unknown', siteUnknown, { figures, veto: needed !== null })];
  if (months === null) return [finding('readiness', 'unknown', neededUnknown, { figures })];
  const values = { readyFrom: site.readyFrom ?? '', neededBy: project.demand.neededBy ?? '' };
  const veto = limit?.veto ?? false;
  if (months >= 0) {
    return [finding('readiness', 'pass', reason('readiness.ready', { ...values, months }), { veto, figures })];
  }
  const late = -months;
  const talkable = limit?.value ?? 0;
  if (late <= talkable) {
    const why = reason('readiness.lateWithin', { ...values, months: late, allowed: talkable });
    return [finding('readiness', 'conditional', why, { veto, figures, score: 0.8 - 0.5 * (late / talkable) })];
  }
  return [finding('readiness', 'fail', reason('readiness.late', { ...values, months: late }), { veto, figures })];
}
