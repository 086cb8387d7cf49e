import type { LonLat } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { Words } from '../picture/words.ts';
import type { OverlayPart } from './edit-overlay.ts';

/** Shorter edges have no room for their length, metres. */
const shortestM = 0.5;

/** Metres of the plane from one position to another. */
export const planeLengthM = (a: LonLat, b: LonLat, plane: SurveyPlane): number => {
  const [from, to] = [plane.toPlane(a), plane.toPlane(b)];
  return Math.hypot(to[0] - from[0], to[1] - from[1]);
};

/** The length of every edge, written on its middle. */
export function lengthParts(
  corners: readonly LonLat[],
  isRing: boolean,
  plane: SurveyPlane,
  { t }: Words,
): readonly OverlayPart[] {
  const closed = isRing && corners.length > 2 ? [...corners, ...corners.slice(0, 1)] : corners;
  return closed.slice(1).flatMap((to, i): OverlayPart[] => {
    const from = closed[i];
    if (!from) return [];
    const metres = planeLengthM(from, to, plane);
    if (metres < shortestM) return [];
    return [
      {
        part: 'length',
        shape: { type: 'Point', coordinates: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] },
        text: t('map:edit.metres', { metres }),
      },
    ];
  });
}
