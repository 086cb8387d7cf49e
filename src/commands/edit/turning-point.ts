import type { Park } from '../../domain/park.ts';
import type { DrawnThing } from '../../domain/park-layer.ts';
import { segmentsOf } from '../../geometry/segments.ts';
import type { LonLat } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import type { EditLayer } from '../../store/editing.ts';

/** What things are turned about: the middle of the box round all of them in the plane; null where there is none. */
export function centreOf(park: Park, layer: EditLayer, ids: readonly string[]): LonLat | null {
  const plane = surveyPlane(park.plane);
  const things: readonly DrawnThing[] = park[layer];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { shape } of things.filter(({ id }) => ids.includes(id))) {
    const segments = segmentsOf(plane.shapeToPlane(shape));
    for (let i = 0; i < segments.length; i += 2) {
      const [e = 0, n = 0] = segments.subarray(i, i + 2);
      west = Math.min(west, e);
      east = Math.max(east, e);
      south = Math.min(south, n);
      north = Math.max(north, n);
    }
  }
  return west > east ? null : plane.toLonLat([(west + east) / 2, (south + north) / 2]);
}
