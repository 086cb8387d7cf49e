import { beforeAll, describe, expect, it } from 'vitest';
import { rectangleAt } from '../../test/builders/local-frame.ts';
import {
  buildPark,
  buildParkWith,
  changeParcel,
  hallOnGround,
  pumpOnEast60,
  testFacilities,
} from '../../test/builders/park-builder.ts';
import { buildRulePack } from '../../test/builders/rule-pack-builder.ts';
import type { Assessment } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import type { RulePack } from '../domain/rule-pack.ts';
import { assessPark } from './assess-park.ts';
import { prepareEngine } from './prepare-engine.ts';

beforeAll(prepareEngine);

const ledger = (assessment: Assessment, id: string) => assessment.parcels.find((each) => each.parcelId === id)!;
const line = (assessment: Assessment, id: string) => assessment.capacity.find((each) => each.id === id)!;

describe('the ledger of a parcel', () => {
  const empty = () => assessPark(buildPark());

  it('measures a square of 200 m as 60 mu', () => {
    const east = ledger(empty(), 'east-60');
    expect(east.areaM2).toBeCloseTo(40_000, 2);
    expect(east.freeM2).toBeCloseTo(40_000, 2);
    expect(east.statedMismatch).toBeNull();
    // At 112.17 E the plane of zone 37 is 0.035 % larger than the ellipsoid; the web map's sphere 0.21 % larger still.
    expect(east.areaEllipsoidalM2 / east.areaM2).toBeCloseTo(1 - 0.000354, 5);
    expect(east.areaSphericalM2 / east.areaM2).toBeCloseTo(1.0021, 3);
  });

  it('takes the half inside the corridor off', () => {
    const half = ledger(empty(), 'half-inside');
    expect(half.netM2).toBeCloseTo(20_000, 1);
    expect(half.deductions).toMatchObject([{ kind: 'zone', id: 'corridor-1' }]);
    expect(half.deductions[0]!.areaM2).toBeCloseTo(20_000, 1);
  });

  it('takes a setback of 10 m off on every side', () => {
    const setback = ledger(empty(), 'setback-10');
    expect(setback.netM2).toBeCloseTo(180 * 180, 1);
    expect(setback.deductions).toMatchObject([{ kind: 'setback' }]);
  });

  it('takes the setback the rule pack has for what a side faces, and says what each takes', () => {
    const { setbackM: _, ...bare } = buildPark().parcels.find(({ id }) => id === 'setback-10')!;
    const park = buildPark();
    const parcels = park.parcels.map((each) => (each.id === bare.id ? bare : each));
    const setbackByEdge = { road: { arterial: { value: 20, source: 'x' } }, other: { value: 5, source: 'x' } };
    const setback = ledger(assessPark({ ...park, parcels, rules: buildRulePack({ setbackByEdge }) }), bare.id);
    expect(setback.deductions).toMatchObject([
      { kind: 'setback', facing: 'road' },
      { kind: 'setback', facing: 'other' },
    ]);
    expect(setback.deductions[0]?.areaM2).toBeCloseTo(200 * 20, 1);
    expect(setback.netM2).toBeCloseTo(190 * 175, 1);
  });

  it('lets the deductions add up to area minus net where setback and zone meet', () => {
    const both = ledger(assessPark(changeParcel(buildPark(), 'half-inside', { setbackM: 10 })), 'half-inside');
    const sum = both.deductions.reduce((total, each) => total + each.areaM2, 0);
    expect(sum).toBeCloseTo(both.areaM2 - both.netM2, 6);
    expect(both.netM2).toBeCloseTo(90 * 180, 1);
  });

  it('covers the buffer of a zone too', () => {
    const park = buildPark();
    const zones = park.zones.map((each) => ({ ...each, bufferM: 20 }));
    expect(ledger(assessPark({ ...park, zones }), 'half-inside').netM2).toBeCloseTo(80 * 200, 1);
  });

  it('has nothing free where a company is or a standard factory stands', () => {
    const assessment = empty();
    expect(ledger(assessment, 'taken').freeM2).toBe(0);
    expect(ledger(assessment, 'shed-land').freeM2).toBe(0);
  });

  it('falls back to the pack for the setback a parcel does not state', () => {
    const { setbackM: _, ...east } = buildPark().parcels[0]!;
    const rules = buildRulePack({ setbackM: { value: 10, source: 'x' } });
    expect(ledger(assessPark(buildPark({ parcels: [east], rules })), 'east-60').netM2).toBeCloseTo(180 * 180, 1);
  });

  it('carries floor of area times the highest ratio', () => {
    expect(ledger(empty(), 'large-240').floorCapacityM2).toBeCloseTo(320_000, 1);
    const { farMax: _, ...east } = buildPark().parcels[0]!;
    expect(ledger(assessPark(buildPark({ parcels: [east] })), 'east-60').floorCapacityM2).toBeNull();
  });

  it('names what is near, and leaves out what the park has none of', () => {
    const { nearest, nearestRoadM } = ledger(empty(), 'east-60');
    expect(Object.keys(nearest).sort()).toEqual(['interchange', 'substation']);
    expect(nearest.interchange).toMatchObject({ id: 'interchange-1' });
    // The plane is 0.018 % longer here than the ground.
    expect(nearest.interchange!.metres).toBeCloseTo(Math.hypot(1_800, 20) / 1.000181, 2);
    expect(nearestRoadM).toBeCloseTo(20 / 1.000178, 3);
  });

  it('knows the month of hand-over from the ladder', () => {
    const assessment = empty();
    expect(ledger(assessment, 'planned-120').readyFrom).toBe('2023-06');
    expect(ledger(assessPark(changeParcel(buildPark(), 'east-60', { readiness: [] })), 'east-60').readyFrom).toBeNull();
  });

  it('flags a stated area that is wrong', () => {
    const wrong = ledger(assessPark(changeParcel(buildPark(), 'east-60', { statedMu: 66 })), 'east-60');
    expect(wrong.statedMismatch?.code).toBe('stated.differs');
    expect(wrong.statedDifference).toBeCloseTo(-6 / 66, 5);
  });

  it('flags a stated area by the pack’s tolerance, and by a thousandth where the pack is silent', () => {
    const off = (rules: RulePack) =>
      ledger(assessPark(changeParcel(buildPark({ rules }), 'east-60', { statedMu: 60.3 })), 'east-60').statedMismatch;
    const { areaTolerance: _, ...silent } = buildRulePack();
    expect(off(silent)?.code).toBe('stated.differs');
    expect(off({ ...silent, areaTolerance: { value: 0.01, source: 'x' } })).toBeNull();
    expect(off({ ...silent, areaTolerance: { value: 0.0001, source: 'x' } })?.values).toMatchObject({
      share: expect.closeTo(-0.3 / 60.3, 5),
    });
  });
});

