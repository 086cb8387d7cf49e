import type { Snap, SnapKind } from '../../geometry/snap/snap.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { OverlayPart } from './edit-overlay.ts';

/** A sign a kind: never the colour alone. */
const signs: Readonly<Record<SnapKind, string>> = {
  vertex: '□',
  edge: '△',
  crossing: '×',
  rightAngle: '⊾',
  extension: '╌',
  parallel: '∥',
};

/** What was snapped to and where, to be drawn. */
export function snapParts(found: Snap | null, plane: SurveyPlane): readonly OverlayPart[] {
  if (!found) return [];
  const guides = found.along.map(
    (edge): OverlayPart => ({
      part: 'guide',
      shape: { type: 'LineString', coordinates: edge.map((place) => plane.toLonLat(place)) },
    }),
  );
  return [
    ...guides,
    { part: 'mark', shape: { type: 'Point', coordinates: plane.toLonLat(found.at) }, text: signs[found.kind] },
  ];
}
