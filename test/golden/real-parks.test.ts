import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Assessment } from '../../src/domain/assessment.ts';
import type { Park } from '../../src/domain/park.ts';
import type { Project } from '../../src/domain/project.ts';
import { assessPark } from '../../src/engine/assess-park.ts';
import { prepareEngine } from '../../src/engine/prepare-engine.ts';
import { proposePlacement } from '../../src/engine/propose-placement.ts';
import { rankSites } from '../../src/engine/rank-sites.ts';
import { readTable } from '../../src/import/read-table.ts';
import { openPlainFiles } from '../open-plain-files.ts';
import { describeShared, sharedFile } from '../shared-data.ts';

/** The engine on land nobody here drew, against answers made with other tools (GDAL, PROJ, GEOS): to 0.1 %. */
const agreement = 0.001;

const pathOf = (path: string): string => sharedFile(`data/real/${path}`) ?? '';
const rowsOf = (path: string) => readTable(path, readFileSync(pathOf(path), 'utf8'), []).rows.map(({ cells }) => cells);

async function open(paths: readonly string[]): Promise<Park> {
  const files = paths.map((path) => ({ name: basename(path), text: readFileSync(pathOf(path), 'utf8') }));
  const { park } = await openPlainFiles(files);
  if (!park) throw new Error('no park');
  return park;
}

const warehouse: Project = {
  id: 'warehouse',
  name: 'Warehouse',
  industry: 'logistics',
  origin: 'user',
  demand: {
    carrier: 'land',
    landMu: 20,
    proximity: [{ kind: 'interchange', along: 'road', maxMetres: 3_000, must: true }],
  },
  promise: {},
};

const off = (measured: number, known: number): number => Math.abs(measured - known) / Math.max(1, Math.abs(known));

describeShared('Baltimore port, assessed', () => {
  let park: Park;
  let assessment: Assessment;
  beforeAll(async () => {
    await prepareEngine();
    const folder = dirname(pathOf('osm/baltimore_landuse.geojson'));
    const names = readdirSync(folder).filter((each) => each.startsWith('baltimore_') && each.endsWith('.geojson'));
    park = { ...(await open(names.map((each) => `osm/${each}`))), projects: [warehouse] };
    assessment = assessPark(park);
  }, 120_000);
  const ledger = (id: string | undefined) => assessment.parcels.find((each) => each.parcelId === id);

  it('has the areas of its expected table', () => {
    const known = rowsOf('osm/baltimore_expected_areas.csv').filter((row) => ledger(row.osm_id));
    expect(known).toHaveLength(57);
    for (const row of known) {
      const area = Number(row.geodesic_area_m2);
      // The table is rounded to 0.1 m².
      expect(Math.abs(ledger(row.osm_id)!.areaEllipsoidalM2 - area)).toBeLessThan(0.06 + area * 1e-6);
      expect(off(ledger(row.osm_id)!.areaM2, area)).toBeLessThan(agreement);
    }
  });

  it('has the nearest junction, substation and track of its expected table', () => {
    const known = rowsOf('osm/baltimore_expected_proximity.csv').filter((row) => ledger(row.osm_id));
    expect(known).toHaveLength(57);
    for (const row of known) {
      const { nearest } = ledger(row.osm_id)!;
      expect(off(nearest.interchange!.metres, Number(row.motorway_junction_edge_m))).toBeLessThan(agreement);
      expect(nearest.interchange!.id).toContain(row.motorway_junction_edge_osm_id);
      expect(off(nearest.substation!.metres, Number(row.substation_edge_m))).toBeLessThan(agreement);
      expect(nearest.substation!.id).toContain(row.substation_edge_osm_id);
      expect(off(nearest.railway!.metres, Number(row.rail_edge_m))).toBeLessThan(agreement);
    }
  });

  it('drives at least as far as it flies', () => {
    for (const { nearest } of assessment.parcels) {
      for (const near of Object.values(nearest)) {
        if (near.roadMetres !== null) expect(near.roadMetres).toBeGreaterThanOrEqual(near.metres - 0.01);
      }
    }
  });

  it('ranks and books land for a warehouse', () => {
    const { sites } = rankSites(park, 'warehouse');
    expect(sites.map((each) => each.rank)).toEqual(sites.map((_, index) => index + 1));
    expect(sites.every((each) => each.score === null || Number.isFinite(each.score))).toBe(true);
    const best = sites[0]!;
    expect(['pass', 'conditional']).toContain(best.verdict);
    const proposal = proposePlacement(park, 'warehouse', best.site);
    expect(proposal).toMatchObject({ kind: 'land', parcelId: best.site.id });
    if (proposal.kind === 'land') expect(proposal.areaM2).toBeCloseTo((20 * 10_000) / 15, 0);
  });

  it('leaves what nobody stated unknown', () => {
    const power = assessment.capacity.find((each) => each.id === 'resource.power');
    expect(power).toMatchObject({ capacity: null, left: null });
    expect(assessment.parcels.every((each) => each.statedM2 === null && each.floorCapacityM2 === null)).toBe(true);
  });
});

describeShared('Hsinchu Science Park, assessed', () => {
  let park: Park;
  let assessment: Assessment;
  const rows = () => rowsOf('parcels/tw_hsinchu_science_park_J0302_expected.csv');
  beforeAll(async () => {
    await prepareEngine();
    park = await open(['parcels/tw_hsinchu_science_park_J0302_wgs84.geojson']);
    assessment = assessPark(park);
  }, 120_000);

  it('flags the ten wrong declared areas and no other', () => {
    const flagged = assessment.parcels.flatMap((each, index) => (each.statedMismatch ? [index] : []));
    expect(flagged).toEqual([6, 13, 15, 16, 18, 30, 51, 68, 78, 130]);
  });

  it('carries area × floor-area ratio', () => {
    for (const [index, row] of rows().entries()) {
      const found = assessment.parcels[index]!;
      const planar = Number(row.planar_area_m2_epsg3826);
      // The file has eight decimals (1 mm): round a strip of 26 m² and 60 m of border that is 0.05 m².
      expect(Math.abs(found.areaM2 - planar)).toBeLessThan(0.1 + agreement * planar);
      const ratio = row.floor_area_ratio_pct ? Number(row.floor_area_ratio_pct) / 100 : null;
      if (ratio === null) expect(found.floorCapacityM2).toBeNull();
      else {
        const known = planar * ratio;
        expect(Math.abs(found.floorCapacityM2! - known)).toBeLessThan(0.3 + agreement * known);
      }
    }
  });

  it('has nothing near, and says so by leaving it out', () => {
    expect(assessment.parcels.every((each) => Object.keys(each.nearest).length === 0)).toBe(true);
    expect(assessment.parcels.every((each) => each.nearestRoadM === null)).toBe(true);
  });
});

describeShared('the plots of Zhaoqing, assessed', () => {
  it('agree with what they declare, in their own zone', async () => {
    await prepareEngine();
    const park = await open(['parcels/cn_zhaoqing_plots_lonlat.geojson']);
    expect(park.plane).toEqual({ kind: 'cgcs2000-3deg', zone: 38 });
    const stated = assessPark(park).parcels.filter((each) => each.statedM2 !== null);
    expect(stated.length).toBeGreaterThan(0);
    for (const each of stated) {
      expect(each.statedMismatch).toBeNull();
      expect(Math.abs(each.areaM2 - each.statedM2!)).toBeLessThan(0.6);
    }
  });
});
