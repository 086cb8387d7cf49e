import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import type { RulePack } from '../domain/rule-pack.ts';
import { assemblePark } from './assemble-park.ts';
import type { LayerFiles } from './check-references.ts';
import { issueOf, shown } from './issue-codes.ts';
import type { LayerFeature } from './layer-feature.ts';
import { parkFiles } from './park-files.ts';
import { readGeojsonLayer } from './read-geojson-layer.ts';
import { guaranteesOf } from './read-guarantees.ts';
import { readJson } from './read-json.ts';
import { readParkHead } from './read-park-head.ts';
import { readProjectsTable } from './read-projects-table.ts';
import { isRecord, type RawRecord } from './read-record.ts';
import { readRulePack } from './read-rule-pack.ts';
import { readScenarios } from './read-scenarios.ts';
import {
  type LayerName,
  type LayerRecords,
  type LeftOutRaw,
  layerNames,
  readShapedRecords,
  type ShapedRaw,
} from './read-shaped-records.ts';
import { readUnitsTable } from './read-units-table.ts';

export interface ParkReading {
  /** Null only when there is no park to speak of; broken parts are left out of it, each with an issue. */
  readonly park: Park | null;
  readonly issues: readonly Issue[];
}

export const parkFileName = 'park.json';

/** Reads a park folder (docs/project-file.md). Keys are the files' paths, `park.json` among them. */
export function readParkFolder(files: ReadonlyMap<string, string>): ParkReading {
  const issues: Issue[] = [];
  const given = parkFiles(files, parkFileName);
  const head = readMain(given.main, issues);
  if (head === null) return { park: null, issues };
  const place = { file: parkFileName };
  const named = namedFiles(head, issues);
  const open = (part: string): { file: string; source: string } | null => {
    const file = named[part];
    if (file === undefined) return null;
    const source = given.find(file);
    if (source !== undefined) return { file, source };
    issues.push(issueOf('file.missing', { file, layer: part }, { namedIn: parkFileName }));
    return null;
  };

  const { facts, centre, plane, activeScenarioId } = readParkHead(head, place, issues);
  const layers = Object.fromEntries(
    layerNames.map((layer) => [layer, readLayer(layer, open(layer), issues)]),
  ) as unknown as LayerRecords;
  const units = open('units');
  const projects = open('projects');
  const park = assemblePark(
    {
      ...facts,
      ...layers,
      ...guaranteesOf(head.guarantees, parkFileName, issues),
      units: units ? readUnitsTable(units.file, units.source, issues) : [],
      projects: projects ? readProjectsTable(projects.file, projects.source, issues) : [],
      scenarios: readScenarios(head.scenarios, parkFileName, issues),
      centre,
      plane,
      rules: readRules(open('rules'), issues),
      activeScenarioId,
    },
    { ...named, park: parkFileName },
    issues,
  );
  return { park, issues };
}

function readMain(source: string | undefined, issues: Issue[]): RawRecord | null {
  const place = { file: parkFileName };
  if (source === undefined) {
    issues.push(issueOf('file.missing', place, { namedIn: '' }));
    return null;
  }
  const json = readJson(parkFileName, source);
  issues.push(...json.issues);
  if (!json.ok) return null;
  if (!isRecord(json.value) || json.value.format !== 'mutu-park') {
    const value = isRecord(json.value) ? json.value.format : json.value;
    issues.push(issueOf('park.format', { ...place, field: 'format' }, { value: shown(value) }));
    return null;
  }
  if (json.value.version !== 1) {
    issues.push(
      issueOf('park.version', { ...place, field: 'version' }, { value: shown(json.value.version), known: 1 }),
    );
    return null;
  }
  return json.value;
}

const parts = [...layerNames, 'units', 'projects', 'rules'] as const;

/** The file of each part that park.json names. A park without a layer is fine; a layer that is no path is not. */
function namedFiles(head: RawRecord, issues: Issue[]): LayerFiles {
  const place = { file: parkFileName };
  if (!isRecord(head.files)) {
    issues.push(issueOf('park.noFiles', { ...place, field: 'files' }));
    return {};
  }
  const named: Record<string, string> = {};
  for (const [part, path] of Object.entries(head.files)) {
    const field = `files.${part}`;
    if (!parts.some((known) => known === part)) {
      issues.push(issueOf('field.key', { ...place, field }, { value: part, allowed: parts.join(', ') }));
    } else if (typeof path === 'string' && path !== '') named[part] = path;
    else issues.push(issueOf('field.type', { ...place, field }, { value: shown(path), expected: 'string' }));
  }
  return named;
}

/** Paths park.json names, for whoever fetches the files. Empty when park.json itself cannot be read. */
export function filesOfPark(parkJson: string): readonly string[] {
  const json = readJson(parkFileName, parkJson);
  if (!json.ok || !isRecord(json.value)) return [];
  return Object.values(namedFiles(json.value, [])).filter((path) => path !== undefined);
}

function readLayer<L extends LayerName>(
  layer: L,
  opened: { file: string; source: string } | null,
  issues: Issue[],
): LayerRecords[L] | readonly [] {
  if (opened === null) return [];
  const { file, source } = opened;
  const read = readGeojsonLayer(file, source);
  const told = read.issues.map((issue) => ({ ...issue, layer }));
  issues.push(...told);
  const rawOf = ({ id: featureId, label, properties }: LayerFeature): Omit<ShapedRaw, 'shape'> | null => {
    const { id: ownId, ...facts } = properties;
    const place = { file, layer, feature: label };
    const own = typeof ownId === 'string' || typeof ownId === 'number' ? String(ownId) : null;
    if (featureId !== null && own !== null && own !== featureId) {
      issues.push(issueOf('id.differs', { ...place, field: 'properties.id' }, { id: featureId, other: own }));
    }
    const id = featureId ?? own;
    if (id !== null && id !== '') return { id, facts, place };
    issues.push(issueOf('id.missing', { ...place, field: 'id' }));
    return null;
  };
  const raws = read.features.flatMap((feature): ShapedRaw[] => {
    const raw = rawOf(feature);
    return raw ? [{ ...raw, shape: feature.shape }] : [];
  });
  const leftOut = read.leftOut.flatMap((feature): LeftOutRaw[] => {
    const raw = rawOf(feature);
    const issue = told[read.issues.indexOf(feature.issue)];
    return raw && issue ? [{ ...raw, shape: feature.shape, issue }] : [];
  });
  return readShapedRecords(layer, raws, issues, leftOut);
}

function readRules(opened: { file: string; source: string } | null, issues: Issue[]): RulePack | null {
  const rules = opened && readRulesFile(opened.file, opened.source, issues);
  if (rules === null)
    issues.push(issueOf('park.rules.missing', { file: opened?.file ?? parkFileName, layer: 'rules' }));
  return rules;
}

function readRulesFile(file: string, source: string, issues: Issue[]): RulePack | null {
  const json = readJson(file, source);
  issues.push(...json.issues);
  return json.ok ? readRulePack(json.value, { file, layer: 'rules' }, issues) : null;
}
