import { describe, expect, it } from 'vitest';
import { buildPark } from '../../../test/builders/park-builder.ts';
import type { Park } from '../park.ts';
import type { EditResult } from './edit.ts';
import { resetWeights } from './reset-weights.ts';
import { setThreshold } from './set-threshold.ts';
import { setWeight } from './set-weight.ts';

const applied = (result: EditResult): Park => {
  if (!result.ok) throw new Error(result.refused.code);
  return result.next;
};
const park = buildPark();

describe('weights', () => {
  it('change one and come back to what the pack brought', () => {
    const once = applied(setWeight(park, { criterion: 'area', weight: 3 }));
    const twice = applied(setWeight(once, { criterion: 'area', weight: 5 }));
    expect(twice.rules.weights.area).toBe(5);
    expect(twice.rules.weights.proximity).toBe(1);
    expect(applied(resetWeights(twice)).rules).toEqual(park.rules);
  });

  it('are not negative and not NaN', () => {
    expect(setWeight(park, { criterion: 'area', weight: -1 }).ok).toBe(false);
    expect(setWeight(park, { criterion: 'area', weight: Number.NaN }).ok).toBe(false);
  });
});

describe('thresholds', () => {
  it('are set with their source and taken away', () => {
    const threshold = { value: 400, source: '管委会会议' };
    const set = applied(setThreshold(park, { name: 'investmentWanPerMu', threshold }));
    expect(set.rules.investmentWanPerMu).toEqual(threshold);
    const dropped = applied(setThreshold(set, { name: 'investmentWanPerMu', threshold: null }));
    expect(dropped.rules).not.toHaveProperty('investmentWanPerMu');
  });

  it('that are a share are noted in per cent, others as they are', () => {
    const tolerance = setThreshold(park, { name: 'areaTolerance', threshold: { value: 0.004, source: '管委会会议' } });
    expect(applied(tolerance).rules.areaTolerance?.value).toBe(0.004);
    expect(tolerance.ok && tolerance.note.code).toBe('note.setThresholdShare');
    const setback = setThreshold(park, { name: 'setbackM', threshold: { value: 5, source: '管委会会议' } });
    expect(setback.ok && setback.note.code).toBe('note.setThreshold');
  });

  it('need a source', () => {
    expect(setThreshold(park, { name: 'setbackM', threshold: { value: 5, source: '' } })).toMatchObject({
      refused: { code: 'refused.thresholdWithoutSource' },
    });
  });
});
