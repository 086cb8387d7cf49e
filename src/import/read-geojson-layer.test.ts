import { describe, expect, it } from 'vitest';
import { readGeojsonLayer } from './read-geojson-layer.ts';

const point = (lon: number, lat: number) => ({ type: 'Point', coordinates: [lon, lat] });
const feature = (id: unknown, geometry: unknown, properties: unknown = {}) => ({
  type: 'Feature',
  id,
  properties,
  geometry,
});
const read = (features: unknown, more: object = {}) =>
  readGeojsonLayer('a.geojson', JSON.stringify({ type: 'FeatureCollection', features, ...more }, null, 1));
const codes = ({ issues }: { issues: readonly { code: string }[] }) => issues.map(({ code }) => code);

describe('a GeoJSON file', () => {
  it('gives its sound features and names the others', () => {
    const layer = read([feature('p-1', point(112, 23)), feature('p-2', point(23, 112)), feature(7, point(112, 24))]);
    expect(layer.features.map(({ id }) => id)).toEqual(['p-1', '7']);
    expect(layer.count).toBe(3);
    expect(layer.issues).toEqual([
      {
        code: 'geometry.swapped',
        severity: 'error',
        file: 'a.geojson',
        feature: 'p-2',
        field: 'geometry.coordinates',
        values: { lon: 23, lat: 112, line: 16 },
      },
    ]);
  });

  it('says once that a whole file is in metres', () => {
    const layer = read([feature('p-1', point(37_620_000, 2_543_000)), feature('p-2', point(37_620_100, 2_543_000))]);
    expect(codes(layer)).toEqual(['layer.metres.plane']);
    expect(layer.issues[0]?.values).toMatchObject({ epsg: 4525, zone: 37 });
    const northFirst = read([
      feature('p-1', point(2_543_000, 37_620_000)),
      feature('p-2', point(2_543_000, 37_620_100)),
    ]);
    expect(codes(northFirst)).toEqual(['layer.metres.northFirst']);
    const unnamed = read([feature('p-1', point(248_000, 2_740_000)), feature('p-2', point(248_100, 2_740_000))]);
    expect(codes(unnamed)).toEqual(['layer.metres']);
  });

  it.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', []],
    ['EPSG:4326', []],
    ['urn:ogc:def:crs:EPSG::4490', []],
    ['urn:ogc:def:crs:EPSG::3826', ['crs.unsupported']],
    ['EPSG:4547', ['crs.unsupported']],
  ])('in the system %s: %j', (name, issues) => {
    expect(codes(read([feature('p-1', point(112, 23))], { crs: { type: 'name', properties: { name } } }))).toEqual(
      issues,
    );
  });

  it.each([
    ['a list of properties', feature('x', point(112, 23), []), 'geojson.properties'],
    ['text as properties', feature('x', point(112, 23), 'none'), 'geojson.properties'],
    ['an id that is an object', feature({}, point(112, 23)), 'geojson.id'],
    ['null', null, 'geojson.notFeature'],
    ['a bare geometry', point(112, 23), 'geojson.notFeature'],
  ])('refuses %s as a feature', (_, broken, code) => {
    const layer = read([broken, feature('ok', point(112, 23))]);
    expect(codes(layer)).toEqual([code]);
    expect(layer.features.map(({ id }) => id)).toEqual(['ok']);
  });

  it('keeps what only breaks the letter of the standard, and says so', () => {
    const layer = read([{ ...feature('x', point(112, 23)), bbox: [1, 2] }]);
    expect(layer.features).toHaveLength(1);
    expect(layer.issues).toMatchObject([
      { code: 'geojson.standard', feature: 'x', values: { library: 'check-geojson' } },
    ]);
  });

  it('finds a member written twice', () => {
    const layer = readGeojsonLayer('a.geojson', '{"type":"FeatureCollection","features":[],"features":[]}');
    expect(codes(layer)).toEqual(['geojson.standard']);
  });

  it('sums up a flood of one kind', () => {
    const layer = read(Array.from({ length: 80 }, (_, at) => feature(`p-${at}`, null)));
    expect(layer.issues).toHaveLength(51);
    expect(layer.issues.at(-1)).toMatchObject({
      code: 'geojson.more',
      values: { count: 30, kind: 'geometry.missing' },
    });
  });

  it.each([
    '',
    ' ',
    '42',
    '"text"',
    'true',
    '[]',
    '{}',
    '{"type":"Topology"}',
    '{"type":"FeatureCollection"}',
    '\u0000',
  ])('that is %j gives one error and no crash', (text) => {
    const layer = readGeojsonLayer('a.geojson', text);
    expect(layer.features).toEqual([]);
    expect(layer.issues).toMatchObject([{ severity: 'error', file: 'a.geojson' }]);
  });

  it('is read without its byte order mark', () => {
    expect(readGeojsonLayer('a.geojson', '\uFEFF{"type":"FeatureCollection","features":[]}').issues).toEqual([]);
  });
});
