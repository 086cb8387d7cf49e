import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { describeShared } from '../shared-data.ts';
import { meantDifferences } from './differences.ts';
import { engineTable } from './engine-folders.ts';
import { type RealFileRow, realFileRow, realFilesTable } from './real-files-table.ts';
import { engineFolders, realSources } from './real-sources.ts';

const page = join(import.meta.dirname, '..', '..', 'docs', 'real-files.md');

describeShared('every real file', () => {
  let rows: readonly RealFileRow[] = [];

  it('is read without a crash, and nothing of it is lost in silence', { timeout: 120_000 }, async () => {
    const made: RealFileRow[] = [];
    for (const source of realSources()) made.push(await realFileRow(source));
    rows = made;
    expect(rows.length).toBeGreaterThan(150);
    const lost = rows.filter(({ ours }) => ours.count !== ours.taken + ours.waiting + ours.rejected);
    expect(
      lost.map(({ path, ours }) => `${path}: ${ours.count} ≠ ${ours.taken} + ${ours.waiting} + ${ours.rejected}`),
    ).toEqual([]);
    // What cannot be read says why.
    expect(rows.filter(({ ours }) => !ours.readable && ours.errors.length === 0).map(({ path }) => path)).toEqual([]);
    expect(rows.filter(({ ours }) => ours.errors.includes('file.broken')).map(({ path }) => path)).toEqual([]);
  });

  it('gives the expected answer, or another for a stated reason', () => {
    const unexplained = rows.filter(({ differs, reason }) => differs.length > 0 && reason === null);
    expect(unexplained.map(({ path, differs }) => `${path}: ${differs.join('; ')}`)).toEqual([]);
    const needless = Object.keys(meantDifferences).filter(
      (path) => !rows.some((row) => row.path === path && row.differs.length > 0),
    );
    expect(needless).toEqual([]);
  });

  it('stands in the table of the documentation', () => {
    const text = [
      '# Every real file, and what we do with it',
      '',
      'Made by `test/real-files/real-files.test.ts` (`UPDATE_GOLDEN=1` writes it anew); the files lie outside this repository. The third column',
      'has the codes of what is told (`src/import/issue-codes.ts`); the sentences are in the locale. Areas are planar, in the file’s own projection.',
      '',
      '## Files one would import',
      '',
      realFilesTable(rows),
      '',
      '## Test cases of other projects for the engine',
      '',
      engineTable(engineFolders),
      '',
    ].join('\n');
    if (process.env.UPDATE_GOLDEN === '1') {
      mkdirSync(dirname(page), { recursive: true });
      writeFileSync(page, text);
    }
    expect(readFileSync(page, 'utf8')).toBe(text);
  });
});
