import { describe, expect, it } from 'vitest';
import { newEditing } from '../../store/editing.ts';
import { chosen } from './choose-target.ts';

const a = { kind: 'parcel', id: 'a' } as const;
const b = { kind: 'parcel', id: 'b' } as const;
const road = { kind: 'road', id: 'r' } as const;

describe('a click while editing', () => {
  const reshaping = newEditing({ tool: 'reshape', layer: 'parcels', ids: ['a'] });
  const merging = newEditing({ tool: 'merge', layer: 'parcels', ids: ['a'] });

  it('goes to another thing, of another layer too', () => {
    expect(chosen(reshaping, b, false)).toMatchObject({ layer: 'parcels', ids: ['b'] });
    expect(chosen(reshaping, road, false)).toMatchObject({ layer: 'roads', ids: ['r'] });
    expect(chosen(reshaping, a, false)).toBeNull();
  });

  it('with Shift adds and takes away', () => {
    expect(chosen(reshaping, b, true)).toMatchObject({ ids: ['a', 'b'] });
    expect(chosen(reshaping, a, true)).toMatchObject({ ids: [] });
  });

  it('adds without Shift while merging, and only parcels', () => {
    expect(chosen(merging, b, false)).toMatchObject({ ids: ['a', 'b'] });
    expect(chosen(merging, road, false)).toBeNull();
  });

  it('takes a road as what is cut out', () => {
    expect(chosen(newEditing({ tool: 'cutOut', layer: 'parcels', ids: ['a'] }), road, false)).toMatchObject({
      roadId: 'r',
    });
  });
});
