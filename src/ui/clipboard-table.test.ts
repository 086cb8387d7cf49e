import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cellsOfText, textOfCells } from './clipboard-table.ts';

it('reads a block of Excel: tabs, line ends, quoted cells', () => {
  expect(cellsOfText('甲\t1,200\r\n乙\t\r\n')).toEqual([
    ['甲', '1,200'],
    ['乙', ''],
  ]);
  expect(cellsOfText('"两行\n一格"\t"他说""好"""\n')).toEqual([['两行\n一格', '他说"好"']]);
});

it('takes a lone cell, an empty cell and a quote that is none', () => {
  expect(cellsOfText('60')).toEqual([['60']]);
  expect(cellsOfText('')).toEqual([['']]);
  expect(cellsOfText('5" 管\t"未闭合')).toEqual([['5" 管', '"未闭合']]);
});

it('gives back what it wrote', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', '亩', ' ', '1') });
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
  fc.assert(
    fc.property(block, (rows) => {
      // A last row of one empty cell cannot be told from the line end after the row before.
      fc.pre(rows.length === 1 || rows.at(-1)?.join('\t') !== '');
      expect(cellsOfText(textOfCells(rows))).toEqual(rows);
    }),
  );
});
