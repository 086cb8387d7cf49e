import { plainLine } from './text-lines.ts';

/** The columns of a parcel's line that the national layout has, by their own words. */
export const nationalFields = [
  '界址点数',
  '地块面积',
  '地块编号',
  '地块名称',
  '记录图形属性',
  '图幅号',
  '地块用途',
  '地类编码',
] as const;
/** What registers of well-facilitated farmland (高标准农田) put behind them. */
export const farmlandFields = ['图斑类型', '地类', '改造前质量等别', '改造后质量等别', '备注'] as const;

export type ParcelField = (typeof nationalFields)[number] | (typeof farmlandFields)[number];

/** A line that ends in `@`: what it says of the parcel below it. */
export interface ParcelLine {
  /** Its columns as written, blanks around them taken off; full-width signs in them stay. */
  readonly texts: readonly string[];
  /** The word of each column; more columns than any layout has are `字段14` and so on. */
  readonly fields: readonly string[];
  readonly kind: 'area' | 'line' | 'point';
}

/** Longer lines than this are no parcel's: nothing is split of them. */
export const longestLine = 20_000;

/** Null where the line is not a parcel's. */
export function readParcelLine(text: string): ParcelLine | null {
  if (text.length > longestLine) return null;
  const plain = plainLine(text);
  if (!plain.endsWith('@')) return null;
  const trimmed = text.replace(/[\s\u3000\uFEFF]+$/u, '');
  const columns = trimmed.slice(0, -1).split(/[,，]/);
  // What stands directly before the sign is a column only where there is no comma between.
  if ((columns.at(-1) ?? '').trim() === '') columns.pop();
  const texts = columns.map((each) => each.replace(/^[\s\u3000\uFEFF]+|[\s\u3000]+$/gu, ''));
  const fields = fieldsOf(texts);
  return { texts, fields, kind: kindOf(texts[fields.indexOf('记录图形属性')] ?? '') };
}

/**
 * The layout by the number of columns: 7 lack 地类编码, 8 are the national ones, more are the farmland ones. Twelve are told apart
 * by the eighth: a land-use code (or nothing) there is 地类编码, so that 备注 is missing; else 地类编码 is.
 */
function fieldsOf(texts: readonly string[]): readonly string[] {
  const count = texts.length;
  if (count <= nationalFields.length) return nationalFields.slice(0, count);
  const isCode = /^(\d{2,6}[A-Za-z]?)?$/.test((texts[7] ?? '').normalize('NFKC'));
  const layout: readonly string[] =
    count === 12 && !isCode
      ? [...nationalFields.slice(0, 7), ...farmlandFields]
      : [...nationalFields, ...farmlandFields].slice(0, count);
  const more = Array.from({ length: count - layout.length }, (_, at) => `字段${layout.length + at + 1}`);
  return [...layout, ...more];
}

function kindOf(text: string): ParcelLine['kind'] {
  if (/线|line/i.test(text)) return 'line';
  return /点|point/i.test(text) ? 'point' : 'area';
}

/** A column's text by its word; empty where there is none. */
export const textOf = ({ fields, texts }: ParcelLine, field: ParcelField): string => texts[fields.indexOf(field)] ?? '';
