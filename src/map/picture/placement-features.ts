import type { PlacementFit } from '../../domain/assessment.ts';
import type { Placement } from '../../domain/placement.ts';
import { type PictureFeature, pictureFeature } from './picture-feature.ts';

/** The land each placed project takes. The one that is being carried is left out: it is drawn at the pointer. */
export function placementFeatures(
  placements: readonly Placement[],
  fits: ReadonlyMap<string, PlacementFit>,
  carriedId: string | null,
): readonly PictureFeature[] {
  const features: PictureFeature[] = [];
  for (const placement of placements) {
    if (placement.site.kind !== 'parcel' || placement.id === carriedId) continue;
    features.push(
      pictureFeature(placement.id, placement.site.footprint, {
        projectId: placement.projectId,
        parcelId: placement.site.parcelId,
        verdict: fits.get(placement.id)?.verdict ?? 'unknown',
      }),
    );
  }
  return features;
}
