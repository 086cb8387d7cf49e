import type { Issue } from '../domain/issue.ts';
import type { AreaShape, Shape } from '../geometry/shapes.ts';
import { checkGeometry } from './check-geometry.ts';
import { crsIssue } from './coordinate-system.ts';
import { type PositionedFaults, positionedFaults, type StandardFault, validationFaults } from './geojson-standard.ts';
import { issueOf, shown } from './issue-codes.ts';
import { readJson } from './read-json.ts';
import { lineAt } from './scan-json.ts';

/** A feature that passed every check of form. What its properties mean is for the reader of the layer. */
export interface LayerFeature {
  readonly index: number;
  /** How an issue names it: its id, or `#12`, counted from 1. */
  readonly label: string;
  readonly id: string | null;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
}

/** A feature whose outline cannot be used as it is drawn, and the issue (one of the layer's) that says so. */
export interface LeftOutFeature extends LayerFeature {
  readonly shape: AreaShape;
  readonly issue: Issue;
}

export interface GeojsonLayer {
  /** The collection's own `name`. */
  readonly name: string | null;
  /** How many features the file holds, broken ones included. */
  readonly count: number;
  readonly features: readonly LayerFeature[];
  /** What is not among the features, and would be with its outline mended. */
  readonly leftOut: readonly LeftOutFeature[];
  readonly issues: readonly Issue[];
}

/** More issues of one kind than this in one file are summed up. */
const told = 50;

const refused = (issues: readonly Issue[], count = 0): GeojsonLayer => ({
  name: null,
  count,
  features: [],
  leftOut: [],
  issues,
});

/** One GeoJSON file → its sound features, and an issue for each that is not. Never throws. */
export function readGeojsonLayer(file: string, source: string): GeojsonLayer {
  const json = readJson(file, source);
  if (!json.ok) return refused(json.issues);
  const collection = asCollection(file, json.value);
  if ('issue' in collection) return refused([...json.issues, collection.issue]);
  const crs = crsIssue(file, collection.crs);
  if (crs) return refused([...json.issues, crs], collection.features.length);

  // All of a lone feature or geometry's text is that feature.
  const standard = positionedFaults(json.text, collection.bare ? [0] : json.scan.featureStarts);
  const reader = new FeatureReader(file, standard, (index) => {
    const start = json.scan.featureStarts[index];
    return start === undefined ? undefined : lineAt(json.text, start);
  });
  const features = collection.features.flatMap((raw, index) => reader.read(raw, index) ?? []);
  const ofCollection = standard.ofCollection.map((fault) => standardIssue({ file }, fault));
  const issues = [...json.issues, ...ofCollection, ...reader.finish(collection.features.length)];
  return {
    name: collection.name,
    count: collection.features.length,
    features,
    leftOut: reader.leftOut,
    issues: summed(file, issues),
  };
}

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

/** Reads the features of one file, gathering issues and what is said once a file. */
class FeatureReader {
  readonly leftOut: LeftOutFeature[] = [];
  private readonly issues: Issue[] = [];
  private readonly metres: Issue[] = [];
  private readonly rewound: string[] = [];
  private readonly heights: string[] = [];

  constructor(
    private readonly file: string,
    private readonly standard: PositionedFaults,
    private readonly lineOf: (index: number) => number | undefined,
  ) {}

