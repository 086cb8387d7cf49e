import { zipSync } from 'fflate';
import type { Issue } from '../../../domain/issue.ts';
import type { Cgcs2000Plane } from '../../../geometry/plane-spec.ts';
import { planeSpecFor } from '../../../geometry/plane-spec-for.ts';
import type { Encoding } from '../../../import/formats/import-format.ts';
import { issueOf } from '../../../import/issue-codes.ts';
import { encodeText } from '../encode-text.ts';
import type { LayerWriteOptions, OutFeature, OutLayer, WrittenFile } from '../layer-format.ts';
import { outGeometry } from '../out-geometry.ts';
import type { BoundaryDialect } from './dialect.ts';
import { boundaryDialects, isDialectName, national, originalDialect } from './dialects.ts';
import { fieldText, isChangedText } from './field-texts.ts';
import { firstPosition } from './open-written.ts';
import { fromNorthWest, outRings } from './out-rings.ts';
import { writeBlock } from './write-block.ts';
import { writeHead } from './write-head.ts';
import { writeOriginal } from './write-original.ts';

interface TextFile {
  readonly name: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly bom: boolean;
}

/**
 * Layers → boundary-point TXT: in a named dialect (positions in the CGCS2000 plane that is asked for, or that of the place), or each
 * parcel as it came in. Parcels of several files go out as several files in a zip.
 */
export async function writeBoundaryTxt(layers: readonly OutLayer[], options: LayerWriteOptions): Promise<WrittenFile> {
  const issues: Issue[] = [];
  const features = layers.flatMap((layer) => layer.features);
  const wanted = options.dialect ?? originalDialect;
  if (wanted !== originalDialect && !isDialectName(wanted)) {
    issues.push(issueOf('out.txt.dialect', {}, { value: wanted }));
    return { bytes: new Uint8Array(), issues };
  }
  const { files, others } =
    wanted === originalDialect ? writeOriginal(features, options, issues) : { files: [], others: features };
  const dialect = isDialectName(wanted) ? boundaryDialects[wanted] : national;
  const texts: TextFile[] = files.map((file) => ({
    name: file.like.file,
    text: file.text(),
    encoding: file.like.encoding as Encoding,
    bom: file.like.bom === true,
  }));
  if (others.length > 0) {
    const text = writeNamed(others, dialect, options, issues);
    const name = `${layers.length === 1 ? (layers[0]?.name ?? '') : ''}`.replace(/[\\/:*?"<>|]/g, '_') || 'parcels';
    if (text !== null)
      texts.push({ name: `${name}.txt`, text, encoding: dialect.encoding ?? options.encoding, bom: false });
  }
  return bytesOf(texts, issues);
}

/** Null where there is no plane to write in. */
function writeNamed(
  features: readonly OutFeature[],
  dialect: BoundaryDialect,
  options: LayerWriteOptions,
  issues: Issue[],
): string | null {
  const plane = planeFor(features, options, issues);
  if (plane === null) return null;
  const written: Cgcs2000Plane = {
    kind: plane.kind,
    zone: plane.zone,
    ...(dialect.zoneDigits ? {} : { zoneDigits: false }),
  };
  const lost = new Set<string>();
  const changed = new Set<string>();
  const unwritten: string[] = [];
  const blocks = features.flatMap((feature) => {
    const out = outRings(outGeometry(feature.shape, { kind: 'plane', plane: written }, issues), dialect.decimals);
    if (dialect.fields === null && out.kind !== 'area') {
      unwritten.push(feature.name);
      return [];
    }
    for (const [field, value] of Object.entries(feature.properties)) {
      if (!dialect.fields?.includes(field)) lost.add(field);
      else if (isChangedText(value)) changed.add(feature.name);
    }
    const rings = options.renumber ? fromNorthWest(out) : out;
    return [writeBlock(rings, dialect, 1, (field) => fieldText(feature, out, field))];
  });
  const tell = (code: 'out.txt.attributes' | 'out.txt.text' | 'out.txt.kind', all: readonly string[]): void => {
    if (all.length === 0) return;
    const list = `${all.slice(0, 8).join(', ')}${all.length > 8 ? ' …' : ''}`;
    issues.push(issueOf(code, {}, { count: all.length, list }));
  };
  tell('out.txt.attributes', [...lost]);
  tell('out.txt.text', [...changed]);
  tell('out.txt.kind', unwritten);
  // Points without parcel lines are told apart by an empty line.
  return writeHead(written, dialect) + blocks.join(dialect.fields === null ? dialect.lineEnd : '');
}

/** The plane asked for; else the 3° zone of the place, which is said. */
function planeFor(features: readonly OutFeature[], { crs }: LayerWriteOptions, issues: Issue[]): Cgcs2000Plane | null {
  if (crs.kind === 'plane') return crs.plane;
  const [first] = features;
  const spec = first ? planeSpecFor(firstPosition(first.shape)) : null;
  if (spec === null || spec.kind === 'local-tm') {
    issues.push(issueOf('out.txt.noPlane', {}));
    return null;
  }
  issues.push(issueOf('out.txt.plane', {}, { zone: spec.zone }));
  return spec;
}

function bytesOf(texts: readonly TextFile[], issues: Issue[]): WrittenFile {
  const encoded = texts.map(({ name, text, encoding, bom }) => {
    const { bytes, missing } = encodeText(text, encoding, bom);
    if (missing.length > 0) {
      issues.push(issueOf('out.txt.characters', { file: name }, { encoding, list: missing.slice(0, 20).join(' ') }));
    }
    return { name, bytes };
  });
  const [only, ...more] = encoded;
  if (!only || more.length === 0) return { bytes: only?.bytes ?? new Uint8Array(), issues };
  issues.push(issueOf('out.txt.files', {}, { count: encoded.length }));
  const members: Record<string, Uint8Array> = {};
  for (const { name, bytes } of encoded) members[freeName(name, members)] = bytes;
  return { bytes: zipSync(members), issues, extension: 'zip' };
}

/** A path within the archive, without steps upwards, each once. */
function freeName(path: string, taken: Readonly<Record<string, unknown>>): string {
  const safe =
    path
      .split(/[\\/]/)
      .filter((step) => step !== '' && step !== '.' && step !== '..')
      .join('/') || 'parcels.txt';
  let name = safe;
  for (let more = 2; Object.hasOwn(taken, name); more += 1) name = safe.replace(/(\.[^.]*)?$/, `-${more}$1`);
  return name;
}
