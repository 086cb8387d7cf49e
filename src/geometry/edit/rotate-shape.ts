import type { LonLat, Shape } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';
import { throughPlane } from './move-shape.ts';

/** The shape (longitude, latitude) turned about a position by degrees clockwise as seen on the map, in the plane; size kept. */
export function rotateShape<S extends Shape>(shape: S, about: LonLat, degrees: number, plane: SurveyPlane): S {
  if (degrees % 360 === 0) return shape;
  const [aboutEast, aboutNorth] = plane.toPlane(about);
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  return throughPlane(shape, plane, ([east, north]) => {
    const [e, n] = [east - aboutEast, north - aboutNorth];
    return [aboutEast + e * cos + n * sin, aboutNorth - e * sin + n * cos];
  });
}
