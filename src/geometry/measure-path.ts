import type { LonLat } from './shapes.ts';
import type { SurveyPlane } from './survey-plane.ts';
import { trueDistanceM } from './true-distance.ts';

export interface PathMeasure {
  /** Metres of each leg, in order. */
  readonly legsM: readonly number[];
  readonly totalM: number;
}

/**
 * Length of a path drawn on the map, leg by leg, in metres on the ellipsoid (each leg to 1 mm up to 30 km). Fewer than
 * two positions measure 0. Method key `distance.straight`.
 */
export const measurePath = (plane: SurveyPlane, path: readonly LonLat[]): PathMeasure => {
  const positions = path.map((position) => plane.toPlane(position));
  const legsM = positions.slice(1).map((to, i) => trueDistanceM(plane, positions[i] ?? to, to));
  return { legsM, totalM: legsM.reduce((sum, leg) => sum + leg, 0) };
};
