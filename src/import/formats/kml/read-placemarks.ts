import { kmlGen } from '@tmcw/togeojson';
import type { Element } from '@xmldom/xmldom';
import type { Issue } from '../../../domain/issue.ts';
import { issueOf } from '../../issue-codes.ts';
import { lineAt } from '../../scan-json.ts';
import type { RawFeature, RejectedFeature } from '../import-format.ts';
import { checkCoordinates } from './check-coordinates.ts';
import { kmlGeometry } from './kml-geometry.ts';
import { batchLength } from './kml-limits.ts';
import type { KmlSchemas } from './kml-schema.ts';
import { parseXml } from './parse-xml.ts';
import { placemarkProperties } from './placemark-properties.ts';
import type { PlacemarkSpan } from './scan-kml.ts';
import { childElements } from './xml-elements.ts';

/** What a placemark became: a feature, or one refused. */
export interface ReadPlacemark {
  readonly feature: RawFeature;
  readonly refusal: RejectedFeature['issue'] | null;
}

export type PlacemarkReading =
  | { readonly ok: true; readonly placemarks: readonly ReadPlacemark[] }
  | { readonly ok: false; readonly line: number; readonly message: string };

export interface PlacemarkContext {
  readonly file: string;
  readonly text: string;
  /** The tag to put around placemarks, with the namespaces of the file. */
  readonly wrapper: string;
  readonly schemas: KmlSchemas;
  readonly issues: Issue[];
}

/** Parses placemarks a few at a time, so that the tree of the whole file is never in memory. */
export function readPlacemarks(
  spans: readonly PlacemarkSpan[],
  context: PlacemarkContext,
  onBatch: (done: number) => void,
): PlacemarkReading {
  const placemarks: ReadPlacemark[] = [];
  for (let first = 0; first < spans.length; ) {
    let last = first;
    let length = 0;
    for (; last < spans.length && length < batchLength; last += 1) {
      length += (spans[last]?.end ?? 0) - (spans[last]?.start ?? 0);
    }
    const batch = readBatch(spans.slice(first, last), first, context);
    if (!batch.ok) return batch;
    placemarks.push(...batch.placemarks);
    first = last;
    onBatch(spans[last - 1]?.end ?? 0);
  }
  return { ok: true, placemarks };
}

function readBatch(spans: readonly PlacemarkSpan[], first: number, context: PlacemarkContext): PlacemarkReading {
  const { text, wrapper } = context;
  const parsed = parseXml(`${wrapper}${spans.map(({ start, end }) => text.slice(start, end)).join('')}</kml>`);
  if (!parsed.ok) return faultOf(spans, context, parsed.message);
  const root = parsed.document.documentElement;
  const elements = root ? childElements(root) : [];
  const faults = elements.map(checkCoordinates);
  // A placemark within a placemark is no KML; the library would count it too.
  for (const element of elements)
    for (const nested of [...element.getElementsByTagName('Placemark')]) nested.parentNode?.removeChild(nested);
  const read = kmlGen(parsed.document);
  const placemarks = elements.map((element, index): ReadPlacemark => {
    const { value } = read.next();
    return placemarkOf(element, value, faults[index] ?? null, first + index, context, spans[index]?.start ?? 0);
  });
  return { ok: true, placemarks };
}

function placemarkOf(
  element: Element,
  read: unknown,
  fault: ReturnType<typeof checkCoordinates>,
  index: number,
  { file, text, schemas, issues }: PlacemarkContext,
  start: number,
): ReadPlacemark {
  const { id, geometry, properties } = (read ?? {}) as {
    readonly id?: string;
    readonly geometry?: unknown;
    readonly properties?: Readonly<Record<string, unknown>>;
  };
  const name = typeof properties?.name === 'string' ? properties.name.trim() : '';
  const label = name || id || `#${index + 1}`;
  const place = { file, feature: label };
  const flat = placemarkProperties(element, properties ?? {}, schemas, place, issues);
  const base = { index, id: id ?? null, label, properties: flat };
  if (!fault) return { feature: { ...base, geometry: kmlGeometry(geometry ?? null) }, refusal: null };
  const refusal = issueOf(fault.code, place, { ...fault.values, line: lineAt(text, start) });
  return { feature: { ...base, geometry: null }, refusal };
}

/** Which placemark of a batch is no XML, by parsing each alone. */
function faultOf(
  spans: readonly PlacemarkSpan[],
  { text, wrapper }: PlacemarkContext,
  message: string,
): Extract<PlacemarkReading, { ok: false }> {
  for (const { start, end } of spans) {
    const alone = parseXml(`${wrapper}${text.slice(start, end)}</kml>`);
    if (!alone.ok) return { ok: false, line: lineAt(text, start) + alone.line - 1, message: alone.message };
  }
  return { ok: false, line: lineAt(text, spans[0]?.start ?? 0), message };
}
