import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { openPlainFiles, type PlainOpening } from '../../../test/open-plain-files.ts';
import { describeShared, sharedFile } from '../../../test/shared-data.ts';
import type { Park } from '../../domain/park.ts';
import { ellipsoidalAreaM2 } from '../../geometry/ellipsoidal-area.ts';
import { m2FromMu } from '../../quantities/area-units.ts';
import { readTable } from '../read-table.ts';

const pathOf = (path: string): string => sharedFile(`data/real/${path}`) ?? '';
const read = (path: string): { name: string; text: string } => ({
  name: basename(path),
  text: readFileSync(pathOf(path), 'utf8'),
});
const expected = (path: string): readonly Readonly<Record<string, string>>[] =>
  readTable(path, readFileSync(pathOf(path), 'utf8'), []).rows.map(({ cells }) => cells);
const osm = (town: string): { name: string; text: string }[] =>
  readdirSync(pathOf('osm'))
    .filter((file) => file.startsWith(town) && file.endsWith('.geojson'))
    .map((file) => read(`osm/${file}`));

interface Opened extends PlainOpening {
  readonly park: Park;
}

async function open(files: readonly { name: string; text: string }[]): Promise<Opened> {
  const { park, ...rest } = await openPlainFiles(files);
  if (!park) throw new Error('no park');
  return { ...rest, park };
}

const countBy = <T>(items: readonly T[], keyOf: (item: T) => string): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const item of items) counts[keyOf(item)] = (counts[keyOf(item)] ?? 0) + 1;
  return counts;
};

describeShared('Baltimore port, dropped as it is', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(osm('baltimore'));
  });

  it('has the parcels by status', () => {
    const { park } = opened;
    expect(countBy(park.parcels, ({ status }) => status)).toEqual({ developed: 39, leveled: 12, planned: 6 });
    expect(park.name).toBe('baltimore');
    expect(park.plane.kind).toBe('local-tm');
  });

  it('has facilities, roads and scenery', () => {
    const { park } = opened;
    expect(countBy(park.facilities, ({ kind }) => kind)).toEqual({ interchange: 18, substation: 3, railway: 603 });
    expect(park.roads).toHaveLength(1745);
    expect(countBy(park.roads, (road) => road.class)).toEqual({
      expressway: 99,
      link: 11,
      ramp: 93,
      arterial: 324 + 201 + 52 + 9,
      collector: 122,
      street: 797 + 37,
    });
    expect(park.backdrop).toHaveLength(603);
  });

  it('reads speeds in miles, one-way roads and bridges', () => {
    const { park } = opened;
    expect(park.roads.filter(({ speedKmh }) => speedKmh && Math.abs(speedKmh - 88.51392) < 1e-9)).toHaveLength(69);
    // 829 say yes and 5 say -1; some motorways say nothing and are one way by their class.
    expect(park.roads.filter(({ oneWay }) => oneWay).length).toBeGreaterThanOrEqual(834);
    expect(park.roads.filter(({ bridge }) => bridge).length).toBeGreaterThanOrEqual(99);
  });

  it('measures as the independent tools do', () => {
    const { park } = opened;
    const areas = new Map(
      expected('osm/baltimore_expected_areas.csv').map((row) => [row.osm_id, row.geodesic_area_m2]),
    );
    for (const { id, shape } of park.parcels) {
      const known = Number(areas.get(id));
      expect(Math.abs(ellipsoidalAreaM2(shape) - known)).toBeLessThan(0.06 + known * 1e-6);
    }
  });

  it('says what it left out, and nothing is an error', () => {
    const { issues } = opened;
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'plain.status.unmapped',
        file: 'baltimore_landuse.geojson',
        values: { field: 'landuse', values: 'retail (39), commercial (25), railway (7), depot (1)', count: 72 },
      }),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'plain.layer.ignored', file: 'baltimore_power_lines.geojson' }),
    );
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'layer.empty', file: 'baltimore_water_utilities.geojson' }),
    );
  });
});

