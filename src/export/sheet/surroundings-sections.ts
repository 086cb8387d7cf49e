import type { CapacityLine, Nearest } from '../../domain/assessment.ts';
import { type FacilityKind, facilityKinds } from '../../domain/facility.ts';
import { amountText } from '../../locale/amount-text.ts';

import { missing, numberOr, type SheetContext } from './sheet-context.ts';
import {
  type Content,
  joined,
  type Markup,
  markup,
  nothing,
  numberCell,
  rowHeader,
  section,
  table,
  textCell,
} from './sheet-html.ts';

const nearestOf = ({ unit, unitLedger, ledger }: SheetContext): Readonly<Partial<Record<FacilityKind, Nearest>>> =>
  (unit === null ? ledger?.nearest : unitLedger?.nearest) ?? {};

/** The nearest of every kind the park has; kinds it has none of are named in one line. */
export function nearestSection(context: SheetContext): Markup {
  const { park, t } = context;
  const nearest = nearestOf(context);
  const byRoad = park.roads.length === 0 ? 'unknown' : 'unreachable';
  const head = [
    textCell(t('domain:facility')),
    textCell(t('exports:sheet.nearestName')),
    ...['straight', 'road', 'minutes'].map((key) => numberCell(t(`exports:sheet.${key}`))),
  ];
  const rows = facilityKinds.flatMap((kind) => {
    const found = nearest[kind];
    if (found === undefined) return [];
    const facility = park.facilities.find(({ id }) => id === found.id);
    const state = facility?.state === undefined || facility.state === 'operating' ? null : facility.state;
    const opening =
      state === null ? '' : ` (${[t(`domain:facilityState.${state}`), facility?.openFrom].filter(Boolean).join(', ')})`;
    return [
      {
        cells: [
          rowHeader(t(`domain:facility.${kind}`)),
          textCell(`${facility?.name ?? found.id}${opening}`),
          numberCell(numberOr(context, found.metres, 0)),
          numberCell(numberOr(context, found.roadMetres, 0, '', byRoad)),
          numberCell(numberOr(context, found.minutes, 1, '', byRoad)),
        ],
      },
    ];
  });
  const absent = facilityKinds
    .filter((kind) => nearest[kind] === undefined)
    .map((kind) => t(`domain:facility.${kind}`));
  const note =
    absent.length === 0
      ? nothing
      : joined([
          markup('<p class="note">'),
          `${t('exports:notes.absentKinds')}: ${absent.join(t('exports:comma'))}`,
          markup('</p>'),
        ]);
  return section(t('exports:sheet.nearest'), joined([rows.length === 0 ? nothing : table(head, rows), note]));
}

/** What each resource of the park has left with this scenario in place. The serving facilities stand in the findings. */
export function resourcesSection(context: SheetContext): Markup {
  const { assessment, t } = context;
  const lines = assessment.capacity.filter(({ kind, facilityId }) => kind === 'resource' && facilityId === undefined);
  if (lines.length === 0) return nothing;
  const head = [
    textCell(t('domain:resource')),
    ...['capacity', 'committed', 'taken', 'left'].map((key) => numberCell(t(`findings:figure.${key}`))),
  ];
  const rows = lines.map((line) => ({ cells: resourceCells(line, context) }));
  return section(t('exports:sheet.resources'), table(head, rows));
}

function resourceCells(line: CapacityLine, { t, language }: SheetContext) {
  const amount = (value: number | null): Content =>
    value === null ? missing(t) : amountText(value, line.unit, false, language, t);
  const uncounted =
    line.unknownDemands === 0 ? nothing : ` (${t('exports:sheet.uncounted', { count: line.unknownDemands })})`;
  return [
    rowHeader(line.resource === undefined ? line.id : t(`domain:resource.${line.resource}`)),
    numberCell(amount(line.capacity)),
    numberCell(amount(line.committed)),
    numberCell(joined([amount(line.taken), uncounted])),
    numberCell(amount(line.left)),
  ];
}
