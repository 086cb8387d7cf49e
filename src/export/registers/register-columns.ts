import type { Unit } from '../../domain/building.ts';
import type { Facility } from '../../domain/facility.ts';
import type { Project, ProtectiveDemand, ProximityDemand } from '../../domain/project.ts';
import type { ProtectiveDistance } from '../../domain/protective.ts';
import { choiceOf } from '../../import/tables/choice-words.ts';
import { extraMark, namesField } from '../../import/tables/match-columns.ts';
import { type TableField, tableFields } from '../../import/tables/table-fields.ts';
import type { Translate } from '../../locale/translator.ts';
import { outGeometry } from '../layers/out-geometry.ts';
import type { PropertyCell } from '../layers/table-cells.ts';
import { labelPoint, propertyCell, wktOf } from '../layers/table-cells.ts';
import { guardedText, protectiveText, proximityText } from './demand-texts.ts';

export type RegisterRole = 'projects' | 'units' | 'facilities';
export type RegisterRecord = Project | Unit | Facility;

/** A cell, and whether its text is a day that a workbook may hold as one. */
export interface RegisterCell {
  readonly value: PropertyCell;
  readonly isDate?: boolean;
}

export interface RegisterColumn {
  readonly header: string;
  cell(record: RegisterRecord): RegisterCell;
}

/** Where the locale has the words for a field's values; the value's own name stands where import would not know the word. */
const namesOf: Readonly<Record<string, string>> = {
  industry: 'domain:industry',
  stage: 'domain:stage',
  kind: 'domain:facility',
};

const lonLat = { kind: 'lonLat', datum: 'cgcs2000' } as const;
const empty: RegisterCell = { value: null };

/**
 * The columns of a register: every field that a record of it has, under the header import knows it by, unit in brackets, and
 * every attribute that has no word here. Whatever could be mistaken for a field goes behind a mark.
 */
export function registerColumns(
  role: RegisterRole,
  records: readonly RegisterRecord[],
  t: Translate,
): readonly RegisterColumn[] {
  const isPoints = records.every((record) => !('shape' in record) || record.shape.type === 'Point');
  const fields = tableFields[role].filter(({ id }) => !(id === 'wkt' && isPoints));
  const own = fields.map((field): RegisterColumn & { readonly keep: boolean } => ({
    header: headerOf(role, field, t),
    cell: (record) => cellOf(field, record, t),
    keep: field.id === 'id' || field.required === true,
  }));
  const filled = own.filter(({ cell, keep }) => keep || records.some((record) => cell(record).value !== null));
  const keys = new Set(records.flatMap(({ extra = {} }) => Object.keys(extra)));
  const taken = new Set(filled.map(({ header }) => header));
  const others = [...keys].map((key): RegisterColumn => {
    const isTaken = taken.has(key) || key.startsWith(extraMark) || key.trim() !== key || namesField(key, role);
    return {
      header: isTaken ? extraMark + key : key,
      cell: ({ extra = {} }) => ({ value: Object.hasOwn(extra, key) ? propertyCell(extra[key]) : null }),
    };
  });
  return [...filled, ...others];
}

function headerOf(role: RegisterRole, { id, reading }: TableField, t: Translate): string {
  const name = t(`panels:table.field.${role}.${id}`);
  if (reading.kind !== 'amount') return name;
  return t('exports:register.header', { name, unit: t(`panels:table.unit.${reading.unit}`) });
}

function cellOf(field: TableField, record: RegisterRecord, t: Translate): RegisterCell {
  const value = statedValue(field.id, record);
  if (value === undefined || value === null) return empty;
  switch (field.reading.kind) {
    case 'flag':
      return { value: t(value === true ? 'panels:table.yes' : 'panels:table.no') };
    case 'codes':
      return { value: (value as readonly string[]).join('|') };
    case 'proximity':
      return { value: proximityText(value as readonly ProximityDemand[]) };
    case 'protective':
      return { value: protectiveText(value as readonly ProtectiveDemand[]) };
    case 'guarded':
      return { value: guardedText(value as readonly ProtectiveDistance[]) };
    case 'date':
      return { value: String(value), isDate: true };
    case 'choice': {
      const { words } = field.reading;
      const said = t(`${namesOf[field.id] ?? 'domain:none'}.${String(value)}`, { defaultValue: String(value) });
      const isWord = choiceOf(words, said) === value && (words[String(value)] ?? []).some((word) => word === said);
      return { value: isWord ? said : String(value) };
    }
    default:
      return { value: propertyCell(value) };
  }
}

/** What a record holds at a field's dotted path; place and sources stand beside it. */
function statedValue(id: string, record: RegisterRecord): unknown {
  const { sources } = record;
  if (id === 'source' || id === 'asOf' || id === 'owner') return sources?.['*']?.[id] || undefined;
  if (id === 'sources') {
    const { '*': _, ...detail } = sources ?? {};
    return Object.keys(detail).length > 0 ? detail : undefined;
  }
  if (id.startsWith('supplies.')) {
    const [, resource, part = ''] = id.split('.');
    const supply = 'supplies' in record ? record.supplies?.find((one) => one.resource === resource) : undefined;
    return supply?.[part as 'capacity'];
  }
  if ('shape' in record) {
    if (id === 'wkt') return wktOf(outGeometry(record.shape, lonLat, []));
    const at = record.shape.type === 'Point' ? record.shape.coordinates : labelPoint(record);
    if (id === 'place.lon') return at?.[0];
    if (id === 'place.lat') return at?.[1];
  }
  let value: unknown = record;
  for (const name of id.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
}
