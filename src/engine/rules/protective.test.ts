import { beforeAll, describe, expect, it } from 'vitest';
import { rectangleAt } from '../../../test/builders/local-frame.ts';
import { buildPark, testFacilities } from '../../../test/builders/park-builder.ts';
import { buildParcelFacts, buildQuestion } from '../../../test/builders/site-facts-builder.ts';
import type { Park } from '../../domain/park.ts';
import { assessPark } from '../assess-park.ts';
import { prepareEngine } from '../prepare-engine.ts';
import { protective } from './protective.ts';

const village = { ...testFacilities[0]!, id: 'village-1', name: '某村', kind: 'village' } as const;
const of = (metres: number | null, park = {}) =>
  protective(
    buildQuestion({
      demand: { protective: [{ kind: 'village', minMetres: 100, basis: 'GB/T 39499-2020' }] },
      site: buildParcelFacts(
        metres === null
          ? {}
          : { near: { village: { straight: { facility: village, metres }, road: null, quickest: null } } },
      ),
      park,
    }),
  )[0]!;

describe('protective distance of 100 m to villages', () => {
  it('passes at 100 m', () => expect(of(100)).toMatchObject({ verdict: 'pass', reason: { code: 'protective.clear' } }));
  it('vetoes at 99 m and says 1 m', () => {
    expect(of(99)).toMatchObject({ verdict: 'fail', veto: true, reason: { values: { short: 1 } } });
  });
  it('passes where there is no village', () => expect(of(null).reason.code).toBe('protective.none'));
  it('is unknown in a park without facilities', () =>
    expect(of(null, { hasFacilities: false }).verdict).toBe('unknown'));
  it('asks nothing of a project that brings none', () => expect(protective(buildQuestion())).toEqual([]));
});

/** Project pump-60 placed on the west half of east-60 (0..100, 0..200) of a park that holds nothing else of note. */
function placed(own: Partial<Park['projects'][number]['demand']>, more: Partial<Park> = {}): Park {
  const park = buildPark();
  const [pump] = park.projects;
  const project = { ...pump!, id: 'newcomer', demand: { carrier: 'land' as const, landMu: 30, ...own } };
  const placement = {
    id: 'p-1',
    projectId: 'newcomer',
    site: { kind: 'parcel' as const, parcelId: 'east-60', footprint: rectangleAt(0, 0, 100, 200), areaM2: 20_000 },
  };
  const [scenario] = park.scenarios;
  return {
    ...park,
    projects: [project, ...(more.projects ?? [])],
    facilities: more.facilities ?? park.facilities,
    parcels: more.parcels ?? park.parcels,
    scenarios: [{ ...scenario!, placements: [placement, ...(more.scenarios?.[0]?.placements ?? [])] }],
    activeScenarioId: scenario!.id,
  };
}
const found = (park: Park, projectId = 'newcomer') =>
  assessPark(park)
    .placements.find((each) => each.projectId === projectId)!
    .findings.filter(({ criterion }) => criterion === 'protective');
const works = (from: 'unit' | 'plot', minMetres: number) => ({
  ...testFacilities[0]!,
  id: 'works',
  name: '污水厂',
  kind: 'sewageWorks' as const,
  shape: rectangleAt(350, 50, 20, 20),
  protective: [{ toward: ['food' as const], minMetres, from }],
});

