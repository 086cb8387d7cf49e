import type { LonLat, PlanePosition } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';

/** Nine decimals of a degree: 0.1 mm. */
const rounded = (degrees: number): number => Math.round(degrees * 1e9) / 1e9;

/** A position as the park keeps it. */
export const storedPosition = ([lon, lat]: LonLat): LonLat => [rounded(lon), rounded(lat)];

/** A place of the plane as the park keeps it. */
export const storedFromPlane = (plane: SurveyPlane, place: PlanePosition): LonLat =>
  storedPosition(plane.toLonLat(place));
