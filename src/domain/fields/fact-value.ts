import { readinessSteps } from '../parcel.ts';
import type { Park } from '../park.ts';
import { resourceKinds } from '../resource.ts';
import type { AttributeLayer } from './field.ts';

export type LayerRecord = Park[AttributeLayer][number];
type Plain = Readonly<Record<string, unknown>>;

/** Lists whose items a field names by one of their words: the word's field, and the order the items stand in. */
const namedItems: Readonly<Record<string, { readonly by: string; readonly order: readonly string[] }>> = {
  readiness: { by: 'step', order: readinessSteps },
  supplies: { by: 'resource', order: resourceKinds },
};

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every field's way once: a filter looks at hundreds of thousands of facts. */
const ways = new Map<string, readonly string[]>();

/** The way to a value; the name of an extra attribute may hold dots itself, and is not remembered. */
function wayOf(key: string): readonly string[] {
  if (key.startsWith('extra.')) return ['extra', key.slice('extra.'.length)];
  const known = ways.get(key) ?? key.split('.');
  ways.set(key, known);
  return known;
}

const itemOf = (list: unknown, by: string, word: string): Plain | undefined =>
  Array.isArray(list) ? list.find((item): item is Plain => isPlain(item) && item[by] === word) : undefined;

/**
 * The value of a field as it stands in the record, or undefined where it is not known. A step of the readiness ladder gives
 * `{date?, expected?}`.
 */
export function factOf(record: LayerRecord, key: string): unknown {
  const way = wayOf(key);
  const [first = ''] = way;
  const top = (record as unknown as Plain)[first];
  if (way.length === 1 || top === undefined) return top;
  const rest = way.slice(1);
  const named = namedItems[first];
  if (!named || rest.length === 0) return rest.reduce<unknown>((value, name) => ownOf(value, name), top);
  const [word = '', ...deeper] = rest;
  const item = itemOf(top, named.by, word);
  if (item === undefined) return undefined;
  if (deeper.length > 0) return deeper.reduce<unknown>((value, name) => ownOf(value, name), item);
  const { date, expected } = item;
  return { ...(date === undefined ? {} : { date }), ...(expected === undefined ? {} : { expected }) };
}

const ownOf = (value: unknown, name: string): unknown =>
  isPlain(value) && Object.hasOwn(value, name) ? value[name] : undefined;

/**
 * The record with a field set, or taken away where `value` is undefined; everything else is shared. What holds nothing any
 * more goes too, but for the two parts every project has.
 */
export function withFact<Of extends LayerRecord>(record: Of, key: string, value: unknown): Of {
  const [first = '', ...rest] = wayOf(key);
  const plain = record as unknown as Plain;
  const named = namedItems[first];
  const next =
    named && rest.length > 0 ? withItem(plain[first], named, rest, value) : withValue(plain[first], rest, value);
  return put(plain, first, next ?? (first === 'promise' ? {} : undefined)) as unknown as Of;
}

function put(holder: Plain, name: string, value: unknown): Plain {
  if (value !== undefined) return { ...holder, [name]: value };
  const { [name]: _, ...rest } = holder;
  return rest;
}

function withValue(before: unknown, [name, ...deeper]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const holder = isPlain(before) ? before : {};
  const next = put(holder, name, withValue(holder[name], deeper, value));
  return Object.keys(next).length > 0 ? next : undefined;
}

function withItem(
  before: unknown,
  { by, order }: { readonly by: string; readonly order: readonly string[] },
  [word = '', ...deeper]: readonly string[],
  value: unknown,
): unknown {
  const list: readonly unknown[] = Array.isArray(before) ? before : [];
  const item = itemOf(list, by, word);
  const next = deeper.length > 0 ? (withValue(item ?? { [by]: word }, deeper, value) as Plain) : milestone();
  // Only its own word left: it says nothing.
  const isEmpty = next === undefined || Object.keys(next).every((name) => name === by);
  const others = list.filter((one) => one !== item);
  if (isEmpty && (deeper.length > 0 || next === undefined)) return others.length > 0 ? others : undefined;
  if (item) return list.map((one) => (one === item ? next : one));
  const rank = (one: unknown) => (isPlain(one) ? order.indexOf(String(one[by])) : -1);
  const at = list.findIndex((one) => rank(one) > order.indexOf(word));
  return at < 0 ? [...list, next] : [...list.slice(0, at), next, ...list.slice(at)];

  /** The step with its new time and the source it had; a step reached at an unknown time says something too. */
  function milestone(): Plain | undefined {
    if (!isPlain(value)) return undefined;
    const { date: _, expected: __, ...kept } = item ?? { [by]: word };
    return { ...kept, ...value };
  }
}
