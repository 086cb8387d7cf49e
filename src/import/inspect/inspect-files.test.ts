import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeShared, sharedFile } from '../../../test/shared-data.ts';
import { gcj02OfTrue } from '../../geometry/gcj02.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { AreaShape, LonLat } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { SourceFile } from '../formats/source-file.ts';
import { inspectFiles } from './inspect-files.ts';

const textFile = (name: string, text: string): SourceFile => ({ name, bytes: new TextEncoder().encode(text) });
const real = (path: string): SourceFile => ({
  name: basename(path),
  bytes: readFileSync(sharedFile(`data/real/${path}`) ?? ''),
});
const square = (at: readonly [number, number], side: number) => ({
  type: 'Polygon',
  coordinates: [
    [at, [at[0] + side, at[1]], [at[0] + side, at[1] + side], [at[0], at[1] + side], at].map(([x, y]) => [x, y]),
  ],
});
const collection = (geometries: readonly unknown[], more: object = {}): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    ...more,
    features: geometries.map((geometry, at) => ({
      type: 'Feature',
      id: at + 1,
      properties: { 名称: `地块${at + 1}` },
      geometry,
    })),
  });
const sole = async (file: SourceFile, wish: Parameters<typeof inspectFiles>[1] = {}) => {
  const { sources } = await inspectFiles([file], wish);
  const [source] = sources;
  if (!source) throw new Error('no source');
  return source;
};
/** Those of the first feature's first line or ring. */
const positionsOf = ({ layers }: Awaited<ReturnType<typeof sole>>): readonly LonLat[] => {
  const shape = layers[0]?.features[0]?.shape;
  if (shape?.type === 'LineString') return shape.coordinates;
  return shape?.type === 'Polygon' ? (shape.coordinates[0] ?? []) : [];
};
/** Zhaoqing, in zone 38. */
const near = { centre: [112.83, 23.29] as LonLat, landmarks: [] };
const zone38 = surveyPlane({ kind: 'cgcs2000-3deg', zone: 38 });
const inZone38 = { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38 } };
const [east, north] = [38_380_400, 2_577_200];

describe('the system of a file', () => {
  it('is told by the zone number before the easting', async () => {
    const source = await sole(textFile('a.geojson', collection([square([east, north], 100)])));
    expect(source.crs).toMatchObject({ kind: 'proposed', crs: inZone38 });
    expect(source.swapAxes).toBe(false);
    const [parcel] = source.layers[0]?.features ?? [];
    // A hectare is a hectare, wherever it came from.
    expect(planarAreaM2(zone38.areaToPlane(parcel?.shape as AreaShape))).toBeCloseTo(10_000, 2);
    expect(source.issues.map(({ code }) => code)).toContain('crs.proposed');
  });

  it('is told with the axes in a surveyor’s order', async () => {
    const [e, n] = [east, north];
    const turned = {
      type: 'Polygon',
      coordinates: [
        [
          [n, e],
          [n, e + 100],
          [n + 100, e + 100],
          [n + 100, e],
          [n, e],
        ],
      ],
    };
    const source = await sole(textFile('a.geojson', collection([turned])));
    expect(source.swapAxes).toBe(true);
    expect(source.issues.map(({ code }) => code)).toContain('crs.northFirst');
    expect(source.layers[0]?.features[0]?.shape).toMatchObject({ type: 'Polygon' });
    expect(positionsOf(source)[0]).toEqual([expect.closeTo(112.83, 2), expect.closeTo(23.29, 2)]);
  });

  it('without a zone number is told by the place of the park, and by nothing without one', async () => {
    const file = textFile('a.geojson', collection([square([380_400, north], 100)]));
    const beside = await sole(file, { near });
    expect(beside.crs).toMatchObject({
      kind: 'proposed',
      crs: { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38, zoneDigits: false } },
    });
    const alone = await sole(file);
    expect(alone.crs).toEqual({ kind: 'unknown' });
    expect(alone.issues.map(({ code }) => code)).toContain('crs.missing');
  });

  it('is the chosen one, whatever the numbers say', async () => {
    const file = textFile('a.geojson', collection([square([380_400, north], 100)]));
    const crs = { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 40, zoneDigits: false } } as const;
    const source = await sole(file, { near, choices: { 'a.geojson': { crs } } });
    expect(source.crs).toEqual({ kind: 'chosen', crs });
    expect(source.layers[0]?.features[0]?.shape).toMatchObject({ type: 'Polygon' });
  });

  it('is refused where it needs parameters, with nothing placed and nothing lost', async () => {
    const crs = { crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::2362' } } };
    const source = await sole(textFile('a.geojson', collection([square([38_380_400, north], 100)], crs)), { near });
    expect(source.crs).toMatchObject({ kind: 'refused', refusal: { kind: 'needsParameters', datum: 'xian80' } });
    expect(source.layers[0]).toMatchObject({ count: 1, features: [], kinds: { areas: 1 } });
    expect(source.issues.map(({ code }) => code)).toContain('crs.needsParameters');
  });

  it('Web Mercator eastings of the coast are not taken for a 6° zone in the west', async () => {
    const source = await sole(textFile('a.geojson', collection([square([13_358_338, 3_545_000], 100)])));
    expect(source.crs).toMatchObject({ kind: 'proposed', crs: { kind: 'webMercator' } });
  });
});

