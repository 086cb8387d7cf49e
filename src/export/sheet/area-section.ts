import { haFromM2, muFromM2 } from '../../quantities/area-units.ts';
import { reasonText } from '../fit-json.ts';
import { missing, numberOr, type SheetContext } from './sheet-context.ts';
import {
  joined,
  type Markup,
  markup,
  nothing,
  numberCell,
  rowHeader,
  section,
  type TableRow,
  table,
  textCell,
} from './sheet-html.ts';

/** The same land by every measure, what the certificate says, and what is taken off until what is free remains. */
export function areaSection(context: SheetContext): Markup {
  const { ledger, park, t, language } = context;
  if (ledger === null) return nothing;
  const row = (label: string, areaM2: number | null, isSum = false): TableRow => ({
    isSum,
    cells: [
      rowHeader(label),
      numberCell(numberOr(context, areaM2 === null ? null : muFromM2(areaM2), 2)),
      numberCell(areaM2 === null ? '' : numberOr(context, areaM2, 2)),
      numberCell(areaM2 === null ? '' : numberOr(context, haFromM2(areaM2), 4)),
    ],
  });
  const head = [textCell(''), ...['mu', 'm2', 'ha'].map((unit) => numberCell(t(`exports:unit.${unit}`)))];
  const deductions = ledger.deductions.map(({ kind, facing, id, areaM2 }) => {
    const name = park.zones.find((zone) => zone.id === id)?.name;
    return row(`− ${name ?? t(`findings:deduction.${facing ? `setback.${facing}` : kind}`)}`, areaM2);
  });
  const rows = [
    row(t('exports:column.areaMu'), ledger.areaM2, true),
    row(t('exports:column.areaMuEllipsoidal'), ledger.areaEllipsoidalM2),
    row(t('exports:column.statedMu'), ledger.statedM2),
    ...deductions,
    row(t('exports:column.netMu'), ledger.netM2),
    row(`− ${t('exports:column.placedMu')}`, ledger.placedM2),
    row(t('exports:column.freeMu'), ledger.freeM2, true),
  ];
  const heading =
    context.unit === null ? t('exports:sheet.area') : t('exports:sheet.areaOf', { parcel: context.parcel?.name ?? '' });
  return section(heading, joined([table(head, rows), differenceNote(context), overlapNote(context)]));

  function differenceNote({ ledger: own }: SheetContext): Markup {
    const difference = own?.statedDifference ?? null;
    const said =
      difference === null
        ? joined([t('exports:column.statedDifference'), ': ', missing(t)])
        : joined([
            `${t('exports:column.statedDifference')}: ${difference > 0 ? '+' : ''}${(difference * 100).toFixed(3)} %`,
            own?.statedMismatch ? ` · ${reasonText(own.statedMismatch, t)}` : nothing,
          ]);
    return joined([markup(`<p class="note" lang="${language}">`), said, markup('</p>')]);
  }

  function overlapNote({ ledger: own }: SheetContext): Markup {
    if (own === null) return nothing;
    const overlaps = own.deductions.length > 1 ? [t('exports:sheet.deductionsOverlap')] : [];
    // What is free is cut out of the drawing; a reader who subtracts the lines must know why they may not meet.
    const meets = Math.abs(own.netM2 - own.placedM2 - own.freeM2) < 1;
    const said = [...overlaps, ...(meets ? [] : [t('exports:sheet.freeByShape')])];
    return said.length === 0 ? nothing : joined([markup('<p class="note">'), said.join(' '), markup('</p>')]);
  }
}
