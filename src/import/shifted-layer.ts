import type { Issue } from '../domain/issue.ts';
import type { Park } from '../domain/park.ts';
import { containsPosition } from '../geometry/contains.ts';
import { gcj02OfTrue, trueOfGcj02 } from '../geometry/gcj02.ts';
import type { LonLat } from '../geometry/shapes.ts';
import { surveyPlane } from '../geometry/survey-plane.ts';
import { trueDistanceM } from '../geometry/true-distance.ts';
import type { LayerFiles } from './check-references.ts';
import { boundsOf } from './extent.ts';
import { issueOf } from './issue-codes.ts';

/** Moved back, nearly all must stand on a parcel, and so many more than as drawn (a few, and a share of all). */
const leastStanding = 0.95;
const leastGain = 5;
const leastGainShare = 0.15;

/**
 * Buildings stand on parcels. Where many of them do not, but nearly all would with the GCJ-02 offset of web maps taken off them (or
 * put on them, when it is the parcels that carry it), one of the two layers was taken from such a map: it is off by
 * 300–700 m and must not be measured. A warning, for only positions speak for it.
 */
export function shiftedLayerIssues(park: Pick<Park, 'plane' | 'parcels' | 'buildings'>, files: LayerFiles): Issue[] {
  const places = park.buildings.flatMap((building) => {
    const bounds = boundsOf([building]);
    return bounds ? [bounds.centre] : [];
  });
  const gain = Math.max(leastGain, leastGainShare * places.length);
  if (places.length < gain || park.parcels.length === 0) return [];
  const plane = surveyPlane(park.plane);
  const lots = park.parcels.flatMap((parcel) => {
    const bounds = boundsOf([parcel]);
    return bounds ? [{ ...bounds, area: plane.areaToPlane(parcel.shape) }] : [];
  });
  const onLand = (moved: (place: LonLat) => LonLat): number =>
    places.filter((place) => {
      const at = moved(place);
      return lots.some(
        ({ southWest, northEast, area }) =>
          at[0] >= southWest[0] &&
          at[0] <= northEast[0] &&
          at[1] >= southWest[1] &&
          at[1] <= northEast[1] &&
          containsPosition(area, plane.toPlane(at)),
      );
    }).length;
  const asDrawn = onLand((place) => place);
  if (asDrawn + gain > places.length) return [];
  const [first] = places;
  if (!first) return [];
  for (const [layer, moved] of [
    ['buildings', trueOfGcj02],
    ['parcels', gcj02OfTrue],
  ] as const) {
    const standing = onLand(moved);
    if (standing < leastStanding * places.length || standing - asDrawn < gain) continue;
    const metres = trueDistanceM(plane, plane.toPlane(first), plane.toPlane(moved(first)));
    const file = files[layer];
    const values = { count: places.length, asDrawn, standing, metres: Math.round(metres) };
    return [issueOf('layer.gcj02', { ...(file === undefined ? {} : { file }), layer }, values)];
  }
  return [];
}
