import type { PlanePosition, PlaneRing } from './shapes.ts';

/** A rectangle anywhere in the plane, metres. */
export interface Rectangle {
  readonly centre: PlanePosition;
  /** The longer side. */
  readonly lengthM: number;
  readonly widthM: number;
  readonly areaM2: number;
  /** Direction of the longer side, degrees clockwise from grid north, 0 up to 180. */
  readonly azimuthDeg: number;
  /** Anticlockwise. */
  readonly corners: PlaneRing;
}

/**
 * The rectangle `alongM` wide in the direction `turn` (radians anticlockwise from east) and `acrossM` wide square to it,
 * round a centre. Metres of one plane.
 */
export const rectangleAt = (centre: PlanePosition, turn: number, alongM: number, acrossM: number): Rectangle => {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const corner = (along: -1 | 1, across: -1 | 1): PlanePosition => {
    const [u, v] = [(along * alongM) / 2, (across * acrossM) / 2];
    return [centre[0] + u * cos - v * sin, centre[1] + u * sin + v * cos];
  };
  const longer = alongM >= acrossM ? turn : turn + Math.PI / 2;
  const azimuth = (90 - (longer * 180) / Math.PI) % 180;
  return {
    centre,
    lengthM: Math.max(alongM, acrossM),
    widthM: Math.min(alongM, acrossM),
    areaM2: alongM * acrossM,
    azimuthDeg: azimuth < 0 ? azimuth + 180 : azimuth,
    corners: [corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1)],
  };
};
