import type { Parcel } from '../../domain/parcel.ts';
import { containsPosition } from '../../geometry/contains.ts';
import { innerPoint } from '../../geometry/inner-point.ts';
import { overlapAreaM2 } from '../../geometry/interiors-overlap.ts';
import { planarAreaM2 } from '../../geometry/planar-area.ts';
import type { PlaneArea, PlaneShape } from '../../geometry/shapes.ts';
import type { SurveyPlane } from '../../geometry/survey-plane.ts';
import { boxesMeet, boxOf, boxOfShape } from './box.ts';

/** A unit stands on the parcel that holds more than half of it: drawings stick out of their plots by a wall. */
const mostOfIt = 0.5;

/** The outline of the parcel that something drawn stands on, in the plane; null where there is none. */
export function containingParcel(drawn: PlaneShape, parcels: readonly Parcel[], plane: SurveyPlane): PlaneArea | null {
  const box = boxOfShape(drawn);
  for (const { shape } of parcels) {
    const area = plane.areaToPlane(shape);
    if (boxesMeet(boxOf(area), box) && standsOn(drawn, area)) return area;
  }
  return null;
}

function standsOn(drawn: PlaneShape, area: PlaneArea): boolean {
  switch (drawn.kind) {
    case 'points':
      return drawn.points.every((point) => containsPosition(area, point));
    case 'lines':
      return drawn.lines.every((line) => line.every((position) => containsPosition(area, position)));
    case 'area':
      return (
        containsPosition(area, innerPoint(drawn.area)) &&
        overlapAreaM2(drawn.area, area) > mostOfIt * planarAreaM2(drawn.area)
      );
  }
}
