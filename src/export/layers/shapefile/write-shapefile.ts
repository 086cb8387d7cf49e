import { zipSync } from 'fflate';
import type { Issue } from '../../../domain/issue.ts';
import { issueOf } from '../../../import/issue-codes.ts';
import type { LayerWriteOptions, OutFeature, OutLayer, WrittenFile } from '../layer-format.ts';
import { type OutGeometry, outGeometry } from '../out-geometry.ts';
import { wktOfCrs } from '../wkt-of-crs.ts';
import { attributeTable } from './attribute-table.ts';
import { isBeyondGbk } from './dbf-bytes.ts';
import { kindOf, type ShapefileKind, shpBytes } from './shp-bytes.ts';

/** A zip with .shp, .shx, .dbf, .cpg and .prj of each layer; of each kind of shape in it, since a Shapefile holds one. */
export async function writeShapefile(layers: readonly OutLayer[], options: LayerWriteOptions): Promise<WrittenFile> {
  const issues: Issue[] = [];
  const members: Record<string, Uint8Array> = {};
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  const prj = wktOfCrs(options.crs);
  if (prj === null) issues.push(issueOf('out.noPrj', {}));
  const taken = new Set<string>();
  for (const layer of layers) {
    const kinds = byKind(layer, options, issues);
    const names = kinds.map(({ kind }) => freeName(kinds.length > 1 ? `${layer.name}_${kind}` : layer.name, taken));
    if (kinds.length > 1) issues.push(issueOf('out.byKind', { layer: layer.name }, { names: names.join(', ') }));
    for (const [at, { kind, features, shapes }] of kinds.entries()) {
      const name = names[at] ?? layer.name;
      const dbf = attributeTable(features, options.encoding, `${name}.dbf`, issues);
      const { shp, shx } = shpBytes(kind, shapes);
      members[`${name}.shp`] = shp;
      members[`${name}.shx`] = shx;
      members[`${name}.dbf`] = dbf;
      members[`${name}.cpg`] = text(codePage(options.encoding, dbf));
      if (prj !== null) members[`${name}.prj`] = text(prj);
    }
  }
  // The oldest day a zip can say: the same input gives the same bytes on any day.
  return { bytes: zipSync(members, { mtime: '1980-01-01T12:00:00' }), issues };
}

/** What the .cpg says: GBK, which every program knows, as long as it is true. */
function codePage(encoding: LayerWriteOptions['encoding'], dbf: Uint8Array): string {
  if (encoding === 'utf-8') return 'UTF-8';
  return isBeyondGbk(dbf) ? 'GB18030' : 'GBK';
}

interface OneKind {
  readonly kind: ShapefileKind;
  readonly features: readonly OutFeature[];
  readonly shapes: readonly OutGeometry[];
}

/** Features of a layer by kind of shape, those left out that have no place in the system. An empty layer is one of areas. */
function byKind(layer: OutLayer, { crs }: LayerWriteOptions, issues: Issue[]): readonly OneKind[] {
  const kinds = new Map<ShapefileKind, { features: OutFeature[]; shapes: OutGeometry[] }>();
  for (const feature of layer.features) {
    const shape = outGeometry(feature.shape, crs, issues);
    if (!isPlaced(shape)) {
      issues.push(issueOf('out.notPlaced', { layer: layer.name, feature: feature.name }));
      continue;
    }
    const kind = kindOf(shape);
    const all = kinds.get(kind) ?? { features: [], shapes: [] };
    kinds.set(kind, all);
    all.features.push(feature);
    all.shapes.push(shape);
  }
  const found = [...kinds].map(([kind, all]) => ({ kind, ...all }));
  return found.length > 0 ? found : [{ kind: 'areas', features: [], shapes: [] }];
}

const isPlaced = ({ coordinates }: OutGeometry): boolean =>
  (coordinates as readonly unknown[]).flat(3).every((value) => Number.isFinite(value));

/** A name that any system can have as a file's, each there once whatever the case. */
function freeName(wanted: string, taken: Set<string>): string {
  const plain = [...wanted].map((letter) => (letter < ' ' || '/\\:*?"<>|'.includes(letter) ? '_' : letter)).join('');
  const base = plain.trim() || 'layer';
  let name = base;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${base}_${count}`;
  taken.add(name.toLowerCase());
  return name;
}
