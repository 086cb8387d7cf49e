import { foldersToKML } from '@placemarkio/tokml';
import { zipSync } from 'fflate';
import type { Geometry } from 'geojson';
import type { Issue } from '../../../domain/issue.ts';
import { wgs84 } from '../../../geometry/crs/crs.ts';
import { issueOf, shown } from '../../../import/issue-codes.ts';
import type { LayerWriteOptions, OutFeature, OutLayer, WrittenFile } from '../layer-format.ts';
import { outGeometry } from '../out-geometry.ts';
import { extendedDataXml, isXmlText, type LayerSchema, layerSchema, plainText, schemaXml } from './extended-data.ts';

/**
 * KML in UTF-8, longitude and latitude of WGS84: layers as folders, names as labels, every attribute as extended data with its
 * type. The library writes shapes and names; it types no attributes, so that its empty `ExtendedData` are filled here.
 */
export async function writeKml(layers: readonly OutLayer[], { crs }: LayerWriteOptions): Promise<WrittenFile> {
  const issues: Issue[] = [];
  if (crs.kind !== 'lonLat') issues.push(issueOf('out.lonLatOnly', {}));
  const schemas = layers.map(layerSchema);
  for (const layer of layers) issues.push(...unsayable(layer));
  const children = layers.map(({ name, features }) => ({
    type: 'folder' as const,
    meta: { name: plainText(name) },
    children: features.map((feature) => placemark(feature, issues)),
  }));
  const plain = foldersToKML({ type: 'root', children });
  const data = layers.flatMap(({ features }, at) =>
    features.map(({ properties }) => extendedDataXml(schemas[at] ?? noSchema, properties)),
  );
  let next = 0;
  const filled = plain.replace(/<ExtendedData><\/ExtendedData>/g, () => data[next++] ?? '');
  const declared = schemas.map((schema, at) => schemaXml(schema, layers[at]?.name ?? '')).join('');
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${filled.replace('<Document>', `<Document>${declared}`)}\n`;
  return { bytes: new TextEncoder().encode(text), issues };
}

/** The same, packed as phones like it. */
export async function writeKmz(layers: readonly OutLayer[], options: LayerWriteOptions): Promise<WrittenFile> {
  const { bytes, issues } = await writeKml(layers, options);
  return { bytes: zipSync({ 'doc.kml': bytes }, { mtime: '1980-01-01T12:00:00' }), issues };
}

const noSchema: LayerSchema = { id: 'none', fields: [] };

const placemark = ({ id, name, shape }: OutFeature, issues: Issue[]) => ({
  type: 'Feature' as const,
  ...(id === '' ? {} : { id }),
  geometry: outGeometry(shape, wgs84, issues) as unknown as Geometry,
  properties: { name: plainText(name) },
});

/** Texts with characters that XML cannot hold. */
function unsayable({ name: layer, features }: OutLayer): readonly Issue[] {
  const texts = features.flatMap(({ name, properties }) => [
    name,
    ...Object.entries(properties).flatMap(([field, value]) => (typeof value === 'string' ? [field, value] : [field])),
  ]);
  const found = texts.filter((text) => !isXmlText(text));
  const [first] = found;
  if (first === undefined) return [];
  return [issueOf('out.character', { layer }, { count: found.length, example: shown(first), encoding: 'XML' })];
}
