import type { Figure, Finding, Reason } from '../../domain/assessment.ts';
import { type ResourceKind, resourceKinds, resourceUnits } from '../../domain/resource.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import { openInTime } from '../open-in-time.ts';
import { sharedFindings } from '../shared-findings.ts';
import type { FitQuestion, SupplyFacts } from '../site-facts.ts';

/**
 * What the project needs of each resource against what the serving facility has left after everything else placed in
 * the scenario, less the pack's reserve. A veto only where the pack says so.
 */
export function resources(question: FitQuestion): readonly Finding[] {
  const { project, rules, site } = question;
  return resourceKinds.map((resource) => {
    if (site.unit) return judge(question, resource);
    // All parcels served by one facility share the answer.
    const about = site.supply(resource) ?? project;
    return shared(about, resource, project, rules, () => judge(question, resource));
  });
}

const shared = sharedFindings();

function judge(question: FitQuestion, resource: ResourceKind): Finding {
  const { project, site, rules } = question;
  const unit = resourceUnits[resource];
  const needed = project.demand.resources?.[resource];
  const supply = site.supply(resource);
  const share = rules.resourceReserve?.value ?? 0;
  const demandUnknown = reason('resource.demandUnknown', { resource });
  const facility = supply?.facility.name ?? '';
  const leftUnknown = supply
    ? reason('resource.capacityUnknown', { resource, facility })
    : reason('resource.noSupplier', { resource });
  const left = supply && supply.capacity !== null ? leftOf(supply, supply.capacity, share) : null;
  const neededFigure = figure('needed', unit, needed, 'stated', {
    source: sourceOf(project.sources, 'resources'),
    unknown: demandUnknown,
  });
  const figures = [neededFigure, ...supplyFigures(supply, unit, left, share, leftUnknown)];
  const detail = { veto: rules.resourceReserve?.veto ?? false, subject: supply?.facility.id ?? resource };

  if (needed === undefined) return finding(resource, 'unknown', demandUnknown, { figures, subject: detail.subject });
  if (needed === 0)
    return finding(resource, 'pass', reason('resource.notNeeded', { resource }), { ...detail, figures });
  if (left === null || !supply) return finding(resource, 'unknown', leftUnknown, { ...detail, veto: false, figures });

  const margin = left - needed;
  const values = { resource, unit, facility, needed, left };
  const withMargin = [...figures, figure('margin', unit, margin, 'difference')];
  if (margin < 0) {
    const score = needed > 0 ? Math.max(0, left) / needed / 2 : 0;
    const why = reason('resource.short', { ...values, short: -margin });
    return finding(resource, 'fail', why, { ...detail, figures: withMargin, score });
  }
  if (!openInTime(supply.facility, project.demand.neededBy)) {
    const why = reason('resource.notOpen', { resource, facility, openFrom: supply.facility.openFrom ?? '—' });
    return finding(resource, 'conditional', why, { ...detail, figures: withMargin, score: 0.6 });
  }
  const installed = site.unit?.powerKva;
  if (resource === 'power' && installed !== undefined && installed < needed) {
    const own = figure('unitPower', 'kVA', installed, 'stated', { source: sourceOf(site.unit?.sources, 'powerKva') });
    const why = reason('resource.unitShort', { ...values, installed, short: needed - installed });
    return finding(resource, 'conditional', why, { ...detail, figures: [...withMargin, own], score: 0.6 });
  }
  return finding(resource, 'pass', reason('resource.enough', values), { ...detail, figures: withMargin });
}

const leftOf = (supply: SupplyFacts, capacity: number, reserveShare: number): number =>
  capacity * (1 - reserveShare) - supply.committed - supply.taken;

function supplyFigures(
  supply: SupplyFacts | null,
  unit: Figure['unit'],
  left: number | null,
  reserveShare: number,
  unknown: Reason,
): Figure[] {
  if (!supply) return [figure('left', unit, null, 'resource.left', { unknown })];
  const subject = supply.facility.id;
  const { capacity, source } = supply;
  const reserve = capacity === null ? null : capacity * reserveShare;
  return [
    figure('capacity', unit, capacity, 'stated', { subject, source, unknown }),
    figure('committed', unit, supply.committed, 'stated', { subject, source }),
    figure('taken', unit, supply.taken, 'resource.taken', { subject }),
    ...(reserveShare > 0 ? [figure('reserve', unit, reserve, 'rule', { subject, unknown })] : []),
    figure('left', unit, left, 'resource.left', { subject, unknown }),
  ];
}
