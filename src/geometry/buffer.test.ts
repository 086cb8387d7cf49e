import { beforeAll, describe, expect, it } from 'vitest';
import { buffer } from './buffer.ts';
import { loadOverlay } from './overlay.ts';
import { planarAreaM2 } from './planar-area.ts';
import type { PlaneShape } from './shapes.ts';

const areaM2 = (shape: PlaneShape, metres: number): number => {
  const result = buffer(shape, metres);
  if (!result.ok) throw new Error(result.reason);
  return planarAreaM2(result.area);
};

describe('everything within so many metres', () => {
  beforeAll(() => loadOverlay());
  it('is a disc round a point', () => {
    expect(Math.abs(areaM2({ kind: 'points', points: [[37_400_000, 2_540_000]] }, 50) - Math.PI * 2500)).toBeLessThan(
      1,
    );
  });
  it('is a strip with round ends round a line', () => {
    const line: PlaneShape = {
      kind: 'lines',
      lines: [
        [
          [0, 0],
          [1000, 0],
        ],
      ],
    };
    expect(Math.abs(areaM2(line, 20) - (40_000 + Math.PI * 400))).toBeLessThan(1);
  });
  it('counts land once where lines cross', () => {
    const cross: PlaneShape = {
      kind: 'lines',
      lines: [
        [
          [-100, 0],
          [100, 0],
        ],
        [
          [0, -100],
          [0, 100],
        ],
      ],
    };
    expect(Math.abs(areaM2(cross, 10) - (2 * 4000 - 400 + 2 * Math.PI * 100))).toBeLessThan(1);
  });
  it('is nothing round a line at 0 m, and a failure where a number is none', () => {
    expect(areaM2({ kind: 'points', points: [[0, 0]] }, 0)).toBe(0);
    expect(buffer({ kind: 'points', points: [[Number.NaN, 0]] }, 5)).toEqual({
      ok: false,
      reason: 'overlay.badCoordinates',
    });
  });
});
