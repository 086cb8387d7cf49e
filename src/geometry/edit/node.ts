import type { LonLat, PlanePosition } from '../shapes.ts';
import type { SurveyPlane } from '../survey-plane.ts';

/** A corner of outlines that are worked on: where it is in the plane, and the very position it is stored as. */
export interface Node {
  readonly place: PlanePosition;
  readonly position: LonLat;
}

/** Nodes by their stored position: one and the same object for one and the same position. */
export function nodeRegister(plane: SurveyPlane): (position: LonLat) => Node {
  const known = new Map<string, Node>();
  return (position) => {
    const key = `${position[0]} ${position[1]}`;
    const found = known.get(key);
    if (found) return found;
    const made = { place: plane.toPlane(position), position };
    known.set(key, made);
    return made;
  };
}
