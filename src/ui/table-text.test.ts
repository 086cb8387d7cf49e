import { describe, expect, it } from 'vitest';
import { tableText } from './table-text.ts';

const columns = [
  { title: 'name', text: (row: readonly [string, string]) => row[0] },
  { title: 'mu', text: (row: readonly [string, string]) => row[1] },
];

describe('table text for the clipboard', () => {
  it('has a head line and one line a row', () => {
    expect(tableText(columns, [['A-01', '60']])).toBe('name\tmu\r\nA-01\t60');
  });
  it('keeps one cell in one cell', () => {
    expect(tableText(columns, [['two\nlines\tand a tab', '1']])).toBe('name\tmu\r\ntwo lines and a tab\t1');
  });
  it('makes formulas harmless but leaves negative numbers', () => {
    expect(tableText(columns, [['=1+1', '-12.4']])).toBe("name\tmu\r\n'=1+1\t-12.4");
  });
});
