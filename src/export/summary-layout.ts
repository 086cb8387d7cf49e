import type { SummaryCondition, SummaryTemplate } from '../domain/summary-template.ts';
import type { Translate } from '../locale/translator.ts';
import { type CellValue, type ColumnUnit, type SummaryColumn, summaryColumns } from './summary-columns.ts';
import type { ParcelSummary } from './summary-rows.ts';

/** A sum of what is known of one column, and of how many parcels it is not. */
export interface SummarySum {
  readonly value: number;
  readonly missing: number;
}

export type SummaryLine =
  | { readonly kind: 'group'; readonly text: string; readonly count: number }
  | { readonly kind: 'parcel'; readonly row: ParcelSummary }
  /** `of`: the group it adds up; null = all that is shown. By column key. */
  | {
      readonly kind: 'sum';
      readonly of: string | null;
      readonly count: number;
      readonly sums: ReadonlyMap<string, SummarySum>;
    };

/** The parcel summary as a template wants it. Without a template: every column, every parcel, in the park's order. */
export interface SummaryLayout {
  readonly columns: readonly SummaryColumn[];
  readonly lines: readonly SummaryLine[];
  /** The parcels among the lines, in their order. */
  readonly rows: readonly ParcelSummary[];
}

/** Units in which adding parcels up says something: a sum of prices or distances does not. */
const summable: readonly (ColumnUnit | null)[] = ['mu', 'ha', 'm2'];
export const isSummable = ({ unit }: SummaryColumn): boolean => summable.includes(unit);

const columnsByKey = new Map(summaryColumns.map((column) => [column.key, column]));

/** Columns whose words change with the language; conditions name what stands behind the words. */
const codes: Readonly<Record<string, (row: ParcelSummary) => string | null>> = {
  status: (row) => row.status,
  landUse: (row) => row.landUse,
  readiness: (row) => row.readiness,
  ownerType: (row) => row.ownerType,
};

/** What `oneOf` compares: the code where words change with the language, else the text of the cell; null = not known. */
export function conditionText(column: SummaryColumn, row: ParcelSummary, t: Translate): string | null {
  const code = codes[column.key];
  if (code) return code(row);
  const cell = column.cell(row, t);
  return cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.value) : null;
}

/** A condition just begun: to leave every parcel out until it is finished would look like a fault. */
function asksNothing(condition: SummaryCondition): boolean {
  switch (condition.kind) {
    case 'oneOf':
      return condition.values.length === 0;
    case 'contains':
      return condition.text.trim() === '';
    case 'between':
      return condition.from === undefined && condition.to === undefined;
    case 'known':
    case 'unknown':
      return false;
  }
}

function holds(condition: SummaryCondition, row: ParcelSummary, t: Translate): boolean {
  const column = columnsByKey.get(condition.column);
  // A column of a later version says nothing here; leaving every parcel out would be worse.
  if (!column || asksNothing(condition)) return true;
  const cell = column.cell(row, t);
  switch (condition.kind) {
    case 'oneOf':
      return condition.values.includes(conditionText(column, row, t) ?? '');
    case 'contains':
      return cell.kind === 'text' && cell.text.toLocaleLowerCase().includes(condition.text.trim().toLocaleLowerCase());
    case 'between': {
      const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = condition;
      return cell.kind === 'number' && cell.value >= from && cell.value <= to;
    }
    case 'known':
      return cell.kind !== 'missing';
    case 'unknown':
      return cell.kind === 'missing';
  }
}

const byName = new Intl.Collator('zh-CN', { numeric: true });

function compareCells(a: CellValue, b: CellValue): number {
  if (a.kind === 'number' && b.kind === 'number') return a.value - b.value;
  return byName.compare(a.kind === 'text' ? a.text : '', b.kind === 'text' ? b.text : '');
}

/** Parcels in the order asked; what is not known comes last either way. */
function ordered(
  rows: readonly ParcelSummary[],
  order: SummaryTemplate['order'],
  t: Translate,
): readonly ParcelSummary[] {
  const known = order.flatMap(({ column: key, descending }) => {
    const column = columnsByKey.get(key);
    return column ? [{ column, sign: descending ? -1 : 1 }] : [];
  });
  return rows.toSorted((a, b) => {
    for (const { column, sign } of known) {
      const [left, right] = [column.cell(a, t), column.cell(b, t)];
      const missing = Number(left.kind === 'missing') - Number(right.kind === 'missing');
      if (missing !== 0) return missing;
      const difference = left.kind === 'missing' ? 0 : sign * compareCells(left, right);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function sumOf(rows: readonly ParcelSummary[], columns: readonly SummaryColumn[], of: string | null, t: Translate) {
  const sums = columns.filter(isSummable).map((column): [string, SummarySum] => {
    const values = rows.flatMap((row) => {
      const cell = column.cell(row, t);
      return cell.kind === 'number' ? [cell.value] : [];
    });
    const value = values.reduce((sum, each) => sum + each, 0);
    return [column.key, { value, missing: rows.length - values.length }];
  });
  return { kind: 'sum', of, count: rows.length, sums: new Map(sums) } as const;
}

const cellText = (cell: CellValue, t: Translate): string =>
  cell.kind === 'text' ? cell.text : cell.kind === 'number' ? String(cell.value) : t(`exports:missing.${cell.word}`);

export function layOutSummary(
  all: readonly ParcelSummary[],
  template: SummaryTemplate | undefined,
  t: Translate,
): SummaryLayout {
  if (!template) {
    return { columns: summaryColumns, lines: all.map((row) => ({ kind: 'parcel', row })), rows: all };
  }
  const columns = template.columns.flatMap((key) => columnsByKey.get(key) ?? []);
  const kept = all.filter((row) => template.conditions.every((condition) => holds(condition, row, t)));
  const group = columnsByKey.get(template.groupBy ?? '');
  const order = group ? [{ column: group.key }, ...template.order] : template.order;
  const rows = ordered(kept, order, t);
  const total = template.totals && rows.length > 0 ? [sumOf(rows, columns, null, t)] : [];
  if (!group) return { columns, lines: [...rows.map((row) => ({ kind: 'parcel', row }) as const), ...total], rows };
  const groups = new Map<string, ParcelSummary[]>();
  for (const row of rows) {
    const text = cellText(group.cell(row, t), t);
    const members = groups.get(text);
    if (members) members.push(row);
    else groups.set(text, [row]);
  }
  const lines = [...groups].flatMap(([text, members]): SummaryLine[] => [
    { kind: 'group', text, count: members.length },
    ...members.map((row) => ({ kind: 'parcel', row }) as const),
    ...(template.totals ? [sumOf(members, columns, text, t)] : []),
  ]);
  return { columns, lines: [...lines, ...total], rows };
}
