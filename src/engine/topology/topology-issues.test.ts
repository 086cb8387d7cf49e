import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import { readDemoPark } from '../../../test/golden/read-folder.ts';
import { describeShared, sharedFile } from '../../../test/shared-data.ts';
import type { Issue } from '../../domain/issue.ts';
import { repairShapes } from '../../domain/operations/repair-shapes.ts';
import type { Parcel } from '../../domain/parcel.ts';
import type { Park } from '../../domain/park.ts';
import { loadOverlay } from '../../geometry/overlay.ts';
import { planeSpecFor } from '../../geometry/plane-spec-for.ts';
import type { AreaShape, LonLat } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { proposeRepair } from './propose-repair.ts';
import { topologyIssues } from './topology-issues.ts';

beforeAll(() => loadOverlay());

/** A park of nothing but these outlines, drawn in metres east and north of a place in Yunfu. */
const parkOf = (outlines: Readonly<Record<string, readonly (readonly [number, number])[]>>): Park => {
  const bare = buildPark();
  const plane = surveyPlane(bare.plane);
  const [east, north] = plane.toPlane(bare.centre);
  const shapeOf = (ring: readonly (readonly [number, number])[]): AreaShape =>
    plane.areaToLonLat([{ outer: ring.map(([e, n]) => [east + e, north + n] as const), holes: [] }]);
  const parcels = Object.entries(outlines).map(
    ([id, ring]): Parcel => ({ id, name: id, status: 'planned', shape: shapeOf(ring) }),
  );
  return {
    ...bare,
    parcels,
    buildings: [],
    units: [],
    zones: [],
    scenarios: bare.scenarios.map((s) => ({ ...s, placements: [] })),
  };
};
const box = (west: number, south: number, east: number, north: number) =>
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
  ] as const;
const told = (park: Park) => topologyIssues(park).map(({ code, values }) => [code, values?.name, values?.other]);
const the = (park: Park, code: string): Issue => {
  const found = topologyIssues(park).find((issue) => issue.code === code);
  if (!found?.place) throw new Error(`no issue ${code}`);
  return found;
};
/** The park after the repair of its first issue of this code. */
const repaired = (park: Park, code: string, more: { all?: boolean; chosen?: string } = {}) => {
  const answer = proposeRepair(park, { layer: 'parcels', code, place: the(park, code).place as LonLat, ...more });
  if (answer.kind !== 'repair') throw new Error(answer.reason.code);
  const result = repairShapes(park, { repair: answer });
  if (!result.ok) throw new Error(result.refused.code);
  return { park: result.next, answer, note: result.note };
};

describe('the issues of outlines', () => {
  it('are none where parcels share their border, or a road lies between', () => {
    expect(told(parkOf({ a: box(0, 0, 100, 100), b: box(100, 0, 200, 100), c: box(0, 112, 200, 200) }))).toEqual([]);
  });

  it('name two parcels that overlap, with the area and a place in it', () => {
    const park = parkOf({ a: box(0, 0, 100, 100), b: box(98, 0, 200, 100) });
    const issue = the(park, 'topology.overlap');
    expect(issue).toMatchObject({
      severity: 'warning',
      things: [
        { kind: 'parcel', id: 'a' },
        { kind: 'parcel', id: 'b' },
      ],
    });
    expect(issue.values?.area).toBeCloseTo(200, 1);
    const plane = surveyPlane(park.plane);
    const [east] = plane.toPlane(issue.place as LonLat);
    expect(east - plane.toPlane(park.centre)[0]).toBeGreaterThan(97.9);
    expect(east - plane.toPlane(park.centre)[0]).toBeLessThan(100.1);
  });
});

