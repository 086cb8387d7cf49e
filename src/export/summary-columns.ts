import { type FacilityKind, facilityKinds } from '../domain/facility.ts';
import type { Translate } from '../locale/translator.ts';
import { hasNoRoads, isOccupierUnknown, type ParcelSummary } from './summary-rows.ts';
import { sourcesText, unknownsText } from './summary-texts.ts';

export type ColumnUnit = 'mu' | 'ha' | 'm2' | 'm' | 'min' | 'ratio' | 'share' | 'wanPerMu' | 'month';

/** unknown: not known. none: there is none. unreachable: it is there, and no road leads to it. */
export type MissingWord = 'unknown' | 'none' | 'unreachable';

export type CellValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing'; readonly word: MissingWord };

/** One column of the tables. The key is the path of the same value in the JSON summary. */
export interface SummaryColumn {
  readonly key: string;
  readonly unit: ColumnUnit | null;
  /** Decimals shown in tables; the value itself is not rounded. */
  readonly decimals: number;
  /** Width in characters. */
  readonly width: number;
  /** For columns that come once for each kind of facility. */
  readonly facilityKind?: FacilityKind;
  cell(row: ParcelSummary, t: Translate): CellValue;
}

/** Decimals by unit, the one place where the tables' rounding is written down. 0.0001 mu is 0.07 m². */
const decimalsOf: Readonly<Record<ColumnUnit, number>> = {
  mu: 4,
  ha: 4,
  m2: 2,
  m: 1,
  min: 2,
  ratio: 2,
  share: 6,
  wanPerMu: 2,
  month: 0,
};

const text = (value: string | null, word: MissingWord = 'unknown'): CellValue =>
  value === null || value === '' ? { kind: 'missing', word } : { kind: 'text', text: value };

const number = (value: number | null, word: MissingWord = 'unknown'): CellValue =>
  value === null ? { kind: 'missing', word } : { kind: 'number', value };

type NumberKey = {
  [Key in keyof ParcelSummary]-?: ParcelSummary[Key] extends number | null ? Key : never;
}[keyof ParcelSummary];

const textColumn = (key: string, width: number, cell: SummaryColumn['cell']): SummaryColumn => ({
  key,
  unit: null,
  decimals: 0,
  width,
  cell,
});

const numberColumn = (key: NumberKey, unit: ColumnUnit): SummaryColumn => ({
  key,
  unit,
  decimals: decimalsOf[unit],
  width: 13,
  cell: (row) => number(row[key]),
});

function nearestColumns(kind: FacilityKind): readonly SummaryColumn[] {
  const measure = (field: 'metres' | 'roadMetres' | 'minutes', unit: 'm' | 'min'): SummaryColumn => ({
    key: `nearest.${kind}.${field}`,
    unit,
    decimals: decimalsOf[unit],
    width: 12,
    facilityKind: kind,
    cell: (row) => {
      const nearest = row.nearest[kind];
      return nearest === null
        ? number(null, 'none')
        : number(nearest[field], hasNoRoads(row) ? 'unknown' : 'unreachable');
    },
  });
  return [
    {
      ...textColumn(`nearestNames.${kind}`, 18, (row) => text(row.nearestNames[kind], 'none')),
      facilityKind: kind,
    },
    measure('metres', 'm'),
    measure('roadMetres', 'm'),
    measure('minutes', 'min'),
  ];
}

/** The column register: what the tables show, in this order, in every format that is a table. */
export const summaryColumns: readonly SummaryColumn[] = [
  textColumn('id', 12, (row) => text(row.id)),
  textColumn('name', 20, (row) => text(row.name)),
  textColumn('district', 14, (row) => text(row.district)),
  textColumn('status', 10, (row, t) => text(t(`domain:status.${row.status}`))),
  textColumn('landUse', 20, (row, t) => text(landUseText(row.landUse, t))),
  numberColumn('areaMu', 'mu'),
  numberColumn('areaMuEllipsoidal', 'mu'),
  numberColumn('areaHa', 'ha'),
  numberColumn('areaM2', 'm2'),
  numberColumn('statedMu', 'mu'),
  numberColumn('statedDifference', 'share'),
  numberColumn('netMu', 'mu'),
  numberColumn('freeMu', 'mu'),
  numberColumn('placedMu', 'mu'),
  textColumn('projects', 14, (row) => text(row.projects.join('; '), 'none')),
  textColumn('projectNames', 24, (row) => text(row.projectNames.join('; '), 'none')),
  textColumn('occupier', 18, (row) => text(row.occupier, isOccupierUnknown(row) ? 'unknown' : 'none')),
  numberColumn('farMin', 'ratio'),
  numberColumn('farMax', 'ratio'),
  numberColumn('floorCapacityM2', 'm2'),
  textColumn('readiness', 12, (row, t) => text(row.readiness === null ? null : t(`domain:readiness.${row.readiness}`))),
  { ...textColumn('readyFrom', 12, (row) => text(row.readyFrom)), unit: 'month' },
  textColumn('ownerType', 16, (row, t) => text(row.ownerType === null ? null : t(`domain:owner.${row.ownerType}`))),
  numberColumn('priceWanPerMu', 'wanPerMu'),
  numberColumn('nearestRoadM', 'm'),
  ...facilityKinds.flatMap(nearestColumns),
  textColumn('sources', 40, (row, t) => text(sourcesText(row.sources, t))),
  textColumn('unknowns', 60, (row, t) => text(unknownsText(row.unknowns, t), 'none')),
  textColumn('scenario', 14, (row) => text(row.scenario)),
  textColumn('asOf', 12, (row) => text(row.asOf)),
  textColumn('illustrative', 30, (row) => text(row.illustrative, 'none')),
];

/** The header of a column: its name, then its unit in brackets. */
export function columnHeader({ key, unit, facilityKind }: SummaryColumn, t: Translate): string {
  const field = key.startsWith('nearestNames.') ? 'name' : key.slice(key.lastIndexOf('.') + 1);
  const name =
    facilityKind === undefined
      ? t(`exports:column.${key}`)
      : t(`exports:column.nearest.${field}`, { kind: t(`domain:facility.${facilityKind}`) });
  return unit === null ? name : `${name} (${t(`exports:unit.${unit}`)})`;
}

/** A number as the tables show it. */
export function shownNumber(value: number, decimals: number): number {
  const shown = Number(value.toFixed(decimals));
  // −0 would be written as "-0".
  return shown === 0 ? 0 : shown;
}

/** The code with its name where the 2023 classification has one here; the code alone keeps leading zeros only as text. */
export function landUseText(code: string | null, t: Translate): string | null {
  if (code === null) return null;
  const name = t(`exports:landUse.${code}`, { defaultValue: '' });
  return name === '' ? code : `${code} ${name}`;
}
