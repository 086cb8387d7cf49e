import { describe, expect, it } from 'vitest';
import { buildAssessment } from '../../test/builders/assessment-builder.ts';
import { buildPark, changeParcel } from '../../test/builders/park-builder.ts';
import { summaryRows } from './summary-rows.ts';

const rowOf = (rows: ReturnType<typeof summaryRows>, id: string) => {
  const row = rows.find((each) => each.id === id);
  if (!row) throw new Error(`no row ${id}`);
  return row;
};

describe('summaryRows', () => {
  const park = buildPark();

  it('gives every parcel a row, in the order of the park', () => {
    const rows = summaryRows(park, buildAssessment(park));
    expect(rows.map(({ id }) => id)).toEqual(park.parcels.map(({ id }) => id));
  });

  it('says 60 mu, 4 ha and 40,000 m² of a square of 200 m', () => {
    const row = rowOf(summaryRows(park, buildAssessment(park)), 'east-60');
    expect(row.areaMu).toBeCloseTo(60, 5);
    expect(row.areaHa).toBeCloseTo(4, 6);
    expect(row.areaM2).toBeCloseTo(40_000, 2);
    expect(row.statedMu).toBe(60);
  });

  it('keeps what is not stated unknown, with the reason, and never makes it 0', () => {
    const { statedMu: _, farMax: __, ...bare } = park.parcels[0]!;
    const plain = { ...park, parcels: [bare] };
    const row = rowOf(summaryRows(plain, buildAssessment(plain)), 'east-60');
    expect([row.statedMu, row.statedDifference, row.farMax, row.floorCapacityM2]).toEqual([null, null, null, null]);
    expect(row.unknowns).toContainEqual({ field: 'statedMu', reason: { code: 'unknown.notStated' } });
    expect(row.unknowns).toContainEqual({ field: 'floorCapacityM2', reason: { code: 'unknown.noFar' } });
  });

  it('keeps a stated zero a zero', () => {
    const free = changeParcel(park, 'east-60', { priceWanPerMu: 0 });
    const row = rowOf(summaryRows(free, buildAssessment(free, { 'east-60': { freeM2: 0 } })), 'east-60');
    expect([row.priceWanPerMu, row.freeMu]).toEqual([0, 0]);
    expect(row.unknowns.map(({ field }) => field)).not.toContain('priceWanPerMu');
  });

  it('names every kind of facility: null is none, a road that does not reach is unknown with a reason', () => {
    const row = rowOf(summaryRows(park, buildAssessment(park)), 'east-60');
    expect(row.nearest.airport).toBeNull();
    expect(row.nearest.substation).toEqual({ id: 'substation-1', metres: 850, roadMetres: null, minutes: null });
    expect(row.unknowns).toContainEqual({
      field: 'nearest.substation.roadMetres',
      reason: { code: 'unknown.unreachable' },
    });
  });

  it('does not measure a parcel the engine could not', () => {
    const assessment = { ...buildAssessment(park), parcels: [] };
    const row = rowOf(summaryRows(park, assessment), 'east-60');
    expect([row.areaMu, row.areaM2, row.freeMu]).toEqual([null, null, null]);
    expect(row.unknowns).toContainEqual({ field: 'areaMu', reason: { code: 'unknown.notMeasured' } });
  });

  it('takes the highest recorded step of the ladder and no planned one', () => {
    const row = rowOf(summaryRows(park, buildAssessment(park)), 'planned-120');
    expect(row.readiness).toBe('zoned');
  });
});
