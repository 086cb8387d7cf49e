import { describe, expect, it } from 'vitest';
import { positionAt, rectangleAt } from '../../../test/builders/local-frame.ts';
import { openPlainFiles } from '../../../test/open-plain-files.ts';

/** The proposal for one layer of 200 m squares (60 mu, 4 ha) with these attributes. */
async function propose(file: string, ...properties: readonly Record<string, unknown>[]) {
  const features = properties.map((each, at) => ({
    type: 'Feature',
    properties: each,
    geometry: rectangleAt(at * 300, 0, 200, 200),
  }));
  const text = JSON.stringify({ type: 'FeatureCollection', features });
  return (await openPlainFiles([{ name: file, text }])).inspection.mapping.layers[file];
}

const pointLayer = (properties: object) => ({
  name: 'points.geojson',
  text: JSON.stringify({ type: 'Feature', properties, geometry: { type: 'Point', coordinates: positionAt(0, 0) } }),
});

describe('the proposed mapping', () => {
  it.each([
    ['面积', '60', 'mu'],
    ['用地面积', '4', 'ha'],
    ['declared_area', '40,000', 'm2'],
    ['Area', 9.88, 'acre'],
  ] as const)('finds the unit of %s by measuring', async (field, value, unit) => {
    expect(await propose('land.geojson', { [field]: value })).toMatchObject({ statedArea: { field, unit } });
  });

  it('does not take what a program measured for a statement', async () => {
    expect(await propose('land.geojson', { Shape_Area: 40_000 })).not.toHaveProperty('statedArea');
  });

  it('tells a ratio from per cent', async () => {
    expect(await propose('land.geojson', { 容积率: 2.5 })).toMatchObject({ far: { field: '容积率', scale: 1 } });
    expect(await propose('land.geojson', { 容積率: '200' })).toMatchObject({ far: { field: '容積率', scale: 0.01 } });
  });

  it('reads Chinese statuses and parties', async () => {
    expect(
      await propose('地块.geojson', { 状态: '已平整', 片区: '东片区', 入驻企业: '某企业' }, { 状态: '规划' }),
    ).toMatchObject({
      role: 'parcels',
      status: { by: 'field', field: '状态', values: { 已平整: 'leveled', 规划: 'planned' } },
      districtField: '片区',
      occupierField: '入驻企业',
    });
  });

  it('takes polygons of nobody’s tags as parcels and a named red line as a zone', async () => {
    expect(await propose('land.geojson', { a: 1 })).toMatchObject({
      role: 'parcels',
      status: { by: 'all', value: 'planned' },
    });
    expect(await propose('生态红线.geojson', { a: 1 })).toMatchObject({
      role: 'zones',
      kind: { value: 'redLine' },
      effect: 'forbid',
    });
  });

  it('knows facilities by their tags and leaves unknown points alone', async () => {
    const { mapping } = (await openPlainFiles([pointLayer({ amenity: 'fire_station' })])).inspection;
    expect(mapping.layers['points.geojson']).toMatchObject({ role: 'facilities' });
    const unknown = (await openPlainFiles([pointLayer({ a: 1 })])).inspection.mapping;
    expect(unknown.layers['points.geojson']).toEqual({ role: 'ignore' });
  });
});
