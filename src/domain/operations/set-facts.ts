import type { Reason } from '../assessment.ts';
import type { FactSource } from '../fact.ts';
import { checkValue, isDateText } from '../fields/check-value.ts';
import { ownSource, sourceOfFact, withSource } from '../fields/fact-source.ts';
import { factOf, type LayerRecord, withFact } from '../fields/fact-value.ts';
import type { AttributeLayer } from '../fields/field.ts';
import { fieldOf } from '../fields/layer-fields.ts';
import { nameOf } from '../fields/record-name.ts';
import type { Park } from '../park.ts';
import { brokenPlacement } from './broken-placement.ts';
import { type EditResult, edited, refusal } from './edit.ts';

/**
 * One field of one record. `value`: what it becomes; null takes it away (unknown again); left out, it stays. `source`: where
 * it comes from, when and who answers for it; null takes that away; left out, a changed value loses the source that was stated
 * of the old one.
 */
export interface FactChange {
  readonly id: string;
  /** A key of `domain/fields`, or `extra.<name>` for an attribute that has no word here. */
  readonly field: string;
  readonly value?: unknown;
  readonly source?: FactSource | null;
}

export interface SetFacts {
  readonly layer: AttributeLayer;
  readonly changes: readonly FactChange[];
}

/** Why one change of a record that is there cannot be made; null when it can. Placements are not looked at. */
export function factRefusal(
  park: Park,
  layer: AttributeLayer,
  { field: key, value, source }: FactChange,
): Reason | null {
  if (source && source.source.trim() === '' && !source.asOf && !source.owner) return refusal('sourceEmpty').refused;
  if (source?.asOf !== undefined && !isDateText(source.asOf)) return refusal('valueNotDate').refused;
  if (key.startsWith('extra.')) {
    const name = key.slice('extra.'.length);
    if (name.trim() === '' || name === '__proto__') return refusal('extraName', { name }).refused;
    return value === undefined || value === null || typeof value === 'string' ? null : refusal('valueNotText').refused;
  }
  const field = fieldOf(layer, key);
  if (!field) return refusal('fieldUnknown', { field: key }).refused;
  if (value === undefined) return null;
  return checkValue(field, value ?? undefined, park);
}

/** Two values that read the same; facts are small and plain. */
const sameValue = (a: unknown, b: unknown): boolean =>
  a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b));

function changed(record: LayerRecord, { field, value, source }: FactChange): LayerRecord {
  const isNew = value !== undefined && !sameValue(factOf(record, field), value ?? undefined);
  const next = isNew ? withFact(record, field, value ?? undefined) : record;
  if (source !== undefined)
    return sameValue(ownSource(next, field), source ?? undefined) ? next : withSource(next, field, source);
  if (!isNew) return record;
  const without = withSource(next, field, null);
  // A paper that speaks for the whole record says nothing of a value typed in after it.
  return value !== null && sourceOfFact(without, field) ? withSource(without, field, { source: '' }) : without;
}

/**
 * Sets facts of records of one layer in one step with one name. Records and layers nothing is said of are shared, so the cost
 * is that of the changes. If one of them cannot be, none is made, and the refusal says which.
 */
export function setFacts(park: Park, { layer, changes }: SetFacts): EditResult {
  const records: readonly LayerRecord[] = park[layer];
  const wanted = new Map<string, FactChange[]>();
  for (const change of changes) {
    const known = wanted.get(change.id);
    if (known) known.push(change);
    else wanted.set(change.id, [change]);
  }
  const touched: LayerRecord[] = [];
  let refused: Reason | null = null;
  const next = records.map((record) => {
    const mine = wanted.get(record.id);
    if (!mine) return record;
    wanted.delete(record.id);
    let result = record;
    for (const change of mine) {
      const why = factRefusal(park, layer, change);
      if (why) refused ??= saidOf(record, layer, change, why);
      else result = changed(result, change);
    }
    if (result !== record) touched.push(result);
    return result;
  });
  const [missing] = wanted.keys();
  if (missing !== undefined) return refusal('recordUnknown', { id: missing });
  if (refused) return { ok: false, refused };
  if (touched.length === 0) return edited(park, 'setNothing', {});
  const nextPark: Park = { ...park, [layer]: next };
  const broken = brokenPlacement(park, nextPark, layer, new Set(touched.map(({ id }) => id)));
  if (broken) return { ok: false, refused: broken };
  return edited(nextPark, ...noteOf(layer, changes, touched));
}

/** The reason with the record and field it is of; its own sentence is said inside. */
function saidOf(record: LayerRecord, layer: AttributeLayer, { field }: FactChange, { code, values }: Reason): Reason {
  const why = code.replace(/^refused\./, '');
  const isKnown = fieldOf(layer, field) !== undefined;
  return refusal(isKnown ? 'fact' : 'factExtra', { ...values, thing: nameOf(record), layer, field, why }).refused;
}

/** "three parcels: status", "P-12: price": what was set of how many. */
function noteOf(
  layer: AttributeLayer,
  changes: readonly FactChange[],
  touched: readonly LayerRecord[],
): readonly [string, NonNullable<Reason['values']>] {
  const ids = new Set(touched.map(({ id }) => id));
  const made = changes.filter(({ id }) => ids.has(id));
  const fields = [...new Set(made.map(({ field }) => field))];
  const [only = ''] = fields;
  const [first] = touched;
  const about = made.every(({ value }) => value === undefined) ? 'Sources' : 'Facts';
  if (fields.length > 1) {
    return first && touched.length === 1
      ? [`set${about}OfOne`, { thing: nameOf(first), fields: fields.length }]
      : [`set${about}OfMany`, { layer, count: touched.length, fields: fields.length }];
  }
  const isExtra = only.startsWith('extra.');
  const values = isExtra ? { field: only.slice('extra.'.length) } : { layer, field: only };
  const code = `set${about === 'Facts' ? 'Fact' : 'Source'}${isExtra ? 'Extra' : ''}`;
  return first && touched.length === 1
    ? [code, { ...values, thing: nameOf(first) }]
    : [`${code}OfMany`, { ...values, layer, count: touched.length }];
}
