import type { AreaShape, LonLat, PlanePosition } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { chainsOf, withChains } from './chains.ts';
import { isSoundOutline } from './is-sound-outline.ts';
import { type ShapeFailure, shapeRefusal } from './shape-edit.ts';
import { axisOf, squaredRing } from './squared-ring.ts';
import { storedFromPlane } from './stored-position.ts';

export type SquareResult =
  | {
      readonly ok: true;
      readonly shape: AreaShape;
      /** How far the farthest corner came, metres. */
      readonly largestMoveM: number;
      /** How many corners are right angles now, of how many. */
      readonly squared: number;
      readonly corners: number;
    }
  | { readonly ok: false; readonly reason: ShapeFailure; readonly largestMoveM?: number };

/** A corner that comes no farther than the digits it is stored with stays where it is, metres. */
const stillM = 0.0001;

/**
 * The outline (longitude, latitude) whose edges run along or across one direction, that in which most of its border runs,
 * with the least sum of squared moves of its corners; edges more than 20° off both keep their ends as far as the others let
 * them. Right angles are those of the plane, to the rounding of nine decimals. Refused (`square.notWithin`) with the
 * largest move it would take where a corner would move farther than `toleranceM`, and where it would cross itself.
 */
export function squareCorners(area: AreaShape, toleranceM: number, plane: SurveyPlane): SquareResult {
  const chains = chainsOf(area).map(({ positions }) => positions);
  const rings = chains.map((positions) => positions.map(plane.toPlane));
  if (rings.length === 0 || rings.some((ring) => ring.length < 3)) return shapeRefusal('shape.badCoordinates');
  if (!rings.flat(2).every(Number.isFinite)) return shapeRefusal('shape.badCoordinates');
  const axis = axisOf(rings);
  let [largestMoveM, squared] = [0, 0];
  const next = rings.map((ring, r) => {
    const made = squaredRing(ring, axis);
    squared += made.rightAngles;
    return made.ring.map((place, i): LonLat => {
      const [before, position] = [ring[i] as PlanePosition, chains[r]?.[i] as LonLat];
      const move = Math.hypot(place[0] - before[0], place[1] - before[1]);
      if (move <= stillM) return position;
      largestMoveM = Math.max(largestMoveM, move);
      return storedFromPlane(plane, place);
    });
  });
  if (!(largestMoveM <= toleranceM)) return { ...shapeRefusal('square.notWithin'), largestMoveM };
  const shape = withChains(area, next);
  if (!isSoundOutline(shape, plane)) return { ...shapeRefusal('shape.crossesItself'), largestMoveM };
  return { ok: true, shape, largestMoveM, squared, corners: rings.flat().length };
}
