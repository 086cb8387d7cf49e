import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Crs } from '../../../geometry/crs/crs.ts';
import type { PlanePosition } from '../../../geometry/shapes.ts';
import { surveyPlane } from '../../../geometry/survey-plane.ts';
import { inspectFiles } from '../../../import/inspect/inspect-files.ts';
import type { LayerWriteOptions, OutFeature } from '../layer-format.ts';
import { writeDxf } from './write-dxf.ts';

const plane = surveyPlane({ kind: 'cgcs2000-3deg', zone: 38 });
const zone38: Crs = { kind: 'plane', plane: { kind: 'cgcs2000-3deg', zone: 38 } };
const options = (more: Partial<LayerWriteOptions> = {}): LayerWriteOptions => ({
  crs: zone38,
  encoding: 'utf-8',
  ...more,
});

const square = (east: number, north: number, side: number): readonly PlanePosition[] => [
  [east, north],
  [east + side, north],
  [east + side, north + side],
  [east, north + side],
  [east, north],
];
const area = (id: string, ...rings: readonly (readonly PlanePosition[])[]): OutFeature => ({
  id,
  name: id,
  shape: { type: 'Polygon', coordinates: rings.map((ring) => ring.map((at) => plane.toLonLat(at))) },
  properties: {},
});
const hole = (east: number, north: number, side: number) => [...square(east, north, side)].reverse();

describe('DXF', () => {
  it.each(['utf-8', 'gb18030'] as const)(
    'comes back as it went in %s: layers, outlines to 0.1 mm, names',
    async (encoding) => {
      await fc.assert(
        fc.asyncProperty(
          fc.uniqueArray(
            fc.record({
              cell: fc.integer({ min: 0, max: 50 }),
              side: fc.integer({ min: 20, max: 900 }),
              hole: fc.boolean(),
            }),
            {
              minLength: 1,
              maxLength: 5,
              selector: ({ cell }) => cell,
            },
          ),
          async (all) => {
            const features = all.map(({ cell, side, hole: hasHole }) => {
              const east = 38_380_000.123456 + cell * 1000;
              const rings = [square(east, 2_583_000.654321, side), ...(hasHole ? [hole(east + 5, 2_583_005, 10)] : [])];
              return area(`地块-${cell}`, ...rings);
            });
            const { bytes } = await writeDxf([{ name: '甲区', features }], options({ encoding }));
            const { sources } = await inspectFiles([{ name: 'a.dxf', bytes }], {});
            const [source] = sources;
            expect(source?.crs).toMatchObject({ crs: zone38 });
            expect(source?.encoding?.encoding).toBe(encoding);
            const layer = source?.layers.find(({ name }) => name === '甲区');
            expect(layer?.features.map(({ label }) => label)).toEqual(features.map(({ name }) => name));
            layer?.features.forEach(({ shape }, at) => {
              const wanted = features[at]?.shape;
              if (shape.type !== 'Polygon' || wanted?.type !== 'Polygon') throw new Error(shape.type);
              expect(shape.coordinates.map((ring) => ring.length)).toEqual(
                wanted.coordinates.map((ring) => ring.length),
              );
              shape.coordinates.flat().forEach((position, i) => {
                const [east, north] = plane.toPlane(position);
                const [e, n] = plane.toPlane(wanted.coordinates.flat()[i] as never);
                expect(Math.hypot(east - e, north - n)).toBeLessThan(1e-4);
              });
            });
          },
        ),
        { numRuns: 15 },
      );
    },
  );

  it('says what it cannot carry', async () => {
    const features = [
      { ...area('A', square(38383000, 2583000, 100), hole(38383010, 2583010, 10)), properties: { 用途: '工业' } },
    ];
    const { issues } = await writeDxf([{ name: 'a/b', features }], options());
    expect(issues.map(({ code, values }) => [code, values])).toEqual([
      ['out.dxf.holes', { count: 1 }],
      ['out.dxf.attributes', { list: '用途' }],
      ['out.dxf.layerName', { list: 'a/b' }],
    ]);
  });

  it('is not written in degrees', async () => {
    const written = await writeDxf(
      [{ name: 'a', features: [] }],
      options({ crs: { kind: 'lonLat', datum: 'cgcs2000' } }),
    );
    expect(written).toMatchObject({ bytes: new Uint8Array(), issues: [{ code: 'out.dxf.degrees' }] });
  });

  it('writes lines and points, and texts as texts', async () => {
    const line: OutFeature = {
      ...area('L', square(0, 0, 1)),
      shape: {
        type: 'LineString',
        coordinates: [plane.toLonLat([38383000, 2583000]), plane.toLonLat([38383100, 2583000])],
      },
    };
    const point: OutFeature = {
      ...line,
      id: 'P',
      name: '桩',
      shape: { type: 'Point', coordinates: plane.toLonLat([38383000, 2583000]) },
    };
    const note: OutFeature = { ...point, properties: { text: '注' } };
    const { bytes } = await writeDxf([{ name: 'a', features: [line, point, note] }], options());
    const { sources } = await inspectFiles([{ name: 'a.dxf', bytes }], {});
    expect(sources[0]?.layers.map(({ name, features }) => [name, features.map(({ shape }) => shape.type)])).toEqual([
      ['a', ['LineString', 'Point', 'Point']],
      ['a_TEXT', ['Point']],
    ]);
    const text = new TextDecoder().decode(bytes);
    expect(text).toMatch(/^0\r\nSECTION\r\n2\r\nHEADER\r\n9\r\n\$ACADVER\r\n1\r\nAC1021\r\n/);
    const handles = [...text.matchAll(/\r\n5\r\n([0-9A-F]+)\r\n/g)].map(([, handle]) => handle);
    expect(new Set(handles).size).toBe(handles.length);
  });
});
