import { describe, expect, it } from 'vitest';
import type { CapacityLine } from '../domain/assessment.ts';
import { beforeAndAfter, capacityShares } from './capacity-view-data.ts';

const line = (capacity: number | null, committed: number, taken: number): CapacityLine => ({
  id: 'power',
  kind: 'resource',
  unit: 'kVA',
  capacity,
  committed,
  taken,
  left: capacity === null ? null : capacity - committed - taken,
  unknownDemands: 0,
});

describe('a capacity bar', () => {
  it('shows committed and taken as parts of what there is', () => {
    expect(capacityShares(line(100, 40, 20))).toEqual({ committed: 0.4, taken: 0.2, over: 0 });
  });
  it('shows the whole of what is asked when it is more than there is', () => {
    expect(capacityShares(line(100, 75, 75))).toEqual({ committed: 0.5, taken: 0.5, over: 0.5 });
  });
  it('draws nothing where the capacity is unknown', () => {
    expect(capacityShares(line(null, 0, 20))).toBeNull();
    expect(beforeAndAfter(line(null, 0, 20))).toEqual({ before: null, after: null });
  });
  it('tells before from after', () => {
    expect(beforeAndAfter(line(100, 40, 70))).toEqual({ before: 60, after: -10 });
  });
});
