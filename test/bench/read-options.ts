import { type Size, sizes } from './data/cadastre.ts';

export interface Options {
  readonly size: Size;
  /** Names of rows; empty = all. */
  readonly rows: readonly string[];
  readonly rounds: number;
}

export const usage = `npm run bench -- [--size 1k|10k|100k] [--rows name,name] [--rounds n]

Peers are used where they are installed (docs/bench.md says how):
  MUTU_BENCH_PYTHON  command of a Python with Shapely 2.1, SciPy and pyproj   (python3)
  MUTU_BENCH_PSQL    command of a psql that connects to a scratch database   (psql -w -d mutu_bench)`;

/** Options of the command line, or the complaint to print. */
export const readOptions = (words: readonly string[], known: readonly string[]): Options | { complaint: string } => {
  let size: Size = '100k';
  let rows: readonly string[] = [];
  let rounds = 5;
  for (let i = 0; i < words.length; i += 2) {
    const [word, value = ''] = [words[i], words[i + 1]];
    if (word === '--size' && value in sizes) size = value as Size;
    else if (word === '--rows' && value) rows = value.split(',');
    else if (word === '--rounds' && Number(value) >= 1) rounds = Math.floor(Number(value));
    else return { complaint: `${usage}\n\nRows: ${known.join(', ')}` };
  }
  const unknown = rows.filter((name) => !known.includes(name));
  if (unknown.length > 0) return { complaint: `No row ${unknown.join(', ')}. Rows: ${known.join(', ')}` };
  return { size, rows, rounds };
};