describe('the scenario laid over it', () => {
  it('leaves nothing of east-60 under the pump works', () => {
    const assessment = assessPark(buildParkWith(pumpOnEast60));
    const east = ledger(assessment, 'east-60');
    expect(east.placedM2).toBeCloseTo(40_000, 1);
    expect(east.freeM2).toBeCloseTo(0, 1);
    expect(east.projectIds).toEqual(['pump-60']);
  });

  it('judges the pump works where it stands without counting it against itself', () => {
    const [fit] = assessPark(buildParkWith(pumpOnEast60)).placements;
    expect(fit).toMatchObject({ projectId: 'pump-60', site: { kind: 'parcel', id: 'east-60' }, verdict: 'pass' });
    expect(fit!.findings.find((each) => each.criterion === 'power')?.reason.values).toMatchObject({ left: 6_000 });
  });

  it('fails a footprint that stands in a forbidding zone', () => {
    const inside = {
      ...pumpOnEast60,
      site: { kind: 'parcel', parcelId: 'half-inside', footprint: rectangleAt(300, 0, 200, 200), areaM2: 40_000 },
    } as const;
    const [fit] = assessPark(buildParkWith(inside)).placements;
    expect(fit).toMatchObject({ verdict: 'fail' });
    expect(fit!.findings[0]!.reason.code).toBe('zones.footprintInside');
  });

  it('takes floor from the unit', () => {
    const assessment = assessPark(buildParkWith(hallOnGround));
    expect(assessment.units.map((each) => [each.unitId, each.placedM2, each.freeM2])).toEqual([
      ['shed-1-ground', 1_500, 500],
      ['shed-1-upper', 0, 0],
    ]);
  });
});

