import type { Crs } from '../../../geometry/crs/crs.ts';
import { cgcs2000 } from '../../../geometry/crs/crs.ts';
import { type Cgcs2000Plane, zoneRange } from '../../../geometry/plane-spec.ts';
import type { StatedCrs } from '../import-format.ts';
import type { BoundaryHead } from './boundary-head.ts';

const kindOfZone = (zone: number): Cgcs2000Plane['kind'] | null => {
  for (const kind of ['cgcs2000-3deg', 'cgcs2000-6deg'] as const) {
    if (zone >= zoneRange[kind].first && zone <= zoneRange[kind].last) return kind;
  }
  return null;
};

/** The zone a head names, by 带号 or by the central meridian; null where it names none that there is. */
export function zoneOfHead({ zone, meridian, degrees }: BoundaryHead): number | null {
  if (zone !== null) return kindOfZone(zone) === null ? null : zone;
  if (meridian === null || degrees === null) return null;
  const number = degrees === 3 ? meridian / 3 : (meridian + 3) / 6;
  return Number.isInteger(number) && kindOfZone(number) !== null ? number : null;
}

/** True where the head's zone or its width is not the one that stands before the eastings. */
export function isZoneAgainstHead(head: BoundaryHead, zone: number): boolean {
  const kind = kindOfZone(zone);
  const width = kind === 'cgcs2000-3deg' ? 3 : 6;
  const named = zoneOfHead(head);
  return (named !== null && named !== zone) || (head.degrees !== null && head.degrees !== width);
}

/**
 * The coordinate system of parcels whose eastings begin with `zone` (null: with no zone). The head names the system; the zone is
 * that of the eastings where they have one, since those numbers can mean no other; else the head's. A head that names no system is
 * taken as CGCS2000 where the eastings carry their zone, and left unsaid where they do not.
 */
export function statedCrsOf(head: BoundaryHead, zone: number | null): StatedCrs {
  const { system, systemText } = head;
  if (system === 'xian80' || system === 'beijing54') {
    const refusal = { kind: 'needsParameters', datum: system, name: systemText } as const;
    return { kind: 'refused', refusal, text: systemText };
  }
  if (system === 'other') return { kind: 'refused', refusal: { kind: 'unknown', name: systemText }, text: systemText };
  const isNamed = system === 'cgcs2000';
  if (head.unitM === 'degree') {
    return isNamed ? { kind: 'stated', crs: cgcs2000, by: 'header', text: systemText } : { kind: 'unsaid' };
  }
  if (zone !== null) {
    const kind = kindOfZone(zone);
    if (kind === null) return { kind: 'unsaid' };
    const crs: Crs = { kind: 'plane', plane: { kind, zone } };
    return { kind: 'stated', crs, by: isNamed ? 'header' : 'eastings', text: isNamed ? systemText : `${zone}` };
  }
  const named = zoneOfHead(head);
  const kind = named === null ? null : kindOfZone(named);
  if (!isNamed || named === null || kind === null) return { kind: 'unsaid' };
  const plane: Cgcs2000Plane = { kind, zone: named, zoneDigits: false };
  return { kind: 'stated', crs: { kind: 'plane', plane }, by: 'header', text: systemText };
}
