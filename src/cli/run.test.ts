import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPark, buildParkWith, pumpOnEast60 } from '../../test/builders/park-builder.ts';
import { buildParkFolder } from '../../test/builders/park-folder-builder.ts';
import type { FitDocument } from '../export/fit-json.ts';
import { run } from './run.ts';

const repository = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
let place = '';

/** Writes a park folder below the test's own place. */
function writeFolder(name: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    const file = join(place, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'mutu-cli-'));
  writeFolder('sound', buildParkFolder(buildParkWith(pumpOnEast60)));
  const broken = buildParkFolder(buildPark());
  broken.set(
    'parcels.geojson',
    (broken.get('parcels.geojson') ?? '').replace('"status": "leveled"', '"status": "sold"'),
  );
  writeFolder('broken', broken);
  writeFolder('ruined', new Map([['park.json', '{']]));
  const park = JSON.stringify({ format: 'mutu-project', version: 1, savedAt: '2022-07-01', park: buildPark() });
  writeFileSync(join(place, 'saved.mutu.json'), park);
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

/** Runs a command line inside this process. */
async function runHere(line: string, outIsScreen = false) {
  const out: Uint8Array[] = [];
  const err: string[] = [];
  const exit = await run(line.split(' ').filter(Boolean), {
    cwd: place,
    outIsScreen,
    out: (answer) => void out.push(typeof answer === 'string' ? new TextEncoder().encode(answer) : answer),
    err: (text) => void err.push(text),
  });
  return { exit, out: Buffer.concat(out).toString('utf8'), err };
}

describe('wrong usage', () => {
  it.each([
    ['', /fit、summary、check、inspect、convert/],
    ['fly', /“fly”/],
    ['fit', /--park/],
    ['fit --park sound', /--project/],
    ['fit --park nowhere --project pump-60', /nowhere/],
    ['fit --park sound --project ghost', /ghost.*pump-60, hall-1500, steel-unknown/],
    ['fit --park sound --project pump-60 --top none', /none/],
    ['fit --park sound --project pump-60 --top 0', /0/],
    ['fit --park sound --project pump-60 --fast', /fast/],
    ['fit --park sound --project pump-60 stray', /stray/],
    ['summary --park sound', /--format/],
    ['summary --park sound --format pdf', /csv, xlsx, geojson, json/],
    ['summary --park sound --format csv --out missing/folder/a.csv', /missing/],
    ['check', /--park/],
    ['check --park sound --lang fr', /“fr”/],
  ])('of “%s” ends with 2, a reason on stderr and nothing on stdout', async (line, reason) => {
    const { exit, out, err } = await runHere(line);
    expect([exit, out]).toEqual([2, '']);
    expect(err[0]).toMatch(reason);
    expect(err[0]).not.toContain('usage.');
  });

  it('does not pour a workbook onto a screen', async () => {
    expect((await runHere('summary --park sound --format xlsx', true)).exit).toBe(2);
  });
});

describe('help', () => {
  it.each(['help', '--help', 'fit --help'])('is the answer of %s', async (line) => {
    const { exit, out } = await runHere(`${line} --lang en`);
    expect(exit).toBe(0);
    for (const word of ['fit --park', 'summary --park', 'check --park', '--lang']) expect(out).toContain(word);
  });
});

describe('check', () => {
  it('finds nothing in a sound park', async () => {
    expect(await runHere('check --park sound --lang en')).toEqual({
      exit: 0,
      out: expect.stringMatching(/7 parcels, 1 buildings.*\nNo issues found/),
      err: [],
    });
  });

  it('names file, feature, field and what is allowed', async () => {
    const { exit, err } = await runHere('check --park broken');
    expect(exit).toBe(1);
    expect(err).toEqual([
      '错误 parcels.geojson › east-60 › status: 值 “sold” 不在允许的范围内；可用：developed, leveled, planned。',
    ]);
  });

  it('says the same to a program', async () => {
    const { exit, out } = await runHere('check --park broken --json --lang en');
    expect(exit).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      ok: false,
      opens: true,
      errors: 1,
      issues: [{ code: 'field.value', file: 'parcels.geojson', feature: 'east-60', field: 'status' }],
    });
  });

  it('opens a project file too, and refuses what is no park', async () => {
    expect((await runHere('check --park saved.mutu.json')).exit).toBe(0);
    const { exit, err } = await runHere('check --park ruined --lang en');
    expect(exit).toBe(1);
    expect(err).toEqual([expect.stringContaining('line 1, column 2'), 'The park cannot be opened.']);
  });
});

