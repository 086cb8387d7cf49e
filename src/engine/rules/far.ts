import type { Finding } from '../../domain/assessment.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import type { FitQuestion } from '../site-facts.ts';

/**
 * The floor-area ratio the project will build against the parcel's range (a planning condition: a veto) and the pack's
 * floor for the industry. Not asked where neither states a bound.
 */
export function farFit({ project, site, rules }: FitQuestion): readonly Finding[] {
  const { parcel } = site;
  if (!parcel || site.ref.kind === 'unit') return [];
  const { farMin, farMax } = parcel;
  const rule = rules.farMin?.[project.industry] ?? rules.farMin?.default;
  if (farMin === undefined && farMax === undefined && !rule) return [];
  const far = project.demand.far;
  const demandUnknown = reason('far.demandUnknown');
  const figures = [
    figure('far', 'ratio', far, 'stated', { source: sourceOf(project.sources, 'far'), unknown: demandUnknown }),
    ...(farMin === undefined
      ? []
      : [figure('farMin', 'ratio', farMin, 'stated', { source: sourceOf(parcel.sources, 'farMin') })]),
    ...(farMax === undefined
      ? []
      : [figure('farMax', 'ratio', farMax, 'stated', { source: sourceOf(parcel.sources, 'farMax') })]),
    ...(rule ? [figure('farRule', 'ratio', rule.value, 'rule', { source: rule.source })] : []),
  ];
  if (far === undefined) return [finding('far', 'unknown', demandUnknown, { figures })];
  if (farMax !== undefined && far > farMax) {
    return [finding('far', 'fail', reason('far.aboveMax', { far, limit: farMax }), { veto: true, figures })];
  }
  if (farMin !== undefined && far < farMin) {
    return [finding('far', 'fail', reason('far.belowMin', { far, limit: farMin }), { veto: true, figures })];
  }
  if (rule && far < rule.value) {
    const veto = rule.veto ?? false;
    const verdict = far >= rule.value * (1 - (rule.margin ?? 0)) ? 'conditional' : 'fail';
    return [finding('far', verdict, reason('far.belowRule', { far, limit: rule.value }), { veto, figures })];
  }
  return [finding('far', 'pass', reason('far.within', { far }), { veto: true, figures })];
}
