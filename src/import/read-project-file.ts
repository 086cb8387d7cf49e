import type { Issue } from '../domain/issue.ts';
import type { Project } from '../domain/project.ts';
import { assemblePark } from './assemble-park.ts';
import { checkBriefs } from './check-briefs.ts';
import { checkGeometry } from './check-geometry.ts';
import { type IssuePlace, issueOf, shown } from './issue-codes.ts';
import { migrateProjectFile, projectFileVersion } from './migrate-project-file.ts';
import { readBrief } from './read-brief.ts';
import { readFormerParcels } from './read-former-parcels.ts';
import { guaranteesOf } from './read-guarantees.ts';
import { readJson } from './read-json.ts';
import type { ParkReading } from './read-park-folder.ts';
import { readParkHead } from './read-park-head.ts';
import { photoReader } from './read-photo.ts';
import { readProject } from './read-project.ts';
import { readPublication } from './read-publication.ts';
import { isRecord, type RawRecord, recordId } from './read-record.ts';
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
import { readSummaryTemplate } from './read-summary-template.ts';
import { readUnit } from './read-unit.ts';

/** Reads a project file (docs/project-file.md): the whole park in one JSON. `name` is how the issues call the file. */
export function readProjectFile(source: string, name = 'project'): ParkReading {
  const issues: Issue[] = [];
  const raw = openProjectFile(source, name, issues);
  if (raw === null) return { park: null, issues };
  const place = { file: name };
  const { facts, centre, plane, activeScenarioId } = readParkHead(raw, place, issues);
  const layers = Object.fromEntries(
    layerNames.map((layer) => {
      const { raws, leftOut } = shapedRaws(layer, raw[layer], name, issues);
      return [layer, readShapedRecords(layer, raws, issues, leftOut)];
    }),
  ) as unknown as LayerRecords;
  const rules = readRulePack(raw.rules, { ...place, layer: 'rules' }, issues);
  if (rules === null) issues.push(issueOf('park.rules.missing', { ...place, layer: 'rules' }));
  const formerParcels = readFormerParcels(raw.formerParcels, name, issues);
  const projects = readList<Project>('projects', raw.projects, name, issues, readProject);
  const photos = raw.photos === undefined ? [] : readList('photos', raw.photos, name, issues, photoReader());
  const briefs = raw.briefs === undefined ? [] : readList('briefs', raw.briefs, name, issues, readBrief);
  const park = assemblePark(
    {
      ...facts,
      ...layers,
      ...(formerParcels.length > 0 ? { formerParcels } : {}),
      ...guaranteesOf(raw.guarantees, name, issues),
      ...(raw.summaryTemplates === undefined
        ? {}
        : { summaryTemplates: readList('summaryTemplates', raw.summaryTemplates, name, issues, readSummaryTemplate) }),
      units: readList('units', raw.units, name, issues, readUnit),
      projects,
      ...checkBriefs({ briefs, photos }, projects, name, issues),
      ...readPublication(raw.publication, name, issues),
      scenarios: readScenarios(raw.scenarios, name, issues),
      centre,
      plane,
      rules,
      activeScenarioId,
    },
    Object.fromEntries([...layerNames, 'units', 'projects', 'park'].map((part) => [part, name])),
    issues,
  );
  return { park, issues };
}

/** The park inside, brought to the version of today; null with the reason when this is not our file. */
function openProjectFile(source: string, name: string, issues: Issue[]): RawRecord | null {
  const place = { file: name };
  const json = readJson(name, source);
  issues.push(...json.issues);
  if (!json.ok) return null;
  const { value } = json;
  if (isRecord(value) && value.format === 'mutu-park') {
    issues.push(issueOf('project.looksLikeFolder', place));
    return null;
  }
  if (!isRecord(value) || value.format !== 'mutu-project') {
    const found = isRecord(value) ? value.format : value;
    issues.push(issueOf('project.format', { ...place, field: 'format' }, { value: shown(found) }));
    return null;
  }
  const { version } = value;
  const at = { ...place, field: 'version' };
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    issues.push(issueOf('project.version.unknown', at, { value: shown(version) }));
    return null;
  }
  if (version > projectFileVersion) {
    issues.push(issueOf('project.version.newer', at, { value: version, known: projectFileVersion }));
    return null;
  }
  const { park } = migrateProjectFile(value, version);
  if (isRecord(park)) return park;
  issues.push(issueOf('record.notObject', { ...place, field: 'park' }, { value: shown(park) }));
  return null;
}

function listOf(layer: string, raw: unknown, file: string, issues: Issue[]): readonly unknown[] {
  if (Array.isArray(raw)) return raw;
  if (raw !== undefined) issues.push(issueOf('record.notList', { file, field: layer }, { value: shown(raw) }));
  else issues.push(issueOf('field.missing', { file, field: layer }));
  return [];
}

/** The records of a list that are objects, each with its place. */
function records(layer: string, raw: unknown, file: string, issues: Issue[]): { raw: RawRecord; place: IssuePlace }[] {
  return listOf(layer, raw, file, issues).flatMap((one, index) => {
    const id = isRecord(one) && typeof one.id === 'string' ? one.id : `#${index + 1}`;
    const place = { file, layer, feature: id };
    if (isRecord(one)) return [{ raw: one, place }];
    issues.push(issueOf('record.notObject', place, { value: shown(one) }));
    return [];
  });
}

function shapedRaws(
  layer: LayerName,
  list: unknown,
  file: string,
  issues: Issue[],
): { readonly raws: readonly ShapedRaw[]; readonly leftOut: readonly LeftOutRaw[] } {
  const raws: ShapedRaw[] = [];
  const leftOut: LeftOutRaw[] = [];
  for (const { raw, place } of records(layer, list, file, issues)) {
    const { id: _, shape, ...facts } = raw;
    const id = recordId(raw, place, issues);
    const reading = checkGeometry(shape);
    if (reading.ok) {
      if (id !== null) raws.push({ id, shape: reading.shape, facts, place });
      continue;
    }
    const { code, field, values, place: faulty, drawn } = reading.fault;
    const told = issueOf(code, { ...place, field: field.replace('geometry', 'shape') }, values);
    const issue = faulty ? { ...told, place: faulty } : told;
    issues.push(issue);
    if (id !== null && drawn) leftOut.push({ id, shape: drawn, facts, place, issue });
  }
  return { raws, leftOut };
}

function readList<T extends { readonly id: string }>(
  layer: string,
  list: unknown,
  file: string,
  issues: Issue[],
  read: (raw: RawRecord, place: IssuePlace, issues: Issue[]) => T | null,
): readonly T[] {
  const found = new Map<string, T>();
  for (const { raw, place } of records(layer, list, file, issues)) {
    const one = read(raw, place, issues);
    if (one === null) continue;
    if (found.has(one.id)) issues.push(issueOf('id.duplicate', { ...place, field: 'id' }, { id: one.id }));
    else found.set(one.id, one);
  }
  return [...found.values()];
}
