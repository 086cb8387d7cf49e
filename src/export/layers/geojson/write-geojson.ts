import type { Issue } from '../../../domain/issue.ts';
import { codeOfCrs } from '../../../geometry/crs/crs-code.ts';
import { issueOf } from '../../../import/issue-codes.ts';
import type { LayerWriteOptions, OutLayer, WrittenFile } from '../layer-format.ts';
import { type OutGeometry, outGeometry } from '../out-geometry.ts';

interface WrittenFeature {
  readonly type: 'Feature';
  readonly id?: string;
  /** Of which layer, where one file holds several: a foreign member, so that no attribute is touched. */
  readonly layer?: string;
  readonly geometry: OutGeometry;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** RFC 7946 in longitude and latitude; in another system with the `crs` member that readers of old know. */
export async function writeGeojsonLayers(
  layers: readonly OutLayer[],
  { crs }: LayerWriteOptions,
): Promise<WrittenFile> {
  const issues: Issue[] = [];
  const features = featuresOf(layers, crs, issues);
  const [first] = layers;
  const code = codeOfCrs(crs);
  const isStandard = crs.kind === 'lonLat';
  const name = /^EPSG:\d+$/.test(code) ? `urn:ogc:def:crs:${code.replace(':', '::')}` : code;
  const head = {
    type: 'FeatureCollection',
    ...(layers.length === 1 && first ? { name: first.name } : {}),
    ...(isStandard ? {} : { crs: { type: 'name', properties: { name } } }),
  };
  if (!isStandard) issues.push(issueOf('out.geojson.crs', {}, { name: code }));
  const lines = features.map((feature) => JSON.stringify(feature)).join(',\n');
  const text = `${JSON.stringify(head).slice(0, -1)},"features":[\n${lines}\n]}\n`;
  return { bytes: new TextEncoder().encode(text), issues };
}

/** A feature a line. The form has no place for a coordinate system: always longitude and latitude. */
export async function writeGeojsonSeq(layers: readonly OutLayer[], { crs }: LayerWriteOptions): Promise<WrittenFile> {
  const issues: Issue[] = [];
  if (crs.kind !== 'lonLat') issues.push(issueOf('out.lonLatOnly', {}));
  const features = featuresOf(layers, { kind: 'lonLat', datum: 'cgcs2000' }, issues);
  const text = features.map((feature) => `${JSON.stringify(feature)}\n`).join('');
  return { bytes: new TextEncoder().encode(text), issues };
}

const featuresOf = (
  layers: readonly OutLayer[],
  crs: LayerWriteOptions['crs'],
  issues: Issue[],
): readonly WrittenFeature[] =>
  layers.flatMap((layer) =>
    layer.features.map(({ id, shape, properties }) => ({
      type: 'Feature' as const,
      ...(id === '' ? {} : { id }),
      ...(layers.length > 1 ? { layer: layer.name } : {}),
      geometry: outGeometry(shape, crs, issues),
      properties,
    })),
  );
