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

/** Empty cells: a file that leaves an attribute blank says nothing of it. */
const isBlank = (value: unknown): boolean => value === null || value === '';

/** How the file's fields are to be taken. */
export interface FileFields {
  /** Made up by import: said by nobody. */
  readonly assumed: ReadonlySet<string>;
  /** `extra.…` that stand in a field of their own once more. */
  readonly repeated: ReadonlySet<string>;
  /** `extra.…` that any record of our layer has. */
  readonly known: ReadonlySet<string>;
}

export interface FieldChanges {
  /** What differs; empty where nothing but repetitions does. */
  readonly changed: readonly FieldChange[];
  /** Attributes that nobody of the layer had. */
  readonly added: readonly FieldChange[];
}

const nothing: FieldChanges = { changed: [], added: [] };

/** Which fields of ours would change; only what the incoming record states is looked at. */
export function fieldChanges(ours: object, incoming: object, { assumed, repeated, known }: FileFields): FieldChanges {
  const before = new Map(factsOf(ours as Plain));
  const changed: FieldChange[] = [];
  const added: FieldChange[] = [];
  for (const [field, after] of factsOf(incoming as Plain)) {
    if (assumed.has(field)) continue;
    const was = before.get(field);
    if (isSame(was, after)) continue;
    if (!field.startsWith('extra.')) changed.push({ field, before: was, after });
    else if (was === undefined && isBlank(after)) continue;
    else if (repeated.has(field)) {
      if (was !== undefined) changed.push({ field, before: was, after, repeats: true });
    } else (known.has(field) ? changed : added).push({ field, before: was, after });
  }
  if (changed.length === 0 && added.length === 0) return nothing;
  return { changed: changed.every(({ repeats }) => repeats) ? [] : changed, added };
}

/** Attributes that any of the records has. */
export function attributesOf(records: readonly object[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const record of records) {
    if (!('extra' in record) || !isPlain(record.extra)) continue;
    for (const name of Object.keys(record.extra)) names.add(`extra.${name}`);
  }
  return names;
}
