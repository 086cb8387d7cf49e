import type { Building, Unit } from '../../src/domain/building.ts';
import type { Facility } from '../../src/domain/facility.ts';
import type { Parcel } from '../../src/domain/parcel.ts';
import type { Park } from '../../src/domain/park.ts';
import type { Placement } from '../../src/domain/placement.ts';
import type { Project } from '../../src/domain/project.ts';
import type { Road } from '../../src/domain/road.ts';
import type { Zone } from '../../src/domain/zone.ts';
import { deepFreeze } from './deep-freeze.ts';
import { lineThrough, pointAt, positionAt, rectangleAt } from './local-frame.ts';
import { buildRulePack } from './rule-pack-builder.ts';

/*
 * The test land, metres. A square of 200 m is 60 mu exactly; 1 mu = 10000/15 m².
 *
 *   700 ┌──────────────┐      ┌──────────────┐ 500..700: planned-120 (400 × 200)
 *       │  large-240   │      │ planned-120  │
 *   300 │  (400 × 400) │      └──────────────┘
 *   200 ┌──────┐ ┌──────┐ ┌──────┐ ┌──────┐ ┌──────┐
 *       │ east │ │ half-│ │setba-│ │ taken│ │ shed-│
 *       │ -60  │ │inside│ │ck-10 │ │      │ │ land │
 *     0 └──────┘ └──────┘ └──────┘ └──────┘ └──────┘
 *       0    200 300  500 600  800 900 1100 1200 1400
 *   -20 ═══════════════ main-road (arterial) ═══════════════ 2000 ── interchange-1 at (2000, -20)
 *
 * The cross-road leaves the main road at east 850 and runs north to 800. substation-1 stands at (850, 800).
 */

const parcel = (id: string, name: string, shape: Parcel['shape'], more: Partial<Parcel>): Parcel => ({
  id,
  name,
  status: 'leveled',
  landUse: '100102',
  farMin: 1,
  farMax: 2,
  heightMaxM: 30,
  setbackM: 0,
  priceWanPerMu: 20,
  readiness: [{ step: 'leveled', date: '2022-01', source: 'test survey' }],
  shape,
  ...more,
});

export const testParcels: readonly Parcel[] = deepFreeze([
  parcel('east-60', '东一号', rectangleAt(0, 0, 200, 200), { statedMu: 60 }),
  parcel('half-inside', '半入走廊', rectangleAt(300, 0, 200, 200), { statedMu: 60 }),
  parcel('setback-10', '退让十米', rectangleAt(600, 0, 200, 200), { setbackM: 10 }),
  parcel('taken', '已有企业', rectangleAt(900, 0, 200, 200), { status: 'developed', occupier: '某企业' }),
  parcel('shed-land', '标准厂房用地', rectangleAt(1200, 0, 200, 200), { status: 'developed', ownerType: 'platform' }),
  parcel('large-240', '北一号', rectangleAt(0, 300, 400, 400), {}),
  parcel('planned-120', '规划一号', rectangleAt(900, 500, 400, 200), {
    status: 'planned',
    readiness: [
      { step: 'zoned', date: '2022-03' },
      { step: 'leveled', date: '2023-06', expected: true, source: 'test plan' },
    ],
  }),
]);

export const testBuildings: readonly Building[] = deepFreeze([
  {
    id: 'shed-1',
    name: '一号标准厂房',
    kind: 'standardFactory',
    parcelId: 'shed-land',
    storeys: 2,
    heightM: 14,
    shape: rectangleAt(1240, 60, 100, 50),
  },
]);

export const testUnits: readonly Unit[] = deepFreeze([
  {
    id: 'shed-1-ground',
    name: '一号一层',
    buildingId: 'shed-1',
    floor: 1,
    areaM2: 2000,
    clearHeightM: 8,
    floorLoadTPerM2: 3,
    craneT: 10,
    goodsLifts: 1,
    powerKva: 500,
    rentYuanPerM2Month: 15,
    freeFrom: '2022-06',
  },
  {
    id: 'shed-1-upper',
    name: '一号二层',
    buildingId: 'shed-1',
    floor: 2,
    areaM2: 2000,
    clearHeightM: 5,
    floorLoadTPerM2: 1,
    craneT: 0,
    tenant: '某租户',
  },
]);

export const testFacilities: readonly Facility[] = deepFreeze([
  {
    id: 'substation-1',
    name: '一号变电站',
    kind: 'substation',
    state: 'operating',
    shape: pointAt(850, 800),
    supplies: [{ resource: 'power', capacity: 10_000, committed: 4_000, source: 'test grid' }],
  },
  { id: 'interchange-1', name: '出入口', kind: 'interchange', state: 'operating', shape: pointAt(2000, -20) },
]);

