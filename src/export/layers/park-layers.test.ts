import { expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { cgcs2000 } from '../../geometry/crs/crs.ts';
import { planeOfEpsg } from '../../geometry/plane-code.ts';
import { inspectFiles } from '../../import/inspect/inspect-files.ts';
import { layerFormats } from './layer-formats.ts';
import { parkLayers } from './park-layers.ts';

const park = buildPark();
const [first] = park.parcels;
if (!first) throw new Error('the built park has parcels');
const geojson = layerFormats.find(({ id }) => id === 'geojson');

it('keeps what a file said in its own words, with ours beside it', () => {
  const foreign = { ...first, name: '甲', extra: { name: '甲地块', 面积: 12.5, status: first.status } };
  const [layer] = parkLayers({ ...park, parcels: [foreign] }, [{ layer: 'parcels' }], () => '地块');
  expect(layer?.features[0]?.properties).toMatchObject({
    name: '甲地块',
    mutu_name: '甲',
    面积: 12.5,
    status: first.status,
  });
  expect(layer?.features[0]?.properties).not.toHaveProperty('mutu_status');
});

it('takes only what was chosen', () => {
  const [layer] = parkLayers(park, [{ layer: 'parcels', ids: new Set([first.id]) }], () => '地块');
  expect(layer?.features.map(({ id }) => id)).toEqual([first.id]);
});

it.each([4490, 4526, 4547])('comes back from GeoJSON in EPSG:%i within a tenth of a millimetre', async (epsg) => {
  const plane = planeOfEpsg(epsg);
  const layers = parkLayers(park, [{ layer: 'parcels' }], () => '地块');
  const written = await geojson?.write(layers, { crs: plane ? { kind: 'plane', plane } : cgcs2000, encoding: 'utf-8' });
  const { sources } = await inspectFiles([{ name: 'p.geojson', bytes: written?.bytes ?? new Uint8Array() }]);
  const [back] = sources[0]?.layers ?? [];
  expect(back?.features.map(({ id, properties }) => [id, properties])).toEqual(
    layers[0]?.features.map(({ id, properties }) => [id, JSON.parse(JSON.stringify(properties))]),
  );
  const numbers = (shape: unknown): number[] =>
    JSON.stringify(shape)
      .match(/-?\d+\.\d+/g)
      ?.map(Number) ?? [];
  back?.features.forEach(({ shape }, at) => {
    const wanted = numbers(park.parcels[at]?.shape);
    numbers(shape).forEach((value, index) => {
      expect(Math.abs(value - (wanted[index] ?? Number.NaN))).toBeLessThan(1e-9);
    });
  });
});
