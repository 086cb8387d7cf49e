import type { Parcel } from '../domain/parcel.ts';
import type { Park } from '../domain/park.ts';
import { type Frontage, frontages } from '../geometry/frontage.ts';
import { azimuthDeg, frontageAzimuth } from '../geometry/frontage-azimuth.ts';
import type { PlaneArea, PlaneLine } from '../geometry/shapes.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';

/** How far from its edge a road still fronts a parcel: half of a wide road with its verge, metres. */
const reachM = 30;

const roadLines = new WeakMap<Park['roads'], readonly { readonly id: string; readonly line: PlaneLine }[]>();
const made = new WeakMap<Parcel, number>();

/** Where a parcel faces roads, the longest first; none where no road passes. */
export const roadFrontages = (park: Park, parcel: Parcel): readonly Frontage[] =>
  frontages(surveyPlane(park.plane).areaToPlane(parcel.shape), linesOf(park), reachM);

/** Which way a footprint turns on a parcel: along its longest road frontage, else along its longest side. Degrees. */
export function frontageDirection(park: Park, parcelId: string): number {
  const parcel = park.parcels.find(({ id }) => id === parcelId);
  if (!parcel) return 90;
  let direction = made.get(parcel);
  if (direction === undefined) {
    const [front] = roadFrontages(park, parcel);
    direction = front ? frontageAzimuth(front) : longestSide(surveyPlane(park.plane).areaToPlane(parcel.shape));
    made.set(parcel, direction);
  }
  return direction;
}

function linesOf(park: Park) {
  let lines = roadLines.get(park.roads);
  if (!lines) {
    const plane = surveyPlane(park.plane);
    lines = park.roads
      .filter((road) => road.class !== 'expressway' && road.class !== 'ramp' && !road.bridge)
      .flatMap((road) => plane.pathToPlane(road.shape).map((line) => ({ id: road.id, line })));
    roadLines.set(park.roads, lines);
  }
  return lines;
}

function longestSide(area: PlaneArea): number {
  const ring = area[0]?.outer ?? [];
  let best = { length: 0, azimuth: 90 };
  ring.forEach((from, index) => {
    const to = ring[(index + 1) % ring.length] ?? from;
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
    if (length > best.length) best = { length, azimuth: azimuthDeg(from, to) };
  });
  return best.azimuth;
}
