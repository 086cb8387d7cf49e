import type { Issue } from '../domain/issue.ts';
import type { Placement, PlacementSite } from '../domain/placement.ts';
import type { Scenario } from '../domain/scenario.ts';
import type { AreaShape } from '../geometry/shapes.ts';
import { checkGeometry } from './check-geometry.ts';
import { type IssuePlace, issueOf, shown } from './issue-codes.ts';
import { isRecord, type RawRecord, readRecord, recordId } from './read-record.ts';
import { nonEmptyText } from './schemas/basic-fields.ts';
import { parcelSiteFields, unitSiteFields } from './schemas/scenario-fields.ts';

/** Scenarios as stated; whether what they name exists is checked once the whole park is read. */
export function readScenarios(raw: unknown, file: string, issues: Issue[]): readonly Scenario[] {
  if (raw === undefined || raw === null) return [];
  if (!Array.isArray(raw)) {
    issues.push(issueOf('record.notList', { file, field: 'scenarios' }, { value: shown(raw) }));
    return [];
  }
  const seen = new Set<string>();
  return raw.flatMap((one, index) => {
    const scenario = readScenario(one, { file, layer: 'scenarios', feature: `#${index + 1}` }, issues);
    if (scenario === null) return [];
    if (seen.has(scenario.id)) {
      issues.push(
        issueOf('id.duplicate', { file, layer: 'scenarios', feature: scenario.id, field: 'id' }, { id: scenario.id }),
      );
      return [];
    }
    seen.add(scenario.id);
    return [scenario];
  });
}

function readScenario(raw: unknown, place: IssuePlace, issues: Issue[]): Scenario | null {
  if (!isRecord(raw)) {
    issues.push(issueOf('record.notObject', place, { value: shown(raw) }));
    return null;
  }
  const id = recordId(raw, place, issues);
  const at = { ...place, ...(id === null ? {} : { feature: id }) };
  const { fields, issues: found } = readRecord({ name: nonEmptyText, forkedFrom: nonEmptyText }, ['name'], raw, at);
  issues.push(...found);
  if (id === null || fields === null) return null;
  const list = Array.isArray(raw.placements) ? raw.placements : [];
  if (!Array.isArray(raw.placements)) {
    issues.push(issueOf('record.notList', { ...at, field: 'placements' }, { value: shown(raw.placements) }));
  }
  const placements = list.flatMap((one, index) => readPlacement(one, at, `placements[${index}]`, issues) ?? []);
  return { id, ...(fields as { name: string; forkedFrom?: string }), placements };
}

function readPlacement(raw: unknown, place: IssuePlace, path: string, issues: Issue[]): Placement | null {
  if (!isRecord(raw)) {
    issues.push(issueOf('record.notObject', { ...place, field: path }, { value: shown(raw) }));
    return null;
  }
  const prefix = `${path}.`;
  const reading = readRecord({ id: nonEmptyText, projectId: nonEmptyText }, ['id', 'projectId'], raw, place, prefix);
  issues.push(...reading.issues);
  const site = readSite(raw.site, place, `${prefix}site`, issues);
  if (reading.fields === null || site === null) return null;
  return { ...(reading.fields as { id: string; projectId: string }), site };
}

function readSite(raw: unknown, place: IssuePlace, path: string, issues: Issue[]): PlacementSite | null {
  const site: RawRecord = isRecord(raw) ? raw : {};
  const prefix = `${path}.`;
  if (site.kind === 'unit') {
    const { fields, issues: found } = readRecord(unitSiteFields, ['unitId', 'floorM2'], site, place, prefix);
    issues.push(...found);
    return fields && { kind: 'unit', ...(fields as { unitId: string; floorM2: number }) };
  }
  if (site.kind === 'parcel') {
    const { fields, issues: found } = readRecord(parcelSiteFields, ['parcelId', 'areaM2'], site, place, prefix);
    issues.push(...found);
    const footprint = readFootprint(site.footprint, place, `${prefix}footprint`, issues);
    return fields && footprint && { kind: 'parcel', ...(fields as { parcelId: string; areaM2: number }), footprint };
  }
  issues.push(
    issueOf('field.value', { ...place, field: `${prefix}kind` }, { value: shown(site.kind), allowed: 'parcel, unit' }),
  );
  return null;
}

function readFootprint(raw: unknown, place: IssuePlace, path: string, issues: Issue[]): AreaShape | null {
  const reading = checkGeometry(raw);
  if (!reading.ok) {
    const { code, field, values } = reading.fault;
    issues.push(issueOf(code, { ...place, field: field.replace('geometry', path) }, values));
    return null;
  }
  const { shape } = reading;
  if (shape.type === 'Polygon' || shape.type === 'MultiPolygon') return shape;
  const values = { value: shape.type, allowed: 'Polygon, MultiPolygon' };
  issues.push(issueOf('geometry.kind', { ...place, field: `${path}.type` }, values));
  return null;
}
