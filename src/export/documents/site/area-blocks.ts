import { haFromM2, muFromM2 } from '../../../quantities/area-units.ts';
import { reasonText } from '../../fit-json.ts';
import { emptyCell, missingCell, numberOr, textCell } from '../cells.ts';
import type { DocumentBlock, DocumentRow } from '../office-document.ts';
import type { SiteContext } from './site-context.ts';

/** The same land by every measure, what the certificate says, and what is taken off until what is free remains. */
export function areaBlocks(context: SiteContext): readonly DocumentBlock[] {
  const { ledger, park, t } = context;
  if (ledger === null) return [];
  const row = (label: string, areaM2: number | null, tone?: 'sum'): DocumentRow => ({
    ...(tone && { tone }),
    cells: [
      textCell(label),
      ...(areaM2 === null
        ? [missingCell(t), emptyCell, emptyCell]
        : [numberOr(muFromM2(areaM2), 2, t), numberOr(areaM2, 2, t), numberOr(haFromM2(areaM2), 4, t)]),
    ],
  });
  const deductions = ledger.deductions.map(({ kind, facing, id, areaM2 }) => {
    const name = park.zones.find((zone) => zone.id === id)?.name;
    return row(`− ${name ?? t(`findings:deduction.${facing ? `setback.${facing}` : kind}`)}`, areaM2);
  });
  const title =
    context.unit === null ? t('exports:sheet.area') : t('exports:sheet.areaOf', { parcel: context.parcel?.name ?? '' });
  const notes = [differenceNote(context), ...freeNotes(context)];
  return [
    {
      kind: 'table',
      title,
      columns: [
        { id: 'measure', label: t('exports:sheet.measure'), kind: 'text', grow: 2.2 },
        ...(['mu', 'm2', 'ha'] as const).map((unit) => ({
          id: unit,
          label: t(`exports:unit.${unit}`),
          kind: 'number' as const,
          grow: 1,
        })),
      ],
      rows: [
        row(t('exports:column.areaMu'), ledger.areaM2, 'sum'),
        row(t('exports:column.areaMuEllipsoidal'), ledger.areaEllipsoidalM2),
        row(t('exports:column.statedMu'), ledger.statedM2),
        ...deductions,
        row(t('exports:column.netMu'), ledger.netM2),
        row(`− ${t('exports:column.placedMu')}`, ledger.placedM2),
        row(t('exports:column.freeMu'), ledger.freeM2, 'sum'),
      ],
    },
    { kind: 'paragraph', tone: 'note', text: notes.join(' ') },
  ];
}

function differenceNote({ ledger, t }: SiteContext): string {
  const difference = ledger?.statedDifference ?? null;
  const label = t('exports:column.statedDifference');
  if (difference === null) return `${label}: ${t('exports:missing.unknown')}`;
  const mismatch = ledger?.statedMismatch ? ` · ${reasonText(ledger.statedMismatch, t)}` : '';
  return `${label}: ${difference > 0 ? '+' : ''}${(difference * 100).toFixed(3)} %${mismatch}`;
}

function freeNotes({ ledger, t }: SiteContext): readonly string[] {
  if (ledger === null) return [];
  // What is free is cut out of the drawing; a reader who subtracts the lines must know why they may not meet.
  const meets = Math.abs(ledger.netM2 - ledger.placedM2 - ledger.freeM2) < 1;
  return [
    ...(ledger.deductions.length > 1 ? [t('exports:sheet.deductionsOverlap')] : []),
    ...(meets ? [] : [t('exports:sheet.freeByShape')]),
  ];
}
