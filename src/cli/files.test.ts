import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../test/shared-data.ts';
import { run } from './run.ts';

let place = '';
const square = (east: number, north: number) => ({
  type: 'Polygon',
  coordinates: [
    [
      [east, north],
      [east + 100, north],
      [east + 100, north + 100],
      [east, north + 100],
      [east, north],
    ],
  ],
});
const collection = (...geometries: readonly unknown[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4526' } },
    features: geometries.map((geometry, at) => ({
      type: 'Feature',
      id: `P${at + 1}`,
      properties: { 名称: '甲' },
      geometry,
    })),
  });

beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'mutu-files-'));
  writeFileSync(join(place, 'sound.geojson'), collection(square(38_380_400, 2_577_200)));
  writeFileSync(
    join(place, 'partly.geojson'),
    collection(square(38_380_400, 2_577_200), { type: 'Polygon', coordinates: [] }),
  );
  writeFileSync(join(place, 'ruined.zip'), 'not an archive');
  writeFileSync(join(place, 'list.csv'), 'name,lon,lat\n甲,112.83,23.29\n乙,,\n');
});
afterAll(() => rmSync(place, { recursive: true, force: true }));

async function runHere(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await run(args, {
    cwd: place,
    outIsScreen: false,
    out: (answer) => void out.push(typeof answer === 'string' ? answer : new TextDecoder().decode(answer)),
    err: (line) => void err.push(line),
  });
  return { exit, out: out.join(''), err };
}
const inspected = async (...args: readonly string[]) => {
  const { exit, out } = await runHere('inspect', ...args, '--json');
  return { exit, answer: JSON.parse(out) };
};

describe('inspect', () => {
  it('says what a sound file holds', async () => {
    const { exit, answer } = await inspected('sound.geojson');
    expect(exit).toBe(0);
    expect(answer).toMatchObject({
      format: 'geojson',
      encoding: 'utf-8',
      crs: 'EPSG:4526',
      layers: [
        { name: 'sound', features: 1, rejected: 0, geometryTypes: ['Polygon'], areaM2: expect.closeTo(10_000, 2) },
      ],
      issues: [],
    });
    expect(answer.layers[0].bbox).toHaveLength(4);
  });

  it('opens what is sound of a file and names what is not', async () => {
    const { exit, answer } = await inspected('partly.geojson', '--lang', 'en');
    expect(exit).toBe(1);
    expect(answer.layers).toMatchObject([{ features: 1, rejected: 1 }]);
    expect(answer.issues).toContainEqual(
      expect.objectContaining({
        code: 'geometry.empty',
        severity: 'error',
        feature: 'P2',
        message: expect.any(String),
      }),
    );
  });

  it.each([
    [['ruined.zip'], 2],
    [['nowhere.geojson'], 3],
    [[], 3],
    [['sound.geojson', '--crs', 'EPSG:99999'], 3],
    [['sound.geojson', '--crs', 'EPSG:2362'], 3],
    [['sound.geojson', '--encoding', 'klingon'], 3],
    [['sound.geojson', '--colour', 'red'], 3],
  ])('%j ends with %i', async (args, exit) => {
    expect((await runHere('inspect', ...args)).exit).toBe(exit);
  });

  it('reads a file in the system it is told', async () => {
    const { answer } = await inspected('sound.geojson', '--crs', 'EPSG:4525');
    expect(answer).toMatchObject({ crs: 'EPSG:4525', crsBy: 'chosen' });
  });
});

describe('convert', () => {
  it('writes another form in another zone that comes back the same', async () => {
    const written = await runHere('convert', 'sound.geojson', '--to', 'shp', '--crs', 'EPSG:4547', '--out', 'out.zip');
    expect(written.exit).toBe(0);
    const { answer } = await inspected('out.zip');
    expect(answer).toMatchObject({
      format: 'shapefile',
      crs: 'EPSG:4547',
      layers: [{ features: 1, fields: ['id', '名称'] }],
    });
    expect(answer.layers[0].areaM2).toBeCloseTo(10_000, 1);
  });

  it('draws the rows of a table that say where they lie, and names the others', async () => {
    const { exit, err } = await runHere(
      'convert',
      'list.csv',
      '--to',
      'geojson',
      '--out',
      'list.geojson',
      '--lang',
      'en',
    );
    expect(exit).toBe(1);
    expect(err.join('\n')).toContain('Row 3');
    const back = JSON.parse(readFileSync(join(place, 'list.geojson'), 'utf8'));
    expect(back.features).toMatchObject([
      { geometry: { type: 'Point', coordinates: [112.83, 23.29] }, properties: { name: '甲' } },
    ]);
  });

  it.each([
    [['sound.geojson', '--to', 'geojson'], 3],
    [['sound.geojson', '--out', 'x.json'], 3],
    [['sound.geojson', '--to', 'mid', '--out', 'x'], 3],
    [['sound.geojson', 'partly.geojson', '--to', 'geojson', '--out', 'x'], 3],
    [['ruined.zip', '--to', 'geojson', '--out', 'x'], 2],
    [['partly.geojson', '--to', 'geojson', '--out', 'partly-out.geojson'], 1],
  ])('%j ends with %i', async (args, exit) => {
    expect((await runHere('convert', ...args)).exit).toBe(exit);
  });
});

describeShared('a boundary file of Zhaoqing', () => {
  it('goes out in its own dialect byte for byte', async () => {
    const file = sharedFile('data/real/boundary-txt/zhaoqing_multi_gbk_crlf.txt') ?? '';
    expect((await runHere('convert', file, '--to', 'txt', '--out', 'back.txt')).exit).toBe(0);
    expect(readFileSync(join(place, 'back.txt')).equals(readFileSync(file))).toBe(true);
  });
});
