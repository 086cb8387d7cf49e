import type { FacilityKind } from '../../../domain/facility.ts';
import { numberCell, saidCell, unknownCell } from '../cells.ts';
import type { DocumentRow } from '../office-document.ts';
import { groupRow, plannedTable } from '../planned-table.ts';
import { districtsOf, type Land, landOf } from './land-table.ts';
import { rangeOf, type SupplyContext } from './supply-context.ts';

/** Where goods and people go. */
export const destinations: readonly FacilityKind[] = ['interchange', 'freightYard', 'port', 'airport'];

/** From the free land of each district along the roads: nearest parcel to farthest. */
export function distanceTable(context: SupplyContext) {
  const { t } = context;
  const open = landOf(context).filter(({ ledger }) => ledger.freeM2 > 0);
  return plannedTable(
    t('exports:supply.table.distances'),
    [
      { id: 'district', label: t('exports:supply.fromDistrict'), kind: 'text', grow: 1.6 },
      { id: 'facility', label: t('exports:supply.to'), kind: 'text', grow: 1.8 },
      { id: 'kmLow', label: t('exports:supply.kmLow'), unit: 'km', kind: 'number' },
      { id: 'kmHigh', label: t('exports:supply.kmHigh'), unit: 'km', kind: 'number' },
      { id: 'minLow', label: t('exports:supply.minLow'), unit: t('exports:unit.min'), kind: 'number' },
      { id: 'minHigh', label: t('exports:supply.minHigh'), unit: t('exports:unit.min'), kind: 'number' },
    ],
    destinations.flatMap((kind) => [groupRow(t(`domain:facility.${kind}`)), ...kindRows(context, kind, open)]),
  );
}

function kindRows(context: SupplyContext, kind: FacilityKind, open: readonly Land[]): readonly DocumentRow[] {
  const { park, t } = context;
  const word = t(`domain:facility.${kind}`);
  const blank = (reason: string, district: string): DocumentRow => {
    return { tone: 'gap', cells: [saidCell(district), unknownCell(reason)] };
  };
  if (!park.facilities.some((facility) => facility.kind === kind))
    return [blank(t('exports:supply.noFacility', { kind: word }), t('exports:supply.wholePark'))];
  const names = new Map(park.facilities.map(({ id, name }) => [id, name]));
  return districtsOf(open).map((district) => {
    const own = open.filter(({ parcel }) => parcel.district === district);
    const name = district ?? t('exports:supply.noDistrict');
    const ways = own.map(({ ledger }) => ledger.nearest[kind]).filter((way) => way !== undefined);
    const metres = rangeOf(ways.map(({ roadMetres }) => roadMetres));
    if (!metres) return blank(t('exports:unknown.unreachable'), name);
    const minutes = rangeOf(ways.map((way) => way.minutes));
    const unknown = t('exports:missing.unknown');
    return {
      cells: [
        saidCell(name),
        saidCell([...new Set(ways.map(({ id }) => names.get(id) ?? id))].join(t('exports:comma'))),
        numberCell(metres.least / 1000, 1, unknown),
        numberCell(metres.greatest / 1000, 1, unknown),
        numberCell(minutes?.least, 1, unknown),
        numberCell(minutes?.greatest, 1, unknown),
      ],
    };
  });
}
