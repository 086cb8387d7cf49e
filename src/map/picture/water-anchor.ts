import type { LonLat, PolygonShape } from '../../geometry/shapes.ts';

export interface WaterAnchor {
  readonly at: LonLat;
  /** Clockwise turn of the name so that it runs with the water and reads from the left, degrees. */
  readonly turnDeg: number;
}

/**
 * Where the name of a river stands. A river drawn as an area is one bank down and the other bank up, so the middle of
 * the first half of its outline and the middle of the second half lie opposite each other.
 */
export function waterAnchor({ coordinates }: PolygonShape): WaterAnchor | null {
  const ring = (coordinates[0] ?? []).slice(0, -1);
  if (ring.length < 8) return null;
  const quarter = Math.floor(ring.length / 4);
  const one = ring[quarter];
  const other = ring[ring.length - 1 - quarter];
  const before = ring[quarter - 1];
  const after = ring[quarter + 1];
  if (!one || !other || !before || !after) return null;
  const shrink = Math.cos((one[1] * Math.PI) / 180);
  const east = (after[0] - before[0]) * shrink;
  const north = after[1] - before[1];
  const turn = (-Math.atan2(north, east) * 180) / Math.PI;
  const turnDeg = turn > 90 ? turn - 180 : turn < -90 ? turn + 180 : turn;
  return { at: [(one[0] + other[0]) / 2, (one[1] + other[1]) / 2], turnDeg: Math.round(turnDeg) };
}
