import type { Cell, RawFeature, RawLayer, RawTable } from '../formats/import-format.ts';
import { cellText, isEmptyCell } from './table-cell.ts';
import { readWkt } from './wkt.ts';

/** Columns that tables of layers carry for people and spreadsheets; the shape says the same. */
export const labelColumns = ['label_lon', 'label_lat'] as const;
/** Columns that say something of the feature itself; a property of such a name stands behind an underline. */
export const ownColumns = ['WKT', 'layer', 'id', ...labelColumns] as const;

const isOwn = (name: string): boolean => ownColumns.some((each) => each.toLowerCase() === name.toLowerCase());

/** The property a column holds. */
function propertyName(header: string): string {
  if (header === '__proto__') return '_proto_';
  return header.startsWith('_') && isOwn(header.slice(1)) ? header.slice(1) : header;
}

/**
 * A table with its names in the first row and a column called WKT, as GIS programs write them, is a layer (or several, told
 * apart by a column `layer`). Null for any other table. A cell of WKT that cannot be read gives a feature without a shape,
 * which the check that follows names. `isTyped`: its cells are numbers and texts by themselves; else a text may be a number.
 */
export function layersOfTable({ name, rows }: RawTable, isTyped: boolean): readonly RawLayer[] | null {
  const [header, ...body] = rows;
  const names = (header ?? []).map((cell) => cellText(cell).trim());
  const wktColumn = names.findIndex((each) => each.toLowerCase() === 'wkt');
  if (wktColumn < 0) return null;
  // A workbook's cell holds 32,767 characters: a longer outline goes on in WKT_2, WKT_3 …
  const more = names.flatMap((each, index) => (/^WKT_\d+$/i.test(each) ? [index] : []));
  const wktAt = (row: readonly Cell[]): string | null => {
    const first = textAt(row, wktColumn);
    return first === null ? null : first + more.map((column) => textAt(row, column) ?? '').join('');
  };
  const isShaped = body.some((row) => readWkt(wktAt(row) ?? '') !== null);
  if (!isShaped) return null;
  const idColumn = names.findIndex((each) => each.toLowerCase() === 'id');
  const layerColumn = names.indexOf('layer');
  const nameColumn = names.findIndex((each) => /^(name|名称)$/i.test(each));
  const beside = new Set([wktColumn, idColumn, layerColumn, ...more]);
  const layers = new Map<string, RawFeature[]>();
  for (const [at, row] of body.entries()) {
    if (row.every(isEmptyCell)) continue;
    const layer = textAt(row, layerColumn) ?? name;
    const features = layers.get(layer) ?? [];
    layers.set(layer, features);
    const id = textAt(row, idColumn);
    const wkt = wktAt(row);
    const properties = names.flatMap((key, index) => {
      const cell = row[index];
      const isLabel = labelColumns.some((each) => each === key);
      if (beside.has(index) || isLabel || key === '' || isEmptyCell(cell)) return [];
      const value = typeof cell === 'object' ? cell.date : cell;
      return [[propertyName(key), isTyped ? value : typedValue(value)] as const];
    });
    features.push({
      index: features.length,
      id,
      label: id ?? textAt(row, nameColumn) ?? `#${at + 2}`,
      geometry: wkt === null ? null : (readWkt(wkt) ?? { type: 'WKT', coordinates: [] }),
      properties: Object.fromEntries(properties),
      line: at + 2,
    });
  }
  return [...layers].map(([each, features]) => ({ name: each, features }));
}

function textAt(row: readonly Cell[], column: number): string | null {
  const cell = row[column];
  return column < 0 || isEmptyCell(cell) ? null : cellText(cell);
}

/** A text table knows no numbers: what is written as a program writes a number is one (`12.5`, not `012` or `1,2`). */
function typedValue(cell: string | number | boolean): string | number | boolean {
  if (typeof cell !== 'string') return cell;
  if (cell === 'true' || cell === 'false') return cell === 'true';
  const number = Number(cell);
  return Number.isFinite(number) && String(number) === cell ? number : cell;
}
