import { describe, expect, it } from 'vitest';
import { areaM2, gridArea, gridAt, gridPlane } from '../../../test/builders/parcel-grid.ts';
import type { AreaShape } from '../shapes.ts';
import { squareCorners } from './right-angle.ts';
import { rotateShape } from './rotate-shape.ts';

/** Corner angles of the outer ring in the plane, degrees, rounded to a thousandth. */
const anglesOf = (shape: AreaShape): readonly number[] => {
  const { outer } = gridPlane.areaToPlane(shape)[0]!;
  return outer.map((corner, i) => {
    const [before, after] = [outer.at(i - 1)!, outer[(i + 1) % outer.length]!];
    const turn =
      Math.atan2(before[1] - corner[1], before[0] - corner[0]) - Math.atan2(after[1] - corner[1], after[0] - corner[0]);
    return Math.round((((turn * 180) / Math.PI + 360) % 360) * 1e3) / 1e3;
  });
};

describe('making corners right', () => {
  it('finds the rectangle next to a careless one, at any direction', () => {
    const careless = gridArea([0.3, -0.2], [100.1, 0.4], [99.8, 49.7], [-0.2, 50.1]);
    for (const degrees of [0, 17, 45, 63]) {
      const result = squareCorners(rotateShape(careless, gridAt(0, 0), degrees, gridPlane), 1, gridPlane);
      if (!result.ok) throw new Error(result.reason);
      expect(anglesOf(result.shape).every((angle) => Math.abs(angle - 90) < 0.001)).toBe(true);
      expect(result).toMatchObject({ squared: 4, corners: 4 });
      expect(result.largestMoveM).toBeLessThan(0.6);
      expect(areaM2(result.shape)).toBeCloseTo(areaM2(careless), -1);
    }
  });

  it('straightens corners along a side and leaves a slanted edge slanted', () => {
    const cut = gridArea([0, 0], [50, 0.2], [100, 0], [100, 80], [80, 100], [0.1, 100]);
    const result = squareCorners(cut, 1, gridPlane);
    if (!result.ok) throw new Error(result.reason);
    const angles = anglesOf(result.shape);
    expect(Math.abs(angles[1]! - 180)).toBeLessThan(0.001);
    expect(angles.filter((angle) => Math.abs(angle - 90) < 0.001)).toHaveLength(3);
    expect(angles.filter((angle) => angle > 130 && angle < 140)).toHaveLength(2);
  });

  it('leaves a right-angled outline as it is, to the very number', () => {
    const square = gridArea([0, 0], [100, 0], [100, 100], [0, 100]);
    expect(squareCorners(square, 1, gridPlane)).toMatchObject({ shape: square, largestMoveM: 0 });
  });

  it('is refused beyond the tolerance, with the move it would take', () => {
    const skew = gridArea([0, 0], [100, 10], [110, 60], [0, 50]);
    const result = squareCorners(skew, 0.5, gridPlane);
    expect(result).toMatchObject({ ok: false, reason: 'square.notWithin' });
    expect(!result.ok && result.largestMoveM).toBeGreaterThan(2);
  });
});
