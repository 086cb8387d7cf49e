import Papa from 'papaparse';
import type { Issue } from '../../../domain/issue.ts';
import { issueOf } from '../../../import/issue-codes.ts';
import { labelColumns } from '../../../import/tables/table-as-layer.ts';
import { formulaStart } from '../../formula-start.ts';
import { encodeText } from '../encode-text.ts';
import type { LayerWriteOptions, OutLayer, WrittenFile } from '../layer-format.ts';
import { outGeometry } from '../out-geometry.ts';
import { labelPoint, type PropertyCell, propertyCell, propertyColumns, wktOf } from '../table-cells.ts';

/**
 * All attributes, the shape as WKT in the system asked for, and longitude and latitude of a label. Several layers share one
 * table and are told apart by a column `layer`. UTF-8 bears its mark, so that Excel does not take it for GBK.
 */
export async function writeCsvLayers(
  layers: readonly OutLayer[],
  { crs, encoding }: LayerWriteOptions,
): Promise<WrittenFile> {
  const issues: Issue[] = [];
  const columns = propertyColumns(layers);
  const hasIds = layers.some(({ features }) => features.some(({ id }) => id !== ''));
  const isMany = layers.length > 1;
  let escaped = 0;
  const safe = (cell: PropertyCell): PropertyCell => {
    if (typeof cell === 'string' && formulaStart.test(cell)) escaped += 1;
    return cell;
  };
  const header = [
    ...(isMany ? ['layer'] : []),
    ...(hasIds ? ['id'] : []),
    ...columns.map((column) => column.header),
    'WKT',
    ...labelColumns,
  ];
  const rows = layers.flatMap(({ name, features }) =>
    features.map((feature) => [
      ...(isMany ? [safe(name)] : []),
      ...(hasIds ? [safe(feature.id)] : []),
      ...columns.map(({ key }) => safe(propertyCell(feature.properties[key]))),
      wktOf(outGeometry(feature.shape, crs, issues)),
      ...(labelPoint(feature) ?? [null, null]),
    ]),
  );
  const text = Papa.unparse([header, ...rows], { newline: '\r\n', escapeFormulae: formulaStart });
  if (escaped > 0) issues.push(issueOf('out.formula', {}, { count: escaped }));
  return { bytes: bytesOf(`${text}\r\n`, encoding, issues), issues };
}

function bytesOf(text: string, encoding: LayerWriteOptions['encoding'], issues: Issue[]): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(`\uFEFF${text}`);
  const written = encodeText(text, encoding);
  if (written.missing.length > 0) {
    const example = written.missing.slice(0, 10).join(' ');
    issues.push(issueOf('out.character', {}, { count: written.missing.length, encoding, example }));
  }
  return written.bytes;
}
