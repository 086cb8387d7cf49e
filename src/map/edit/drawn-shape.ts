import { rectangleOfThree } from '../../geometry/rectangle-of-three.ts';
import { ringAreaM2 } from '../../geometry/ring-area.ts';
import type { LonLat, PlaneRing, Shape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import type { DrawAs } from '../../store/editing.ts';

const same = (a: LonLat | undefined, b: LonLat | undefined): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Without corners that are set twice in a row, as by a double click. */
export const withoutRepeats = (positions: readonly LonLat[]): readonly LonLat[] =>
  positions.filter((position, i) => i === 0 || !same(position, positions[i - 1]));

/** The same, without the closing one. */
export function openPositions(positions: readonly LonLat[]): readonly LonLat[] {
  const kept = withoutRepeats(positions);
  return kept.length > 1 && same(kept[0], kept.at(-1)) ? kept.slice(0, -1) : kept;
}

/** The corners of the rectangle that three places mean; fewer places, or a flat one, as they are. */
export function rectanglePositions(positions: readonly LonLat[], plane: SurveyPlane): readonly LonLat[] {
  const [a, b, c] = positions;
  if (!a || !b || !c) return positions;
  const ring = rectangleOfThree(plane.toPlane(a), plane.toPlane(b), plane.toPlane(c));
  if (!ring) return [a, b];
  const [, , third, fourth] = ring.map((place) => plane.toLonLat(place));
  // The first two are as they were set, digit by digit.
  return [a, b, ...[third, fourth].flatMap((position) => (position ? [rounded(position)] : []))];
}

const rounded = ([lon, lat]: LonLat): LonLat => [Math.round(lon * 1e9) / 1e9, Math.round(lat * 1e9) / 1e9];

/** The ring of an area as files have it: closed, anticlockwise. */
function outerRing(open: readonly LonLat[], plane: SurveyPlane): readonly LonLat[] {
  const ring: PlaneRing = open.map((position) => plane.toPlane(position));
  const ordered = ringAreaM2(ring) >= 0 ? open : [...open].reverse();
  return [...ordered, ...ordered.slice(0, 1)];
}

/**
 * What was drawn, as the park keeps it; null while there are too few corners. `exact` gives corners that were drawn on
 * standing ones their very numbers.
 */
export function drawnShape(
  set: readonly LonLat[],
  drawAs: DrawAs,
  plane: SurveyPlane,
  exact: (position: LonLat) => LonLat,
): Shape | null {
  const positions = openPositions(drawAs === 'rectangle' ? rectanglePositions(set, plane) : set).map(exact);
  const [first] = positions;
  switch (drawAs) {
    case 'point':
      return first ? { type: 'Point', coordinates: first } : null;
    case 'line':
      // A line may come back to where it began.
      return positions.length < 2 ? null : { type: 'LineString', coordinates: withoutRepeats(set.map(exact)) };
    case 'polygon':
    case 'rectangle':
      return positions.length < 3 ? null : { type: 'Polygon', coordinates: [outerRing(positions, plane)] };
  }
}
