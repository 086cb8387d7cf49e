import type { Finding } from '../../domain/assessment.ts';
import { areaToleranceM2 } from '../area-tolerance.ts';
import { figure, finding, reason } from '../finding.ts';
import type { FitQuestion, TouchedZone } from '../site-facts.ts';

/**
 * Zones on the site. A forbidding zone is cut out of the free land, so it vetoes only a parcel it covers or a
 * footprint that stands in it; a conditional zone puts its condition. One finding for each zone touched.
 */
export function zones({ site, park }: FitQuestion): readonly Finding[] {
  if (!site.land) return [];
  const touched = site.touchedZones.filter((each) => each.unknown || each.areaM2 >= areaToleranceM2);
  if (touched.length === 0) {
    return [park.hasZones ? finding('zones', 'pass', reason('zones.none'), { veto: true }) : noneMapped()];
  }
  const land = site.land.bookedM2 ?? site.land.areaM2;
  const placed = site.land.bookedM2 !== null;
  const netM2 = site.land.netM2;
  return touched.map((each) => judgeZone(each, land, placed, netM2));
}

const noneMapped = (): Finding => finding('zones', 'unknown', reason('zones.noneMapped'));

function judgeZone({ zone, areaM2, unknown }: TouchedZone, landM2: number, placed: boolean, netM2: number): Finding {
  if (unknown) {
    const figures = [figure('touched', 'm2', null, 'area.overlap', { subject: zone.id, unknown })];
    return finding('zones', 'unknown', unknown, { veto: true, figures, subject: zone.id });
  }
  const figures = [figure('touched', 'm2', areaM2, 'area.overlap', { subject: zone.id, source: zone.basis })];
  const share = landM2 > 0 ? Math.min(1, areaM2 / landM2) : 1;
  const values = { zone: zone.name, kind: zone.kind, area: areaM2, share };
  const detail = { veto: true, figures, subject: zone.id };
  if (zone.effect === 'condition') {
    const why = zone.condition
      ? reason('zones.condition', { ...values, condition: zone.condition })
      : reason('zones.touches', values);
    return finding('zones', 'conditional', why, { ...detail, score: 1 - 0.5 * share });
  }
  if (placed) return finding('zones', 'fail', reason('zones.footprintInside', values), detail);
  if (netM2 < areaToleranceM2) return finding('zones', 'fail', reason('zones.allForbidden', values), detail);
  return finding('zones', 'pass', reason('zones.cutOut', values), { ...detail, score: 1 - 0.3 * share });
}
