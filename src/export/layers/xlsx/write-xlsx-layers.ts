import type { Issue } from '../../../domain/issue.ts';
import { issueOf } from '../../../import/issue-codes.ts';
import { labelColumns } from '../../../import/tables/table-as-layer.ts';
import { dayCell } from '../../day-cell.ts';
import { sheetNames } from '../../sheet-names.ts';
import { longestText, type Sheet, type SheetCell } from '../../xlsx-sheet.ts';
import { writeWorkbook } from '../../xlsx-workbook.ts';
import type { LayerWriteOptions, OutFeature, OutLayer, WrittenFile } from '../layer-format.ts';
import { outGeometry } from '../out-geometry.ts';
import { labelPoint, propertyCell, propertyColumns, wktOf } from '../table-cells.ts';

/** A sheet a layer: attributes as numbers, days and texts, the shape as WKT in the system asked for, a label's place. */
export async function writeXlsxLayers(layers: readonly OutLayer[], options: LayerWriteOptions): Promise<WrittenFile> {
  const issues: Issue[] = [];
  const names = sheetNames(layers.map(({ name }) => name));
  const sheets = layers.map((layer, at) => sheetOf(layer, names[at] ?? `${at + 1}`, options, issues));
  const [first] = layers;
  return { bytes: writeWorkbook(sheets, { title: first?.name ?? '', creator: 'Mutu 亩图' }), issues };
}

function sheetOf(layer: OutLayer, name: string, { crs }: LayerWriteOptions, issues: Issue[]): Sheet {
  const columns = propertyColumns([layer]);
  const hasIds = layer.features.some(({ id }) => id !== '');
  const shapes = layer.features.map(({ shape }) => piecesOf(wktOf(outGeometry(shape, crs, issues))));
  const pieces = shapes.reduce((most, { length }) => Math.max(most, length), 1);
  const header = [
    ...(hasIds ? ['id'] : []),
    ...columns.map((column) => column.header),
    ...Array.from({ length: pieces }, (_, at) => (at === 0 ? 'WKT' : `WKT_${at + 1}`)),
    ...labelColumns,
  ];
  const rows = layer.features.map((feature, at): SheetCell[] => {
    const wkt = shapes[at] ?? [];
    return [
      ...(hasIds ? [{ value: feature.id === '' ? null : feature.id }] : []),
      ...columns.map(({ key }) => cellOf(feature, key, layer.name, issues)),
      ...Array.from({ length: pieces }, (_, piece): SheetCell => ({ value: wkt[piece] ?? null })),
      ...(labelPoint(feature) ?? [null, null]).map((value) => ({ value })),
    ];
  });
  return {
    name,
    columnWidths: header.map((each) => Math.min(40, Math.max(10, 2 * each.length))),
    rows: [header.map((value) => ({ value, style: { header: true } })), ...rows],
    headerRows: 1,
    headerColumns: hasIds ? 1 : 0,
    filter: true,
  };
}

/** A longer text than a cell holds goes on in the next column. */
function piecesOf(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / longestText) }, (_, at) =>
    text.slice(at * longestText, (at + 1) * longestText),
  );
}

function cellOf({ id, properties }: OutFeature, key: string, layer: string, issues: Issue[]): SheetCell {
  const value = propertyCell(properties[key]);
  if (typeof value !== 'string') return { value };
  if (value.length > longestText) {
    issues.push(issueOf('out.cellCut', { layer, feature: id, field: key }, { limit: longestText }));
  }
  return dayCell(value) ?? { value };
}
