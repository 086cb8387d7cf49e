import type { Figure, Finding, Reason } from '../../domain/assessment.ts';
import type { Facility } from '../../domain/facility.ts';
import type { ProximityDemand } from '../../domain/project.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import { openInTime } from '../open-in-time.ts';
import type { FitQuestion, KindProximity, RoadWayTo } from '../site-facts.ts';

/**
 * One finding for each thing the project wants near: straight or road metres or road minutes to the nearest facility
 * of the kind. A must is a veto. Nothing of the kind in the park is `proximity.none`, never a distance of 0.
 */
export function proximity(question: FitQuestion): readonly Finding[] {
  return (question.project.demand.proximity ?? []).map((demand) => judge(question, demand));
}

interface Measured {
  readonly facility: Facility;
  readonly value: number;
  readonly limit: number;
  readonly within: Reason;
  readonly beyond: Reason;
}

function judge({ project, site, park }: FitQuestion, demand: ProximityDemand): Finding {
  const { kind } = demand;
  const near = site.proximity(kind);
  const detail = { veto: demand.must ?? false, subject: kind };
  const limit = demand.maxMinutes ?? demand.maxMetres;
  const limitFigure = figure('limit', demand.maxMinutes === undefined ? 'm' : 'min', limit, 'stated', {
    source: sourceOf(project.sources, 'proximity'),
  });
  if (!near) {
    const none = reason('proximity.none', { kind });
    const figures = [figure('distance', 'm', null, 'distance.straight', { unknown: none }), limitFigure];
    return finding('proximity', park.hasFacilities ? 'fail' : 'unknown', none, { ...detail, figures });
  }
  const way = demand.maxMinutes === undefined ? near.road : near.quickest;
  const figures = [...distanceFigures(near, way, kind, park.hasRoads), limitFigure];
  const byRoad = demand.along === 'road' || demand.maxMinutes !== undefined;
  if (limit === undefined) {
    return finding('proximity', 'unknown', reason('proximity.limitUnknown', { kind }), { ...detail, figures });
  }
  if (byRoad && !near.road) {
    return park.hasRoads
      ? finding('proximity', 'fail', reason('proximity.unreachable', { kind }), { ...detail, figures })
      : finding('proximity', 'unknown', reason('proximity.noRoads', { kind }), { ...detail, figures });
  }
  const measured = measure(near, demand, limit);
  const score = nearness(measured.value, limit);
  if (measured.value > limit) return finding('proximity', 'fail', measured.beyond, { ...detail, figures, score });
  if (!openInTime(measured.facility, project.demand.neededBy)) {
    const why = reason('proximity.notOpen', {
      kind,
      facility: measured.facility.name,
      openFrom: measured.facility.openFrom ?? '—',
    });
    return finding('proximity', 'conditional', why, { ...detail, figures, score: score * 0.8 });
  }
  return finding('proximity', 'pass', measured.within, { ...detail, figures, score });
}

function measure(near: KindProximity, demand: ProximityDemand, limit: number): Measured {
  const { kind } = demand;
  if (near.quickest && demand.maxMinutes !== undefined) {
    const { facility, minutes, metres } = near.quickest;
    const values = { kind, facility: facility.name, minutes, metres, limit };
    const within = reason('proximity.timeWithin', values);
    return { facility, value: minutes, limit, within, beyond: reason('proximity.timeBeyond', values) };
  }
  if (near.road && demand.along === 'road') {
    const { facility, metres } = near.road;
    const values = { kind, facility: facility.name, metres, limit };
    const within = reason('proximity.roadWithin', values);
    return { facility, value: metres, limit, within, beyond: reason('proximity.roadBeyond', values) };
  }
  const { facility, metres } = near.straight;
  const values = { kind, facility: facility.name, metres, limit };
  const within = reason('proximity.within', values);
  return { facility, value: metres, limit, within, beyond: reason('proximity.beyond', values) };
}

/** 1 at the door, 0.6 at the limit, 0 at two and a half times the limit. */
function nearness(value: number, limit: number): number {
  return limit > 0 ? Math.max(0, 1 - (0.4 * value) / limit) : 0;
}

function distanceFigures(near: KindProximity, way: RoadWayTo | null, kind: string, hasRoads: boolean): Figure[] {
  const unreachable = reason(hasRoads ? 'proximity.unreachable' : 'proximity.noRoads', { kind });
  const byRoad = { subject: way?.facility.id, unknown: unreachable };
  return [
    figure('distance', 'm', near.straight.metres, 'distance.straight', { subject: near.straight.facility.id }),
    figure('roadDistance', 'm', way?.metres, 'distance.road', byRoad),
    figure('roadTime', 'min', way?.minutes, 'distance.roadTime', byRoad),
  ];
}
