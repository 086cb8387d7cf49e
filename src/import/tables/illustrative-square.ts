import { planeSpecFor } from '../../geometry/plane-spec-for.ts';
import { rectangleOfArea } from '../../geometry/rectangle-of-area.ts';
import type { AreaShape, LonLat } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';

/** Said in the record's sources, so that nobody takes the square for land that was measured. */
export const illustrativeSource =
  '示意方形，按载明面积绘制，不是测绘图形 (illustrative square of the stated area, no survey)';

/** A square of so many m² round a position, sides north and east in the survey plane of the place. */
export function squareRound(at: LonLat, areaM2: number): AreaShape {
  const plane = surveyPlane(planeSpecFor(at));
  const outer = rectangleOfArea({ areaM2, aspect: 1, azimuthDeg: 90, centre: plane.toPlane(at) });
  return plane.areaToLonLat([{ outer, holes: [] }]);
}
