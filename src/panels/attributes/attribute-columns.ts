import type { Assessment } from '../../domain/assessment.ts';
import { factOf, type LayerRecord } from '../../domain/fields/fact-value.ts';
import type { AttributeLayer, Field } from '../../domain/fields/field.ts';
import { fieldsOf } from '../../domain/fields/layer-fields.ts';
import type { Translate } from '../../locale/translator.ts';
import { muFromM2 } from '../../quantities/area-units.ts';
import type { GridColumn } from '../../ui/cell-grid-types.ts';

/** A column of an attribute table: a field, an attribute of the file without a word here, or a figure the program computed. */
export interface AttributeColumn extends GridColumn {
  readonly source:
    | { readonly kind: 'field'; readonly field: Field }
    | { readonly kind: 'extra'; readonly key: string }
    | { readonly kind: 'derived'; readonly figure: (record: LayerRecord) => number | string | null };
  readonly sortValue: (record: LayerRecord) => string | number | null;
}

/** Looked up once for all rows. */
interface Figures {
  readonly ledgers: ReadonlyMap<string, Assessment['parcels'][number]>;
  readonly units: ReadonlyMap<string, Assessment['units'][number]>;
}

const figuresOf = (assessment: Assessment | null): Figures => ({
  ledgers: new Map(assessment?.parcels.map((ledger) => [ledger.parcelId, ledger])),
  units: new Map(assessment?.units.map((ledger) => [ledger.unitId, ledger])),
});

const widths: Readonly<Partial<Record<Field['value']['type'], number>>> = {
  number: 92,
  flag: 84,
  date: 96,
  milestone: 118,
  size: 96,
  rows: 84,
};

/** A column is as wide as its title, within reason: Chinese signs are wider than Latin ones. */
const titleWidth = (title: string): number =>
  Math.min(190, 22 + [...title].reduce((sum, sign) => sum + ((sign.codePointAt(0) ?? 0) > 0x2e80 ? 12.5 : 6.6), 0));

/** Groups of many columns wait in the column menu, and show themselves where the layer has something in them. */
const groups = ['setbacks.', 'readiness.', 'servedBy.', 'supplies.', 'demand.resources.'];

export const groupOf = (key: string): string | null => groups.find((group) => key.startsWith(group)) ?? null;

function fieldColumn(field: Field, t: Translate): AttributeColumn {
  const title = t(field.labelKey);
  const unit = field.value.type === 'number' ? t(`fields:unit.${field.value.unit}`) : '';
  const isName = field.key === 'name';
  return {
    id: field.key,
    title,
    ...(unit ? { unit } : {}),
    width: Math.max(isName ? 136 : (widths[field.value.type] ?? 112), titleWidth(`${title} ${unit}`)),
    align: field.value.type === 'number' ? 'end' : 'start',
    isReadOnly: field.value.type === 'rows',
    source: { kind: 'field', field },
    sortValue: (record) => sortValue(factOf(record, field.key)),
  };
}

function sortValue(value: unknown): string | number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'object' && 'date' in value) return String(value.date);
  return JSON.stringify(value);
}

function derivedColumns(
  layer: AttributeLayer,
  assessment: Assessment | null,
  t: Translate,
): readonly AttributeColumn[] {
  const { ledgers, units } = figuresOf(assessment);
  const column = (
    id: string,
    figure: (record: LayerRecord) => number | string | null,
    align: 'start' | 'end' = 'end',
  ): AttributeColumn => {
    const title = t(`attributes:derived.${id}`);
    return {
      id: `derived.${id}`,
      title,
      width: Math.max(92, titleWidth(title)),
      align,
      isReadOnly: true,
      hint: t('attributes:derived.hint'),
      source: { kind: 'derived', figure },
      sortValue: figure,
    };
  };
  const mu = (areaM2: number | undefined) => (areaM2 === undefined ? null : Number(muFromM2(areaM2).toFixed(2)));
  if (layer === 'parcels')
    return [
      column('measured', ({ id }) => mu(ledgers.get(id)?.areaM2)),
      column('free', ({ id }) => mu(ledgers.get(id)?.freeM2)),
      column('readyFrom', ({ id }) => ledgers.get(id)?.readyFrom ?? null, 'start'),
      column('projects', ({ id }) => ledgers.get(id)?.projectIds.join('、') || null, 'start'),
    ];
  if (layer === 'units')
    return [
      column('freeM2', ({ id }) => units.get(id)?.freeM2 ?? null),
      column('projects', ({ id }) => units.get(id)?.projectIds.join('、') || null, 'start'),
    ];
  return [];
}

/** The names of the attributes that files brought along, in the order they are met. */
export function extraNames(records: readonly LayerRecord[]): readonly string[] {
  const names = new Set<string>();
  for (const { extra } of records) for (const name of Object.keys(extra ?? {})) names.add(name);
  return [...names];
}

/** Every column of a layer's table, the name first. */
export function attributeColumns(
  layer: AttributeLayer,
  records: readonly LayerRecord[],
  added: readonly string[],
  assessment: Assessment | null,
  t: Translate,
): readonly AttributeColumn[] {
  const fields = fieldsOf(layer).map((field) => fieldColumn(field, t));
  const name = fields.filter(({ id }) => id === 'name');
  const extras = [...new Set([...extraNames(records), ...added])].map(
    (title): AttributeColumn => ({
      id: `extra.${title}`,
      title,
      width: Math.max(112, titleWidth(title)),
      source: { kind: 'extra', key: `extra.${title}` },
      sortValue: (record) => sortValue(factOf(record, `extra.${title}`)),
    }),
  );
  const id: AttributeColumn = {
    id: 'id',
    title: t('attributes:id'),
    width: 104,
    isReadOnly: true,
    source: { kind: 'derived', figure: (record) => record.id },
    sortValue: (record) => record.id,
  };
  const others = fields.filter((column) => column.id !== 'name');
  return [...name, id, ...derivedColumns(layer, assessment, t), ...others, ...extras];
}

/** Hidden until asked for: groups of columns in which no record has anything. */
export function firstHidden(columns: readonly AttributeColumn[], records: readonly LayerRecord[]): readonly string[] {
  return columns
    .filter(({ id, source }) => {
      if (id === 'derived.projects' || id === 'note' || id === 'nameEn') return true;
      if (source.kind !== 'field' || !(groupOf(id) ?? source.field.value.type === 'rows')) return false;
      return !records.some((record) => factOf(record, id) !== undefined);
    })
    .map(({ id }) => id);
}