describe('protective distances of others', () => {
  beforeAll(() => prepareEngine());
  it('count from the unit as drawn: 250 m east of the footprint', () => {
    const clear = found(placed({ sensitive: ['food'] }, { facilities: [works('unit', 250)] }))[0]!;
    expect(clear).toMatchObject({ verdict: 'pass', reason: { code: 'protective.clearOfSource' } });
    expect(clear.reason.values?.metres as number).toBeCloseTo(250, 2);
    const near = found(placed({ sensitive: ['food'] }, { facilities: [works('unit', 300)] }))[0]!;
    expect(near).toMatchObject({ verdict: 'fail', veto: true, subject: 'works' });
    expect(near.reason.values?.short as number).toBeCloseTo(50, 2);
    // The 300 m reach a strip 50 m deep at most: round, so somewhat less than 50 × 200 m.
    expect(near.reason.values?.inside as number).toBeGreaterThan(7_000);
    expect(near.reason.values?.inside as number).toBeLessThan(10_000);
  });
  it('count from the boundary of the plot the works stand on: 200 m', () => {
    const near = found(placed({ sensitive: ['food'] }, { facilities: [works('plot', 250)] }))[0]!;
    expect(near.reason.values?.metres as number).toBeCloseTo(200, 2);
    expect(near.verdict).toBe('fail');
  });
  it('are unknown where there is no plot', () => {
    const parcels = buildPark().parcels.filter(({ id }) => id === 'east-60');
    const lost = found(placed({ sensitive: ['food'] }, { facilities: [works('plot', 250)], parcels }))[0]!;
    expect(lost).toMatchObject({ verdict: 'unknown', reason: { code: 'protective.noPlot' } });
  });
  it('do not ask anything of a project that is no such receptor', () => {
    expect(found(placed({}, { facilities: [works('unit', 900)] }))).toEqual([]);
    expect(found(placed({ sensitive: ['housing'] }, { facilities: [works('unit', 900)] }))[0]!.reason.code).toBe(
      'protective.noSource',
    );
  });
  it('of a company on a parcel count like those of works', () => {
    const parcels = buildPark().parcels.map((each) =>
      each.id === 'taken'
        ? { ...each, protective: [{ toward: ['food' as const], minMetres: 900, from: 'plot' as const }] }
        : each,
    );
    expect(found(placed({ sensitive: ['food'] }, { parcels }))[0]).toMatchObject({ verdict: 'fail', subject: 'taken' });
  });
});

describe('protective distance between placed projects', () => {
  beforeAll(() => prepareEngine());
  const [pump] = buildPark().projects;
  const dormitory = {
    ...pump!,
    id: 'dormitory',
    name: '宿舍',
    demand: { carrier: 'land' as const, landMu: 30, sensitive: ['housing' as const] },
  };
  const beside = {
    id: 'p-2',
    projectId: 'dormitory',
    site: { kind: 'parcel' as const, parcelId: 'half-inside', footprint: rectangleAt(300, 0, 90, 200), areaM2: 18_000 },
  };
  const park = placed(
    { protective: [{ kind: 'village', minMetres: 250 }] },
    { projects: [dormitory], scenarios: [{ ...buildPark().scenarios[0]!, placements: [beside] }] },
  );
  it('is found from both sides, 200 m apart where 250 m are asked', () => {
    const own = found(park).find(({ subject }) => subject === 'dormitory')!;
    const other = found(park, 'dormitory').find(({ subject }) => subject === 'newcomer')!;
    for (const each of [own, other]) {
      expect(each.verdict).toBe('fail');
      expect(each.reason.values?.short as number).toBeCloseTo(50, 2);
    }
  });
  it('says what land of others it sterilises and what of it is free', () => {
    const far = {
      ...testFacilities[0]!,
      id: 'v',
      name: '村',
      kind: 'village' as const,
      shape: rectangleAt(3000, 0, 10, 10),
    };
    const own = found(placed({ protective: [{ kind: 'village', minMetres: 250 }] }, { facilities: [far] }))[0]!;
    expect(own.reason.code).toBe('protective.clearSterilises');
    const figures = Object.fromEntries(own.figures.map(({ name, value }) => [name, value]));
    // Half-inside from 300 to 350 whole (10,000 m²), nothing of it in the corridor from 400 on; large-240 from 300 north.
    expect(figures.sterilised as number).toBeGreaterThan(10_000);
    expect(figures.sterilisedFree).toBeCloseTo(figures.sterilised as number, 0);
  });
});
