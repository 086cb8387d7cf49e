import type { Issue } from '../../../domain/issue.ts';
import type { PlanePosition } from '../../../geometry/shapes.ts';
import { type IssueCode, issueOf } from '../../issue-codes.ts';
import { summedIssues } from '../../summed-issues.ts';
import { zoneOfEasting } from '../boundary-txt/boundary-rings.ts';
import { statedCrsOf } from '../boundary-txt/stated-plane.ts';
import type { Encoding, ReadingOptions, Source, SourceReading, StatedCrs } from '../import-format.ts';
import { type DecodedText, decodeText, sampleOf } from '../text-encoding.ts';
import { type DrawnShape, type Expansion, expandDrawing } from './dxf-expand.ts';
import { isBinaryDxf, readDxfHead } from './dxf-head.ts';
import { layersOfShapes } from './dxf-layers.ts';
import { type DxfDrawing, numberOf, readDxfTags, textValue } from './dxf-tags.ts';

/** Beyond this a drawing's tags do not fit a page's memory. */
const largestMb = 300;
/** How far a straight piece may lie from its curve. */
const sagittaM = 0.001;

/** Metres in a unit of `$INSUNITS`; those that no land is drawn in are left out. */
const units: Readonly<Record<number, number>> = {
  1: 0.0254,
  2: 0.3048,
  4: 0.001,
  5: 0.01,
  6: 1,
  7: 1000,
  14: 0.1,
};

const unread = (issue: Issue): SourceReading => ({
  encoding: null,
  crs: { kind: 'unsaid' },
  layers: [],
  tables: [],
  rejected: [],
  issues: [issue],
  readable: false,
});

/** Reads a drawing by its layers. Whatever is not taken is counted and said. */
export async function readDxf(source: Source, { encoding, signal }: ReadingOptions): Promise<SourceReading> {
  const [file] = source.files;
  const place = { file: file?.name ?? source.name };
  if (!file) return unread(issueOf('dxf.empty', place));
  if (isBinaryDxf(file.bytes)) return unread(issueOf('dxf.binary', place));
  const sizeMb = file.bytes.length / 1e6;
  if (sizeMb > largestMb) {
    return unread(issueOf('dxf.tooBig', place, { size: Math.round(sizeMb), limit: largestMb }));
  }
  const decoded = decodeDrawing(file.bytes, encoding);
  signal?.throwIfAborted();
  const drawing = readDxfTags(decoded.text);
  await new Promise((go) => setTimeout(go));
  signal?.throwIfAborted();
  const stated = units[Number(drawing.header.get('$INSUNITS') ?? 0)];
  const first = expandDrawing(drawing, sagittaM / (stated ?? 1));
  const { crs, isMetres } = systemOf(first.shapes, stated ?? 1);
  const isConflict = isMetres && stated !== undefined && stated !== 1;
  // In metres after all: curves are cut again, finely enough for them.
  const expansion = isConflict && first.flattened > 0 ? expandDrawing(drawing, sagittaM) : first;
  const unitM = isMetres ? 1 : stated;
  const built = layersOfShapes(expansion.shapes, unitM ?? 1);
  const issues = [
    ...(decoded.unreadable > 0
      ? [issueOf('dxf.undecodable', place, { count: decoded.unreadable, encoding: decoded.reading.encoding })]
      : []),
    ...drawingIssues(drawing, expansion, place),
    ...(stated === undefined && !isMetres ? [issueOf('dxf.units', place)] : []),
    ...(isConflict ? [issueOf('dxf.units.conflict', place, { unit: unitName(stated) })] : []),
    ...listed('dxf.nested', built.nested, place),
    ...listed('dxf.heaped', built.heaped, place),
    ...listed('dxf.labels.several', built.several, place),
    ...listed('dxf.labels.arrow', built.byArrow, place),
    ...built.almostClosed.map(({ label, gap, line }) =>
      issueOf('dxf.almostClosed', { ...place, feature: label }, { gap, line }),
    ),
  ];
  const readable = expansion.shapes.length > 0;
  if (!readable) issues.push(issueOf('dxf.empty', place));
  const texts = expansion.shapes.map(({ layer, primitive }) => (primitive.kind === 'text' ? primitive.text : layer));
  return {
    encoding: { ...decoded.reading, sample: sampleOf([...new Set(texts)].join('\n')) },
    crs,
    ...(unitM === undefined || unitM === 1 ? {} : { unitM }),
    layers: built.layers,
    tables: [],
    rejected: [],
    issues: summedIssues(place.file, issues),
    readable,
  };
}

