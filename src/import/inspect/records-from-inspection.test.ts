import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../formats/source-file.ts';
import { proposeTableMapping } from '../tables/propose-table-mapping.ts';
import { inspectFiles } from './inspect-files.ts';
import { broughtLayers, parkFromInspection } from './records-from-inspection.ts';
import { tableKey } from './review-mapping.ts';

const file = (name: string, text: string): SourceFile => ({ name, bytes: new TextEncoder().encode(text) });
const plot = (id: string, west: number) => ({
  type: 'Feature',
  id,
  properties: { 地块编号: id },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [west, 23],
        [west + 0.001, 23],
        [west + 0.001, 23.001],
        [west, 23.001],
        [west, 23],
      ],
    ],
  },
});
const land = (name: string, ...features: readonly object[]) =>
  file(name, JSON.stringify({ type: 'FeatureCollection', features }));
const projects = file('招商项目.csv', '项目名称,用地需求（亩）,总投资（亿元）\n阀门制造,45,3.2\n电池回收,60,5\n');
const register = file('地块台账.csv', '地块编号,用地性质,面积（亩）\nA-1,100101,17.1\nZ-9,100101,20\n');

async function inspected(...files: readonly SourceFile[]) {
  const found = await inspectFiles(files);
  const tables = found.sources.flatMap(({ name, tables: own }) =>
    own.map((table) => [tableKey(name, table.name), proposeTableMapping(table, name)] as const),
  );
  return { found, mapping: { ...found.mapping, tables: Object.fromEntries(tables) } };
}

describe('what files make', () => {
  it('is a park with the projects of a table among them', async () => {
    const { found, mapping } = await inspected(land('land.geojson', plot('A-1', 113), plot('A-2', 113.002)), projects);
    const { park } = parkFromInspection(found, mapping);
    expect(park?.parcels.map(({ id }) => id)).toEqual(['A-1', 'A-2']);
    expect(park?.projects.map(({ name }) => name)).toEqual(['阀门制造', '电池回收']);
  });

  it('joins the rows of a register to the outlines that come with it', async () => {
    const { found, mapping } = await inspected(land('land.geojson', plot('A-1', 113)), register);
    const { park, issues } = parkFromInspection(found, mapping);
    expect(park?.parcels).toHaveLength(1);
    expect(park?.parcels[0]).toMatchObject({ id: 'A-1', statedMu: 17.1, landUse: '100101' });
    // The row without an outline is not forgotten.
    expect(issues).toContainEqual(expect.objectContaining({ code: 'table.site.noOutline', feature: '#3' }));
  });

  it('without land is no park, and says so', async () => {
    const { found, mapping } = await inspected(projects);
    const { park, issues } = parkFromInspection(found, mapping);
    expect(park).toBeNull();
    expect(issues.map(({ code }) => code)).toContain('plain.noParcels');
  });

  it('is one layer to be compared where several files bring it, and what import made up is told', async () => {
    const first = await inspected(land('land.geojson', plot('A-1', 113)));
    const { park } = parkFromInspection(first.found, first.mapping);
    if (!park) throw new Error('one plot is a park');
    const { found, mapping } = await inspected(
      land('west.geojson', plot('A-1', 113)),
      land('east.geojson', plot('A-3', 113.004)),
      projects,
    );
    const { layers } = broughtLayers(found, mapping, park);
    expect(layers.map(({ layer, records }) => [layer, records.length])).toEqual([
      ['parcels', 2],
      ['projects', 2],
    ]);
    expect(layers[0]?.file).toBe('west.geojson, east.geojson');
    expect(layers[0]?.assumed).toContain('status');
    expect([...(layers[0]?.madeIds ?? [])]).toEqual([]);
  });
});
