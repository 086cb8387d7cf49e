import type { LonLat } from './shapes.ts';
import type { SurveyPlane } from './survey-plane.ts';

export interface PathMeasure {
  /** Metres of each leg, in order. */
  readonly legsM: readonly number[];
  readonly totalM: number;
}

/** Length of a path drawn on the map, leg by leg, in metres of the survey plane. Fewer than two positions measure 0. */
export const measurePath = (plane: SurveyPlane, path: readonly LonLat[]): PathMeasure => {
  const positions = path.map((position) => plane.toPlane(position));
  const legsM = positions.slice(1).map(([east, north], i) => {
    const from = positions[i] ?? [east, north];
    return Math.hypot(east - from[0], north - from[1]);
  });
  return { legsM, totalM: legsM.reduce((sum, leg) => sum + leg, 0) };
};
