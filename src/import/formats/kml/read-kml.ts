import type { Issue } from '../../../domain/issue.ts';
import { wgs84 } from '../../../geometry/crs/crs.ts';
import { issueOf } from '../../issue-codes.ts';
import { lineAt } from '../../scan-json.ts';
import { baseName } from '../base-name.ts';
import type {
  EncodingReading,
  RawLayer,
  ReadingOptions,
  RejectedFeature,
  Source,
  SourceReading,
} from '../import-format.ts';
import type { SourceFile } from '../source-file.ts';
import { decodeText, encodingOfLabel } from '../text-encoding.ts';
import { isZip, unpackMembers } from '../zip/unpack-zip.ts';
import { inMebibytes } from '../zip/zip-limits.ts';
import { containerPaths, layersOf, layingOf } from './kml-layers.ts';
import { xmlLimits } from './kml-limits.ts';
import { kmlSchemas } from './kml-schema.ts';
import { sayNotTaken } from './not-taken.ts';
import { parseXml, wrapperTag } from './parse-xml.ts';
import { readPlacemarks } from './read-placemarks.ts';
import { type KmlScan, type PlacemarkSpan, scanKml } from './scan-kml.ts';
import { childElements, localName } from './xml-elements.ts';

interface Gathered {
  readonly layers: RawLayer[];
  readonly rejected: RejectedFeature[];
  readonly issues: Issue[];
  encoding: EncodingReading | null;
}

/** KML and KMZ. Always longitude and latitude of WGS84; nothing is fetched from the net. */
export async function readKml(source: Source, options: ReadingOptions): Promise<SourceReading> {
  const gathered: Gathered = { layers: [], rejected: [], issues: [], encoding: null };
  let isReadable = false;
  for (const file of kmlFiles(source, gathered.issues, options)) {
    if (readOne(file, gathered, options)) isReadable = true;
  }
  const crs = { kind: 'stated', crs: wgs84, by: 'format', text: 'KML' } as const;
  return { ...gathered, crs, tables: [], readable: isReadable };
}

/** The file itself, or every .kml of a KMZ; what else it holds (pictures, models) is said. */
function kmlFiles(source: Source, issues: Issue[], { signal }: ReadingOptions): readonly SourceFile[] {
  const [file] = source.files;
  if (!file) return [];
  if (!isZip(file.bytes)) return [file];
  const members = unpackMembers(file, issues, signal);
  const found = members.filter(({ name }) => /\.kml$/i.test(name));
  if (found.length === 0) issues.push(issueOf('kml.noKml', { file: file.name }));
  const others = members.filter((member) => !found.includes(member)).map(({ name }) => name.replace(/^.*\./, '.'));
  sayNotTaken(others, file.name, issues);
  return found;
}

function readOne(file: SourceFile, gathered: Gathered, options: ReadingOptions): boolean {
  const { issues } = gathered;
  const place = { file: file.name };
  if (file.bytes.length > xmlLimits.bytes) {
    const values = { size: inMebibytes(file.bytes.length), limit: inMebibytes(xmlLimits.bytes) };
    issues.push(issueOf('xml.tooBig', place, values));
    return false;
  }
  const { text: decoded, reading } = decodeText(file.bytes, {
    chosen: options.encoding,
    stated: statedEncoding(file.bytes) ?? undefined,
  });
  gathered.encoding ??= reading;
  const text = withoutPrefix(decoded.trimStart());
  const scan = scanKml(text);
  if (!scan.ok) {
    if (scan.fault === 'doctype') issues.push(issueOf('xml.doctype', place));
    else if (scan.fault === 'tooDeep') issues.push(issueOf('xml.tooDeep', place, { deepest: xmlLimits.depth }));
    else
      issues.push(issueOf('xml.syntax', place, { line: lineAt(text, scan.at), message: scan.message.slice(0, 120) }));
    return false;
  }
  return readScanned(file, text, scan, gathered, options);
}

function readScanned(
  file: SourceFile,
  text: string,
  scan: KmlScan,
  { layers, rejected, issues }: Gathered,
  options: ReadingOptions,
): boolean {
  const place = { file: file.name };
  const wrong = (line: number, message: string): false => {
    issues.push(issueOf('xml.syntax', place, { line, message: message.slice(0, 120) }));
    return false;
  };
  const wrapper = wrapperTag(scan.root, scan.prefixes);
  const outline = parseXml(`${wrapper}${withoutPlacemarks(text, scan.placemarks)}</kml>`);
  if (!outline.ok) return wrong(outline.line, outline.message);
  const wrapped = outline.document.documentElement;
  const root = wrapped ? childElements(wrapped)[0] : undefined;
  const rootName = root ? localName(root) : scan.root.slice(0, 40) || text.slice(0, 40);
  if (!root || !['kml', 'Document', 'Folder'].includes(rootName)) {
    issues.push(issueOf('kml.root', place, { value: rootName }));
    return false;
  }
  const reading = readPlacemarks(
    scan.placemarks,
    { file: file.name, text, wrapper, schemas: kmlSchemas(root), issues },
    (done) => {
      options.signal?.throwIfAborted();
      options.onProgress?.(done, text.length);
    },
  );
  if (!reading.ok) return wrong(reading.line, reading.message);
  const paths = containerPaths(root);
  const laying = layingOf(paths, scan.placemarks, baseName(file.name));
  layers.push(...layersOf(reading.placemarks, scan.placemarks, paths, laying));
  for (const [index, { feature, refusal }] of reading.placemarks.entries()) {
    if (!refusal) continue;
    const { geometry, label, properties } = feature;
    const layer = laying.layerOf(scan.placemarks[index]?.container ?? -1);
    rejected.push({ layer, index, label, geometry, properties, issue: refusal });
    issues.push(refusal);
  }
  sayNotTaken(
    [...text.matchAll(leftElements)].map(([, name = '']) => name),
    file.name,
    issues,
  );
  return true;
}

/** What KML can hold beside placemarks with positions. */
const leftElements = /<(NetworkLink|GroundOverlay|ScreenOverlay|PhotoOverlay|Model|gx:Tour)[\s/>]/g;

/** Encoding of the XML declaration, which is ASCII in all encodings but UTF-16 (that one has its byte order mark). */
function statedEncoding(bytes: Uint8Array) {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const label = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(head)?.[1];
  return label === undefined ? null : encodingOfLabel(label);
}

/** `<kml:kml>` is KML with a prefix on every tag; the readers know the tags without. */
function withoutPrefix(text: string): string {
  const prefix = /<([A-Za-z_][\w.-]*):kml[\s>]/.exec(text.slice(0, 4096))?.[1];
  return prefix === undefined ? text : text.replace(new RegExp(`<(/?)${prefix}:`, 'g'), '<$1');
}

/** The file without its placemarks and its declaration, lines kept so that faults can be told by line. */
function withoutPlacemarks(text: string, spans: readonly PlacemarkSpan[]): string {
  const pieces: string[] = [];
  let at = /^<\?xml[^>]*\?>/.exec(text)?.[0].length ?? 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), text.slice(start, end).replace(/[^\n]+/g, ''));
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}
