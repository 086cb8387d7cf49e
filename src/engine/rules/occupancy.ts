import type { Finding } from '../../domain/assessment.ts';
import { figure, finding, reason, sourceOf } from '../finding.ts';
import type { FitQuestion } from '../site-facts.ts';

/** Whether someone is on the site already. A veto. */
export function occupancy(question: FitQuestion): readonly Finding[] {
  return [question.site.ref.kind === 'unit' ? unitOccupancy(question) : parcelOccupancy(question)];
}

function parcelOccupancy({ site }: FitQuestion): Finding {
  const { parcel } = site;
  if (parcel?.occupier) {
    return finding('occupancy', 'fail', reason('occupancy.occupied', { occupier: parcel.occupier }), { veto: true });
  }
  if (site.standardFactory !== null) {
    const why = reason('occupancy.builtOver', { building: site.standardFactory });
    return finding('occupancy', 'fail', why, { veto: true });
  }
  if (parcel?.status === 'developed') {
    return finding('occupancy', 'conditional', reason('occupancy.notStated'), { veto: true });
  }
  if (parcel?.ownerType === 'villageReserve') {
    return finding('occupancy', 'conditional', reason('occupancy.villageReserve'), { veto: true, score: 0.7 });
  }
  return finding('occupancy', 'pass', reason('occupancy.free'), { veto: true });
}

function unitOccupancy({ site }: FitQuestion): Finding {
  const { unit } = site;
  if (!unit?.tenant) return finding('occupancy', 'pass', reason('occupancy.vacant'), { veto: true });
  if (!unit.freeFrom) {
    return finding('occupancy', 'fail', reason('occupancy.let', { tenant: unit.tenant }), { veto: true });
  }
  // Whether that is in time is for the readiness rule to say; here the tenant only has to leave.
  const why = reason('occupancy.freesUp', { tenant: unit.tenant, month: unit.freeFrom });
  const figures = [
    figure('readyFrom', 'date', unit.freeFrom, 'stated', { source: sourceOf(unit.sources, 'freeFrom') }),
  ];
  return finding('occupancy', 'conditional', why, { veto: true, figures, score: 0.7 });
}
