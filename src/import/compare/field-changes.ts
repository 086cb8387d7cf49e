import type { FieldChange } from '../../domain/record-changes.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What is no fact of a record, or is compared and kept apart. */
const apart = new Set(['id', 'shape', 'sources', 'from', 'written']);
/** Fields whose own fields are compared one by one. */
const opened = new Set(['extra', 'demand', 'promise']);

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The facts of a record by field, those inside others by dots. */
function* factsOf(record: Plain): Iterable<readonly [string, unknown]> {
  for (const [field, value] of Object.entries(record)) {
    if (apart.has(field) || value === undefined) continue;
    if (!opened.has(field) || !isPlain(value)) yield [field, value];
    else for (const [inner, fact] of Object.entries(value)) if (fact !== undefined) yield [`${field}.${inner}`, fact];
  }
}

/** Numbers that differ by rounding of a conversion (亩, m², ha) are one number. */
const relativeTolerance = 1e-9;

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= relativeTolerance * Math.max(Math.abs(a), Math.abs(b));
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((one, i) => isSame(one, b[i]));
  if (!isPlain(a) || !isPlain(b)) return false;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame(a[key], b[key]));
}

/** Which fields of ours would change; only what the incoming record states is looked at, `assumed` fields aside. */
export function fieldChanges(ours: object, incoming: object, assumed: ReadonlySet<string>): readonly FieldChange[] {
  const before = new Map(factsOf(ours as Plain));
  const changes: FieldChange[] = [];
  for (const [field, after] of factsOf(incoming as Plain)) {
    if (assumed.has(field)) continue;
    const was = before.get(field);
    if (!isSame(was, after)) changes.push({ field, before: was, after });
  }
  return changes;
}
