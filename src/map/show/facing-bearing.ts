import type { Park } from '../../domain/park.ts';
import type { SiteRef } from '../../domain/placement.ts';
import type { Frontage } from '../../geometry/frontage.ts';
import { azimuthDeg } from '../../geometry/frontage-azimuth.ts';
import { innerPoint } from '../../geometry/inner-point.ts';
import { squaredToSegment } from '../../geometry/segment-distance.ts';
import type { LonLat, PlanePosition } from '../../geometry/shapes.ts';
import { surveyPlane } from '../../geometry/survey-plane.ts';
import { roadFrontages } from '../frontage-direction.ts';

/** −180 … 180, so that a camera turns the short way. */
const signed = (degrees: number): number => ((((degrees + 180) % 360) + 360) % 360) - 180;

const middleOf = ({ from, to }: Frontage): PlanePosition => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];

/** The stretch a gate stands on; the longest where no gate is known. */
function frontOf(fronts: readonly Frontage[], gate: PlanePosition | undefined): Frontage | undefined {
  if (!gate) return fronts[0];
  const off = ({ from, to }: Frontage): number => squaredToSegment(gate[0], gate[1], from[0], from[1], to[0], to[1]);
  return fronts.toSorted((a, b) => off(a) - off(b))[0];
}

/**
 * The bearing that looks at a site over the frontage with its gate, as one comes to it; north up for floor space and for
 * land no road passes. Degrees clockwise from north. `gate` = where its drives begin.
 */
export function facingBearing(park: Park, site: SiteRef, gate?: LonLat): number {
  const parcel = site.kind === 'parcel' ? park.parcels.find(({ id }) => id === site.id) : undefined;
  if (!parcel) return 0;
  const plane = surveyPlane(park.plane);
  const area = plane.areaToPlane(parcel.shape);
  const front = frontOf(roadFrontages(park, parcel), gate && plane.toPlane(gate));
  if (!front || area.length === 0) return 0;
  const along = azimuthDeg(front.from, front.to);
  const inwards = azimuthDeg(middleOf(front), innerPoint(area));
  const left = signed(along - 90);
  return Math.abs(signed(inwards - left)) <= 90 ? left : signed(along + 90);
}