/** Valid UTF-8 is no accident, whatever the code page says; else the code page, else what the bytes look like. */
function decodeDrawing(bytes: Uint8Array, chosen: Encoding | undefined): DecodedText {
  const free = decodeText(bytes, { chosen });
  const stated = readDxfHead(bytes).encoding;
  if (free.reading.by !== 'sniffed' || stated === undefined) return free;
  return decodeText(bytes, { stated });
}

const unitName = (metres: number): string =>
  Object.entries({ mm: 0.001, cm: 0.01, dm: 0.1, km: 1000, in: 0.0254, ft: 0.3048 }).find(
    ([, each]) => each === metres,
  )?.[0] ?? '';

const listed = (code: IssueCode, labels: readonly string[], place: { file: string }): readonly Issue[] =>
  labels.length === 0
    ? []
    : [
        issueOf(code, place, {
          count: labels.length,
          features: `${labels.slice(0, 5).join(', ')}${labels.length > 5 ? ' …' : ''}`,
        }),
      ];

/** A plane whose zone stands before the eastings, seen by most of the positions; a drawing says nothing else of its system. */
function systemOf(
  shapes: readonly DrawnShape[],
  unitM: number,
): { readonly crs: StatedCrs; readonly isMetres: boolean } {
  const positions = shapes.flatMap(({ primitive }): readonly PlanePosition[] =>
    'position' in primitive ? [primitive.position] : primitive.positions.slice(0, 1),
  );
  for (const [metres, isMetres] of [
    [1, true],
    [unitM, unitM === 1],
  ] as const) {
    const zones = new Map<number, number>();
    for (const [east, north] of positions) {
      const zone = zoneOfEasting(east * metres);
      if (zone !== null && north * metres > 300_000 && north * metres < 6_000_000)
        zones.set(zone, (zones.get(zone) ?? 0) + 1);
    }
    const [most] = [...zones].sort(([, a], [, b]) => b - a);
    if (most && most[1] > positions.length / 2) return { crs: statedCrsOf(noHead, most[0]), isMetres };
  }
  return { crs: { kind: 'unsaid' }, isMetres: false };
}

const noHead = {
  system: 'blank',
  systemText: '',
  degrees: null,
  zone: null,
  meridian: null,
  unitM: 1,
  unitText: '',
  decimals: null,
  parameters: null,
} as const;

function drawingIssues(drawing: DxfDrawing, expansion: Expansion, place: { file: string }): readonly Issue[] {
  const { notTaken, paper, tilted, flattened, inserted, missingBlocks, endless, tooMany, shapes } = expansion;
  const hidden = drawing.layers.filter((layer) => (numberOf(layer, 70, 0) & 1) === 1 || numberOf(layer, 62, 7) < 0);
  const used = new Set(shapes.map(({ layer }) => layer));
  const hiddenNames = hidden.map((layer) => (textValue(layer, 2) ?? '').trim()).filter((name) => used.has(name));
  const list = (all: Iterable<string>): { list: string } => ({ list: [...all].slice(0, 20).join(', ') });
  const told: readonly (readonly [boolean, IssueCode, Readonly<Record<string, string | number>>])[] = [
    [!drawing.complete, 'dxf.cut', {}],
    [notTaken.size > 0, 'dxf.notTaken', list([...notTaken].map(([type, count]) => `${type} × ${count}`))],
    [paper > 0, 'dxf.paper', { count: paper }],
    [tilted > 0, 'dxf.tilted', { count: tilted }],
    [inserted > 0, 'dxf.inserted', { count: inserted }],
    [missingBlocks.size > 0, 'dxf.blocks.missing', list(missingBlocks)],
    [endless.size > 0, 'dxf.blocks.endless', list(endless)],
    [tooMany, 'dxf.tooMany', { limit: 400_000 }],
    [flattened > 0, 'dxf.flattened', { count: flattened, sagitta: sagittaM }],
    [hiddenNames.length > 0, 'dxf.hidden', list(hiddenNames)],
  ];
  return told.flatMap(([holds, code, values]) => (holds ? [issueOf(code, place, values)] : []));
}
