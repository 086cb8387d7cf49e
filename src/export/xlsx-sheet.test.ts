import { describe, expect, it } from 'vitest';
import { columnLetters, sheetXml, xmlText } from './xlsx-sheet.ts';
import { cellStyles } from './xlsx-styles.ts';

describe('sheetXml', () => {
  it('counts columns A, Z, AA, AZ, BA, ZZ, AAA', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('escapes markup and drops what XML cannot hold, and keeps rare Chinese characters', () => {
    expect(xmlText('a<b>&"\u0000\u0008𠮷㐂')).toBe('a&lt;b&gt;&amp;&quot;𠮷㐂');
  });

  it('writes a sum with the formula that reckons it again', () => {
    const sheet = { name: 'a', columnWidths: [9], headerRows: 0, headerColumns: 0, filter: false };
    const xml = sheetXml({ ...sheet, rows: [[{ value: 3, formula: 'SUBTOTAL(9,A1:A2)' }]] }, cellStyles());
    expect(xml).toContain('<c r="A1"><f>SUBTOTAL(9,A1:A2)</f><v>3</v></c>');
  });

  it('writes text that looks like an escape as text', () => {
    const sheet = { name: 'a', columnWidths: [9], headerRows: 0, headerColumns: 0, filter: false };
    const xml = sheetXml({ ...sheet, rows: [[{ value: '_x000D_' }]] }, cellStyles());
    expect(xml).toContain('>_x005F_x000D_<');
  });
});
