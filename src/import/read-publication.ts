import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import type { Publication } from '../domain/publication.ts';
import { issueOf, shown } from './issue-codes.ts';
import { isRecord, readRecord } from './read-record.ts';
import { publicationFields } from './schemas/brief-fields.ts';

/** What stands on everything that leaves the house; absent where nothing is stated. */
export function readPublication(raw: unknown, file: string, issues: Issue[]): Pick<Park, 'publication'> {
  if (raw === undefined || raw === null) return {};
  const place = { file, layer: 'publication' };
  if (!isRecord(raw)) {
    issues.push(issueOf('record.notObject', { file, field: 'publication' }, { value: shown(raw) }));
    return {};
  }
  const { fields, issues: found } = readRecord(publicationFields, [], raw, place);
  issues.push(...found);
  return fields && Object.keys(fields).length > 0 ? { publication: fields as Publication } : {};
}
