import type { PlanePosition } from './shapes.ts';

/** Direction from one position to another in degrees clockwise from grid north, 0 up to 360; 0 for the same position. */
export const azimuthDeg = (from: PlanePosition, to: PlanePosition): number => {
  const degrees = (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;
  return degrees < 0 ? degrees + 360 : degrees;
};

/** The direction in which a frontage runs, as `azimuthDeg`. */
export const frontageAzimuth = (frontage: { readonly from: PlanePosition; readonly to: PlanePosition }): number =>
  azimuthDeg(frontage.from, frontage.to);
