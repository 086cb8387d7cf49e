import type { LonLat, PlanePosition, Shape } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { chainsOf, withChains } from './chains.ts';
import { storedFromPlane } from './stored-position.ts';

/** The shape (longitude, latitude) moved by so many metres of the plane, size and form kept; positions to nine decimals. */
export function moveShape<S extends Shape>(shape: S, [east, north]: PlanePosition, plane: SurveyPlane): S {
  if (east === 0 && north === 0) return shape;
  return throughPlane(shape, plane, ([e, n]) => [e + east, n + north]);
}

/** Metres of the plane from one position to another: what `moveShape` takes. */
export function metresBetween(from: LonLat, to: LonLat, plane: SurveyPlane): PlanePosition {
  const [fromEast, fromNorth] = plane.toPlane(from);
  const [toEast, toNorth] = plane.toPlane(to);
  return [toEast - fromEast, toNorth - fromNorth];
}

/** Every position of a shape taken elsewhere in the plane. */
export const throughPlane = <S extends Shape>(
  shape: S,
  plane: SurveyPlane,
  move: (place: PlanePosition) => PlanePosition,
): S =>
  withChains(
    shape,
    chainsOf(shape).map(({ positions }) =>
      positions.map((position) => storedFromPlane(plane, move(plane.toPlane(position)))),
    ),
  );
