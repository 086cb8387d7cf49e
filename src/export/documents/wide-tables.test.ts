import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../locale/translator.ts';
import { emptyCell, textCell } from './cells.ts';
import type { DocumentBlock, OfficeDocument } from './office-document.ts';
import { dividedTables } from './wide-tables.ts';

const { t } = createTranslator('zh-CN');
const columns = Array.from({ length: 40 }, (_, at) => ({ id: `c${at}`, label: `列${at}`, kind: 'number' as const }));
const rows = ['甲', '乙'].map((name) => ({
  cells: [textCell(name), ...columns.slice(1).map((_, at) => ({ kind: 'number' as const, value: at, decimals: 2 }))],
}));
const sum = { tone: 'sum' as const, cells: [textCell('合计'), ...columns.slice(1).map(() => emptyCell)] };
const document: OfficeDocument = {
  id: 'summary',
  title: '全部列',
  subtitle: null,
  language: 'zh-CN',
  paper: { size: 'A3', isLandscape: true },
  parkName: '',
  illustrative: null,
  asOf: null,
  printedOn: '2022-07-15',
  disclaimer: '',
  mapApproval: null,
  publisher: null,
  blocks: [{ kind: 'table', title: '全部列', columns, rows: [...rows, sum] }],
};
const tablesOf = (room: number) =>
  dividedTables(document, room, t).blocks.filter(
    (block): block is Extract<DocumentBlock, { kind: 'table' }> => block.kind === 'table',
  );

describe('a table of more columns than a page shows', () => {
  it('stands in parts that hold every column once, the first in each', () => {
    const parts = tablesOf(60);
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.flatMap((part) => part.columns.slice(1).map(({ id }) => id))).toEqual(
      columns.slice(1).map(({ id }) => id),
    );
    for (const part of parts) {
      expect(part.columns[0]?.id).toBe('c0');
      expect(part.rows.map(({ cells: [first] }) => first)).toEqual(['甲', '乙', '合计'].map(textCell));
      expect(part.rows.every(({ cells }) => cells.length === part.columns.length)).toBe(true);
    }
    expect(parts[1]?.title).toBe(`全部列（2/${parts.length}）`);
    expect(parts[0]?.rows[1]?.cells[3]).toEqual({ kind: 'number', value: 2, decimals: 2 });
  });

  it('stays one where there is room', () => {
    expect(tablesOf(400)).toEqual(document.blocks);
  });
});
