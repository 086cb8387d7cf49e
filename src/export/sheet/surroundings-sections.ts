import type { CapacityLine, Nearest } from '../../domain/assessment.ts';
import { type FacilityKind, facilityKinds } from '../../domain/facility.ts';
import { amountText } from './figure-text.ts';
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

/** What each resource has left in this scenario: the park in total, then the facilities near the site. */
export function resourcesSection(context: SheetContext): Markup {
  const { assessment, t } = context;
  const near = new Set(Object.values(nearestOf(context)).map(({ id }) => id));
  const lines = assessment.capacity.filter(
    ({ kind, facilityId }) => kind === 'resource' && (facilityId === undefined || near.has(facilityId)),
  );
  if (lines.length === 0) return nothing;
  const head = [
    textCell(t('domain:resource')),
    ...['capacity', 'committed', 'taken', 'left'].map((key) => numberCell(t(`findings:figure.${key}`))),
  ];
  return section(
    t('exports:sheet.resources'),
    table(
      head,
      lines.map((line) => ({ isSum: line.facilityId === undefined, cells: resourceCells(line, context) })),
    ),
  );
}

function resourceCells(line: CapacityLine, { park, t, language }: SheetContext) {
  const amount = (value: number | null): Content =>
    value === null ? missing(t) : amountText(value, line.unit, false, language, t);
  const name =
    line.facilityId === undefined
      ? line.resource === undefined
        ? line.id
        : t(`domain:resource.${line.resource}`)
      : (park.facilities.find(({ id }) => id === line.facilityId)?.name ?? line.facilityId);
  const uncounted = line.unknownDemands === 0 ? '' : ` ${t('exports:sheet.uncounted', { count: line.unknownDemands })}`;
  return [
    rowHeader(name),
    numberCell(amount(line.capacity)),
    numberCell(amount(line.committed)),
    numberCell(joined([amount(line.taken), uncounted])),
    numberCell(amount(line.left)),
  ];
}