describe('a repair', () => {
  it('takes an overlap off the larger parcel, or off the one that is chosen, and nothing else changes', () => {
    const park = parkOf({ a: box(0, 0, 100, 100), b: box(98, 0, 250, 100), far: box(400, 0, 500, 100) });
    const proposed = repaired(park, 'topology.overlap');
    expect(proposed.answer.chosen).toBe('b');
    expect(proposed.answer.choices?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(
      proposed.answer.changes.map(({ id, beforeM2, afterM2 }) => [id, Math.round(beforeM2), Math.round(afterM2)]),
    ).toEqual([['b', 15_200, 15_000]]);
    expect(proposed.note).toMatchObject({
      code: 'note.repairShape',
      values: { thing: 'b', issue: 'topology.overlap' },
    });
    expect(told(proposed.park)).toEqual([]);
    expect(proposed.park.parcels[0]).toBe(park.parcels[0]);
    expect(proposed.park.parcels[2]).toBe(park.parcels[2]);
    const other = repaired(park, 'topology.overlap', { chosen: 'a' });
    expect(other.answer.changes.map(({ id }) => id)).toEqual(['a']);
    expect(told(other.park)).toEqual([]);
  });

  it('gives a sliver to the neighbour with the longest border to it', () => {
    const park = parkOf({ a: box(0, 0, 100, 100), b: box(100.2, 0, 200, 100) });
    expect(the(park, 'topology.gap').values?.area).toBeCloseTo(20, 1);
    const { park: next, answer } = repaired(park, 'topology.gap');
    expect(told(next)).toEqual([]);
    expect(answer.changes).toHaveLength(1);
    expect((answer.changes[0]?.afterM2 ?? 0) - (answer.changes[0]?.beforeM2 ?? 0)).toBeCloseTo(20, 1);
  });

  it('takes off a spike, drops double points and shares corners without changing an area', () => {
    const spiked = [
      [0, 0],
      [50, 0],
      [50, -30],
      [50, 0],
      [100, 0],
      [100, 100],
      [100, 100.0004],
      [0, 100],
    ] as const;
    const park = parkOf({ a: spiked, b: box(100, -50, 200, 150) });
    for (const code of ['topology.spike', 'topology.duplicatePoint', 'topology.tJunction']) {
      const { park: next, answer } = repaired(park, code);
      expect(told(next).map(([each]) => each)).not.toContain(code);
      for (const { beforeM2, afterM2 } of answer.changes) expect(Math.abs(afterM2 - beforeM2)).toBeLessThan(0.1);
    }
  });

  it('resolves a crossing into simple parts, mends all of a kind at once, and says what each costs', () => {
    const bow = (west: number) =>
      [
        [west, 0],
        [west + 100, 0],
        [west, 100],
        [west + 100, 100],
      ] as const;
    const park = parkOf({ a: bow(0), b: bow(300), c: box(600, 0, 700, 100) });
    const one = repaired(park, 'topology.selfCrossing');
    expect(one.answer.changes).toHaveLength(1);
    expect(one.answer.changes[0]?.afterM2).toBeCloseTo(5000, 0);
    const all = repaired(park, 'topology.selfCrossing', { all: true });
    expect(all.answer).toMatchObject({ mended: 2, left: 0 });
    expect(all.note.code).toBe('note.repairShapes');
    expect(told(all.park)).toEqual([]);
  });

  it('is refused where a parcel would lose all its land, and where the park has changed since', () => {
    const park = parkOf({ a: box(0, 0, 100, 100), inside: box(20, 20, 40, 40) });
    const place = the(park, 'topology.overlap').place as LonLat;
    expect(proposeRepair(park, { layer: 'parcels', code: 'topology.overlap', place, chosen: 'inside' })).toEqual({
      kind: 'refused',
      reason: { code: 'refused.repair.nothingLeft', values: {} },
    });
    const { answer } = repaired(park, 'topology.overlap');
    const moved = parkOf({ a: box(0, 0, 90, 100), inside: box(20, 20, 40, 40) });
    expect(repairShapes(moved, { repair: answer })).toMatchObject({
      ok: false,
      refused: { code: 'refused.repairStale' },
    });
  });
});

describe('the demo park', () => {
  it('has no fault in its outlines', () => {
    expect(topologyIssues(readDemoPark())).toEqual([]);
  });
});

describeShared('planning sheets of Taiwan', () => {
  const parkFrom = (name: string): Park => {
    const { features } = JSON.parse(readFileSync(sharedFile(`data/real/parcels/${name}_wgs84.geojson`) ?? '', 'utf8'));
    const parcels = features.map(
      ({ geometry }: { geometry: AreaShape }, i: number): Parcel => ({
        id: String(i),
        name: String(i),
        status: 'planned',
        shape: geometry,
      }),
    );
    const [lon, lat] = parcels[0].shape.coordinates.flat(3);
    return { ...parkOf({}), parcels, plane: planeSpecFor([lon, lat]) };
  };

  it('Hsinchu J0302 has no invalid outline and no overlap', () => {
    const codes = new Set(topologyIssues(parkFrom('tw_hsinchu_science_park_J0302')).map(({ code }) => code));
    expect([...codes].sort()).toEqual(['topology.gap', 'topology.more', 'topology.ringOrder']);
  });

  it('Xinying R0301: feature 129 touches itself, and the nine pairs overlap by what GEOS says', () => {
    const issues = topologyIssues(parkFrom('tw_xinying_interchange_R0301'));
    expect(issues.filter(({ code }) => code === 'topology.selfTouch').map(({ values }) => values?.name)).toEqual([
      '129',
    ]);
    const expected = JSON.parse(readFileSync(sharedFile('data/real/parcels/tw_overlaps_expected.json') ?? '', 'utf8'));
    const pairs: [number, number, number][] = expected['tw_xinying_interchange_R0301_epsg3826.geojson'].largest;
    const ours = issues
      .filter(({ code, values }) => code === 'topology.overlap' && Number(values?.area) > 1)
      .map(({ values }) => [Number(values?.name), Number(values?.other), Number(values?.area)] as const);
    expect(ours.map(([a, b]) => `${a}/${b}`)).toEqual(pairs.map(([a, b]) => `${a}/${b}`));
    // Theirs in TWD97, ours in a plane of the place itself: scales differ by up to 1e-4, coordinates are of nine decimals.
    for (const [i, [, , area]] of ours.entries()) expect(Math.abs(area - (pairs[i]?.[2] ?? 0))).toBeLessThan(0.1);
  });

  it('lose their overlaps and slivers by repair, or it is said that they do not', () => {
    const park = parkFrom('tw_xinying_interchange_R0301');
    const { park: next, answer } = repaired(park, 'topology.overlap', { all: true });
    const before = topologyIssues(park).filter(({ code }) => code === 'topology.overlap').length;
    const after = topologyIssues(next).filter(({ code }) => code === 'topology.overlap').length;
    expect(answer.mended + answer.left).toBe(before);
    expect(after).toBeLessThanOrEqual(answer.left);
  });
});