describe('the offset of a web map', () => {
  const corners: LonLat[] = Array.from({ length: 40 }, (_, at) => [
    112.1 + (at % 8) * 0.003,
    22.95 + Math.floor(at / 8) * 0.003,
  ]);
  const drawn = (moved: (at: LonLat) => LonLat) =>
    textFile('a.geojson', collection([{ type: 'LineString', coordinates: corners.map(moved) }]));
  const park = { centre: [112.1, 22.95] as LonLat, landmarks: corners };

  it('is seen against the corners of the park, and turned back on request only', async () => {
    const asIs = await sole(drawn(gcj02OfTrue), { near: park });
    expect(asIs.suggestion).toEqual({ crs: { kind: 'gcj02' } });
    expect(asIs.crs).toMatchObject({ kind: 'stated', crs: { kind: 'lonLat' } });
    expect(asIs.issues.find(({ code }) => code === 'layer.webMapOffset')?.values).toMatchObject({ turnedBack: 100 });
    const turned = await sole(drawn(gcj02OfTrue), { near: park, choices: { 'a.geojson': { crs: { kind: 'gcj02' } } } });
    positionsOf(turned).forEach(([lon, lat], at) => {
      expect(lon).toBeCloseTo(corners[at]?.[0] ?? 0, 8);
      expect(lat).toBeCloseTo(corners[at]?.[1] ?? 0, 8);
    });
    expect(turned.issues.map(({ code }) => code)).toContain('crs.turnedBack');
  });

  it('is not seen where there is none', async () => {
    expect(
      (
        await sole(
          drawn((at) => at),
          { near: park },
        )
      ).suggestion,
    ).toBeUndefined();
  });
});

