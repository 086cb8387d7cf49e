import { type ParcelStatus, parcelStatuses } from '../../domain/parcel.ts';
import type { Translate } from '../../locale/translator.ts';
import type { ParcelSummary } from '../summary-rows.ts';
import { numberCell, saidCell } from './cells.ts';
import type { DocumentBlock, DocumentCell, DocumentRow } from './office-document.ts';
import { plannedTable } from './planned-table.ts';
import { sumOrNull } from './sum-or-null.ts';

/** What all parcels of a register come to: by district, the measured area of each status and what is free. */
export function registerTotals(rows: readonly ParcelSummary[], t: Translate): readonly DocumentBlock[] {
  const mu = t('exports:unit.mu');
  const statuses = parcelStatuses.filter((status) => rows.some((row) => row.status === status));
  const districts = [...new Set(rows.map(({ district }) => district))];
  const line = (label: string, own: readonly ParcelSummary[], tone?: DocumentRow['tone']): DocumentRow => ({
    ...(tone ? { tone } : {}),
    cells: [
      saidCell(label),
      count(own),
      ...statuses.map((status) => area(own, status, t)),
      area(own, null, t),
      free(own, t),
    ],
  });
  const table = plannedTable(
    t('exports:registerSheet.totals'),
    [
      { id: 'district', label: t('exports:column.district'), kind: 'text', grow: 1.6 },
      { id: 'count', label: t('exports:supply.count'), kind: 'number', grow: 0.6 },
      ...statuses.map((status) => ({
        id: status,
        label: t('exports:supply.land', { status: t(`domain:status.${status}`) }),
        unit: mu,
        kind: 'number' as const,
      })),
      { id: 'areaMu', label: t('exports:registerSheet.measured'), unit: mu, kind: 'number' },
      { id: 'freeMu', label: t('exports:column.freeMu'), unit: mu, kind: 'number' },
    ],
    [
      ...districts.map((district) =>
        line(
          district ?? t('exports:supply.noDistrict'),
          rows.filter((row) => row.district === district),
        ),
      ),
      line(t('exports:supply.total'), rows, 'sum'),
    ],
  );
  return [{ kind: 'heading', level: 2, text: t('exports:registerSheet.totals') }, table];
}

const count = (rows: readonly ParcelSummary[]): DocumentCell => ({ kind: 'number', value: rows.length, decimals: 0 });

function area(rows: readonly ParcelSummary[], status: ParcelStatus | null, t: Translate): DocumentCell {
  return added(
    rows.filter((row) => status === null || row.status === status).map(({ areaMu }) => areaMu),
    t,
  );
}

const free = (rows: readonly ParcelSummary[], t: Translate): DocumentCell =>
  added(
    rows.map(({ freeMu }) => freeMu),
    t,
  );

const added = (values: readonly (number | null)[], t: Translate): DocumentCell =>
  numberCell(sumOrNull(values), 2, t('exports:registerSheet.someUnknown'));