describeShared('Bayreuth north, points and polygons mixed', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await open(osm('bayreuth'));
  });

  it('has its parcels and facilities', () => {
    const { park, issues } = opened;
    expect(countBy(park.parcels, ({ status }) => status)).toEqual({ developed: 10, leveled: 1, planned: 3 });
    expect(countBy(park.facilities, ({ kind }) => kind)).toEqual({
      interchange: 7,
      substation: 15,
      railway: 17,
      sewageWorks: 13,
      waterWorks: 2,
    });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'plain.kind.unmapped', file: 'bayreuth_north_water_utilities.geojson' }),
    );
  });
});

describeShared('Hsinchu Science Park', () => {
  const file = 'parcels/tw_hsinchu_science_park_J0302_wgs84.geojson';
  let opened: Opened;
  beforeAll(async () => {
    opened = await open([read(file)]);
  });
  const rows = expected('parcels/tw_hsinchu_science_park_J0302_expected.csv');

  it('has 142 zones with class, ratio and stated area', () => {
    const { park, inspection } = opened;
    expect(park.parcels).toHaveLength(142);
    for (const [index, row] of rows.entries()) {
      const parcel = park.parcels[index]!;
      expect(parcel.landUse ?? '').toBe(row.zone ?? '');
      expect(parcel.farMax).toBe(row.floor_area_ratio_pct ? Number(row.floor_area_ratio_pct) / 100 : undefined);
      expect(m2FromMu(parcel.statedMu!)).toBeCloseTo(Number(row.declared_area_m2), 6);
      const known = Number(row.geodesic_area_m2_wgs84);
      expect(Math.abs(ellipsoidalAreaM2(parcel.shape) - known)).toBeLessThan(0.1 + known * 1e-5);
      expect(parcel.extra).toHaveProperty('計畫區', 'J0302');
    }
    expect(inspection.mapping.layers[basename(file)]).toMatchObject({
      statedArea: { field: '參考面', unit: 'm2' },
      far: { field: '容積率', scale: 0.01 },
    });
  });

  it('gives every zone a name of its own and says that the status is assumed', () => {
    const { park, issues } = opened;
    expect(new Set(park.parcels.map(({ name }) => name)).size).toBe(142);
    expect(issues.map(({ code }) => code)).toContain('plain.status.assumed');
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('comes the same from the projected file, which states its system', async () => {
    const { park } = opened;
    const projected = await open([read('parcels/tw_hsinchu_science_park_J0302_epsg3826.geojson')]);
    expect(projected.park.parcels).toHaveLength(142);
    projected.park.parcels.forEach(({ shape }, at) => {
      const known = ellipsoidalAreaM2(park.parcels[at]!.shape);
      expect(Math.abs(ellipsoidalAreaM2(shape) - known)).toBeLessThan(0.1 + known * 1e-5);
    });
  });
});

describeShared('parcels of other land registers', () => {
  it('opens the plots of Zhaoqing in their own zone, hectares understood', async () => {
    const { park, issues } = await open([read('parcels/cn_zhaoqing_plots_lonlat.geojson')]);
    expect(park.parcels).toHaveLength(7);
    expect(park.plane).toEqual({ kind: 'cgcs2000-3deg', zone: 38 });
    expect(park.parcels[0]).toMatchObject({ id: '44120000120', name: '44120000120' });
    expect(m2FromMu(park.parcels[0]!.statedMu!)).toBeCloseTo(26_708, 6);
    expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('opens the cadastre of Luxiol', async () => {
    const { park } = await open([read('parcels/fr_luxiol_ZI_parcels_wgs84.geojson')]);
    expect(park.parcels).toHaveLength(46);
    expect(park.parcels[0]).toMatchObject({ id: '354000ZI0051', name: '51' });
    expect(m2FromMu(park.parcels[0]!.statedMu!)).toBeCloseTo(134_466, 6);
  });

  it('opens the 162 zones of Xinying', async () => {
    const { park } = await open([read('parcels/tw_xinying_interchange_R0301_wgs84.geojson')]);
    expect(park.parcels).toHaveLength(162);
  });
});