describe('a heap of files', () => {
  it('keeps what is sound, says what is not, and names every file', async () => {
    const { sources, issues } = await inspectFiles([
      textFile('good.geojson', collection([square([112, 22], 0.001)])),
      textFile('broken.geojson', '{"type":"FeatureCollection","features":['),
      { name: 'photo.jpg', bytes: new Uint8Array([255, 216, 255, 224, 0, 0, 1, 2]) },
      { name: 'nothing.geojson', bytes: new Uint8Array() },
    ]);
    expect(sources.map(({ name, readable }) => [name, readable])).toEqual([
      ['good.geojson', true],
      ['broken.geojson', false],
    ]);
    expect(issues.map(({ code, file }) => [code, file])).toEqual([
      ['file.empty', 'nothing.geojson'],
      ['plain.file.unknown', 'photo.jpg'],
    ]);
  });

  it('takes the parts of a collection each by itself', async () => {
    const parts = {
      type: 'GeometryCollection',
      geometries: [
        square([112, 22], 0.001),
        {
          type: 'MultiPoint',
          coordinates: [
            [112, 22],
            [112.1, 22],
          ],
        },
      ],
    };
    const source = await sole(textFile('a.geojson', collection([parts])));
    expect(source.layers[0]?.features.map(({ label, shape }) => [label, shape.type])).toEqual([
      ['1/1', 'Polygon'],
      ['1/2', 'Point'],
      ['1/3', 'Point'],
    ]);
    expect(source.issues.map(({ code }) => code)).toContain('layer.parted');
  });

  it('lists a rejected feature with its reason and what was read of it', async () => {
    const bow = {
      type: 'Polygon',
      coordinates: [
        [
          [112, 22],
          [112.01, 22.01],
          [112.01, 22],
          [112, 22.01],
          [112, 22],
        ],
      ],
    };
    const source = await sole(textFile('a.geojson', collection([bow, square([112, 22], 0.001)])));
    expect(source.layers[0]?.features.length).toBe(1);
    expect(source.rejected).toMatchObject([
      { label: '1', geometry: bow, properties: { 名称: '地块1' }, issue: { code: 'geometry.ring.selfCrossing' } },
    ]);
  });

  it('newline-delimited: a line that is no JSON costs that line', async () => {
    const feature = (id: string) =>
      JSON.stringify({ type: 'Feature', id, properties: {}, geometry: square([112, 22], 0.001) });
    const source = await sole(textFile('a.ndjson', `${feature('a')}\n{"type":"Feature",\n\n${feature('b')}\n`));
    expect(source.format).toBe('geojsonSeq');
    expect(source.layers[0]?.features.map(({ label }) => label)).toEqual(['a', 'b']);
    expect(source.rejected).toMatchObject([{ label: '#2', issue: { code: 'json.syntax', values: { line: 2 } } }]);
  });

  it('reads a GeoJSON in GBK', async () => {
    const head = new TextEncoder().encode('{"type":"Feature","properties":{"n":"');
    const tail = new TextEncoder().encode('"},"geometry":{"type":"Point","coordinates":[112,22]}}');
    const bytes = new Uint8Array([...head, 0xb5, 0xd8, 0xbf, 0xe9, ...tail]);
    const source = await sole({ name: 'gbk.geojson', bytes });
    expect(source.layers[0]?.features[0]?.properties).toEqual({ n: '地块' });
    expect(source.encoding?.encoding).toBe('gb18030');
  });
});

describeShared('Taiwan’s zones, published with an old crs member', () => {
  it.each(['tw_hsinchu_science_park_J0302', 'tw_xinying_interchange_R0301'])(
    '%s lies where its twin in degrees lies',
    async (name) => {
      const metres = await sole(real(`parcels/${name}_epsg3826.geojson`));
      const degrees = await sole(real(`parcels/${name}_wgs84.geojson`));
      expect(metres.crs).toMatchObject({ kind: 'stated', by: 'member', crs: { kind: 'proj', name: 'EPSG:3826' } });
      const [ours, twins] = [metres.layers[0]?.features ?? [], degrees.layers[0]?.features ?? []];
      expect(ours.length).toBe(twins.length);
      expect(metres.layers[0]?.count).toBe(degrees.layers[0]?.count);
      const plane = surveyPlane({ kind: 'local-tm', lon0: 121, lat0: 0 });
      ours.forEach(({ shape }, at) => {
        const [one, other] = [shape, twins[at]?.shape].map((each) =>
          planarAreaM2(plane.areaToPlane(each as AreaShape)),
        );
        expect(Math.abs((one ?? 0) - (other ?? 0))).toBeLessThan(1);
      });
    },
  );
});
