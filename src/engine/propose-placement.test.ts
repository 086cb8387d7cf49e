import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  buildPark,
  buildParkWith,
  changeDemand,
  hallOnGround,
  pumpOnEast60,
} from '../../test/builders/park-builder.ts';
import type { Park } from '../domain/park.ts';
import type { Placement } from '../domain/placement.ts';
import { overlapAreaM2 } from '../geometry/interiors-overlap.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import { prepareEngine } from './prepare-engine.ts';
import { proposePlacement } from './propose-placement.ts';

beforeAll(prepareEngine);

const onParcel = (park: Park, id: string, projectId = 'pump-60') =>
  proposePlacement(park, projectId, { kind: 'parcel', id });
const booked = (park: Park, id: string, projectId = 'pump-60') => {
  const proposal = onParcel(park, id, projectId);
  if (proposal.kind !== 'land') throw new Error(JSON.stringify(proposal));
  return proposal;
};
const placedAs = (id: string, projectId: string, parcelId: string, proposal: ReturnType<typeof booked>): Placement => ({
  id,
  projectId,
  site: { kind: 'parcel', parcelId, footprint: proposal.footprint, areaM2: proposal.areaM2 },
});

describe('dropping 60 mu', () => {
  it('takes the whole of a parcel of 60 mu', () => {
    expect(booked(buildPark(), 'east-60').areaM2).toBeCloseTo(40_000, 1);
  });

  it('cuts 60 mu from 240', () => {
    const park = buildPark();
    const { areaM2, footprint } = booked(park, 'large-240');
    expect(areaM2).toBeCloseTo(40_000, 1);
    const plane = surveyPlane(park.plane);
    const parcel = plane.areaToPlane(park.parcels.find((each) => each.id === 'large-240')!.shape);
    expect(overlapAreaM2(plane.areaToPlane(footprint), parcel)).toBeCloseTo(40_000, 1);
  });

  it('fills 240 mu with four of 60 that never overlap, and refuses the fifth', () => {
    const base = buildPark();
    const pump = base.projects[0]!;
    const projects = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...pump, id }));
    const placements: Placement[] = [];
    const parkNow = () => ({ ...base, projects, scenarios: [{ id: 'base', name: '', placements: [...placements] }] });
    const plane = surveyPlane(base.plane);
    for (const id of ['a', 'b', 'c', 'd']) {
      const proposal = booked(parkNow(), 'large-240', id);
      expect(proposal.areaM2).toBeCloseTo(40_000, 0);
      for (const other of placements) {
        const taken = other.site.kind === 'parcel' ? plane.areaToPlane(other.site.footprint) : [];
        expect(overlapAreaM2(plane.areaToPlane(proposal.footprint), taken)).toBe(0);
      }
      placements.push(placedAs(id, id, 'large-240', proposal));
    }
    expect(onParcel(parkNow(), 'large-240', 'e')).toMatchObject({ kind: 'refused', reason: { code: 'area.none' } });
  });

  it('lets a project move on its own parcel', () => {
    expect(booked(buildParkWith(pumpOnEast60), 'east-60').areaM2).toBeCloseTo(40_000, 1);
  });

  it('books a parcel a little short whole, and says so as a condition', () => {
    const park = changeDemand(buildPark(), 'pump-60', { landMu: 63 });
    const proposal = booked(park, 'east-60');
    expect(proposal.areaM2).toBeCloseTo(40_000, 1);
    expect(proposal.conditions.map((each) => each.reason.code)).toContain('area.shortWithin');
  });

  it.each([
    ['half-inside', 'area.short'],
    ['taken', 'occupancy.occupied'],
    ['shed-land', 'occupancy.builtOver'],
    ['nowhere', 'place.noSite'],
  ])('is refused on %s because of %s', (id, code) => {
    expect(onParcel(buildPark(), id)).toMatchObject({ kind: 'refused', reason: { code } });
  });

  it('asks for a land figure where the project states none', () => {
    expect(onParcel(buildPark(), 'east-60', 'steel-unknown')).toMatchObject({
      kind: 'refused',
      reason: { code: 'place.demandUnknown', values: { project: '钢管项目' } },
    });
  });

  it('tells the conditions that do not forbid', () => {
    expect(booked(buildPark(), 'planned-120').conditions.map((each) => each.criterion)).toContain('readiness');
  });
});

describe('dropping 1,500 m² of floor', () => {
  const inUnit = (park: Park, id: string, projectId = 'hall-1500') =>
    proposePlacement(park, projectId, { kind: 'unit', id });
  it('books the floor', () => {
    expect(inUnit(buildPark(), 'shed-1-ground')).toMatchObject({ kind: 'floor', floorM2: 1_500 });
  });
  it('is refused on let floor and on land', () => {
    expect(inUnit(buildPark(), 'shed-1-upper')).toMatchObject({ kind: 'refused' });
    expect(onParcel(buildPark(), 'east-60', 'hall-1500')).toMatchObject({ reason: { code: 'area.asksUnit' } });
  });
  it('moves within the unit it has', () => {
    expect(inUnit(buildParkWith(hallOnGround), 'shed-1-ground')).toMatchObject({ kind: 'floor' });
  });
});

describe('whatever is dropped after whatever', () => {
  const drops = fc.array(
    fc.record({
      mu: fc.double({ min: 0.5, max: 130, noNaN: true }),
      parcel: fc.constantFrom('large-240', 'setback-10'),
    }),
    { minLength: 1, maxLength: 6 },
  );
  it('books the area asked for inside the net land and never overlaps', () => {
    const base = buildPark();
    const plane = surveyPlane(base.plane);
    const pump = base.projects[0]!;
    fc.assert(
      fc.property(drops, (asked) => {
        const projects = asked.map(({ mu }, index) => ({
          ...pump,
          id: `p${index}`,
          demand: { ...pump.demand, landMu: mu },
        }));
        let placements: readonly Placement[] = [];
        for (const [index, { mu, parcel }] of asked.entries()) {
          const park = { ...base, projects, scenarios: [{ id: 'base', name: '', placements }] };
          const proposal = onParcel(park, parcel, `p${index}`);
          if (proposal.kind !== 'land') continue;
          const area = plane.areaToPlane(proposal.footprint);
          const short = proposal.conditions.some((each) => each.reason.code === 'area.shortWithin');
          if (!short) expect(Math.abs(proposal.areaM2 - (mu * 10_000) / 15)).toBeLessThan(1.1);
          const land = plane.areaToPlane(base.parcels.find((each) => each.id === parcel)!.shape);
          expect(Math.abs(overlapAreaM2(area, land) - proposal.areaM2)).toBeLessThan(0.2);
          for (const other of placements) {
            if (other.site.kind !== 'parcel') continue;
            expect(overlapAreaM2(area, plane.areaToPlane(other.site.footprint))).toBe(0);
          }
          placements = [...placements, placedAs(`p${index}`, `p${index}`, parcel, proposal)];
        }
      }),
      { numRuns: 60 },
    );
  });
});
