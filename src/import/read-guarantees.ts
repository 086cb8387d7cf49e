import type { Guarantee } from '../domain/guarantee.ts';
import type { Issue } from '../domain/issue.ts';
import { issueOf, shown } from './issue-codes.ts';
import { isRecord, readRecord, recordId, withExtra } from './read-record.ts';
import { guaranteeFields } from './schemas/guarantee-fields.ts';

/** What a park says it offers beside its facilities, for the park's own record: empty without the list. */
export function guaranteesOf(
  raw: unknown,
  file: string,
  issues: Issue[],
): { readonly guarantees?: readonly Guarantee[] } {
  if (raw === undefined || raw === null) return {};
  const layer = 'guarantees';
  if (!Array.isArray(raw)) {
    issues.push(issueOf('record.notList', { file, field: layer }, { value: shown(raw) }));
    return {};
  }
  const found = new Map<string, Guarantee>();
  for (const [index, one] of raw.entries()) {
    const place = { file, layer, feature: `#${index + 1}` };
    if (!isRecord(one)) {
      issues.push(issueOf('record.notObject', place, { value: shown(one) }));
      continue;
    }
    const { id: _, ...facts } = one;
    const id = recordId(one, place, issues);
    const reading = readRecord(guaranteeFields, ['kind', 'name'], facts, place);
    issues.push(...reading.issues);
    if (id === null || reading.fields === null) continue;
    if (found.has(id)) issues.push(issueOf('id.duplicate', { ...place, field: 'id' }, { id }));
    else found.set(id, { id, ...(reading.fields as unknown as Omit<Guarantee, 'id'>), ...withExtra(reading.extra) });
  }
  return found.size > 0 ? { guarantees: [...found.values()] } : {};
}
