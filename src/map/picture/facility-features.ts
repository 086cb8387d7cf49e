import type { Facility } from '../../domain/facility.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';

/** The ground of facilities that are more than a point; their signs are marks. */
export function facilityFeatures(facilities: readonly Facility[]): readonly PictureFeature[] {
  return facilities
    .filter((facility) => facility.shape.type !== 'Point')
    .map((facility) => pictureFeature(facility.id, facility.shape, { kind: facility.kind }));
}
