import { describe, expect, it } from 'vitest';
import type { Ranking } from '../domain/assessment.ts';
import type { Park } from '../domain/park.ts';
import { filterSites, noSiteFilter, rankedRows, siteRows } from './site-rows.ts';

const square = { type: 'Polygon', coordinates: [] } as const;
const park = {
  parcels: [
    { id: 'A', name: 'A-01', status: 'leveled', shape: square, district: '东片区' },
    { id: 'B', name: 'B-01', status: 'developed', shape: square, occupier: '甲公司' },
  ],
  buildings: [{ id: 'F1', name: '1 号厂房', shape: square, kind: 'standardFactory' }],
  units: [{ id: 'U1', name: '101', buildingId: 'F1', areaM2: 1200 }],
} as unknown as Park;

describe('site rows', () => {
  it('has parcels and units, unknown until assessed', () => {
    const rows = siteRows(park, null);
    expect(rows.map((row) => row.key)).toEqual(['parcel/A', 'parcel/B', 'unit/U1']);
    expect(rows[0]!.areaM2).toBeNull();
    expect(rows[2]!.areaM2).toBe(1200);
    expect(rows[2]!.district).toBe('1 号厂房');
  });
  it('takes its order and judgement from the ranking', () => {
    const judged = (kind: 'parcel' | 'unit', id: string, rank: number) =>
      ({ site: { kind, id }, rank, verdict: 'pass', score: 80, findings: [] }) as const;
    const ranking: Ranking = {
      projectId: 'p',
      scenarioId: 's',
      sites: [judged('unit', 'U1', 1), judged('parcel', 'A', 2)],
    };
    const rows = rankedRows(siteRows(park, null), ranking);
    expect(rows.map((row) => [row.key, row.fit?.rank])).toEqual([
      ['unit/U1', 1],
      ['parcel/A', 2],
    ]);
  });
  it('filters by words in any order and by status', () => {
    const rows = siteRows(park, null);
    expect(filterSites(rows, { ...noSiteFilter, text: '东 A' }).map((row) => row.key)).toEqual(['parcel/A']);
    expect(filterSites(rows, { ...noSiteFilter, status: 'unit' }).map((row) => row.key)).toEqual(['unit/U1']);
  });
  it('does not call unknown free land free', () => {
    expect(filterSites(siteRows(park, null), { ...noSiteFilter, status: 'free' })).toEqual([]);
  });
});