  /** Null when the feature cannot be taken; then an issue says why. */
  read(raw: unknown, index: number): LayerFeature | null {
    const place = { file: this.file, feature: `#${index + 1}` };
    if (typeof raw !== 'object' || raw === null || (raw as { type?: unknown }).type !== 'Feature') {
      const value = typeof raw === 'object' && raw !== null ? (raw as { type?: unknown }).type : raw;
      return this.refuse(index, issueOf('geojson.notFeature', place, { value: shown(value) }));
    }
    const { id: rawId, properties, geometry } = raw as { id?: unknown; properties?: unknown; geometry?: unknown };
    if (rawId !== undefined && rawId !== null && typeof rawId !== 'string' && typeof rawId !== 'number') {
      return this.refuse(index, issueOf('geojson.id', { ...place, field: 'id' }, { value: shown(rawId) }));
    }
    const id = typeof rawId === 'string' || typeof rawId === 'number' ? String(rawId) : null;
    const label = id ?? ownId(properties) ?? place.feature;
    if (
      properties !== null &&
      properties !== undefined &&
      (typeof properties !== 'object' || Array.isArray(properties))
    ) {
      const where = { file: this.file, feature: label, field: 'properties' };
      return this.refuse(index, issueOf('geojson.properties', where, { value: shown(properties) }));
    }
    const reading = checkGeometry(geometry);
    if (!reading.ok) {
      const { code, field, values, place: faulty, drawn } = reading.fault;
      const told = issueOf(code, { file: this.file, feature: label, field }, values);
      const issue = this.placed(index, faulty ? { ...told, place: faulty } : told);
      const facts = (properties ?? {}) as Record<string, unknown>;
      if (drawn) this.leftOut.push({ index, label, id, properties: facts, shape: drawn, issue });
      return this.say(issue);
    }
    if (reading.rewound) this.rewound.push(label);
    if (reading.heights) this.heights.push(label);
    // What only the libraries see does no harm to the shape: it is said, and the feature stays.
    const faults = [...(this.standard.byFeature.get(index) ?? []), ...validationFaults(raw)];
    for (const fault of faults.slice(0, 1)) {
      this.issues.push(standardIssue({ file: this.file, feature: label }, { ...this.linePlace(index), ...fault }));
    }
    return { index, label, id, properties: (properties ?? {}) as Record<string, unknown>, shape: reading.shape };
  }

  /** The issues, with what concerns the whole file said once. */
  finish(count: number): readonly Issue[] {
    const place = { file: this.file };
    const issues = [...this.issues];
    const [first] = this.metres;
    // A whole file in metres is one mistake, not thousands.
    if (first && this.metres.length === count && count > 1)
      issues.push({ ...first, code: first.code.replace('geometry', 'layer'), feature: first.feature ?? '' });
    else issues.push(...this.metres);
    if (this.rewound.length > 0) issues.push(issueOf('layer.rewound', place, named(this.rewound)));
    if (this.heights.length > 0) issues.push(issueOf('layer.heights', place, named(this.heights)));
    return issues;
  }

  private refuse(index: number, issue: Issue): null {
    return this.say(this.placed(index, issue));
  }

  private say(issue: Issue): null {
    (issue.code.startsWith('geometry.metres') ? this.metres : this.issues).push(issue);
    return null;
  }

  private placed(index: number, issue: Issue): Issue {
    return { ...issue, values: { ...issue.values, ...this.linePlace(index) } };
  }

  private linePlace(index: number): { line?: number } {
    const line = this.lineOf(index);
    return line === undefined ? {} : { line };
  }
}

/** Some programs write the id among the properties. */
function ownId(properties: unknown): string | null {
  if (typeof properties !== 'object' || properties === null) return null;
  const { id } = properties as { id?: unknown };
  return (typeof id === 'string' && id !== '') || typeof id === 'number' ? String(id) : null;
}

const named = (labels: readonly string[]): { count: number; features: string } => ({
  count: labels.length,
  features: `${labels.slice(0, 5).join(', ')}${labels.length > 5 ? ' …' : ''}`,
});

/** Keeps the first issues of each kind and says how many more there are. */
function summed(file: string, issues: readonly Issue[]): readonly Issue[] {
  const counts = new Map<string, number>();
  const kept = issues.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= told;
  });
  for (const [code, count] of counts) {
    if (count > told) kept.push(issueOf('geojson.more', { file }, { count: count - told, kind: code }));
  }
  return kept;
}