describe('fit', () => {
  it('ranks all sites as JSON', async () => {
    const { exit, out, err } = await runHere('fit --park sound --project pump-60 --json --lang en');
    expect([exit, err]).toEqual([0, []]);
    const { project, sites } = JSON.parse(out) as FitDocument;
    expect(project).toBe('pump-60');
    expect(sites.map(({ rank }) => rank)).toEqual(sites.map((_, index) => index + 1));
    expect(new Set(sites.map(({ kind }) => kind))).toEqual(new Set(['parcel', 'unit']));
    for (const { findings } of sites) {
      const area = findings.find(({ criterion }) => criterion === 'area');
      expect(area).toMatchObject({
        verdict: expect.any(String),
        reason: expect.any(String),
        figures: expect.any(Array),
      });
    }
  });

  it('keeps the best with --top, and talks in a table', async () => {
    const top = JSON.parse((await runHere('fit --park sound --project pump-60 --top 2 --json')).out) as FitDocument;
    expect(top.sites).toHaveLength(2);
    const { out } = await runHere('fit --park sound --project pump-60 --top 2');
    expect(out).toMatch(/水泵基地（pump-60）/);
    expect(out.trim().split('\n')).toHaveLength(5);
  });

  it('answers with what can be used, and says that the data has errors', async () => {
    const { exit, out, err } = await runHere('fit --park broken --project pump-60 --json --lang en');
    expect(exit).toBe(1);
    expect((JSON.parse(out) as FitDocument).sites.map(({ site }) => site)).not.toContain('east-60');
    expect(err.at(-1)).toBe('The data has errors; the answer covers what can be used.');
  });
});

describe('summary', () => {
  it('has what every reader needs of each parcel', async () => {
    const { exit, out } = await runHere('summary --park sound --format json');
    expect(exit).toBe(0);
    const { parcels } = JSON.parse(out) as { parcels: Record<string, unknown>[] };
    const parcel = parcels.find(({ id }) => id === 'east-60');
    expect(parcel).toMatchObject({
      name: '东一号',
      status: 'leveled',
      areaMu: expect.closeTo(60, 2),
      areaMuEllipsoidal: expect.any(Number),
      statedMu: 60,
      freeMu: expect.closeTo(0, 2),
      projects: ['pump-60'],
    });
    const nearest = parcel?.nearest as Record<string, unknown>;
    expect(nearest.interchange).toMatchObject({ id: 'interchange-1', metres: expect.closeTo(1800, 0) });
    expect(nearest.airport).toBeNull();
  });

  it('writes a file and leaves stdout empty', async () => {
    const { exit, out } = await runHere('summary --park sound --format csv --out summary.csv');
    expect([exit, out]).toEqual([0, '']);
    expect(readFileSync(join(place, 'summary.csv'), 'utf8').charCodeAt(0)).toBe(0xfeff);
  });
});

describe('the real command', () => {
  const runReally = (...args: string[]) => {
    const main = join(repository, 'src', 'cli', 'main.ts');
    const tsx = new URL('../../node_modules/tsx/dist/loader.mjs', import.meta.url).href;
    return spawnSync(process.execPath, ['--import', tsx, main, ...args], { cwd: place, encoding: 'utf8' });
  };

  it('hands answer, faults and exit code through', { timeout: 120_000 }, () => {
    const answer = runReally('fit', '--park', 'sound', '--project', 'pump-60', '--json');
    expect([answer.status, answer.stderr]).toEqual([0, '']);
    expect((JSON.parse(answer.stdout) as FitDocument).sites).toHaveLength(9);
    const refused = runReally('fit', '--park', 'sound', '--project', 'ghost');
    expect([refused.status, refused.stdout]).toEqual([2, '']);
  });
});
