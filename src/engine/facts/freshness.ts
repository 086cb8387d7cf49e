import type { FactSource } from '../../domain/fact.ts';
import { sourceOfFact } from '../../domain/fields/fact-source.ts';
import { factOf, type LayerRecord } from '../../domain/fields/fact-value.ts';
import type { AttributeLayer, Field } from '../../domain/fields/field.ts';
import { fieldsOf } from '../../domain/fields/layer-fields.ts';
import type { RulePack } from '../../domain/rule-pack.ts';
import { monthIndex } from '../months.ts';
import { isNeeded } from './needed-facts.ts';
import { shelfLife } from './shelf-life.ts';

export const factStates = ['fresh', 'undated', 'unsourced', 'stale', 'missing'] as const;
/** undated: a source without a date; unsourced: neither; missing: absent though the assessment or the guarantees need it. */
export type FactState = (typeof factStates)[number];

/** How it stands with one fact. */
export interface FactCheck {
  readonly field: Field;
  readonly state: FactState;
  readonly source?: FactSource;
  /** Months since the date of the source; null where there is none, or the fact does not age. */
  readonly ageMonths: number | null;
  /** How many months it stays true; null = it does not age. */
  readonly months: number | null;
}

export interface FactContext {
  /** ISO month or date from which age is counted: the park's `asOf`, else today. */
  readonly today: string;
  readonly rules: RulePack;
}

/** A date stated as a year may have been its first month. */
const monthOf = (iso: string | undefined): number | null =>
  iso !== undefined && /^\d{4}$/.test(iso) ? Number(iso) * 12 : monthIndex(iso);

/** What was reached was reached: only a planned step can be overtaken. */
const isHistory = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'date' in value &&
  !('expected' in value && (value as { expected: unknown }).expected === true);

/** How it stands with one field of one record; null where it is absent and nobody needs it, or a fact that is only a name. */
export function checkFact(record: LayerRecord, field: Field, { today, rules }: FactContext): FactCheck | null {
  const value = factOf(record, field.key);
  const life = shelfLife(field.fact, rules).months;
  if (value === undefined) {
    if (!isNeeded(record, field, rules)) return null;
    const source = sourceOfFact(record, field.key);
    return { field, state: 'missing', ageMonths: null, months: life, ...(source && { source }) };
  }
  if (field.fact === 'naming') return null;
  const months = field.value.type === 'milestone' && isHistory(value) ? null : life;
  const source = sourceOfFact(record, field.key);
  if (!source || (source.source.trim() === '' && !source.owner && !source.asOf))
    return { field, state: 'unsourced', ageMonths: null, months };
  if (months === null) return { field, state: 'fresh', source, ageMonths: null, months };
  const [then, now] = [monthOf(source.asOf), monthOf(today)];
  if (then === null || now === null) return { field, state: 'undated', source, ageMonths: null, months };
  const ageMonths = now - then;
  return { field, state: ageMonths > months ? 'stale' : 'fresh', source, ageMonths, months };
}

/** Every fact of a record that is stated or needed. */
export function checkRecord(record: LayerRecord, layer: AttributeLayer, context: FactContext): readonly FactCheck[] {
  return fieldsOf(layer).flatMap((field) => checkFact(record, field, context) ?? []);
}

/** Whether any fact of a record stands so. */
export const hasFactState = (
  record: LayerRecord,
  layer: AttributeLayer,
  state: FactState,
  context: FactContext,
): boolean => fieldsOf(layer).some((field) => checkFact(record, field, context)?.state === state);
