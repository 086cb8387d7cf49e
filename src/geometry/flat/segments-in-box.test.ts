import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentTree } from './segment-tree.ts';
import { segmentsInBox } from './segments-in-box.ts';

const treeOf = (segments: readonly number[]) => {
  const built = segmentTree(Float64Array.from(segments));
  if (!built.ok) throw new Error(built.reason);
  return built.tree;
};

describe('segments in a box', () => {
  it('counts what touches and leaves out what passes by', () => {
    const tree = treeOf([0, 0, 10, 0, 10, 0, 10, 10, 20, 20, 30, 30]);
    expect(segmentsInBox(tree, 10, 5, 12, 6)).toEqual([1]);
    expect(segmentsInBox(tree, 0, 0, 10, 0)).toEqual([0, 1]);
    expect(segmentsInBox(tree, 11, 11, 19, 19)).toEqual([]);
    expect(segmentsInBox(treeOf([]), -1, -1, 1, 1)).toEqual([]);
  });

  it('are those that looking at every one finds', () => {
    const place = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place, place, place), { maxLength: 60 }), place, place, (all, e, n) => {
        const tree = treeOf(all.flat());
        const wanted = all.flatMap(([aE, aN, bE, bN], i) =>
          Math.min(aE, bE) <= e + 7 && Math.max(aE, bE) >= e && Math.min(aN, bN) <= n + 7 && Math.max(aN, bN) >= n
            ? [i]
            : [],
        );
        expect(segmentsInBox(tree, e, n, e + 7, n + 7)).toEqual(wanted);
      }),
    );
  });
});
