import { describe, expect, it } from 'vitest';
import { runsAnticlockwise } from './ring-sense.ts';

const runs = (...ring: readonly (readonly [number, number])[]) =>
  runsAnticlockwise(Float64Array.from(ring.flat()), 0, ring.length);

describe('the sense of a ring', () => {
  it('is told at its northmost corner, level tops and doubled corners too', () => {
    expect(runs([0, 0], [10, 0], [5, 10])).toBe(true);
    expect(runs([0, 0], [5, 10], [10, 0])).toBe(false);
    expect(runs([10, 10], [0, 10], [0, 0], [10, 0])).toBe(true);
    expect(runs([0, 10], [10, 10], [10, 0], [0, 0])).toBe(false);
    expect(runs([0, 0], [10, 0], [5, 10], [5, 10])).toBe(true);
  });
  it('of a bow is that of its upper wing', () => {
    expect(runs([0, 0], [10, 0], [0, 8], [10, 10])).toBe(false);
    expect(runs([10, 10], [0, 8], [10, 0], [0, 0])).toBe(true);
  });
});
