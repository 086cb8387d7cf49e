import type { Issue } from '../../../domain/issue.ts';
import {
  type PositionedFaults,
  positionedFaults,
  type StandardFault,
  validationFaults,
} from '../../geojson-standard.ts';
import { issueOf, shown } from '../../issue-codes.ts';
import { type JsonReading, readJson } from '../../read-json.ts';
import { lineAt } from '../../scan-json.ts';
import type { RawFeature, RejectedFeature } from '../import-format.ts';

/** One GeoJSON text as it is: features unplaced, the old `crs` member as written. */
export interface GeojsonText {
  /** The collection's own `name`. */
  readonly name: string | null;
  /** How many features the text holds, broken ones included. */
  readonly count: number;
  /** `undefined` where there is none. */
  readonly crs: unknown;
  readonly features: readonly RawFeature[];
  /** What could not be read as a feature at all. */
  readonly rejected: readonly RejectedFeature[];
  readonly issues: readonly Issue[];
  readonly readable: boolean;
}

const unread = (issues: readonly Issue[]): GeojsonText => ({
  name: null,
  count: 0,
  crs: undefined,
  features: [],
  rejected: [],
  issues,
  readable: false,
});

/** The checking library keeps a tree of every character's place: beyond this only the other one is asked. */
const longestForPlaces = 8_000_000;

/** Reads a GeoJSON text into raw features, held to both checking libraries. Never throws. */
export function readGeojsonText(file: string, source: string): GeojsonText {
  const json = readJson(file, source);
  if (!json.ok) return unread(json.issues);
  const collection = asCollection(file, json.value);
  if ('issue' in collection) return unread([...json.issues, collection.issue]);
  // All of a lone feature or geometry's text is that feature.
  const starts = collection.bare ? [0] : json.scan.featureStarts;
  const standard: PositionedFaults =
    json.text.length > longestForPlaces
      ? { byFeature: new Map(), ofCollection: [] }
      : positionedFaults(json.text, starts);
  const ofCollection = standard.ofCollection.map((fault) => standardIssue({ file }, fault));
  const lineOf = lineCounter(json);
  const reading = readFeatures(file, collection.features, standard, lineOf);
  return {
    name: collection.name,
    count: collection.features.length,
    crs: collection.crs,
    features: reading.features,
    rejected: reading.rejected,
    issues: [...json.issues, ...ofCollection, ...reading.issues],
    readable: true,
  };
}

/** The line a feature begins on. */
const lineCounter = (json: JsonReading & { readonly ok: true }) => {
  let at = 0;
  let line = 1;
  // Features are asked for in their order, so that a long text is walked once.
  return (index: number): number | undefined => {
    const start = json.scan.featureStarts[index];
    if (start === undefined) return undefined;
    if (start < at) return lineAt(json.text, start);
    for (; at < start; at += 1) if (json.text.charCodeAt(at) === 10) line += 1;
    return line;
  };
};

interface Collection {
  readonly name: string | null;
  readonly crs: unknown;
  readonly features: readonly unknown[];
  /** A lone geometry: it was wrapped by us, so the collection is not the file's. */
  readonly bare: boolean;
}

const geometryTypes = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'];

/** A lone feature or geometry is a collection of one. */
function asCollection(file: string, value: unknown): Collection | { readonly issue: Issue } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { issue: issueOf('geojson.type', { file }, { value: shown(value) }) };
  }
  const { type, features, name, crs } = value as Record<string, unknown>;
  const common = { name: typeof name === 'string' ? name : null, crs };
  if (type === 'FeatureCollection') {
    if (!Array.isArray(features)) {
      return { issue: issueOf('geojson.features', { file, field: 'features' }, { value: shown(features) }) };
    }
    return { ...common, features, bare: false };
  }
  if (type === 'Feature') return { ...common, features: [value], bare: true };
  if (geometryTypes.includes(type as string) || type === 'GeometryCollection') {
    return { ...common, features: [{ type: 'Feature', properties: {}, geometry: value }], bare: true };
  }
  return { issue: issueOf('geojson.type', { file, field: 'type' }, { value: shown(type) }) };
}

const standardIssue = (place: { file: string; feature?: string }, fault: StandardFault): Issue =>
  issueOf('geojson.standard', place, {
    library: fault.library,
    message: fault.message,
    ...(fault.line === undefined ? {} : { line: fault.line }),
  });

interface Features {
  readonly features: readonly RawFeature[];
  readonly rejected: readonly RejectedFeature[];
  readonly issues: readonly Issue[];
}

/** Features one by one, each with the line it begins on. `raws` is what JSON gave. */
export function readFeatures(
  file: string,
  raws: readonly unknown[],
  standard: PositionedFaults,
  lineOf: (index: number) => number | undefined,
): Features {
  const issues: Issue[] = [];
  const rejected: RejectedFeature[] = [];
  const features = raws.flatMap((raw, index): readonly RawFeature[] => {
    const line = lineOf(index);
    const reading = readFeature(file, raw, index, line);
    if ('issue' in reading) {
      issues.push(reading.issue);
      rejected.push(rejectedOf(raw, index, reading.issue));
      return [];
    }
    // What only the libraries see does no harm to the shape: it is said, and the feature stays.
    const [fault] = [...(standard.byFeature.get(index) ?? []), ...validationFaults(raw)];
    if (!fault) return [reading];
    const told = line === undefined ? fault : { line, ...fault };
    return [{ ...reading, complaint: standardIssue({ file, feature: reading.label }, told) }];
  });
  return { features, rejected, issues };
}

function readFeature(
  file: string,
  raw: unknown,
  index: number,
  line: number | undefined,
): RawFeature | { readonly issue: Issue } {
  const place = { file, feature: `#${index + 1}` };
  const at = line === undefined ? {} : { line };
  if (typeof raw !== 'object' || raw === null || (raw as { type?: unknown }).type !== 'Feature') {
    const value = typeof raw === 'object' && raw !== null ? (raw as { type?: unknown }).type : raw;
    return { issue: issueOf('geojson.notFeature', place, { value: shown(value), ...at }) };
  }
  const { id: rawId, properties, geometry } = raw as { id?: unknown; properties?: unknown; geometry?: unknown };
  if (rawId !== undefined && rawId !== null && typeof rawId !== 'string' && typeof rawId !== 'number') {
    return { issue: issueOf('geojson.id', { ...place, field: 'id' }, { value: shown(rawId), ...at }) };
  }
  const id = typeof rawId === 'string' || typeof rawId === 'number' ? String(rawId) : null;
  const label = id ?? ownId(properties) ?? place.feature;
  const isMissing = properties === null || properties === undefined;
  if (!isMissing && (typeof properties !== 'object' || Array.isArray(properties))) {
    const where = { file, feature: label, field: 'properties' };
    return { issue: issueOf('geojson.properties', where, { value: shown(properties), ...at }) };
  }
  return { index, id, label, geometry, properties: (properties ?? {}) as Record<string, unknown>, ...at };
}

function rejectedOf(raw: unknown, index: number, issue: Issue): RejectedFeature {
  const { geometry = null, properties } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<
    string,
    unknown
  >;
  const isRecord = typeof properties === 'object' && properties !== null && !Array.isArray(properties);
  return {
    layer: '',
    index,
    label: issue.feature ?? `#${index + 1}`,
    geometry,
    properties: isRecord ? (properties as Record<string, unknown>) : {},
    issue,
  };
}

/** Some programs write the id among the properties. */
function ownId(properties: unknown): string | null {
  if (typeof properties !== 'object' || properties === null) return null;
  const { id } = properties as { id?: unknown };
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null;
}
