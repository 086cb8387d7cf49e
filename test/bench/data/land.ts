import { type FlatPlaneAreas, projectFlat } from '../../../src/geometry/flat/flat-projection.ts';
import type { PolygonShape } from '../../../src/geometry/shapes.ts';
import { cadastre, type Size } from './cadastre.ts';
import { type Facilities, facilities } from './facilities.ts';
import { shapeOf } from './one-area.ts';
import { plane, toPlaneFlat } from './place.ts';
import { roadLines } from './road-lines.ts';

/** Everything the rows share: the same land in degrees and in plane metres from one origin. */
export interface Land {
  readonly size: Size;
  readonly count: number;
  readonly lonLat: ReturnType<typeof cadastre>;
  readonly metres: FlatPlaneAreas;
  /** A position in each parcel (mean of its corners), lon/lat and metres. */
  readonly centresLonLat: Float64Array;
  readonly centres: Float64Array;
  readonly facilities: Facilities;
  readonly facilitiesM: Float64Array;
  readonly roadsLonLat: Float64Array;
  readonly roads: Float64Array;
  shape(parcel: number): PolygonShape;
}

export const makeLand = (size: Size): Land => {
  const lonLat = cadastre(size);
  const count = lonLat.areaStart.length - 1;
  const metres = projectFlat(lonLat, plane);
  const centresLonLat = new Float64Array(2 * count);
  for (let parcel = 0; parcel < count; parcel += 1) {
    const ring = lonLat.polygonStart[parcel] ?? 0;
    const from = lonLat.ringStart[ring] ?? 0;
    const to = lonLat.ringStart[ring + 1] ?? 0;
    for (let at = from; at < to; at += 1)
      for (const axis of [0, 1])
        centresLonLat[2 * parcel + axis] =
          (centresLonLat[2 * parcel + axis] ?? 0) + (lonLat.coordinates[2 * at + axis] ?? 0) / (to - from);
  }
  const sites = facilities(size);
  const roadsLonLat = roadLines(size);
  return {
    size,
    count,
    lonLat,
    metres,
    centresLonLat,
    centres: toPlaneFlat(centresLonLat, metres.origin),
    facilities: sites,
    facilitiesM: toPlaneFlat(sites.lonLat, metres.origin),
    roadsLonLat,
    roads: toPlaneFlat(roadsLonLat, metres.origin),
    shape: (parcel) => shapeOf(lonLat, parcel),
  };
};
