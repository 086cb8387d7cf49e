import type { Reason } from '../assessment.ts';
import { refusal } from '../operations/edit.ts';
import type { Park } from '../park.ts';
import type { Field, NumberValue, ReferenceValue } from './field.ts';

/** ISO year, month or day. */
const isoDate = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

export const isDateText = (value: unknown): value is string => typeof value === 'string' && isoDate.test(value);

const refused = (code: string, values: Reason['values'] = {}): Reason => refusal(code, values).refused;

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The ids of a layer, gathered once: thousands of values may be checked against it. */
const known = new WeakMap<object, ReadonlySet<string>>();
function idsOf(layer: readonly { readonly id: string }[]): ReadonlySet<string> {
  const ids = known.get(layer) ?? new Set(layer.map(({ id }) => id));
  known.set(layer, ids);
  return ids;
}

/**
 * Why a field cannot have this value; null when it can. `undefined` takes the value away, which a required field refuses.
 * The bounds are those of the import's schemas (a test holds the two together).
 */
export function checkValue(field: Field, value: unknown, park: Pick<Park, ReferenceValue['layer']>): Reason | null {
  const { value: kind } = field;
  if (value === undefined) return field.required ? refused('valueRequired') : null;
  switch (kind.type) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? null : refused('valueNotText');
    case 'number':
      return checkNumber(kind, value);
    case 'flag':
      return typeof value === 'boolean' ? null : refused('valueNotFlag');
    case 'choice':
      return kind.choices.some((choice) => choice === value) ? null : refused('valueNotChoice');
    case 'date':
      return isDateText(value) ? null : refused('valueNotDate');
    case 'reference':
      return typeof value === 'string' && idsOf(park[kind.layer]).has(value)
        ? null
        : refused('valueRefersToNothing', { id: String(value) });
    case 'list': {
      if (!Array.isArray(value) || value.length === 0) return refused('valueNotList');
      const items: readonly unknown[] = value;
      const isItem = (item: unknown) =>
        typeof item === 'string' && item.trim() !== '' && (kind.choices?.includes(item) ?? true);
      return items.every(isItem) ? null : refused(kind.choices ? 'valueNotChoice' : 'valueNotList');
    }
    case 'milestone':
      return isMilestone(value) ? null : refused('valueNotMilestone');
    case 'size':
      return isPlain(value) && [value.lengthM, value.widthM].every(isPositive) ? null : refused('valueNotSize');
    case 'rows':
      return refused('valueNotHere');
  }
}

const isPositive = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value > 0;

const isMilestone = (value: unknown): boolean =>
  isPlain(value) &&
  (value.date === undefined || isDateText(value.date)) &&
  (value.expected === undefined || typeof value.expected === 'boolean');

function checkNumber({ above, min, max, whole }: NumberValue, value: unknown): Reason | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return refused('valueNotNumber');
  if (whole && !Number.isSafeInteger(value)) return refused('valueNotWhole', { value });
  if (above !== undefined && !(value > above)) return refused('valueNotAbove', { value, above });
  if (min !== undefined && value < min) return refused('valueBelow', { value, min });
  if (max !== undefined && value > max) return refused('valueAbove', { value, max });
  return null;
}
