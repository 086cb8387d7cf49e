import { expect, it } from 'vitest';
import { wishOfKey } from './grid-keys.ts';
import { blockOf, movedTo, moveOfKey } from './grid-place.ts';

const press = (key: string, isJump = false) => moveOfKey(key, isJump, 10) ?? { rows: 0, columns: 0 };

it('moves as in a spreadsheet and stops at the edges', () => {
  expect(movedTo([3, 2], press('ArrowDown'), [100, 5])).toEqual([4, 2]);
  expect(movedTo([3, 2], press('ArrowRight', true), [100, 5])).toEqual([3, 4]);
  expect(movedTo([3, 2], press('End', true), [100, 5])).toEqual([99, 4]);
  expect(movedTo([3, 2], press('PageUp'), [100, 5])).toEqual([0, 2]);
  expect(movedTo([0, 0], press('ArrowUp'), [100, 5])).toEqual([0, 0]);
  expect(moveOfKey('a', false, 10)).toBeNull();
});

it('spans a block whichever end one began at', () => {
  expect(blockOf([5, 3], [2, 4])).toEqual({ rows: [2, 5], columns: [3, 4] });
});

it('lets Tab out at the ends of a row, and walks the cells between', () => {
  const tab = (column: number, shiftKey = false) =>
    wishOfKey({ key: 'Tab', ctrlKey: false, metaKey: false, altKey: false, shiftKey }, [4, column], [100, 3], 10);
  expect(tab(1)).toEqual({ kind: 'go', to: [4, 2], isSpan: false });
  expect(tab(2)).toEqual({ kind: 'leave' });
  expect(tab(0, true)).toEqual({ kind: 'leave' });
});
