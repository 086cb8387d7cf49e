import { describe, expect, it } from 'vitest';
import { pictureFeature } from '../picture/picture-feature.ts';
import { sourceDiff } from './source-diff.ts';

const at = (lon: number) => ({ type: 'Point', coordinates: [lon, 23] }) as const;
const here = at(112);
const feature = (id: string, look: string, geometry: ReturnType<typeof at> = here) =>
  pictureFeature(id, geometry, { look });
const many = ['a', 'b', 'c', 'd', 'e', 'g', 'h', 'i', 'j', 'k'].map((id) => feature(id, 'planned'));

describe('the difference of a source', () => {
  it('is nothing for the same features', () => {
    expect(sourceDiff(many, many)).toBeNull();
    expect(sourceDiff(many, [...many])).toBeNull();
  });

  it('sends a recoloured feature without its geometry', () => {
    const after = many.map((old) => (old.id === 'b' ? feature('b', 'pass') : old));
    expect(sourceDiff(many, after)).toEqual({
      remove: [],
      add: [],
      update: [{ id: 'b', addOrUpdateProperties: [{ key: 'look', value: 'pass' }] }],
    });
  });

  it('replaces a feature that moved, adds the new and removes the gone', () => {
    const moved = feature('a', 'planned', at(113));
    const added = feature('f', 'planned');
    const diff = sourceDiff(many, [moved, ...many.slice(1, 9), added]);
    expect(diff).toEqual({ remove: ['a', 'k'], add: [moved, added], update: [] });
  });

  it('sends everything when an id is repeated or most is new', () => {
    expect(sourceDiff(many, [...many, feature('a', 'other')])).toBe('all');
    expect(
      sourceDiff(
        many,
        ['x', 'y', 'z'].map((id) => feature(id, 'planned')),
      ),
    ).toBe('all');
  });
});