export const testRoads: readonly Road[] = deepFreeze([
  {
    id: 'main-road',
    name: '主干路',
    class: 'arterial',
    speedKmh: 60,
    shape: lineThrough([-500, -20], [2000, -20]),
  },
  { id: 'cross-road', name: '次干路', class: 'collector', speedKmh: 30, shape: lineThrough([850, -20], [850, 800]) },
]);

export const testZones: readonly Zone[] = deepFreeze([
  {
    id: 'corridor-1',
    name: '高压走廊',
    kind: 'corridor',
    effect: 'forbid',
    basis: 'test rule',
    shape: rectangleAt(400, -50, 100, 350),
  },
]);

export const testProjects: readonly Project[] = deepFreeze([
  {
    id: 'pump-60',
    name: '水泵基地',
    nameEn: 'Pump works',
    industry: 'metal',
    stage: 'signed',
    origin: 'report',
    demand: {
      carrier: 'land',
      landMu: 60,
      landUses: ['100102'],
      neededBy: '2022-09',
      far: 1.2,
      heightM: 20,
      resources: { power: 2_000 },
      proximity: [{ kind: 'interchange', along: 'road', maxMetres: 3_000, must: true }],
    },
    promise: { investmentWan: 20_000, outputWanPerYear: 50_000, taxWanPerYear: 1_500, jobs: 200 },
  },
  {
    id: 'hall-1500',
    name: '电梯装配',
    nameEn: 'Lift assembly',
    industry: 'metal',
    stage: 'negotiating',
    origin: 'invented',
    demand: { carrier: 'unit', floorM2: 1_500, clearHeightM: 7, floorLoadTPerM2: 2, neededBy: '2022-09' },
    promise: { investmentWan: 3_000, outputWanPerYear: 8_000, taxWanPerYear: 300 },
  },
  {
    id: 'steel-unknown',
    name: '钢管项目',
    nameEn: 'Steel pipe',
    industry: 'metal',
    stage: 'drafting',
    origin: 'report',
    demand: { carrier: 'land' },
    promise: { investmentWan: 110_000, outputWanPerYear: 400_000, taxWanPerYear: 9_000, jobs: 300 },
  },
]);

/** pump-60 on the whole of east-60. */
export const pumpOnEast60: Placement = deepFreeze({
  id: 'placement-pump',
  projectId: 'pump-60',
  site: { kind: 'parcel', parcelId: 'east-60', footprint: rectangleAt(0, 0, 200, 200), areaM2: 40_000 },
});

/** hall-1500 on 1,500 m² of the ground floor. */
export const hallOnGround: Placement = deepFreeze({
  id: 'placement-hall',
  projectId: 'hall-1500',
  site: { kind: 'unit', unitId: 'shed-1-ground', floorM2: 1_500 },
});

/** A frozen small park of squares with named ids and an empty scenario; `overrides` replace whole fields. */
export function buildPark(overrides: Partial<Park> = {}): Park {
  return deepFreeze({
    id: 'test-park',
    name: '测试园区',
    nameEn: 'Test park',
    centre: positionAt(700, 300),
    plane: { kind: 'cgcs2000-3deg', zone: 37 },
    asOf: '2022-06',
    parcels: testParcels,
    buildings: testBuildings,
    units: testUnits,
    facilities: testFacilities,
    roads: testRoads,
    zones: testZones,
    backdrop: [],
    projects: testProjects,
    rules: buildRulePack(),
    scenarios: [{ id: 'base', name: '基本方案', placements: [] }],
    activeScenarioId: 'base',
    ...overrides,
  } satisfies Park);
}

/** The test park with these placements in its one scenario. */
export function buildParkWith(...placements: readonly Placement[]): Park {
  return buildPark({ scenarios: [{ id: 'base', name: '基本方案', placements }] });
}

/** A named parcel of the test park with other facts. */
export function changeParcel(park: Park, id: string, change: Partial<Parcel>): Park {
  return deepFreeze({ ...park, parcels: park.parcels.map((each) => (each.id === id ? { ...each, ...change } : each)) });
}

/** A named project of the test park with other demands. */
export function changeDemand(park: Park, id: string, change: Partial<Project['demand']>): Park {
  return deepFreeze({
    ...park,
    projects: park.projects.map((each) => (each.id === id ? { ...each, demand: { ...each.demand, ...change } } : each)),
  });
}
