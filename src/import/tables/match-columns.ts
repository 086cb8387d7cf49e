import { plainHeader, readHeader } from './plain-header.ts';
import { type TableField, tableFields } from './table-fields.ts';
import type { TableColumn } from './table-head.ts';
import type { TableRole } from './table-mapping.ts';
import { tableUnits } from './table-units.ts';

/** Before the name of a column that was unknown before and could now be taken for a field. */
export const extraMark = 'extra.';

export interface ColumnMatch {
  readonly column: number;
  readonly field: TableField;
  /** 5: our own name; 4: one of its words; below 3: a word within a longer header. */
  readonly score: number;
}

/** Wider than any register; what lies beyond is kept, and can be given a field by hand. */
const lookedAt = 500;

/** Headers with these say something else than the word they also hold: 亩均税收 is no tax, 本期投资 no total. */
const otherwise =
  /亩均|单位|占比|比例|比重|强度|增长|本期|本年|年度|累计|其中|到位|已完成|单价|min\.?\s|minimum|max\.?\s|maximum|available|contig/i;
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

interface KnownWord {
  readonly plain: string;
  /** Finds it within a longer header; null: too short to be told from other words. */
  readonly within: RegExp | null;
}

const knownWords = new WeakMap<TableField, readonly KnownWord[]>();

/** The words of a field, prepared once: a wide sheet asks for them a million times. */
function wordsOf(field: TableField): readonly KnownWord[] {
  const known = knownWords.get(field);
  if (known) return known;
  const words = field.words.map((word): KnownWord => {
    const plain = plainHeader(word);
    if (isHan(plain)) return { plain, within: plain.length >= 2 ? new RegExp(literal(plain)) : null };
    const latin = word
      .trim()
      .split(/[\s_-]+/)
      .map(literal)
      .join('[ -]*');
    return { plain, within: plain.length >= 4 ? new RegExp(`(^|[^a-z])${latin}([^a-z]|$)`, 'i') : null };
  });
  knownWords.set(field, words);
  return words;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A column's header, prepared once for all fields. */
interface PlainColumn {
  readonly raw: string;
  readonly plain: string;
  readonly grouped: string;
  readonly spaced: string;
  readonly saysOtherwise: boolean;
}

function plainColumn({ name, header, group }: Pick<TableColumn, 'name' | 'header' | 'group'>): PlainColumn {
  const raw = header.trim();
  const plain = plainHeader(name);
  return {
    raw,
    plain,
    grouped: group === null ? '' : plainHeader(group) + plain,
    spaced: name.replace(/[\s_-]+/g, ' '),
    saysOtherwise: otherwise.test(raw),
  };
}

/** How well a header names a field; 0 = not at all. */
function scoreOf({ raw, plain, grouped, spaced, saysOtherwise }: PlainColumn, field: TableField): number {
  if (raw === field.id) return 5;
  if (plain === '') return 0;
  if (plain === plainHeader(field.id)) return 4.5;
  let best = 0;
  for (const word of wordsOf(field)) {
    if (plain === word.plain || grouped === word.plain) return 4;
    if (saysOtherwise || word.within === null || plain.length < word.plain.length) continue;
    const holds = isHan(word.plain) ? word.within.test(plain) : word.within.test(spaced);
    if (holds) best = Math.max(best, 1 + word.plain.length / plain.length);
  }
  return best;
}

/** True where a header could be taken for a field of the role. */
export const namesField = (header: string, role: TableRole): boolean => {
  const { name } = readHeader(header);
  const plain = plainColumn({ name, header, group: null });
  return tableFields[role].some((field) => scoreOf(plain, field) > 0);
};

/** Each column's best field of a role, each field given once, the surest first. */
export function matchColumns(columns: readonly TableColumn[], role: TableRole): readonly ColumnMatch[] {
  const all = columns
    .filter(({ isNamed, header }) => isNamed && !header.startsWith(extraMark))
    .slice(0, lookedAt)
    .flatMap((column) => {
      const plain = plainColumn(column);
      return tableFields[role].flatMap((field): ColumnMatch[] => {
        const score = fitsUnit(column, field) ? scoreOf(plain, field) : 0;
        return score > 0 ? [{ column: column.index, field, score }] : [];
      });
    })
    .sort((a, b) => b.score - a.score || a.column - b.column);
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

function fitsUnit({ unit, hasOddUnit }: TableColumn, { reading }: TableField): boolean {
  if (reading.kind !== 'amount') return true;
  if (unit === null) return !hasOddUnit;
  return tableUnits[unit].quantity === reading.quantity;
}
