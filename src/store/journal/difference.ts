/** What turns one plain value into another. `to` holds what is new; the rest says where. */
export type Difference =
  | { readonly kind: 'to'; readonly to: unknown }
  /** Of a record: fields that are new or other, fields that are gone, and fields of which only a part is other. */
  | {
      readonly kind: 'fields';
      readonly set?: Readonly<Record<string, unknown>>;
      readonly gone?: readonly string[];
      readonly in?: Readonly<Record<string, Difference>>;
    }
  | ListDifference;

/** Of a list of things with ids. */
export interface ListDifference {
  readonly kind: 'list';
  readonly gone?: readonly string[];
  readonly in?: Readonly<Record<string, Difference>>;
  /** Each new thing stands right after the one with the id `after`; null = first. In the order of the new list. */
  readonly added?: readonly { readonly after: string | null; readonly value: unknown }[];
  /** All ids, when what stayed stands in another order. */
  readonly order?: readonly string[];
}

export type PlainRecord = Readonly<Record<string, unknown>>;
export type Thing = PlainRecord & { readonly id: string };

export const isPlainRecord = (value: unknown): value is PlainRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The things of a list by id; null where it is no list or ids are missing or met twice. */
export function thingsById(value: unknown): ReadonlyMap<string, Thing> | null {
  if (!Array.isArray(value)) return null;
  const things = new Map<string, Thing>();
  for (const one of value) {
    if (!isPlainRecord(one) || typeof one.id !== 'string') return null;
    things.set(one.id, one as Thing);
  }
  return things.size === value.length ? things : null;
}

/**
 * What makes `after` of `before`, or null when they are the same. Whatever is the same object in both is passed over
 * without a look inside, so that it costs a comparison a thing and is as large as what was edited. Both are plain data
 * as JSON knows it; a field that is `undefined` counts as absent.
 */
export function differenceOf(before: unknown, after: unknown): Difference | null {
  if (Object.is(before, after)) return null;
  if (isPlainRecord(before) && isPlainRecord(after)) return differenceOfRecords(before, after);
  const [older, newer] = [thingsById(before), thingsById(after)];
  // An empty list says nothing of ids; what comes into it or leaves it is all of it anyway.
  return older && newer && older.size > 0 && newer.size > 0
    ? differenceOfLists(older, newer)
    : { kind: 'to', to: after };
}

function differenceOfRecords(before: PlainRecord, after: PlainRecord): Difference | null {
  const set: [string, unknown][] = [];
  const inside: [string, Difference][] = [];
  for (const [key, value] of Object.entries(after)) {
    if (value === undefined) continue;
    const older = Object.hasOwn(before, key) ? before[key] : undefined;
    const difference = differenceOf(older, value);
    if (!difference) continue;
    if (difference.kind === 'to') set.push([key, value]);
    else inside.push([key, difference]);
  }
  const has = (key: string): boolean => Object.hasOwn(after, key) && after[key] !== undefined;
  const gone = Object.keys(before).filter((key) => before[key] !== undefined && !has(key));
  if (set.length + inside.length + gone.length === 0) return null;
  return {
    kind: 'fields',
    ...(set.length > 0 && { set: Object.fromEntries(set) }),
    ...(inside.length > 0 && { in: Object.fromEntries(inside) }),
    ...(gone.length > 0 && { gone }),
  };
}

function differenceOfLists(older: ReadonlyMap<string, Thing>, newer: ReadonlyMap<string, Thing>): Difference | null {
  const gone = [...older.keys()].filter((id) => !newer.has(id));
  const stayed = [...older.keys()].filter((id) => newer.has(id));
  const inside: [string, Difference][] = [];
  const added: { after: string | null; value: unknown }[] = [];
  let last: string | null = null;
  let met = 0;
  let inOrder = true;
  for (const [id, thing] of newer) {
    const former = older.get(id);
    if (former) {
      if (stayed[met] !== id) inOrder = false;
      met += 1;
      const difference = differenceOf(former, thing);
      if (difference) inside.push([id, difference]);
    } else added.push({ after: last, value: thing });
    last = id;
  }
  if (inOrder && gone.length + added.length + inside.length === 0) return null;
  return {
    kind: 'list',
    ...(gone.length > 0 && { gone }),
    ...(inside.length > 0 && { in: Object.fromEntries(inside) }),
    ...(added.length > 0 && { added }),
    ...(!inOrder && { order: [...newer.keys()] }),
  };
}
