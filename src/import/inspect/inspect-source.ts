import type { Issue } from '../../domain/issue.ts';
import { codeOfCrs } from '../../geometry/crs/crs-code.ts';
import { crsTransform } from '../../geometry/crs/crs-transform.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import type { RawLayer, StatedCrs } from '../formats/import-format.ts';
import { issueOf } from '../issue-codes.ts';
import { type PlainField, summarizeFields } from '../plain/field-summary.ts';
import type { PlainLayer } from '../plain/plain-inspection.ts';
import { summedIssues } from '../summed-issues.ts';
import { type FoundCrs, findCrs, type Surroundings } from './find-crs.ts';
import type { CrsFinding, InspectedSource, SourceChoice } from './inspection.ts';
import { placeLayer } from './place-layer.ts';
import type { ToLonLat } from './placed-geometry.ts';
import type { ReadSource } from './read-sources.ts';
import { samplePositions } from './sample-positions.ts';
import { webMapOffset } from './web-map-offset.ts';

/** Takes what was read of a source to longitude and latitude, as stated, proposed or chosen, and says all there is to say. */
export function inspectSource(
  { source, reading }: ReadSource,
  choice: SourceChoice,
  near: Surroundings | null,
): InspectedSource {
  const issues: Issue[] = [...reading.issues];
  const unitM = choice.unitM ?? reading.unitM;
  const scale = unitM ?? 1;
  const find = (stated: StatedCrs, layers: readonly RawLayer[]): FoundCrs => {
    const positions = samplePositions(layers).map(([x, y]) => [x * scale, y * scale] as const);
    return findCrs({ file: source.name, stated, positions, choice, near, metresOnly: source.format === 'dxf' });
  };
  const found = find(reading.crs, reading.layers);
  issues.push(...found.issues);
  const placed = reading.layers.map((raw) => {
    const own = raw.crs ? find(raw.crs, [raw]) : found;
    if (raw.crs) issues.push(...own.issues);
    const key = reading.layers.length === 1 ? source.name : `${source.name}/${raw.name}`;
    const toLonLat = placingOf(own.finding, own.swapAxes, scale);
    const ownRingOrder = !source.format.startsWith('geojson');
    return layerOf(key, raw, toLonLat, ownRingOrder);
  });
  issues.push(...placed.flatMap((each) => each.issues));
  const offset = near ? webMapOffset(cornersOf(placed.map(({ layer }) => layer)), near.landmarks) : null;
  if (offset) {
    const shares = { asDrawn: percent(offset.asDrawn), turnedBack: percent(offset.turnedBack) };
    const name = codeOfCrs({ kind: offset.system });
    issues.push(issueOf('layer.webMapOffset', { file: source.name }, { name, ...shares }));
  }
  return {
    name: source.name,
    format: source.format,
    files: source.files.map(({ name }) => name),
    readable: reading.readable,
    encoding: reading.encoding,
    crs: reading.layers.length === 0 ? { kind: 'none' } : found.finding,
    ...(unitM === undefined ? {} : { unitM }),
    swapAxes: found.swapAxes,
    ...(offset ? { suggestion: { ...choice, crs: { kind: offset.system } } } : {}),
    layers: placed.map(({ layer }) => layer),
    tables: reading.tables,
    rejected: [...reading.rejected, ...placed.flatMap((each) => each.rejected)],
    issues: summedIssues(source.name, issues),
  };
}

const percent = (share: number): number => Math.round(share * 100);

type Laid = { readonly layer: PlainLayer } & Pick<ReturnType<typeof placeLayer>, 'rejected' | 'issues'>;

function layerOf(key: string, raw: RawLayer, toLonLat: ToLonLat | null, ownRingOrder: boolean): Laid {
  const { features: raws } = raw;
  const fields: readonly PlainField[] = summarizeFields(raws);
  const base = {
    file: key,
    name: raw.name,
    count: raws.length,
    kinds: kindsOf(raws.map(({ geometry }) => geometry)),
    fields,
  };
  // Nothing can be said of where it lies: it waits for somebody to say in which system it is.
  if (toLonLat === null) return { layer: { ...base, features: [], leftOut: [] }, rejected: [], issues: [] };
  const issues = raws.length === 0 ? [issueOf('layer.empty', { file: key })] : [];
  const placed = placeLayer(raw.name, raws, { file: key, toLonLat, inParts: true, ownRingOrder });
  const { features, leftOut, rejected } = placed;
  const kinds = features.length > 0 ? kindsOf(features.map(({ shape }) => shape)) : base.kinds;
  return { layer: { ...base, kinds, features, leftOut }, rejected, issues: [...issues, ...placed.issues] };
}

/** Null where the system is not known or refused. */
function placingOf(finding: CrsFinding, swapAxes: boolean, scale: number): ToLonLat | null {
  // Without a single position nothing moves; the check will say what is wrong with each.
  if (finding.kind === 'none') return (first, second) => [first, second];
  if (!('crs' in finding)) return null;
  const transform = crsTransform(finding.crs);
  if (!transform.ok) return null;
  const { toLonLat } = transform;
  return (first, second) =>
    swapAxes ? toLonLat(second * scale, first * scale) : toLonLat(first * scale, second * scale);
}

function kindsOf(geometries: readonly unknown[]): PlainLayer['kinds'] {
  const kinds = { points: 0, lines: 0, areas: 0 };
  for (const geometry of geometries) {
    const type = (geometry as { type?: unknown } | null)?.type;
    if (type === 'Point' || type === 'MultiPoint') kinds.points += 1;
    else if (type === 'LineString' || type === 'MultiLineString') kinds.lines += 1;
    else if (type === 'Polygon' || type === 'MultiPolygon') kinds.areas += 1;
  }
  return kinds;
}

/** Corners of what was placed, a sample. */
function cornersOf(layers: readonly PlainLayer[]): readonly LonLat[] {
  const raws = layers.map(({ file, features }) => ({
    name: file,
    features: features.map(({ shape, ...rest }) => ({ ...rest, geometry: shape })),
  }));
  return samplePositions(raws);
}
