import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import type { Took } from './took.ts';

type Arrays = Float64Array | Int32Array | Uint32Array;
const typeOf = (array: Arrays): string =>
  array instanceof Float64Array ? 'f8' : array instanceof Int32Array ? 'i4' : 'u4';

/** A Python with Shapely, SciPy or pyproj, kept running: data go in once, then jobs time themselves inside it. */
export interface PythonPeer {
  /** Releases by name; absent where a library is not installed. */
  readonly versions: Readonly<Record<string, string>>;
  put(name: string, array: Arrays): Promise<void>;
  run(job: string, parameters?: Readonly<Record<string, number | string>>): Promise<Took>;
  get(name: string): Promise<Float64Array>;
  close(): void;
}

const files = ['serve', 'shapely_jobs', 'scipy_jobs', 'pyproj_jobs', 'answer'];
/** The source goes in on the command line, so that a Python in another root (chroot, container) can run it too. */
const source = (): string =>
  files.map((name) => readFileSync(new URL(`python/${name}.py`, import.meta.url), 'utf8')).join('\n');

/** Reads lines and counted bytes from a stream, in turn. */
const reader = (child: ChildProcessWithoutNullStreams) => {
  let chunks: Buffer[] = [];
  let ended = false;
  let wake = (): void => {};
  child.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    wake();
  });
  child.on('close', () => {
    ended = true;
    wake();
  });
  const more = async (): Promise<void> => {
    if (ended) throw new Error('the Python peer ended');
    await new Promise<void>((done) => {
      wake = done;
    });
  };
  return {
    async line(): Promise<string> {
      for (;;) {
        const all = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
        const end = all.indexOf(10);
        chunks = [all];
        if (end >= 0) {
          chunks = [all.subarray(end + 1)];
          return all.subarray(0, end).toString('utf8');
        }
        await more();
      }
    },
    async bytes(count: number): Promise<Buffer> {
      while (chunks.reduce((sum, { length }) => sum + length, 0) < count) await more();
      const all = Buffer.concat(chunks);
      chunks = [all.subarray(count)];
      return all.subarray(0, count);
    },
  };
};

/** Starts `MUTU_BENCH_PYTHON` (a command line; `python3` unless told). Null with the reason where that is not to be had. */
export const startPython = async (): Promise<PythonPeer | { readonly missing: string }> => {
  const [command = 'python3', ...rest] = (process.env.MUTU_BENCH_PYTHON ?? 'python3').split(' ');
  const child = spawn(command, [...rest, '-u', '-c', source()]);
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => {
    complaint = (complaint + text.toString()).slice(-2000);
  });
  child.on('error', (trouble) => {
    complaint = trouble.message;
  });
  child.stdin.on('error', () => {});
  const from = reader(child);
  const ask = async (question: object, bytes?: Uint8Array): Promise<Record<string, unknown>> => {
    child.stdin.write(`${JSON.stringify(question)}\n`);
    if (bytes) child.stdin.write(bytes);
    const answer: Record<string, unknown> = JSON.parse(await from.line());
    if (typeof answer.error === 'string') throw new Error(`Python: ${answer.error}`);
    return answer;
  };
  try {
    const versions = (await ask({ do: 'versions' })) as Record<string, string>;
    return {
      versions,
      async put(name, array) {
        const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
        await ask({ do: 'put', name, type: typeOf(array), bytes: bytes.length }, bytes);
      },
      run: async (job, parameters = {}) => (await ask({ do: 'run', job, parameters })) as unknown as Took,
      async get(name) {
        const { bytes } = await ask({ do: 'get', name });
        const data = await from.bytes(Number(bytes));
        return new Float64Array(data.buffer.slice(data.byteOffset, data.byteOffset + data.length));
      },
      close: () => child.stdin.end(),
    };
  } catch (trouble) {
    const reason = complaint.trim().split('\n').at(-1) ?? '';
    return { missing: reason || (trouble instanceof Error ? trouble.message : String(trouble)) };
  }
};
