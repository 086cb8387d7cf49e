import { plainHeader } from './plain-header.ts';
import { type TableField, tableFields } from './table-fields.ts';
import type { TableColumn } from './table-head.ts';
import type { TableRole } from './table-mapping.ts';
import { tableUnits } from './table-units.ts';

export interface ColumnMatch {
  readonly column: number;
  readonly field: TableField;
  /** 5: our own name; 4: one of its words; below 3: a word within a longer header. */
  readonly score: number;
}

/** Headers with these say something else than the word they also hold: 亩均税收 is no tax, 本期投资 no total. */
const otherwise =
  /亩均|单位|占比|比例|比重|强度|增长|本期|本年|年度|累计|其中|到位|已完成|单价|min\.?\s|minimum|max\.?\s|maximum|available|contig/i;
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** How well a header names a field; 0 = not at all. */
export function headerScore(column: Pick<TableColumn, 'name' | 'header' | 'group'>, field: TableField): number {
  const raw = column.header.trim();
  if (raw === field.id) return 5;
  const plain = plainHeader(column.name);
  if (plain === '') return 0;
  if (plain === plainHeader(field.id)) return 4.5;
  const grouped = column.group === null ? '' : plainHeader(column.group) + plain;
  let best = 0;
  for (const word of field.words) {
    const wanted = plainHeader(word);
    if (plain === wanted || grouped === wanted) return 4;
    if (otherwise.test(raw)) continue;
    const holds = isHan(wanted)
      ? wanted.length >= 2 && plain.includes(wanted)
      : wanted.length >= 4 &&
        new RegExp(`(^|[^a-z])${wanted}([^a-z]|$)`, 'i').test(column.name.replace(/[\s_-]+/g, ' '));
    if (holds) best = Math.max(best, 1 + wanted.length / plain.length);
  }
  // A unit of another kind speaks against it: 面积 in 万元 is no area.
  return best;
}

/** Each column's best field of a role, each field given once, the surest first. */
export function matchColumns(columns: readonly TableColumn[], role: TableRole): readonly ColumnMatch[] {
  const all = columns
    .filter(({ isNamed }) => isNamed)
    .flatMap((column) =>
      tableFields[role].map((field): ColumnMatch & { readonly order: number } => ({
        column: column.index,
        field,
        score: fitsUnit(column, field) ? headerScore(column, field) : 0,
        order: column.index,
      })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const columnsTaken = new Set<number>();
  const fieldsTaken = new Set<string>();
  const matches: ColumnMatch[] = [];
  for (const { column, field, score } of all) {
    if (columnsTaken.has(column) || fieldsTaken.has(field.id)) continue;
    columnsTaken.add(column);
    fieldsTaken.add(field.id);
    matches.push({ column, field, score });
  }
  return matches;
}

function fitsUnit({ unit }: TableColumn, { reading }: TableField): boolean {
  if (unit === null || reading.kind !== 'amount') return true;
  return tableUnits[unit].quantity === reading.quantity;
}
