import type { PlanePosition, PlaneRing } from './shapes.ts';

/**
 * The rectangle with one side from `a` to `b` and the opposite one through `c`, metres of the plane; its angles are right
 * to rounding. Null where it has no area.
 */
export function rectangleOfThree(a: PlanePosition, b: PlanePosition, c: PlanePosition): PlaneRing | null {
  const [east, north] = [b[0] - a[0], b[1] - a[1]];
  const length = Math.hypot(east, north);
  if (length === 0) return null;
  const [acrossEast, acrossNorth] = [-north / length, east / length];
  const depth = (c[0] - a[0]) * acrossEast + (c[1] - a[1]) * acrossNorth;
  if (depth === 0) return null;
  const [e, n] = [depth * acrossEast, depth * acrossNorth];
  return [a, b, [b[0] + e, b[1] + n], [a[0] + e, a[1] + n]];
}
