import type { FormerParcel } from '../domain/former-parcel.ts';
import type { Issue } from '../domain/issue.ts';
import { checkGeometry } from './check-geometry.ts';
import { type IssuePlace, issueOf, shown } from './issue-codes.ts';
import { isRecord, type RawRecord, readRecord, recordId } from './read-record.ts';
import { readShapedRecords } from './read-shaped-records.ts';
import { formerParcelFields } from './schemas/land-fields.ts';

/** Former parcels of a project file, each with the parcel as it was; one that cannot be read is left out and said. */
export function readFormerParcels(raw: unknown, file: string, issues: Issue[]): readonly FormerParcel[] {
  if (raw === undefined || raw === null) return [];
  const layer = 'formerParcels';
  if (!Array.isArray(raw)) {
    issues.push(issueOf('record.notList', { file, field: layer }, { value: shown(raw) }));
    return [];
  }
  const seen = new Set<string>();
  return raw.flatMap((one, index) => {
    const place = { file, layer, feature: `#${index + 1}` };
    const former = readFormerParcel(one, place, issues);
    if (!former) return [];
    if (!seen.has(former.parcel.id)) {
      seen.add(former.parcel.id);
      return [former];
    }
    issues.push(issueOf('id.duplicate', { ...place, field: 'parcel.id' }, { id: former.parcel.id }));
    return [];
  });
}

function readFormerParcel(raw: unknown, place: IssuePlace, issues: Issue[]): FormerParcel | null {
  if (!isRecord(raw) || !isRecord(raw.parcel)) {
    issues.push(issueOf('record.notObject', place, { value: shown(isRecord(raw) ? raw.parcel : raw) }));
    return null;
  }
  const { parcel: rawParcel, ...rest } = raw;
  const reading = readRecord(formerParcelFields, Object.keys(formerParcelFields), rest, place);
  issues.push(...reading.issues);
  const id = recordId(rawParcel as RawRecord, place, issues);
  const { id: _, shape: rawShape, ...facts } = rawParcel as RawRecord;
  const geometry = checkGeometry(rawShape);
  if (!geometry.ok) {
    const { code, field, values } = geometry.fault;
    issues.push(issueOf(code, { ...place, field: field.replace('geometry', 'parcel.shape') }, values));
    return null;
  }
  if (id === null || !reading.fields) return null;
  const [parcel] = readShapedRecords('parcels', [{ id, shape: geometry.shape, facts, place }], issues);
  return parcel ? { parcel, ...(reading.fields as unknown as Omit<FormerParcel, 'parcel'>) } : null;
}
