import type { Figure, Finding } from '../../domain/assessment.ts';
import { m2FromMu } from '../../quantities/area-units.ts';
import { areaToleranceM2 } from '../area-tolerance.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import type { FitQuestion, LandFacts } from '../site-facts.ts';
import { floorArea } from './floor-area.ts';

/**
 * Demanded mu against what is free of the parcel in one piece, after setback, forbidding zones and what others stand
 * on. A veto. Short of the demand by no more than the pack's share is a talk (conditional).
 * A tight fit scores a little more than a loose one (1 to 0.7), so that large parcels are kept for large projects.
 */
export function areaFit(question: FitQuestion): readonly Finding[] {
  const { project, site } = question;
  const { carrier } = project.demand;
  if (site.ref.kind === 'unit') {
    return carrier === 'land'
      ? [finding('area', 'fail', reason('area.asksLand'), { veto: true })]
      : [floorArea(question)];
  }
  if (carrier === 'unit') return [finding('area', 'fail', reason('area.asksUnit'), { veto: true })];
  return site.land ? [landArea(question, site.land)] : [];
}

function landArea({ project, rules }: FitQuestion, land: LandFacts): Finding {
  const demandMu = project.demand.landMu;
  const demanded = demandMu === undefined ? null : m2FromMu(demandMu);
  const setback = sum(land, 'setback');
  const forbidden = sum(land, 'zone');
  const demandUnknown = reason('area.demandUnknown');
  const available = land.bookedM2 ?? land.largestFreeM2;
  const common: Figure[] = [
    figure('demanded', 'm2', demanded, 'stated', {
      source: sourceOf(project.sources, 'landMu'),
      unknown: demandUnknown,
    }),
    figure('free', 'm2', land.unknown ? null : land.freeM2, 'area.free', { unknown: land.unknown ?? undefined }),
    figure('measured', 'm2', land.areaM2, 'area.planar'),
  ];
  if (land.bookedM2 !== null) common.push(figure('placed', 'm2', land.bookedM2, 'area.booked'));
  if (setback > 0) common.push(figure('setback', 'm2', setback, 'area.setback'));
  if (forbidden > 0) common.push(figure('forbidden', 'm2', forbidden, 'area.overlap'));
  if (land.pieces > 1) common.push(figure('largestPiece', 'm2', land.largestFreeM2, 'area.largestPiece'));
  const answer = (verdict: Finding['verdict'], why: Finding['reason'], figures: Figure[], score?: number): Finding =>
    finding('area', verdict, why, { veto: true, figures, ...(score === undefined ? {} : { score }) });

  if (land.unknown) return answer('unknown', land.unknown, common);
  if (demanded === null) return answer('unknown', demandUnknown, common);

  const placed = land.bookedM2 !== null;
  const margin = available - demanded;
  const figures = [...common, figure('margin', 'm2', margin, 'difference')];
  if (margin >= -areaToleranceM2) {
    const tightness = available > 0 ? Math.min(1, demanded / available) : 1;
    return answer(
      'pass',
      reason(placed ? 'area.booked' : 'area.enough', { free: available, demanded }),
      figures,
      0.7 + 0.3 * tightness,
    );
  }
  if (available < areaToleranceM2) return answer('fail', reason('area.none', { demanded }), figures);
  const short = -margin;
  const talkable = demanded * (rules.areaShortfall?.value ?? 0);
  if (short <= talkable + areaToleranceM2) {
    const why = reason(placed ? 'area.bookedShort' : 'area.shortWithin', {
      short,
      free: available,
      demanded,
      allowed: talkable,
    });
    return answer('conditional', why, figures, 0.6 * (1 - short / (2 * talkable)));
  }
  if (placed) return answer('fail', reason('area.bookedShort', { short, free: available, demanded }), figures);
  if (land.pieces > 1 && land.freeM2 >= demanded - areaToleranceM2) {
    return answer('fail', reason('area.split', { free: land.freeM2, largest: available, demanded }), figures);
  }
  return answer('fail', reason('area.short', { short, free: available, demanded }), figures);
}

const sum = (land: LandFacts, kind: 'setback' | 'zone'): number =>
  land.deductions.reduce((total, each) => (each.kind === kind ? total + each.areaM2 : total), 0);
