import type { FactSource, FactSources } from '../../../domain/fact.ts';
import { isRecord, type RawRecord } from '../../read-record.ts';
import type { TableRecord } from '../table-rows.ts';

/** Fields that stand beside the record: its place, and who says it. */
const beside = /^(place\.|wkt$|source$|asOf$|owner$|sources$|supplies\.|parcelId$|far$|id$)/;

/** The fields of a row as nested plain records, by their dotted names. */
export function nestedFacts({ values }: TableRecord): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const [field, value] of values) {
    if (!beside.test(field)) setAt(record, field.split('.'), value);
  }
  return record;
}

/** Only names of our own fields come here, so no name is dangerous. */
function setAt(record: Record<string, unknown>, path: readonly string[], value: unknown): void {
  const [name = '', ...rest] = path;
  if (rest.length === 0) {
    record[name] = value;
    return;
  }
  const inner = record[name];
  const next: Record<string, unknown> = isRecord(inner) ? { ...inner } : {};
  record[name] = next;
  setAt(next, rest, value);
}

export const textOf = ({ values }: TableRecord, field: string): string | null => {
  const value = values.get(field);
  return typeof value === 'string' && value !== '' ? value : null;
};

/** What the row itself says of its source; null where it has no such column filled. */
export function statedSource(record: TableRecord): FactSource | null {
  const [source, asOf, owner] = ['source', 'asOf', 'owner'].map((field) => textOf(record, field));
  if (!source && !asOf && !owner) return null;
  return { source: source ?? '', ...(asOf ? { asOf } : {}), ...(owner ? { owner } : {}) };
}

/** Sources of a new record: those of single fields, the row's own, or the file where the table has no such column. */
export function sourcesOf(record: TableRecord, file: string, hasColumn: boolean): { readonly sources?: FactSources } {
  const detail = record.values.get('sources');
  const fields = isRecord(detail) ? detail : {};
  const row = statedSource(record) ?? (hasColumn ? null : { source: file });
  const sources = { ...fields, ...(row ? { '*': row } : {}) };
  return Object.keys(sources).length > 0 ? { sources: sources as FactSources } : {};
}

export const hasSourceColumn = (columns: Readonly<Record<number, { readonly field: string }>>): boolean =>
  Object.values(columns).some(({ field }) => field === 'source' || field === 'sources');

export const withExtraOf = (facts: RawRecord, extra: RawRecord): RawRecord =>
  Object.keys(extra).length > 0 ? { ...facts, extra } : facts;
