import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Took } from './took.ts';

/** A PostGIS database, kept connected. Times are those of the server (EXPLAIN ANALYZE), so no transfer is counted. */
export interface PostgisPeer {
  readonly version: string;
  readonly hasRouting: boolean;
  /** Runs SQL and gives its rows as lines, columns parted by `|`. */
  query(sql: string): Promise<readonly string[]>;
  /** Lines into a table (text form of COPY). */
  copy(table: string, lines: Iterable<string>): Promise<void>;
  explain(sql: string): Promise<Took>;
  close(): Promise<void>;
}

/** Processor time of a server process on this machine, ms; null where it cannot be read (another machine, no Linux). */
const cpuOf = (pid: number): number | null => {
  try {
    if (!readFileSync(`/proc/${pid}/comm`, 'utf8').startsWith('postgres')) return null;
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return null;
  }
};

/** Starts `MUTU_BENCH_PSQL` (a command line; `psql -w -d mutu_bench` unless told). */
export const startPostgis = async (): Promise<PostgisPeer | { readonly missing: string }> => {
  const [command = 'psql', ...rest] = (process.env.MUTU_BENCH_PSQL ?? 'psql -w -d mutu_bench').split(' ');
  const child = spawn(command, [...rest, '-X', '-q', '-A', '-t', '-v', 'ON_ERROR_STOP=1']);
  let complaint = '';
  let output = '';
  let ended = false;
  let wake = (): void => {};
  child.stderr.on('data', (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-2000);
  });
  child.stdout.on('data', (text: Buffer) => {
    output += text.toString();
    wake();
  });
  const end = (trouble?: Error): void => {
    if (trouble) complaint = trouble.message;
    ended = true;
    wake();
  };
  child.on('error', end);
  child.on('close', () => end());
  child.stdin.on('error', () => {});

  let asked = 0;
  const query = async (sql: string): Promise<readonly string[]> => {
    asked += 1;
    const mark = `@@answered ${asked}`;
    child.stdin.write(`${sql}\n;\n\\echo '${mark}'\n`);
    while (!output.includes(`${mark}\n`)) {
      if (ended) throw new Error(complaint.trim().split('\n')[0] || 'psql ended');
      await new Promise<void>((done) => {
        wake = done;
      });
    }
    const at = output.indexOf(`${mark}\n`);
    const answer = output.slice(0, at);
    output = output.slice(at + mark.length + 1);
    return answer.split('\n').filter((line) => line !== '');
  };
  try {
    await query('set client_min_messages to warning; create extension if not exists postgis');
    const [version = ''] = await query('select postgis_lib_version()');
    const [pid = '0'] = await query('select pg_backend_pid()');
    const available = await query("select 1 from pg_available_extensions where name = 'pgrouting'");
    const hasRouting = available.length > 0;
    if (hasRouting) await query('create extension if not exists pgrouting');
    await query(
      'drop schema if exists mutu_bench cascade; create schema mutu_bench; set search_path to mutu_bench, public; set jit to off; set max_parallel_workers_per_gather to 0',
    );
    return {
      version,
      hasRouting,
      query,
      async copy(table, lines) {
        child.stdin.write(`copy ${table} from stdin;\n`);
        let batch = '';
        for (const line of lines) {
          batch += `${line}\n`;
          if (batch.length < 4_000_000) continue;
          if (!child.stdin.write(batch)) await new Promise((done) => child.stdin.once('drain', done));
          batch = '';
        }
        child.stdin.write(`${batch}\\.\n`);
        await query(`analyze ${table.split('(')[0]}`);
      },
      async explain(sql) {
        const before = cpuOf(Number(pid));
        const text = await query(`explain (analyze, timing off, format json) ${sql}`);
        const after = cpuOf(Number(pid));
        const [plan] = JSON.parse(text.join('\n'));
        return { wallMs: plan['Execution Time'], cpuMs: before !== null && after !== null ? after - before : null };
      },
      async close() {
        await query('drop schema mutu_bench cascade');
        child.stdin.end('\\q\n');
      },
    };
  } catch (trouble) {
    child.stdin.end();
    return { missing: trouble instanceof Error ? trouble.message : String(trouble) };
  }
};
