import { squaredToSegment } from '../segment-distance.ts';
import type { LonLat, PlanePosition } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { chainsOf, fewestPositions } from './chains.ts';
import { cornerEdits } from './corner-edits.ts';
import { type KeyedShape, type ShapeEdit, shapeRefusal } from './shape-edit.ts';
import { type CornerAt, shapesNear, sharedAt, sharedWithinM } from './shared-vertices.ts';

/**
 * Takes a corner out of all shapes that have it. Refused where more than two edges meet in it (`shape.junction`: without it
 * neighbours would part), where a ring would be left with fewer than three corners, and as `moveVertex`.
 */
export function removeVertex(
  shapes: readonly KeyedShape[],
  { at }: { readonly at: LonLat },
  plane: SurveyPlane,
): ShapeEdit {
  if (!at.every(Number.isFinite)) return shapeRefusal('shape.badCoordinates');
  const { corners, edges } = sharedAt(shapes, at, plane);
  if (corners.length === 0) return shapeRefusal('shape.nothingThere');
  const known = new Map(shapes.map(({ key, shape }) => [key, shape]));
  const neighbours: PlanePosition[] = [];
  const isKnown = (place: PlanePosition): boolean =>
    neighbours.some(([east, north]) => Math.hypot(east - place[0], north - place[1]) <= sharedWithinM);
  let isStraight = true;
  for (const { key, chain, index, position } of corners) {
    const shape = known.get(key);
    const one = shape && chainsOf(shape)[chain];
    if (!one) continue;
    const { kind, positions } = one;
    if (positions.length <= fewestPositions[kind]) return shapeRefusal('shape.tooFewCorners', key);
    const around = [index - 1, index + 1].flatMap((i) => {
      const beside = kind === 'ring' ? positions.at(i % positions.length) : positions[i];
      return beside ? [plane.toPlane(beside)] : [];
    });
    for (const place of around) if (!isKnown(place)) neighbours.push(place);
    const [before, after] = around;
    const [east, north] = plane.toPlane(position);
    isStraight &&=
      before !== undefined &&
      after !== undefined &&
      squaredToSegment(east, north, before[0], before[1], after[0], after[1]) <= sharedWithinM ** 2;
  }
  // A corner on a straight border keeps nobody together: neighbours stay where they are without it.
  if (!isStraight && (neighbours.length > 2 || edges.length > 0))
    return shapeRefusal('shape.junction', (corners[0] as CornerAt).key);
  const edits = cornerEdits(shapesNear(shapes, [at]));
  for (const { key, chain, position } of corners)
    edits.replace(key, chain, (each) => (each === position ? null : each));
  return edits.finish(plane);
}
