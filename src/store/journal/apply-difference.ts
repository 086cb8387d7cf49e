import { type Difference, isPlainRecord, type ListDifference, type Thing, thingsById } from './difference.ts';

/** Thrown inside, told at the door: this difference was not made of this value. */
class Misfit extends Error {}

/**
 * The value that `difference` makes of `before`; what it does not touch is shared. Undefined when it was made of another
 * value: a thing it changes or takes away is not there, or one it brings is there already.
 */
export function applyDifference(before: unknown, difference: Difference): unknown {
  try {
    return applied(before, difference);
  } catch (trouble) {
    if (trouble instanceof Misfit) return undefined;
    throw trouble;
  }
}

function applied(before: unknown, difference: Difference): unknown {
  switch (difference.kind) {
    case 'to':
      return difference.to;
    case 'fields': {
      if (!isPlainRecord(before)) throw new Misfit();
      const fields = new Map(Object.entries(before));
      for (const key of difference.gone ?? []) if (!fields.delete(key)) throw new Misfit();
      for (const [key, inner] of Object.entries(difference.in ?? {})) {
        if (!fields.has(key)) throw new Misfit();
        fields.set(key, applied(fields.get(key), inner));
      }
      for (const [key, value] of Object.entries(difference.set ?? {})) fields.set(key, value);
      // Unlike an assignment this makes a field of its own even of `__proto__`.
      return Object.fromEntries(fields);
    }
    case 'list':
      return appliedToList(before, difference);
    default:
      throw new Misfit();
  }
}

function appliedToList(before: unknown, { gone = [], in: inside = {}, added = [], order }: ListDifference): unknown {
  const former = thingsById(before);
  if (!former) throw new Misfit();
  const things = new Map(former);
  for (const id of gone) if (!things.delete(id)) throw new Misfit();
  for (const [id, inner] of Object.entries(inside)) {
    const thing = things.get(id);
    if (!thing) throw new Misfit();
    things.set(id, applied(thing, inner) as Thing);
  }
  const placed = withAdded(things, added);
  if (!order) return [...placed.values()];
  if (order.length !== placed.size) throw new Misfit();
  return order.map((id) => placed.get(id) ?? misfit());
}

function misfit(): never {
  throw new Misfit();
}

/** Puts every new thing behind the one it follows, which may be new itself. */
function withAdded(
  things: ReadonlyMap<string, Thing>,
  added: NonNullable<ListDifference['added']>,
): ReadonlyMap<string, Thing> {
  if (added.length === 0) return things;
  const behind = new Map<string | null, Thing>();
  for (const { after, value } of added) {
    const isNew = isPlainRecord(value) && typeof value.id === 'string' && !things.has(value.id);
    if (!isNew || behind.has(after)) throw new Misfit();
    behind.set(after, value as Thing);
  }
  const placed = new Map<string, Thing>();
  const bringBehind = (id: string | null): void => {
    for (let next = behind.get(id); next && !placed.has(next.id); next = behind.get(next.id)) placed.set(next.id, next);
  };
  bringBehind(null);
  for (const [id, thing] of things) {
    placed.set(id, thing);
    bringBehind(id);
  }
  // One that follows nothing that is here would be lost.
  if (placed.size !== things.size + added.length) throw new Misfit();
  return placed;
}
