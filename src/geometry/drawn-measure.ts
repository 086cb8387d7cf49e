import { ringAreaM2 } from './ring-area.ts';
import type { PlanePosition } from './shapes.ts';

/** What is told of an outline or a line while it is being drawn. */
export interface DrawnMeasure {
  /** Metres of the plane of the last edge; null before there are two corners. */
  readonly edgeM: number | null;
  /** Degrees clockwise from grid north in which it runs; null with `edgeM`. */
  readonly azimuthDeg: number | null;
  /** The angle between the last two edges, 0 to 180 degrees; null before there are three corners. */
  readonly angleDeg: number | null;
  /** Square metres within the outline closed as it is; null before there are three corners. */
  readonly areaM2: number | null;
  /** Metres of all edges drawn. */
  readonly lengthM: number;
}

const azimuth = (a: PlanePosition, b: PlanePosition): number =>
  ((Math.atan2(b[0] - a[0], b[1] - a[1]) * 180) / Math.PI + 360) % 360;

const lengthOf = (a: PlanePosition, b: PlanePosition): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

/** Lengths, angle and area of corners in metres of the plane, in the order drawn; the last may be the pointer. */
export function drawnMeasure(corners: readonly PlanePosition[]): DrawnMeasure {
  const [last, one, two] = [corners.at(-1), corners.at(-2), corners.at(-3)];
  const lengthM = corners.slice(1).reduce((sum, corner, i) => sum + lengthOf(corners[i] ?? corner, corner), 0);
  const azimuthDeg = last && one ? azimuth(one, last) : null;
  const turn = last && one && two ? Math.abs(azimuth(one, two) - azimuth(one, last)) : null;
  return {
    edgeM: last && one ? lengthOf(one, last) : null,
    azimuthDeg,
    angleDeg: turn === null ? null : Math.min(turn, 360 - turn),
    areaM2: corners.length < 3 ? null : Math.abs(ringAreaM2(corners)),
    lengthM,
  };
}
