import { describe, expect, it } from 'vitest';
import { reachedStep } from './reached-step.ts';

describe('reachedStep', () => {
  it('is unknown where nothing is stated', () => {
    expect(reachedStep(undefined, '2022-06')).toBeNull();
    expect(reachedStep([], '2022-06')).toBeNull();
  });

  it('takes the highest recorded step, not the last in the list', () => {
    const ladder = [
      { step: 'leveled', date: '2021-01' },
      { step: 'zoned', date: '2020-01' },
    ] as const;
    expect(reachedStep(ladder, '2022-06')).toBe('leveled');
  });

  it('leaves out plans and what lies after the day of the document', () => {
    const ladder = [
      { step: 'zoned' },
      { step: 'acquired', date: '2022-06-15' },
      { step: 'leveled', date: '2022-07' },
      { step: 'serviced', date: '2022-01', expected: true },
    ] as const;
    expect(reachedStep(ladder, '2022-06')).toBe('acquired');
  });
});
