import type { Assessment } from '../../domain/assessment.ts';
import { sourceOfFact } from '../../domain/fields/fact-source.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Park } from '../../domain/park.ts';
import type { Redaction } from '../../domain/redaction.ts';
import { createTranslator, type Translate } from '../../locale/translator.ts';
import type { Language } from '../../quantities/language.ts';
import { landUseText } from '../summary-columns.ts';
import { isOccupierUnknown, type ParcelSummary, summaryRows } from '../summary-rows.ts';
import { dateCell, emptyCell, numberCell, saidCell, unknownCell } from './cells.ts';
import { documentHead } from './document-head.ts';
import type { DocumentCell, DocumentRow, OfficeDocument } from './office-document.ts';
import { plannedTable } from './planned-table.ts';
import { registerTotals } from './register-totals.ts';
import { sumOrNull } from './sum-or-null.ts';
import { hiddenBy } from './supply/supply-context.ts';

export interface RegisterDocumentInput {
  readonly park: Park;
  readonly assessment: Assessment;
  readonly language: Language;
  /** ISO date. */
  readonly printedOn: string;
  /** Who reads it; absent = the office itself. */
  readonly redaction?: Redaction;
}

/** The parcel register: every parcel of the park on one line, with totals by status and by district. */
export function registerDocument({
  park,
  assessment,
  language,
  printedOn,
  redaction,
}: RegisterDocumentInput): OfficeDocument {
  const { t } = createTranslator(language);
  const isHidden = hiddenBy(redaction);
  const parcels = new Map(park.parcels.map((parcel) => [parcel.id, parcel]));
  const rows = summaryRows(park, assessment);
  const scenario = park.scenarios.find(({ id }) => id === assessment.scenarioId)?.name ?? assessment.scenarioId;
  const mu = t('exports:unit.mu');
  const hasOwners = park.parcels.some(({ ownerName }) => ownerName !== undefined) && !isHidden('owner');
  const table = plannedTable(
    t('exports:registerSheet.table'),
    [
      { id: 'id', label: t('exports:column.id'), kind: 'text', grow: 0.9 },
      { id: 'name', label: t('exports:column.name'), kind: 'text', grow: 1.3 },
      { id: 'district', label: t('exports:column.district'), kind: 'text', grow: 1.2 },
      { id: 'status', label: t('exports:column.status'), kind: 'text', grow: 0.7 },
      { id: 'areaMu', label: t('exports:registerSheet.measured'), unit: mu, kind: 'number', grow: 0.9 },
      { id: 'statedMu', label: t('exports:column.statedMu'), unit: mu, kind: 'number', grow: 0.9 },
      { id: 'freeMu', label: t('exports:column.freeMu'), unit: mu, kind: 'number', grow: 0.9 },
      { id: 'landUse', label: t('exports:column.landUse'), kind: 'text', grow: 1.5 },
      { id: 'farMin', label: t('exports:column.farMin'), kind: 'number', grow: 0.75 },
      { id: 'farMax', label: t('exports:column.farMax'), kind: 'number', grow: 0.75 },
      { id: 'readiness', label: t('exports:column.readiness'), kind: 'text', grow: 0.9 },
      { id: 'readyFrom', label: t('exports:column.readyFrom'), kind: 'date', grow: 1.3 },
      {
        id: 'price',
        label: t('exports:column.priceWanPerMu'),
        unit: t('exports:unit.wanPerMu'),
        kind: 'number',
        grow: 0.8,
        isHidden: isHidden('price'),
      },
      { id: 'ownerType', label: t('exports:column.ownerType'), kind: 'text', grow: 0.9, isHidden: isHidden('owner') },
      { id: 'ownerName', label: t('exports:registerSheet.ownerName'), kind: 'text', grow: 1.1, isHidden: !hasOwners },
      {
        id: 'occupier',
        label: t('exports:registerSheet.occupier'),
        kind: 'text',
        grow: 1.4,
        isHidden: isHidden('otherInvestors'),
      },
      { id: 'asOf', label: t('exports:supply.asOf'), kind: 'date', grow: 0.8, isHidden: isHidden('sources') },
      { id: 'source', label: t('exports:supply.source'), kind: 'text', grow: 1.2, isHidden: isHidden('sources') },
    ],
    [...rows.map((row) => parcelRow(row, parcels.get(row.id), t)), sumRow(rows, t)],
  );
  return {
    id: 'register',
    title: t('exports:registerSheet.title'),
    subtitle: isHidden('otherInvestors') || isHidden('notes') ? null : t('exports:supply.subtitle', { scenario }),
    paper: { size: 'A3', isLandscape: true },
    ...documentHead(park, language, printedOn, t),
    blocks: [
      ...registerTotals(rows, t),
      { kind: 'heading', level: 2, text: t('exports:registerSheet.table') },
      table,
      { kind: 'paragraph', tone: 'note', text: t('exports:registerSheet.method') },
    ],
  };
}

function parcelRow(row: ParcelSummary, parcel: Parcel | undefined, t: Translate): DocumentRow {
  const notStated = t('exports:unknown.notStated');
  const text = (value: string | null | undefined): DocumentCell =>
    value === null || value === undefined || value === '' ? unknownCell(notStated) : saidCell(value);
  const isOpen = row.status !== 'developed';
  const source = parcel && (sourceOfFact(parcel, 'statedMu') ?? sourceOfFact(parcel, 'status'));
  return {
    cells: [
      saidCell(row.id),
      saidCell(row.name),
      text(row.district),
      saidCell(t(`domain:status.${row.status}`)),
      numberCell(row.areaMu, 2, t('exports:unknown.notMeasured')),
      numberCell(row.statedMu, 2, notStated),
      numberCell(row.freeMu, 2, t('exports:unknown.notMeasured')),
      text(landUseText(row.landUse, t)),
      numberCell(row.farMin, 2, notStated),
      numberCell(row.farMax, 2, notStated),
      text(row.readiness === null ? null : t(`domain:readiness.${row.readiness}`)),
      isOpen ? dateCell(row.readyFrom, t('exports:unknown.noDate')) : emptyCell,
      // Land somebody is on is not for sale.
      isOpen || row.priceWanPerMu !== null ? numberCell(row.priceWanPerMu, 2, notStated) : emptyCell,
      text(row.ownerType === null ? null : t(`domain:owner.${row.ownerType}`)),
      saidCell(parcel?.ownerName ?? ''),
      occupierCell(row, notStated, t),
      dateCell(source?.asOf, t('exports:supply.noDate')),
      text(source?.source),
    ],
  };
}

function occupierCell(row: ParcelSummary, notStated: string, t: Translate): DocumentCell {
  const names = [...(row.occupier === null ? [] : [row.occupier]), ...row.projectNames];
  if (names.length > 0) return saidCell(names.join(t('exports:comma')));
  return isOccupierUnknown(row) ? unknownCell(notStated) : emptyCell;
}

function sumRow(rows: readonly ParcelSummary[], t: Translate): DocumentRow {
  const reason = t('exports:registerSheet.someUnknown');
  const sum = (key: 'areaMu' | 'statedMu' | 'freeMu'): DocumentCell =>
    numberCell(sumOrNull(rows.map((row) => row[key])), 2, reason);
  const label = saidCell(t('exports:registerSheet.sum', { count: rows.length }));
  return {
    tone: 'sum',
    cells: [label, emptyCell, emptyCell, emptyCell, sum('areaMu'), sum('statedMu'), sum('freeMu')],
  };
}
