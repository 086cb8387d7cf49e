import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDifference } from './apply-difference.ts';
import { type Difference, differenceOf } from './difference.ts';

const list = (...ids: string[]) => ids.map((id) => ({ id }));
const travelled = (difference: Difference | null): Difference | null =>
  difference && JSON.parse(JSON.stringify(difference));
function roundTrip(before: unknown, after: unknown): unknown {
  const difference = travelled(differenceOf(before, after));
  return difference ? applyDifference(before, difference) : before;
}

describe('the difference of two values', () => {
  it('is none where nothing differs, and looks into nothing that is shared', () => {
    const trap = new Proxy({}, { ownKeys: () => expect.unreachable('looked inside') });
    expect(differenceOf({ a: trap }, { a: trap })).toBeNull();
    expect(differenceOf({ a: 1, b: undefined }, { a: 1 })).toBeNull();
    expect(differenceOf([{ id: 'a', b: 1 }], [{ id: 'a', b: 1 }])).toBeNull();
  });

  it('names only the field that changed', () => {
    const before = { parcels: [{ id: 'a', name: '甲', shape: [1, 2] }, { id: 'b' }], rules: { weights: { area: 1 } } };
    const after = { ...before, parcels: [{ ...before.parcels[0], name: '乙' }, before.parcels[1]] };
    expect(differenceOf(before, after)).toEqual({
      kind: 'fields',
      in: { parcels: { kind: 'list', in: { a: { kind: 'fields', set: { name: '乙' } } } } },
    });
  });

  it('puts the halves of a divided thing where it stood', () => {
    const difference = differenceOf(list('a', 'b', 'c'), list('a', 'b-1', 'b-2', 'c'));
    expect(difference).toEqual({
      kind: 'list',
      gone: ['b'],
      added: [
        { after: 'a', value: { id: 'b-1' } },
        { after: 'b-1', value: { id: 'b-2' } },
      ],
    });
    expect(roundTrip(list('a', 'b', 'c'), list('a', 'b-1', 'b-2', 'c'))).toEqual(list('a', 'b-1', 'b-2', 'c'));
  });

  it('takes lists with ids met twice as a whole', () => {
    expect(roundTrip(list('a', 'a'), list('a', 'b', 'a'))).toEqual(list('a', 'b', 'a'));
  });

  it('makes a field of its own of a hostile key', () => {
    const after = JSON.parse('{"a": 1, "__proto__": {"b": 2}}');
    const made = roundTrip({ a: 0 }, after) as object;
    expect(Object.getPrototypeOf(made)).toBe(Object.prototype);
    expect(made).toEqual(after);
  });

  it('is turned down by a value it was not made of', () => {
    const difference = differenceOf(list('a', 'b'), list('a')) as Difference;
    expect(applyDifference(list('a', 'c'), difference)).toBeUndefined();
    expect(applyDifference({ a: 1 }, difference)).toBeUndefined();
    const adding = differenceOf(list('a'), list('a', 'b')) as Difference;
    expect(applyDifference(list('c'), adding)).toBeUndefined();
    expect(applyDifference(list('a', 'b'), adding)).toBeUndefined();
  });

  it('shares what it does not touch', () => {
    const before = { a: list('x', 'y'), b: { deep: {} } };
    const after = applyDifference(before, differenceOf(before, { ...before, c: 1 }) as Difference) as typeof before;
    expect(after.a).toBe(before.a);
    expect(after.b).toBe(before.b);
  });
});

const things = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 6 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), n: fc.option(fc.nat(3)) }))));
const { plain } = fc.letrec<{ plain: unknown }>((tie) => ({
  plain: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.nat(3), fc.constantFrom('', '甲', null, true)),
    things,
    fc.array(tie('plain'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'id', '__proto__'), tie('plain'), { maxKeys: 3 }),
  ),
}));

it('whatever the two values are, the difference makes one of the other', () => {
  fc.assert(
    fc.property(plain, plain, (before, after) => {
      expect(roundTrip(before, after)).toEqual(after);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(things, things, (before, after) => {
      expect(roundTrip({ list: before }, { list: after })).toEqual({ list: after });
    }),
    { numRuns: 2000 },
  );
});