describe('what the park has left', () => {
  it('adds land up to what the parcels have free', () => {
    const assessment = assessPark(buildParkWith(pumpOnEast60));
    const leveled = line(assessment, 'land.leveled');
    expect(leveled.capacity).toBeCloseTo(40_000 * 3 + 160_000, 0);
    expect(leveled.taken).toBeCloseTo(40_000, 1);
    // Half a parcel in the corridor and the strip of 10 m are spoken for.
    expect(leveled.committed).toBeCloseTo(20_000 + 7_600, 0);
    expect(leveled.left).toBeCloseTo(20_000 + 32_400 + 160_000, 0);
    expect(line(assessment, 'land.developed')).toMatchObject({ taken: 0 });
    expect(line(assessment, 'land.developed').left).toBeCloseTo(0, 3);
  });

  it('counts floor, let and taken', () => {
    expect(line(assessPark(buildParkWith(hallOnGround)), 'floor')).toMatchObject({
      capacity: 4_000,
      committed: 2_000,
      taken: 1_500,
      left: 500,
    });
  });

  it('counts power in total and by station, and the demands nobody stated', () => {
    const assessment = assessPark(buildParkWith(pumpOnEast60, hallOnGround));
    const expected = { capacity: 10_000, committed: 4_000, taken: 2_000, left: 4_000, unknownDemands: 1 };
    expect(line(assessment, 'resource.power')).toMatchObject(expected);
    expect(line(assessment, 'resource.power.substation-1')).toMatchObject({ ...expected, facilityId: 'substation-1' });
  });

  it('does not pass some capacity for all of it', () => {
    const second = { ...testFacilities[0]!, id: 'substation-2', supplies: [{ resource: 'power' }] } as const;
    const assessment = assessPark(buildPark({ facilities: [...testFacilities, second] }));
    expect(line(assessment, 'resource.power')).toMatchObject({ capacity: null, left: null });
    expect(line(assessment, 'resource.water')).toMatchObject({ capacity: null, left: null });
  });
});

describe('a park of parcels and nothing else', () => {
  const bare = (): Park => buildPark({ facilities: [], roads: [], zones: [], units: [], buildings: [], projects: [] });
  it('is assessed', () => {
    const assessment = assessPark(bare());
    expect(assessment.parcels).toHaveLength(7);
    expect(ledger(assessment, 'east-60')).toMatchObject({ nearest: {}, nearestRoadM: null });
  });
  it('has no number in it that is not one', () => {
    expect(JSON.stringify(assessPark(bare()), (_, value) => (Number.isNaN(value) ? 'NaN' : value))).not.toContain(
      'NaN',
    );
  });
});

describe('the way by road', () => {
  it('runs along the main road to the interchange', () => {
    // From the middle of the southern edge 20 m to the road at 15 km/h, then 1,900 m along it at 60 km/h.
    const near = ledger(assessPark(buildPark()), 'east-60').nearest.interchange!;
    expect(near.roadMetres).toBeCloseTo(1_920, 0);
    expect(near.minutes).toBeCloseTo(1.9 + 0.08, 2);
  });
  it('is null, not 0, without roads', () => {
    const near = ledger(assessPark(buildPark({ roads: [] })), 'east-60').nearest.interchange!;
    expect(near).toMatchObject({ roadMetres: null, minutes: null });
  });
});
